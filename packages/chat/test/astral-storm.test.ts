import { test } from "vitest";
import { storm } from "./storm/storm.js";

test("a storm of bots loses nothing, doubles nothing, and every session sees what REST says", async () => {
  await storm({ seed: 7, bots: 4, channels: 6, stepsPerBot: 12 });
}, 30_000);
