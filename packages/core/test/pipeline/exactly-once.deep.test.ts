import { describe, expect, it } from "vitest";
import { contradictions, FAULT_POINTS, type Scenario } from "./ledger-property.js";

/** Every pair of faults at two attempts, and every triple of one fault twice and another once, for several seeds. */
function* pairs(kind: Scenario["kind"], seed: number): Iterable<Scenario> {
  for (const first of FAULT_POINTS) {
    for (const second of FAULT_POINTS) {
      yield {
        kind,
        seed,
        faults: [
          { ...first, times: 1 },
          { ...second, times: 1 },
        ],
      };
      yield {
        kind,
        seed,
        faults: [
          { ...first, times: 2 },
          { ...second, times: 1 },
        ],
      };
    }
  }
}

describe("exactly once, exhaustively", () => {
  for (const seed of [1, 2, 3]) {
    it.each(["key", "nonce", "unsafe"] as const)(
      `P34 holds for every pair of faults of a %s call, seed ${seed}`,
      async (kind) => {
        expect(await contradictions(pairs(kind, seed))).toEqual([]);
      },
    );
  }
});
