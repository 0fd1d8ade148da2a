import type { Outcome } from "../call/errors.js";
import type { MaybePromise } from "../call/maybe-promise.js";
import type { Credential } from "../call/runtime.js";
import { secretsOf } from "../observe/redact.js";

const KNOWLEDGE: readonly Outcome[] = ["not_sent", "rejected", "unknown", "applied"];

type Signature = Readonly<Record<string, string>>;

/** What is known of a call so far: the one value that changes while it runs, and only by the steps named here. */
export type Progress = Readonly<Knowledge>;

/** Nothing is known before the first attempt. */
export function startProgress(): Progress {
  return new Knowledge();
}

/** Plain fields, most of them made when they are first needed: this is made once for every call. */
class Knowledge {
  /** Attempts that were sent. */
  attempts = 0;
  /** Those that count against `maxAttempts`. */
  failures = 0;
  /** Refusals that named their time. */
  refusals = 0;
  /** Of the side effect, after all attempts. */
  outcome: Outcome = "not_sent";
  /** Of the last attempt's answer. */
  declare status: number | undefined;
  /** What the last attempt carried. */
  declare credential: Credential | undefined;
  declare signature: Signature | undefined;
  /** The clock offset that the last signature was made with. */
  declare signedWithOffsetMs: number;
  declare isRenewed: true | undefined;
  declare isSignedAnew: true | undefined;
  /** What the source of a streamed body threw. */
  declare bodyFailure: { readonly error: unknown } | undefined;
  /** The place in the queue that a refusal sent it back to. */
  declare ticket: number | undefined;
  declare ownMemo: Map<string, MaybePromise<string>> | undefined;

  /** What this call has sent in secret, to keep it out of errors. */
  get secrets(): readonly string[] {
    return secretsOf(this.credential?.headers, this.credential?.query, this.signature);
  }

  /** For signers: lives as long as the call. */
  get memo(): Map<string, MaybePromise<string>> {
    return (this.ownMemo ??= new Map());
  }

  /** An attempt goes out. */
  sent(): void {
    this.attempts += 1;
  }

  /** Adds what an attempt has shown. One that may have been applied outweighs a later refusal. */
  learned(outcome: Outcome): void {
    if (KNOWLEDGE.indexOf(outcome) > KNOWLEDGE.indexOf(this.outcome)) this.outcome = outcome;
  }

  /** An attempt is over. */
  ended(status: number | undefined): void {
    this.status = status;
  }

  /** Another attempt follows a failure. */
  failed(): void {
    this.failures += 1;
  }

  /** Another attempt follows a refusal that named its time. */
  refused(): void {
    this.refusals += 1;
  }

  /** The next attempt has its old place in the queue. */
  turnedAway(ticket: number): void {
    this.ticket = ticket;
  }

  carries(credential: Credential): void {
    this.credential = credential;
  }

  signsWith(clockOffsetMs: number): void {
    this.signedWithOffsetMs = clockOffsetMs;
  }

  signed(signature: Signature): void {
    this.signature = signature;
  }

  /** Another credential is asked for: once. */
  renews(): void {
    this.isRenewed = true;
  }

  /** The next signature goes by the server's clock: once. */
  signsAnew(): void {
    this.isSignedAnew = true;
  }

  bodyFailed(error: unknown): void {
    this.bodyFailure = { error };
  }
}
