import type { Answer, Context } from "./engine.js";

/** What a service gets of a request, decoded and checked. */
export interface RequestParts {
  readonly path: object;
  readonly query: object;
  /** The parsed body; `undefined` where there is none, or where the service reads parts or bytes itself. */
  readonly body: unknown;
}

/** Parts of which nothing is known: what the kernel itself handles. */
export interface AnyParts {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** Parts of which only these are known: what a helper needs of the request that it is handed. */
export type Reading<Known extends Partial<RequestParts>> = Omit<AnyParts, keyof Known> & Known;

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
