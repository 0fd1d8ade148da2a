// Breaks random single tokens of hand-written source and asks the unit tests: `tsx scripts/break-randomly.ts [--seed N]
// [--each N, of each package, 0 for all] [--only core/src/limits ...] [--tests packages/core ...] [--workers N] [--json FILE]`.
// Fails when more survive than `--most` percent; what may survive, and why, is written in packages/*/test/mutants/survivors.json.
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { UserWorkspaceConfig } from "vitest/node";
import { allowanceOf, packageOf, readAllowedSurvivors } from "./breakages/allowed-survivors.js";
import type { Verdict } from "./breakages/breakage.js";
import { chooseBreakages } from "./breakages/choose-breakages.js";
import { describeVerdict } from "./breakages/describe-verdict.js";
import { tryBreakages } from "./breakages/try-breakages.js";
import config from "../vitest.config.js";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    each: { type: "string", default: "20" },
    only: { type: "string", multiple: true, default: [] },
    tests: { type: "string", multiple: true, default: [] },
    workers: { type: "string", default: "2" },
    most: { type: "string", default: "4" },
    json: { type: "string" },
  },
});
const root = resolve(import.meta.dirname, "..");
const seed = Number(values.seed);
const allowed = readAllowedSurvivors(root);
const started = performance.now();
const breakages = chooseBreakages({ root, seed, each: Number(values.each), only: values.only });
console.log(`seed ${seed}: ${breakages.length} breakages`);
const [project] = (config.test?.projects ?? []) as UserWorkspaceConfig[];
const verdicts = await tryBreakages({
  root,
  breakages,
  project: project!,
  tests: values.tests,
  workers: Number(values.workers),
});
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(verdicts, null, 1));
process.exit(report(verdicts) > Number(values.most) ? 1 : 0);

/** Percentage of survivors that are on no list. */
function report(all: readonly Verdict[]): number {
  const survivors = all.filter(({ seenBy }) => seenBy === undefined);
  const unlisted = survivors.filter((one) => allowanceOf(one, allowed) === undefined);
  for (const one of unlisted) console.log(`SURVIVES ${describeVerdict(one)}`);
  for (const name of new Set(all.map(packageOf))) {
    const here = (one: Verdict): boolean => packageOf(one) === name;
    const [some, whole] = [unlisted.filter(here).length, all.filter(here).length];
    console.log(`${name}: ${some} of ${whole} survive, ${survivors.filter(here).length - some} more are on its list`);
  }
  const percent = (100 * unlisted.length) / all.length;
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`seed ${seed}: ${unlisted.length} of ${all.length} survive (${percent.toFixed(1)} %), ${seconds} s`);
  return percent;
}
