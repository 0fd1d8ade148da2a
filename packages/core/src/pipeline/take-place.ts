import type { MaybePromise } from "../call/maybe-promise.js";
import type { Pass, Passage } from "../limits/gate.js";
import type { Call } from "./call.js";
import { enterGate, refuseWait } from "./enter-gate.js";
import type { Progress } from "./progress.js";
import { releaseShared, takeShared } from "./share-limit.js";

/** The call's turn, here and among those that share a store; at once when nothing has to be waited for. */
export function takePlace(call: Call, progress: Progress): MaybePromise<Pass> {
  const { gate, options } = call.core;
  const pass = progress.ticket === undefined ? gate.tryEnter(call.route) : undefined;
  if (options.rateStore) return takeBoth(call, progress, pass);
  return pass ?? enterGate(call, progress);
}

/** Gives it back, with what came of the request. */
export function leavePlace(call: Call, pass: Pass, passage: Passage): void {
  call.core.gate.leave(pass, passage);
  if (pass.permit) releaseShared(call, pass.permit);
}

/** While others have the store's places, the client's own is free for calls into other buckets. */
async function takeBoth(call: Call, progress: Progress, entered: Pass | undefined): Promise<Pass> {
  const { core, scope, route } = call;
  for (let pass = entered; ; pass = undefined) {
    pass ??= await enterGate(call, progress);
    let waitMs: number;
    try {
      const taken = await takeShared(call, pass);
      if (typeof taken !== "number") return Object.assign(pass, { permit: taken });
      waitMs = taken;
      refuseWait(call, progress, { bucket: core.gate.keyOf(route), waitMs, global: false });
    } catch (why) {
      leavePlace(call, pass, { sent: false, limited: false });
      throw why;
    }
    leavePlace(call, pass, { sent: false, limited: false });
    progress.turnedAway(pass.ticket);
    await scope.sleep(Math.max(1, waitMs));
  }
}
