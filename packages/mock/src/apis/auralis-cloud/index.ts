import type { AuralisCloudOperations } from "../../generated/auralis-cloud-operations.js";
import type { ApiEngine } from "../../kernel/engine.js";
import type { Services } from "../../kernel/operation.js";
import type { PlainRequest } from "../../kernel/request/plain.js";
import { tables } from "../../generated/auralis-cloud.js";
import { type AuralisCloudHandle, createHandle } from "./handle.js";
import { limitStage } from "./limit.js";
import { expire } from "./move.js";
import { refuseWith } from "./refuse.js";
import { authenticate, bearer, healthStage, valueStage } from "./stages.js";
import { type CloudCaller, type CloudJob, type CloudState, createState } from "./state.js";
import { getObject, putObject } from "./storage.js";
import { submit } from "./submit.js";
import { getDownloadUrl, getJob, listJobs, listPending, registerWorker, whoAmI } from "./user-services.js";
import { appendLog, claimJob, getWorkerJob, listAvailable, setStatus } from "./worker-services.js";

const services = {
  "jobs.submit": submit,
  "jobs.list": listJobs,
  "jobs.pending": listPending,
  "jobs.get": getJob,
  "jobs.downloadUrl": getDownloadUrl,
  "worker.register": registerWorker,
  "worker.me": whoAmI,
  "worker.jobs.available": listAvailable,
  "worker.jobs.claim": claimJob,
  "worker.jobs.get": getWorkerJob,
  "worker.jobs.setStatus": setStatus,
  "worker.jobs.log": appendLog,
  "storage.get": getObject,
  "storage.put": putObject,
} satisfies Services<AuralisCloudOperations, CloudState, CloudCaller>;

export const auralisCloud: ApiEngine<CloudState, CloudCaller, AuralisCloudHandle> = {
  id: "auralis-cloud",
  tables,
  publicUrl: "https://auraliscloud.xyz/api",
  mount: "/auralis-cloud/api",
  createState,
  credentialOf,
  order: ["route", healthStage, "auth", limitStage, valueStage, "validate"],
  authenticate,
  tasks: { expire: (_, state, job: CloudJob) => expire(state, job) },
  services,
  streams: ["jobs.submit", "storage.put"],
  refuse: refuseWith(tables),
  codes: {
    notFound: "NOT_FOUND",
    methodNotAllowed: "METHOD_NOT_ALLOWED",
    invalid: "VALIDATION_FAILED",
    limited: "TOO_MANY_REQUESTS",
    internal: "INTERNAL_SERVER_ERROR",
  },
  handle: createHandle,
  printed: ({ userId, workerToken }) => ({ userId, workerToken }),
};

/** The token, the user id of the query, or the job that the path names: users have no other secret. */
function credentialOf({ headers, url }: PlainRequest): string | undefined {
  const token = bearer(headers["authorization"]);
  if (token !== undefined) return token;
  const [path = "", query] = url.split("?", 2);
  const userId = new URLSearchParams(query).get("user_id");
  return userId ?? /^\/(?:jobs|_storage\/\w+)\/([^/]+)/.exec(path)?.[1];
}
