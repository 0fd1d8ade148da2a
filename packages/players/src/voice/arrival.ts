import { type AbortSignalLike, type Clock, TimeoutError } from "@antiphon/core";
import { createWaiters } from "./waiters.js";

/** Those who wait until the player is where it should be, and why it is not yet. */
export interface Arrival {
  reached(): void;
  /** A call failed; unless the trouble `passes`, nobody waits on. */
  failed(error: unknown, passes: boolean): void;
  /** What has failed before says nothing of what comes now. */
  forgive(): void;
  /** Nobody waits on. */
  reject(error: unknown): void;
  /** Rejects after `timeoutMs` with the last failure, or with what is `missing`. */
  wait(timeoutMs: number, signal: AbortSignalLike | undefined, missing: () => string): Promise<void>;
}

export function createArrival(clock: Clock): Arrival {
  const waiters = createWaiters(clock);
  let failure: { readonly error: unknown } | undefined;
  return {
    reached: waiters.resolve,
    reject: waiters.reject,
    failed(error, passes) {
      failure = { error };
      if (!passes) waiters.reject(error);
    },
    forgive() {
      failure = undefined;
    },
    wait: (timeoutMs, signal, missing) =>
      waiters.wait(timeoutMs, signal, () => failure?.error ?? lateError(timeoutMs, missing())),
  };
}

function lateError(timeoutMs: number, why: string): TimeoutError {
  const advice = "Does the bot join the channel, and does its library hand every raw packet to handle()?";
  return new TimeoutError("DEADLINE_EXCEEDED", `no player after ${timeoutMs} ms: ${why}`, {
    outcome: "unknown",
    advice,
  });
}
