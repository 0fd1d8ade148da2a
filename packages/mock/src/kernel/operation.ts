import type { Answer, Context } from "./engine.js";
import type { RequestParts } from "./request/request-parts.js";

/** What the specification says of one operation, as `generated/*-operations.ts` has it. */
export interface Operation extends RequestParts {
  /** Bodies of success answers by status. */
  readonly answers: unknown;
}

/** The parts of an operation's requests. */
export type PartsOf<Of extends Operation> = Pick<Of, keyof RequestParts>;

/**
 * A service for each operation of a specification: `services satisfies Services<AuralisOperations, State, Caller>`. One that is
 * missing does not compile, nor does one that reads what the operation does not have or answers what it may not.
 */
export type Services<Operations, State, Caller> = {
  readonly [Id in keyof Operations]: Operations[Id] extends Operation
    ? (
        context: Context<State, Caller, PartsOf<Operations[Id]>>,
      ) => AnswerTo<Operations[Id]["answers"]> | Promise<AnswerTo<Operations[Id]["answers"]>>
    : never;
};

/** One of the documented answers, with its own body. */
export type AnswerTo<Answers> = {
  [Status in keyof Answers]: Omit<Answer, "status" | "body"> & {
    readonly status: Status;
  } & (Answers[Status] extends undefined ? { readonly body?: undefined } : { readonly body: Answers[Status] });
}[keyof Answers];
