import type { Call, List } from "./call.js";
import type { OptionRule } from "./check-options.js";
import type { Api, Operation, OperationLines } from "./operation.js";
import type { MaybePromise } from "./maybe-promise.js";
import type { CallOptions, ClientOptions, Clock, TransferProgress } from "./options.js";
import type { Signer } from "../credentials/signer.js";
import type { Policy } from "../retry/policy.js";
import type { Deadline } from "../time/deadline.js";
import type { AbortSignalLike } from "../transport/web-types.js";

/** What a generated method hands to the pipeline. Wire names throughout. */
export interface CallArgs {
  readonly path?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** JSON value, form fields, multipart parts or bytes, as `operation.body` says. */
  readonly body?: unknown;
}

/** What a domain package tells the pipeline about its API and the options it was given. */
export interface RuntimeInit {
  readonly api: Api;
  /** Those the client uses; others of the API stay out of its bundle. */
  readonly operations?: OperationLines | undefined;
  /** Name of the factory, for messages: `"createAuralis"`. */
  readonly factory: string;
  /** The options as the user gave them, with the factory's own ones. */
  readonly options: ClientOptions;
  /** The options that only this factory takes, with what each must be where that is known; any other name is refused with a hint. */
  readonly ownOptions?: Readonly<Record<string, OptionRule | undefined>> | undefined;
  /** Where the API is when `options.baseUrl` does not say; read at the first call. Default `api.baseUrl`. */
  readonly baseUrl?: BaseUrlSource | undefined;
  /** By the names in `operation.auth`. */
  readonly schemes?: Readonly<Record<string, Scheme>> | undefined;
  /** Signs every operation that has `auth`. */
  readonly signer?: Signer | undefined;
  /** Changes the path template of an operation (`apiPrefix`). */
  readonly rewritePath?: ((path: string) => string) | undefined;
  /** Headers of every request that are the domain's own. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Encodes `body: "multipart"`; only domains that upload bring it. */
  readonly multipart?: ((parts: unknown, context: BodyContext) => MaybePromise<PreparedBody>) | undefined;
}

/** What encoding a body needs of the call. */
export interface BodyContext {
  readonly random: () => number;
  /** `options.onUploadProgress` of the call. */
  readonly onProgress?: ((progress: TransferProgress) => void) | undefined;
}

export interface BaseUrlSource {
  /** Environment variables that replace the vendor's address; the first that is set. An origin alone means the API's usual path there. */
  readonly env?: readonly string[] | undefined;
  /** Corrects what was given (a missing `/api`). */
  readonly normalize?: ((url: string) => string) | undefined;
  /** Finds the address when neither option nor environment gives it (discovery). Asked once, again after a failure. */
  readonly discover?: (() => MaybePromise<string>) | undefined;
}

/** One security scheme of an API, bound to the user's credential. */
export interface Scheme {
  /** What this attempt carries. Asked before every attempt. */
  credential(): MaybePromise<Credential>;
  /** Called once after a 401: true when the next attempt has a new credential. */
  refresh?(used: Credential): MaybePromise<boolean>;
}

export interface Credential {
  /** Lower-case names. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, string>> | undefined;
}

/** A request body that the pipeline can send, and send again when `open` makes a new stream each time. */
export interface PreparedBody {
  readonly contentType: string | undefined;
  /** Whole body, or a function that starts its stream. */
  readonly content: string | Uint8Array | (() => AsyncIterable<Uint8Array>);
  /** Of a stream, where known. */
  readonly length?: number | undefined;
  /** False for a stream that can be read once. Default true. */
  readonly replayable?: boolean | undefined;
}

/** One request through the whole pipeline, for helpers that need more than `call`: pages, transfers, polls, the raw client. */
export interface Plan {
  readonly operation: Operation;
  readonly args: CallArgs;
  readonly options?: CallOptions | undefined;
  /** Absolute URL in place of base URL and path (presigned links): carries no credential, no signature, no key. */
  readonly url?: string | undefined;
  /** Headers the helper sets (`range`), lower-case names. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Body already prepared, in place of `args.body`. */
  readonly body?: PreparedBody | undefined;
  /** Common end of several requests, in place of `options.deadlineMs`. */
  readonly deadline?: Pick<Deadline, "at"> | undefined;
  /** `"stream"` ends at the head and hands the body over; no attempt is made after that. */
  readonly want: "text" | "stream";
  /** `"return"`: an error status that is not retried (or no longer) is an answer like any other. Default `"throw"`. */
  readonly onErrorStatus?: "throw" | "return" | undefined;
  /** Set while nobody waits for it: what it fails with says where it comes from. */
  readonly origin?: Error | undefined;
}

/** What a plan comes to. */
export interface Answer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly attempts: number;
  readonly requestId: string | undefined;
  /** With `want: "text"`; empty when the operation answers bytes. */
  readonly text: string;
  /** With `want: "text"`, of an operation that answers bytes. */
  readonly bytes?: Uint8Array | undefined;
  /** With `want: "stream"`: the body, once. Ends with a typed error when it is cut, idle for 60 s or aborted. */
  readonly stream: AsyncIterable<Uint8Array> | undefined;
  /** Where it came from: origin and base path, no values. */
  readonly address?: string | undefined;
  /** A part of its text as an error may show it, without what the call has sent in secret. */
  shown?(text: string): string;
  /** Gives an unread stream up. */
  cancel(): void;
}

/** The pipeline as generated resources and helpers see it. `createRuntime(init)` makes one per client. */
export interface Runtime {
  call<T, Code extends string>(operation: Operation, args: CallArgs, options: CallOptions | undefined): Call<T, Code>;
  list<T, Code extends string>(operation: Operation, args: CallArgs, options: CallOptions | undefined): List<T, Code>;
  send(plan: Plan): Promise<Answer>;
  /** The value an answer of the operation stands for: parsed and unwrapped. Throws `DecodeError`. */
  decode(operation: Operation, answer: Answer): unknown;
  /** Resolves after `ms`; rejects with the signal's reason, or with `TimeoutError` when the deadline comes first. */
  sleep(ms: number, options: SleepOptions): Promise<void>;
  readonly api: Api;
  readonly operations: OperationLines;
  /** The operation of that dotted name, read from its line at the first time. */
  operation(id: string): Operation;
  /** How long and how often something is tried: the client's settings with these options on top. */
  policy(options: CallOptions | undefined): Policy;
  readonly clock: Clock;
  readonly random: () => number;
  /** The address in use, without a trailing slash. */
  baseUrl(): MaybePromise<string>;
}

export interface SleepOptions {
  readonly operation: Operation;
  readonly signal?: AbortSignalLike | undefined;
  readonly deadline?: Deadline | undefined;
}
