import type { Pass } from "../../limits/gate.js";
import type { Limit, Permit } from "../../limits/store.js";
import { isPromise } from "../../call/is-promise.js";
import { listenTo } from "../../call/listen-to.js";
import type { Call } from "../call.js";
import { Interruption } from "../../time/scope.js";

type Taken = Permit | { readonly waitMs: number };

const UNKNOWN: Limit = {
  limit: Number.POSITIVE_INFINITY,
  remaining: Number.POSITIVE_INFINITY,
  resetMs: 0,
  windowMs: 0,
};

/**
 * Asks the shared store once the client's own gate is passed; gives the wait in ms before it is worth asking again, if there is one. A
 * store that fails is left out of this attempt, and until it answers again the client counts for itself.
 */
export async function takeShared(call: Call, pass: Pass): Promise<number | undefined> {
  const { core, scope } = call;
  const { rateStore } = core.options;
  if (!rateStore) return undefined;
  try {
    const asked = rateStore.take(core.gate.keyOf(pass.route), 1, pass.bucket.limit(core.clock.monotonic()) ?? UNKNOWN);
    const late = (given: Taken): void => releaseShared(call, given);
    const taken = isPromise(asked) ? await scope.until(asked, () => void asked.then(late, () => {})) : asked;
    const waitMs = waitOf(taken);
    core.gate.counts = false;
    if (waitMs === undefined) pass.permit = taken as Permit;
    return waitMs;
  } catch (why) {
    if (why instanceof Interruption) throw why;
    core.gate.counts = true;
    core.log()?.("warn", `the rate store failed, ${call.operation.id} goes on without it`);
    return undefined;
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
export function releaseShared(call: Call, taken: Taken): void {
  const failed = (): void => call.core.log()?.("warn", "the rate store failed, a permit is not given back");
  try {
    if ("release" in taken) listenTo(taken.release(), failed);
  } catch {
    failed();
  }
}

/** `undefined` for a permit. Throws for what is neither. */
function waitOf(taken: Taken): number | undefined {
  if (!("waitMs" in taken)) return undefined;
  if (!(taken.waitMs > Number.NEGATIVE_INFINITY)) throw new TypeError("a wait must be a number"); // it would be asked again at once, for ever
  return taken.waitMs;
}
