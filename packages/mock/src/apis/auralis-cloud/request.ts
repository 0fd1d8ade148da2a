import type { AuralisCloudOperations } from "../../generated/auralis-cloud-operations.js";
import type { Context } from "../../kernel/engine.js";
import type { AnswerTo, PartsOf } from "../../kernel/operation.js";
import type { AnyParts, RequestParts, Reading } from "../../kernel/request/request-parts.js";
import type { CloudCaller, CloudState } from "./state.js";

export type CloudContext<Parts extends RequestParts = AnyParts> = Context<CloudState, CloudCaller, Parts>;

/** A request of one operation, and what it may be answered. */
export type CloudRequest<Id extends keyof AuralisCloudOperations> = CloudContext<PartsOf<AuralisCloudOperations[Id]>>;
export type CloudAnswer<Id extends keyof AuralisCloudOperations> = AnswerTo<AuralisCloudOperations[Id]["answers"]>;

/** A request whose path names a job. */
export type JobContext = CloudContext<Reading<{ readonly path: { readonly job_id: string } }>>;
