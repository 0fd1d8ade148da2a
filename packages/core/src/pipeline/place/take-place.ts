import type { MaybePromise } from "../../call/maybe-promise.js";
import type { Pass } from "../../limits/gate.js";
import type { Call } from "../call.js";
import { enterGate, refuseWait } from "./enter-gate.js";
import type { Progress } from "../progress.js";
import { takeShared } from "./share-limit.js";

/** The call's turn, here and among those that share a store; at once when nothing has to be waited for. */
export function takePlace(call: Call, progress: Progress): MaybePromise<Pass> {
  const { gate, options } = call.core;
  const pass = progress.ticket === undefined ? gate.tryEnter(call.route) : undefined;
  if (options.rateStore) return takeBoth(call, progress, pass);
  return pass ?? enterGate(call, progress);
}

/** While others have the store's places, the client's own is free for calls into other buckets. */
async function takeBoth(call: Call, progress: Progress, entered: Pass | undefined): Promise<Pass> {
  const { core, scope, route } = call;
  for (let pass = entered; ; pass = undefined) {
    pass ??= await enterGate(call, progress);
    let waitMs: number | undefined = 0;
    try {
      waitMs = await takeShared(call, pass);
      if (waitMs === undefined) return pass;
      refuseWait(call, progress, { bucket: core.gate.keyOf(route), waitMs, global: false });
    } finally {
      if (waitMs !== undefined) core.gate.leave(pass, { sent: false, limited: false });
    }
    progress.turnedAway(pass.ticket);
    await scope.sleep(Math.max(1, waitMs));
  }
}
