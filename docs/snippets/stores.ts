// #region table
import assert from "node:assert/strict";
import type { Limit, RateStore } from "@antiphon/core";

/** One window for each key, in a map; yours is in a database. */
function countingStore(): RateStore {
  const windows = new Map<string, { left: number; endsAt: number }>();
  const frozen = new Map<string, number>();
  return {
    take(key: string, cost: number, { limit, remaining, resetMs, windowMs }: Limit) {
      const now = performance.now();
      const thawsAt = frozen.get(key) ?? 0;
      if (thawsAt > now) return { waitMs: thawsAt - now };
      let window = windows.get(key);
      if (window === undefined || window.endsAt <= now) {
        window = { left: limit, endsAt: now + (resetMs || windowMs) };
        windows.set(key, window);
      }
      if (resetMs > 0) window.left = Math.min(window.left, remaining); // what a client saw was true
      if (window.left < cost) return { waitMs: window.endsAt - now };
      window.left -= cost;
      return { release() {} };
    },
    freeze(key: string, ms: number) {
      frozen.set(key, Math.max(frozen.get(key) ?? 0, performance.now() + ms));
    },
  };
}
// #endregion table

// #region checks
import { rateStoreChecks } from "@antiphon/core/testing";

for (const { name, run } of rateStoreChecks(() => ({ store: countingStore() }))) {
  await run(); // rejects with what was found and what was expected
  console.log(`ok: ${name}`);
}
// #endregion checks

assert.ok(rateStoreChecks(() => ({ store: countingStore() })).length > 5);
