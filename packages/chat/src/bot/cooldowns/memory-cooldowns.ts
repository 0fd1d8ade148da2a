import type { CooldownStore } from "./cooldown.js";

/** A bucket of uses, as it was when it was last taken from. */
interface Bucket {
  uses: number;
  at: number;
}

/** Buckets that are remembered; the one that was used longest ago goes first. */
const MOST = 50_000;

/** Counts uses in this process, of at most 50 000 people and commands. A use that was forgotten is a use less. */
export function createMemoryCooldowns(): CooldownStore {
  const buckets = new Map<string, Bucket>();
  return {
    take(key, { limit, windowMs }, now) {
      const bucket = buckets.get(key) ?? { uses: limit, at: now };
      const perUseMs = windowMs / limit;
      // A clock that is set back gives nothing, and takes nothing.
      const passedMs = Math.max(0, now - bucket.at);
      const uses = Math.min(limit, bucket.uses + passedMs / perUseMs);
      if (uses < 1) return Math.ceil((1 - uses) * perUseMs);
      buckets.delete(key);
      buckets.set(key, { uses: uses - 1, at: now });
      if (buckets.size > MOST) buckets.delete(buckets.keys().next().value as string);
      return 0;
    },
    giveBack(key, { limit }) {
      const bucket = buckets.get(key);
      if (bucket !== undefined) bucket.uses = Math.min(limit, bucket.uses + 1);
    },
  };
}
