// Plays every scenario once, in a process of its own, and prints for each what a user would compare: one line of JSON.
import { createHash } from "node:crypto";
import { createMock } from "@antiphon/mock";
import { openRealWork } from "./real-work.js";
import { scenarios } from "./scenarios.js";
import { playSuites } from "./suites.js";

const work = await openRealWork();
const results: Record<string, unknown> = {};
for (const [name, play] of Object.entries(scenarios)) {
  const mock = createMock({ seed: 1 });
  const outcome = await play(mock, work).catch(
    (error: unknown) => `threw ${String(error)}, since ${String((error as { readonly cause?: unknown }).cause)}`,
  );
  const journal = createHash("sha256").update(mock.journal.canonical()).digest("hex").slice(0, 16);
  results[name] = { outcome, endMs: mock.clock.monotonic(), exchanges: mock.journal.exchanges().length, journal };
}
work.close();
Object.assign(results, await playSuites());
console.log(JSON.stringify(results));
