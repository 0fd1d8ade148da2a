import type { Answer, Context } from "./engine.js";

/** What the specification says of one operation, as `generated/*-operations.ts` has it. */
export interface Operation {
  readonly path: object;
  readonly query: object;
  /** The parsed body; `undefined` where there is none, or where the service reads parts or bytes itself. */
  readonly body: unknown;
  /** Bodies of success answers by status. */
  readonly answers: unknown;
}

/** An operation of which nothing is known: what the kernel itself handles. */
export interface AnyOperation {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly answers: unknown;
}

/**
 * A service for each operation of a specification: `services satisfies Services<AuralisOperations, State, Caller>`. One that is
 * missing does not compile, nor does one that reads what the operation does not have or answers what it may not.
 */
export type Services<Operations, State, Caller> = {
  readonly [Id in keyof Operations]: Operations[Id] extends Operation
    ? (
        context: Context<State, Caller, Operations[Id]>,
      ) => AnswerTo<Operations[Id]["answers"]> | Promise<AnswerTo<Operations[Id]["answers"]>>
    : never;
};

/** One of the documented answers, with its own body. */
export type AnswerTo<Answers> = {
  [Status in keyof Answers]: Omit<Answer, "status" | "body"> & {
    readonly status: Status;
  } & (Answers[Status] extends undefined ? { readonly body?: undefined } : { readonly body: Answers[Status] });
}[keyof Answers];
