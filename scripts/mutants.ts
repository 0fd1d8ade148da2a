// Breaks one rule of the sources at a time, on a copy, and expects the named test to turn red: a suite that stays green is blind.
// `tsx scripts/mutants.ts [package] [part of a rule] [--share 3 [--seed N] | --texts]`: every one, or each third from where the seed
// says; with `--texts` it is only looked whether what they break still stands in the sources. Rules stand in packages/*/test/mutants/*.json; `numbers.json` there says which property numbers must be named by a rule,
// and why some cannot be; `survivors.json` belongs to break-randomly.ts.
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { createVitest, type Vitest } from "vitest/node";

interface Mutant {
  readonly package: string;
  /** The rule that is broken, with the property it belongs to: `"a timeout is fresh in each attempt (P21)"`. */
  readonly rule: string;
  /** Below the package. `find` must occur there exactly once. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** Test file, below the package, and the start of the titles that may turn red. */
  readonly red: string;
  readonly title?: string;
}

/** `numbers.json`: property numbers that a rule must name, or a reason why none does. */
interface Numbers {
  readonly prefix: string;
  readonly from: number;
  readonly to: number;
  readonly none: Readonly<Record<string, string>>;
}

/** What waits for ever because a rule is broken is red after this time; several tests of a file may hang one after the other. */
const TEST_LIMIT_MS = 20_000;
process.env["ANTIPHON_IN_FULL"] = "1"; // a title that is to turn red may be one of those that npm test leaves out
const root = resolve(import.meta.dirname, "..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    share: { type: "string", default: "1" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    texts: { type: "boolean", default: false },
  },
});
const [only, part = ""] = positionals;
const [share, seed] = [Number(values.share), Number(values.seed)];
const packages = readdirSync(join(root, "packages")).filter(
  (name) => (only === undefined || name === only) && existsSync(join(root, "packages", name, "test/mutants")),
);
const mutants = packages.flatMap(mutantsOf).filter(({ rule }) => rule.includes(part));
const problems = part === "" ? packages.flatMap(missingNumbers) : [];
for (const mutant of mutants) {
  const times = readFileSync(fileOf(root, mutant), "utf8").split(mutant.find).length - 1;
  if (times !== 1) problems.push(`${mutant.rule}: its text occurs ${times} times in ${mutant.package}/${mutant.file}`);
}

const sample = values.texts ? [] : mutants.filter((_, index) => (index + seed) % share === 0);
console.log(`seed ${seed}: ${sample.length} of ${mutants.length}`);
const waiting = problems.length > 0 ? [] : [...sample];
await Promise.all([worker(), worker()]);
for (const problem of problems) console.error(`FAILED  ${problem}`);
if (values.texts) console.log(`${mutants.length} texts looked for`);
console.log(`${sample.length - Math.min(problems.length, sample.length)} passed, ${problems.length} failed`);
process.exit(problems.length > 0 ? 1 : 0);

function mutantsOf(name: string): Mutant[] {
  const folder = join(root, "packages", name, "test/mutants");
  const others = ["numbers.json", "survivors.json"];
  const files = readdirSync(folder).filter((file) => file.endsWith(".json") && !others.includes(file));
  return files.flatMap((file) =>
    (JSON.parse(readFileSync(join(folder, file), "utf8")) as Mutant[]).map((mutant) => ({ ...mutant, package: name })),
  );
}

function missingNumbers(name: string): string[] {
  const file = join(root, "packages", name, "test/mutants/numbers.json");
  if (!existsSync(file)) return [];
  const { prefix, from, to, none } = JSON.parse(readFileSync(file, "utf8")) as Numbers;
  const rules = mutantsOf(name).map(({ rule }) => rule);
  const missing: string[] = [];
  for (let number = from; number <= to; number += 1) {
    const id = `${prefix}${number}`;
    const named = rules.some((rule) => new RegExp(`\\b${id}\\b`).test(rule));
    if (named && id in none) missing.push(`${id} is named by a rule and by numbers.json`);
    if (!named && !(id in none)) missing.push(`${id} is named by no rule of ${name}, and nothing says why`);
  }
  return missing;
}

function fileOf(base: string, mutant: Mutant): string {
  return join(base, "packages", mutant.package, mutant.file);
}

/** Works through the mutants on a copy of its own, by one test server that transforms again only what has changed. */
async function worker(): Promise<void> {
  if (waiting.length === 0) return;
  const copy = realpathSync(mkdtempSync(join(tmpdir(), "antiphon-mutants-")));
  let vitest: Vitest | undefined;
  try {
    for (const name of [
      "packages",
      "spec",
      "scripts",
      "vitest.config.ts",
      "package.json",
      "tsconfig.json",
      "tsconfig.base.json",
    ]) {
      cpSync(join(root, name), join(copy, name), {
        recursive: true,
        verbatimSymlinks: true,
        filter: (path) => basename(path) !== "dist",
      });
    }
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
    for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
      vitest ??= await createVitest("test", {
        root: copy,
        project: ["unit", "deep"],
        isolate: true,
        watch: false,
        reporters: [{}],
      });
      for (const { config } of vitest.projects)
        Object.assign(config, { testTimeout: TEST_LIMIT_MS, hookTimeout: TEST_LIMIT_MS });
      if (!(await tryOne(vitest, copy, mutant))) vitest = undefined;
    }
  } finally {
    await vitest?.close();
    rmSync(copy, { recursive: true, force: true });
  }
}

/** False when the test server has to be thrown away. */
async function tryOne(vitest: Vitest, copy: string, mutant: Mutant): Promise<boolean> {
  const file = fileOf(copy, mutant);
  const source = readFileSync(file, "utf8");
  write(source.replace(mutant.find, () => mutant.replace));
  const failed = await runTests(vitest, copy, mutant);
  write(source);
  const seen = failed?.find((title) => mutant.title === undefined || title.includes(mutant.title));
  if (seen === undefined) {
    const why = failed?.length
      ? `red were: ${failed.join("; ")}`
      : failed
        ? "all stay green"
        : "they do not load, or hang";
    problems.push(`${mutant.package}: ${mutant.rule} (${mutant.red}): ${why}`);
  } else {
    console.log(`red     ${mutant.package}: ${mutant.rule} <- ${seen}`);
  }
  return failed !== undefined;

  function write(text: string): void {
    writeFileSync(file, text);
    vitest.invalidateFile(file);
  }
}

/** Titles of the tests that failed; `undefined` when none ran, or they never ended. */
async function runTests(vitest: Vitest, copy: string, mutant: Mutant): Promise<string[] | undefined> {
  const project = mutant.red.endsWith(".deep.test.ts") ? "deep" : "unit";
  const path = join(copy, "packages", mutant.package, mutant.red);
  const all = await vitest.globTestSpecifications([path]);
  const chosen = all.filter((one) => one.project.name === project);
  if (mutant.title === undefined) vitest.resetGlobalTestNamePattern();
  else vitest.setGlobalTestNamePattern(mutant.title);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((done) => {
    timer = setTimeout(done, 180_000, undefined);
  });
  const run = await Promise.race([vitest.runTestSpecifications(chosen), late]);
  clearTimeout(timer);
  if (run === undefined) return undefined;
  // The server remembers earlier runs of other files.
  const modules = run.testModules.filter(({ moduleId }) => moduleId === path);
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const ran = tests.filter((test) => test.result().state !== "skipped");
  return ran.length === 0 ? undefined : ran.filter((test) => !test.ok()).map((test) => test.fullName);
}
