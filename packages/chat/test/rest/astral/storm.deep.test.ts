import { describe, test } from "vitest";
import { assertStormHolds } from "../storm/storm.js";

describe("20 bots, 50 channels, and a network that drops connections before and after the commit", () => {
  for (const seed of [1, 2, 3]) {
    test(`seed ${seed} loses nothing and doubles nothing`, () =>
      assertStormHolds({ seed, bots: 20, channels: 50, stepsPerBot: 60 }));
  }
});
