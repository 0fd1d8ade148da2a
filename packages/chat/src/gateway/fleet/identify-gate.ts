import type { AbortSignalLike, Clock } from "@antiphon/core";
import { sleep, listenTo } from "@antiphon/core/internal";
import { rejectedBy } from "./rejected-by.js";

/** The right to write one IDENTIFY. Settle it exactly once. */
export interface IdentifyPermit {
  /** The frame was written: the bucket's pause counts from now. */
  written(): void;
  /** It was not: the next in line may go at once. */
  cancel(): void;
}

/** Where every IDENTIFY passes, also the one after op 9. Share one over processes that use one token. */
export interface IdentifyGate {
  /**
   * Resolves when shard `shard` may identify; rejects with the signal's reason. One that gives no answer is asked anew after five minutes and
   * twice the time that all shards need; a permit that comes later is cancelled.
   */
  enter(shard: number, maxConcurrency: number, signal: AbortSignalLike): Promise<IdentifyPermit>;
}

/** One line per bucket (shard modulo `max_concurrency`), within this process. */
export function memoryIdentifyGate(clock: Clock, spacingMs: number): IdentifyGate {
  const lines = new Map<number, Promise<number>>(); // resolves to the time from which the next may go
  return {
    async enter(shard, maxConcurrency, signal) {
      if (signal.aborted) throw signal.reason; // a free line would let it in
      const bucket = shard % Math.max(1, maxConcurrency);
      const before = lines.get(bucket) ?? Promise.resolve(-Infinity);
      let leave: (freeAt: number) => void = () => undefined;
      lines.set(bucket, new Promise((resolve) => (leave = resolve)));
      try {
        const freeAt = await Promise.race([before, rejectedBy(signal)]);
        const waitMs = freeAt - clock.monotonic();
        if (waitMs > 0) await sleep(clock, waitMs, signal);
        return { written: () => leave(clock.monotonic() + spacingMs), cancel: () => leave(freeAt) };
      } catch (reason) {
        listenTo(before.then(leave)); // whoever stands behind waits as long as this one would have
        throw reason;
      }
    },
  };
}
