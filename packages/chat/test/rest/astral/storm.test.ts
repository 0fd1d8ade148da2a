import { test } from "vitest";
import { assertStormHolds } from "../storm/storm.js";

test("a storm of bots loses nothing, doubles nothing, and every session sees what REST says", async () => {
  await assertStormHolds({ seed: 7, bots: 4, channels: 6, stepsPerBot: 12 });
});
