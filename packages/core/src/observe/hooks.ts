import type { AntiphonError } from "../call/errors.js";
import type { MaybePromise } from "../call/maybe-promise.js";

/**
 * What a client tells its observers, in this order: `onCall`, then for each attempt `onAttempt` and `onAnswer`, `onRetry`
 * between two attempts, `onResult` last. A hook may be asynchronous; a hook that throws ends the call and is the cause of
 * its error, after all observers have been told. Nothing here holds a credential: those are added after `onAttempt`.
 * A hook that calls the same client is told of that call too: it must leave its own calls out, or it has no end.
 */
export interface Hooks {
  /** A call begins. Once per call. */
  readonly onCall?: ((call: CallEvent) => MaybePromise<void>) | undefined;
  /** Before each attempt: its headers may be edited. */
  readonly onAttempt?: ((attempt: AttemptEvent) => MaybePromise<void>) | undefined;
  /** After each attempt. */
  readonly onAnswer?: ((answer: AnswerEvent) => MaybePromise<void>) | undefined;
  /** Between two attempts, before the wait. */
  readonly onRetry?: ((retry: RetryEvent) => MaybePromise<void>) | undefined;
  /** Exactly once for each `onCall`. After an abort or the deadline nobody waits for it; an error of the call stays its error. */
  readonly onResult?: ((result: ResultEvent) => MaybePromise<void>) | undefined;
}

/** One call. The same object is in every event of the call, so it can be a `WeakMap` key. */
export interface CallEvent {
  /** Unique in this client. */
  readonly id: number;
  /** Id of the API: `"astral"`. */
  readonly api: string;
  /** Id of the operation: `"messages.create"`. */
  readonly operation: string;
  /** HTTP method, upper case. */
  readonly method: string;
  /** The template: `"/v1/players/{guild_id}"`. */
  readonly path: string;
}

/** An attempt is about to be sent. */
export interface AttemptEvent {
  readonly call: CallEvent;
  /** 1 for the first. */
  readonly attempt: number;
  /** The address of the API with its base path, and the template below it: values of path and query are not shown. Of a presigned link, the origin. */
  readonly url: string;
  /** May be edited: added headers are sent, and signed; `undefined` takes one away. Credentials are not in it. */
  readonly headers: Record<string, string>;
}

/** An attempt has ended, with an answer or without one. */
export interface AnswerEvent {
  readonly call: CallEvent;
  /** 1 for the first. */
  readonly attempt: number;
  /** From the start of the attempt to the end of its body, in ms. */
  readonly durationMs: number;
  /** `undefined` when there was no answer. */
  readonly status: number | undefined;
  /** Those known to be harmless. */
  readonly headers: Readonly<Record<string, string>>;
  /** What the attempt failed with; `undefined` when it succeeded. */
  readonly error: AntiphonError | undefined;
}

/** Another attempt will be made after a wait. */
export interface RetryEvent {
  readonly call: CallEvent;
  /** The attempt that failed. */
  readonly attempt: number;
  /** The wait before the next attempt, in ms. */
  readonly waitMs: number;
  /** What the attempt failed with. */
  readonly error: AntiphonError;
}

/** A call has ended. */
export interface ResultEvent {
  readonly call: CallEvent;
  /** Attempts made. */
  readonly attempts: number;
  /** The whole call, queueing and waits included, in ms. */
  readonly durationMs: number;
  /** Status of the last answer; `undefined` when there was none. */
  readonly status: number | undefined;
  /** An `AntiphonError`, or the caller's own abort reason; `undefined` when the call succeeded. */
  readonly error: unknown;
}
