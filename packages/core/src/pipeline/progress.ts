import type { Outcome } from "../call/errors.js";
import type { MaybePromise } from "../call/options.js";
import type { Credential } from "../call/runtime.js";
import { secretsOf } from "../observe/redact.js";

const KNOWLEDGE: readonly Outcome[] = ["not_sent", "rejected", "unknown", "applied"];

type Signature = Readonly<Record<string, string>>;

/** What is known of a call so far: the one thing that changes while it runs, and only by the steps named here. */
export class Progress {
  #attempts = 0;
  #failures = 0;
  #refusals = 0;
  #status: number | undefined;
  #outcome: Outcome = "not_sent";
  #credential: Credential | undefined;
  #signature: Signature | undefined;
  #signedWithOffsetMs = 0;
  #isRenewed = false;
  #isSignedAnew = false;
  #bodyFailure: { readonly error: unknown } | undefined;
  #ticket: number | undefined;
  #memo: Map<string, MaybePromise<string>> | undefined;

  /** Attempts that were sent. */
  get attempts(): number {
    return this.#attempts;
  }
  /** Those that count against `maxAttempts`. */
  get failures(): number {
    return this.#failures;
  }
  /** Refusals that named their time. */
  get refusals(): number {
    return this.#refusals;
  }
  /** Of the last attempt's answer. */
  get status(): number | undefined {
    return this.#status;
  }
  /** Of the side effect, after all attempts. */
  get outcome(): Outcome {
    return this.#outcome;
  }
  /** What the last attempt carried. */
  get credential(): Credential | undefined {
    return this.#credential;
  }
  /** The clock offset that the last signature was made with. */
  get signedWithOffsetMs(): number {
    return this.#signedWithOffsetMs;
  }
  get isRenewed(): boolean {
    return this.#isRenewed;
  }
  get isSignedAnew(): boolean {
    return this.#isSignedAnew;
  }
  /** What the source of a streamed body threw. */
  get bodyFailure(): { readonly error: unknown } | undefined {
    return this.#bodyFailure;
  }
  /** The place in the queue that a refusal sent it back to. */
  get ticket(): number | undefined {
    return this.#ticket;
  }
  /** What this call has sent in secret, to keep it out of errors. */
  get secrets(): readonly string[] {
    return secretsOf(this.#credential?.headers, this.#credential?.query, this.#signature);
  }
  /** For signers: lives as long as the call. */
  get memo(): Map<string, MaybePromise<string>> {
    return (this.#memo ??= new Map());
  }

  /** An attempt goes out. */
  sent(): void {
    this.#attempts += 1;
  }

  /** Adds what an attempt has shown. One that may have been applied outweighs a later refusal. */
  learned(outcome: Outcome): void {
    if (KNOWLEDGE.indexOf(outcome) > KNOWLEDGE.indexOf(this.#outcome)) this.#outcome = outcome;
  }

  /** An attempt is over. */
  ended(status: number | undefined): void {
    this.#status = status;
  }

  /** Another attempt follows a failure. */
  failed(): void {
    this.#failures += 1;
  }

  /** Another attempt follows a refusal that named its time. */
  refused(): void {
    this.#refusals += 1;
  }

  /** The next attempt has its old place in the queue. */
  turnedAway(ticket: number): void {
    this.#ticket = ticket;
  }

  carries(credential: Credential): void {
    this.#credential = credential;
  }

  signed(signature: Signature): void {
    this.#signature = signature;
  }

  signsWith(clockOffsetMs: number): void {
    this.#signedWithOffsetMs = clockOffsetMs;
  }

  /** Another credential is asked for: once. */
  renews(): void {
    this.#isRenewed = true;
  }

  /** The next signature goes by the server's clock: once. */
  signsAnew(): void {
    this.#isSignedAnew = true;
  }

  bodyFailed(error: unknown): void {
    this.#bodyFailure = { error };
  }
}
