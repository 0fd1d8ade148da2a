import type { AntiphonError } from "./errors.js";
import type { MaybePromise } from "./options.js";

/**
 * What a client tells its observers, in this order: `onCall`, then for each attempt `onAttempt` and `onAnswer`, `onRetry`
 * between two attempts, `onResult` last. A hook may be asynchronous; a hook that throws ends the call and is the cause of
 * its error, after all observers have been told. Nothing here holds a credential: those are added after `onAttempt`.
 */
export interface Hooks {
  onCall?(call: CallEvent): MaybePromise<void>;
  onAttempt?(attempt: AttemptEvent): MaybePromise<void>;
  onAnswer?(answer: AnswerEvent): MaybePromise<void>;
  onRetry?(retry: RetryEvent): MaybePromise<void>;
  /** Exactly once for each `onCall`. After an abort or the deadline nobody waits for it; an error of the call stays its error. */
  onResult?(result: ResultEvent): MaybePromise<void>;
}

/** One call. The same object is in every event of the call, so it can be a `WeakMap` key. */
export interface CallEvent {
  /** Unique in this client. */
  readonly id: number;
  readonly api: string;
  readonly operation: string;
  readonly method: string;
  /** The template: `"/v1/players/{guild_id}"`. */
  readonly path: string;
}

export interface AttemptEvent {
  readonly call: CallEvent;
  /** 1 for the first. */
  readonly attempt: number;
  /** Origin and path as sent; query values are not shown. */
  readonly url: string;
  /** May be edited: added headers are sent, and signed; `undefined` takes one away. Credentials are not in it. */
  readonly headers: Record<string, string>;
}

export interface AnswerEvent {
  readonly call: CallEvent;
  readonly attempt: number;
  readonly durationMs: number;
  /** `undefined` when there was no answer. */
  readonly status: number | undefined;
  /** Those known to be harmless. */
  readonly headers: Readonly<Record<string, string>>;
  readonly error: AntiphonError | undefined;
}

export interface RetryEvent {
  readonly call: CallEvent;
  /** The attempt that failed. */
  readonly attempt: number;
  readonly waitMs: number;
  readonly error: AntiphonError;
}

export interface ResultEvent {
  readonly call: CallEvent;
  readonly attempts: number;
  readonly durationMs: number;
  readonly status: number | undefined;
  /** An `AntiphonError`, or the caller's own abort reason. */
  readonly error: unknown;
}
