import { spawn } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBusyLoops } from "./busy-loops.js";
import { scenarios } from "./scenarios.js";
import { suiteNames } from "./suites.js";

/** `npm run test:long` asks for 200. */
const runs = Number(process.env["ANTIPHON_STRESS_RUNS"] ?? 20);
/** It runs on the built packages: loading the sources would take most of its time. */
const program = fileURLToPath(new URL("program.ts", import.meta.url));
const results: Record<string, string>[] = [];
let end = (): void => undefined;

beforeAll(async () => {
  end = startBusyLoops(2 * availableParallelism());
  let left = runs;
  const lane = async (): Promise<void> => {
    for (; left > 0;) {
      left -= 1;
      results.push(await play());
    }
  };
  await Promise.all([lane(), lane()]);
}, runs * 600_000);

afterAll(() => end());

async function play(): Promise<Record<string, string>> {
  const child = spawn(process.execPath, ["--import=tsx", program]);
  const [out, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  expect([code, errors], errors).toEqual([0, ""]); // no warning either: nothing was set aside
  const result = JSON.parse(out) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(result).map(([name, value]) => [name, JSON.stringify(value)]));
}

test.each(Object.keys(scenarios))(
  "on a machine whose cores are all taken, every run ends alike, in journal, time and outcome: %s",
  (name) => {
    const kinds = new Map<string, number>();
    for (const result of results) kinds.set(result[name] ?? "", (kinds.get(result[name] ?? "") ?? 0) + 1);
    expect([...kinds]).toEqual([[expect.not.stringContaining("threw"), runs]]);
  },
);

test.each(suiteNames)("on such a machine the tests of a bot have equal transcripts in every run: %s", (name) => {
  const kinds = new Set(results.map((result) => result[name]));
  expect(kinds.size, [...kinds].join("\n\n")).toBe(1);
  expect([...kinds][0]).toContain("What happened in the world");
  expect([...kinds][0]).not.toContain("threw");
});

test("the bad day of lost answers has some, of messages that were written", () => {
  const name = "lives through lost responses";
  for (const result of results) expect(result[name]).toContain("no answer (carried out)");
});
