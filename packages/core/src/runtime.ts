import type { Call, List } from "./call.js";
import type { CallOptions } from "./options.js";
import type { Operation } from "./operation.js";

/** What a generated method hands to the pipeline. Wire names throughout. */
export interface CallArgs {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  /** JSON value, form fields, multipart parts or bytes, as `operation.body` says. */
  readonly body?: unknown;
}

/** The pipeline as generated resources see it. `createRuntime(init)` makes one per client. */
export interface Runtime {
  call<T, Code extends string>(operation: Operation, args: CallArgs, options: CallOptions | undefined): Call<T, Code>;
  list<T, Code extends string>(operation: Operation, args: CallArgs, options: CallOptions | undefined): List<T, Code>;
}
