import type { Pass } from "../limits/gate.js";
import type { Limit, Permit } from "../limits/store.js";
import { isPromise } from "../call/is-promise.js";
import { listenTo } from "../call/listen-to.js";
import type { Call } from "./call.js";
import type { Progress } from "./progress.js";
import { refuseWait } from "./enter-gate.js";
import { Interruption } from "../time/scope.js";

const UNKNOWN: Limit = {
  limit: Number.POSITIVE_INFINITY,
  remaining: Number.POSITIVE_INFINITY,
  resetMs: 0,
  windowMs: 0,
};

/**
 * Asks the shared store once the client's own gate is passed. A store that fails is left out of this attempt, and until it
 * answers again the client counts for itself.
 */
export async function takeShared(call: Call, progress: Progress, pass: Pass): Promise<Permit | undefined> {
  const { core, scope } = call;
  const { rateStore } = core.options;
  if (!rateStore) return undefined;
  const key = core.gate.keyOf(pass.route);
  for (;;) {
    let taken: Permit | { readonly waitMs: number };
    let waitMs: number | undefined;
    try {
      const asked = rateStore.take(key, 1, pass.bucket.limit(core.clock.monotonic()) ?? UNKNOWN);
      const late = (given: typeof taken): void => releaseShared(call, given);
      taken = isPromise(asked) ? await scope.until(asked, () => void asked.then(late, () => {})) : asked;
      waitMs = waitOf(taken);
      core.gate.counts = false;
    } catch (why) {
      if (why instanceof Interruption) throw why;
      core.gate.counts = true;
      core.log()?.("warn", `the rate store failed, ${call.operation.id} goes on without it`);
      return undefined;
    }
    if (waitMs === undefined) return taken as Permit;
    refuseWait(call, progress, { bucket: key, waitMs, global: false });
    await scope.sleep(Math.max(1, waitMs));
  }
}

/** Lets the others know of a refusal. Nothing waits for it. */
export function freezeShared(call: Call, ms: number): void {
  const { core, route } = call;
  const failed = (): void => core.log()?.("warn", "the rate store failed, a refusal is not shared");
  try {
    listenTo(core.options.rateStore?.freeze(core.gate.keyOf(route), ms), failed);
  } catch {
    failed();
  }
}

/** Gives a permit back. A store that fails at that costs no call its answer. */
export function releaseShared(call: Call, taken: Permit | { readonly waitMs: number }): void {
  const failed = (): void => call.core.log()?.("warn", "the rate store failed, a permit is not given back");
  try {
    if ("release" in taken) listenTo(taken.release(), failed);
  } catch {
    failed();
  }
}

/** `undefined` for a permit. Throws for what is neither. */
function waitOf(taken: Permit | { readonly waitMs: number }): number | undefined {
  if (!("waitMs" in taken)) return undefined;
  if (!(taken.waitMs > Number.NEGATIVE_INFINITY)) throw new TypeError("a wait must be a number"); // it would be asked again at once, for ever
  return taken.waitMs;
}
