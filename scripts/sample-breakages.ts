// A sample of random breakages of every package within five minutes: `tsx scripts/sample-breakages.ts [--seed N] [--each N] [--minutes N]`.
// A few of each package are chosen by a fresh seed, which is printed. What costs is that each test file runs once before it is known
// what it reaches, so files run in waves, those beside a broken file first, and only the files of a package that has a breakage that
// nobody has seen: most are seen in the first waves, and the whole cost is paid only for a package with a survivor. To draw one or two
// packages for each run was the other way: then a package's tests could be blunt for weeks before a run tells.
import { parseArgs } from "node:util";
import { resolve } from "node:path";
import type { UserWorkspaceConfig } from "vitest/node";
import { allowanceOf, packageOf, readAllowedSurvivors } from "./breakages/allowed-survivors.js";
import { chooseBreakages } from "./breakages/choose-breakages.js";
import { describeVerdict } from "./breakages/describe-verdict.js";
import { tryBreakages } from "./breakages/try-breakages.js";
import config from "../vitest.config.js";

/** Percent that may survive, not counting those on a list. The aim is 4; above it, the figure that was measured stands beside it. */
const mostOf: Readonly<Record<string, number>> = {
  core: 4,
  players: 4,
  jobs: 4,
  chat: 4,
  analytics: 4,
  mock: 4,
};

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    each: { type: "string", default: "8" },
    minutes: { type: "string", default: "4.5" },
    workers: { type: "string", default: "2" },
  },
});
const root = resolve(import.meta.dirname, "..");
const seed = Number(values.seed);
const started = performance.now();
const breakages = chooseBreakages({ root, seed, each: Number(values.each), only: [] });
const [project] = (config.test?.projects ?? []) as UserWorkspaceConfig[];
const verdicts = await tryBreakages({
  root,
  breakages,
  project: project!,
  tests: [],
  workers: Number(values.workers),
  sampleMs: Number(values.minutes) * 60_000,
});
const allowed = readAllowedSurvivors(root);
const decided = verdicts.filter(
  (one) => one.isDecided && (one.seenBy !== undefined || allowanceOf(one, allowed) === undefined),
);
const survivors = decided.filter(({ seenBy }) => seenBy === undefined);
for (const one of survivors) console.log(`SURVIVES ${describeVerdict(one)}`);
const expected = decided.reduce((sum, one) => sum + (mostOf[packageOf(one)] ?? 4) / 100, 0);
// So few say little of one package: together they may be off by twice what chance explains.
const most = Math.floor(expected + 2 * Math.sqrt(expected));
const seconds = Math.round((performance.now() - started) / 1000);
const undecided = verdicts.filter(({ isDecided }) => !isDecided).length;
console.log(
  `seed ${seed}: ${survivors.length} of ${decided.length} breakages survive, ${most} may; ${undecided} not decided in time, ${seconds} s`,
);
process.exit(survivors.length > most ? 1 : 0);
