// Runs every check of `npm test` (verify, two at a time), `npm run test:deep` or `npm run test:long` (one by one): output kept
// together, all failures shown, and the figures of what passed. What reads the source alone runs beside the build.
import { spawn } from "node:child_process";

interface Step {
  readonly name: string;
  readonly command: string;
  /** Reads the source alone. Anything else waits for the build, and is left out when that fails. */
  readonly source?: true;
  readonly env?: Readonly<Record<string, string>>;
}

const steps: Readonly<Record<string, readonly Step[]>> = {
  verify: [
    { name: "build", command: "pnpm run build" },
    { name: "generated files are current", command: "pnpm run generate --check", source: true },
    { name: "type check", command: "pnpm run typecheck", source: true }, // the type tests too; `deep` names each of them
    { name: "unit tests", command: "pnpm run test:unit" },
    { name: "lint", command: "pnpm run lint", source: true },
    { name: "format", command: "pnpm run format:check", source: true },
    { name: "spec lint", command: "pnpm run lint:spec", source: true },
    { name: "dependency direction", command: "tsx scripts/check-dependencies.ts", source: true },
    { name: "public types have names", command: "tsx scripts/check-public-names.ts" },
    { name: "snippets are current", command: "pnpm run snippets --check", source: true },
    { name: "properties have tests", command: "pnpm run properties --check", source: true },
    { name: "what mutants break is there", command: "tsx scripts/mutants.ts --texts", source: true },
    { name: "links in the docs", command: "tsx scripts/check-links.ts", source: true },
    { name: "pages about the code", command: "tsx scripts/check-architecture.ts", source: true },
    { name: "unused code", command: "pnpm run knip" },
    { name: "snippets run", command: "pnpm run snippets:run" },
    { name: "package shape", command: "tsx scripts/check-packages.ts" },
    { name: "size", command: "pnpm run size" },
    { name: "consumers", command: "tsx scripts/check-consumers.ts" },
    { name: "examples", command: "tsx scripts/check-examples.ts" },
  ],
  deep: [
    { name: "build", command: "pnpm run build" },
    { name: "type tests", command: "pnpm run test:types" },
    { name: "start", command: "tsx scripts/check-start.ts" },
    { name: "every way to compile with us", command: "tsx scripts/check-consumers.ts --all" },
    { name: "walks through the APIs", command: "tsx scripts/check-flows.ts" },
    { name: "every example", command: "tsx scripts/check-examples.ts --all" },
    { name: "deep tests", command: "vitest run --project deep" },
    { name: "unit tests that repeat something, in full", command: "tsx scripts/run-in-full.ts" },
    { name: "clock under load", command: "tsx scripts/under-load.ts 3" },
    { name: "runtimes", command: "node scripts/runtimes.mjs" },
    { name: "test runners of others", command: "node scripts/test-runners.mjs" },
    { name: "sample projects of users", command: "tsx scripts/check-samples.ts" },
    { name: "libraries for another platform", command: "node scripts/chat-libraries.mjs" },
    { name: "documents in tools of others", command: "tsx scripts/check-documents.ts" },
    { name: "random breakages of every package, a sample", command: "tsx scripts/sample-breakages.ts" },
    // The rules of one package: all 435 take half an hour, and are in `long`.
    { name: "mutants of analytics", command: "tsx scripts/mutants.ts analytics" },
    { name: "coverage by branch, by the rooms' own tests", command: "tsx scripts/branch-coverage.ts --own" },
    { name: "API docs", command: "pnpm run docs" },
  ],
  long: [
    { name: "build", command: "pnpm run build" },
    {
      name: "user-like suites, 200 times under load",
      command: "vitest run --project deep packages/mock/test/stress",
      env: { ANTIPHON_STRESS_RUNS: "200" },
    },
    {
      name: "20 000 hostile answers",
      command: "vitest run --project deep packages/core/test/transport/hostile-answers",
      env: { ANTIPHON_EXCHANGES: "20000" },
    },
    {
      name: "a bot in 200 bad surroundings",
      command: "vitest run --project deep packages/chat/test/gateway/session/surroundings",
      env: { ANTIPHON_STORMS: "200" },
    },
    {
      name: "archives of 4.5 GiB and of 100 000 files",
      command: "vitest run --project deep packages/jobs/test/node/archive/large-archive.deep.test.ts",
      env: { ANTIPHON_LARGE_ARCHIVES: "1" },
    },
    {
      name: "workers that are killed, told to end and frozen at every moment",
      command: "vitest run --project deep packages/jobs/test/node/docker/killed-worker.deep.test.ts",
      env: { ANTIPHON_ALL_ENDINGS: "1" },
    },
    {
      name: "ten thousand evenings of a queue",
      command: "vitest run --project deep packages/players/test/queue/queue.model.deep.test.ts",
      env: { ANTIPHON_EVENINGS: "10000" },
    },
    {
      name: "the heap over a million calls and events, and a hundred thousand worlds",
      command: "vitest run --project deep flat-heap",
      env: { ANTIPHON_FLAT_HEAP: "1" },
    },
    { name: "documents in every tool of others", command: "tsx scripts/check-documents.ts --all" },
    { name: "clock, 20 times under load", command: "tsx scripts/under-load.ts 20" },
    { name: "mutants", command: "tsx scripts/mutants.ts" },
    { name: "random breakages", command: "tsx scripts/break-randomly.ts --each 100 --most 40" },
    { name: "coverage by branch", command: "tsx scripts/branch-coverage.ts" },
  ],
};

const chosen = steps[process.argv[2] ?? ""];
if (chosen === undefined) throw new Error(`Name one of: ${Object.keys(steps).join(", ")}.`);

const failed: string[] = [];
const summaries: string[] = [];
const waiting = [...chosen];
let settleBuild: (isThere: boolean) => void;
const build = new Promise<boolean>((resolve) => (settleBuild = resolve));
// Deep tests look at real time and bring their own parallel runs: they share the machine with nothing else.
await Promise.all(process.argv[2] === "verify" ? [worker(), worker()] : [worker()]);
finish();

async function worker(): Promise<void> {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    if (step.name === "build") settleBuild(await run(step));
    else if (step.source || (await build)) await run(step);
  }
}

async function run(step: Step): Promise<boolean> {
  const started = performance.now();
  const child = spawn(step.command, {
    shell: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...step.env },
  });
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
  const status = await new Promise<number>((resolve) => child.on("close", (code) => resolve(code ?? 1)));
  const text = Buffer.concat(output).toString("utf8");
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status !== 0) {
    failed.push(step.name);
    console.log(`\n✗ ${step.name} (${seconds} s): ${step.command}\n${text}`);
  } else {
    console.log(`✓ ${step.name} (${seconds} s)`);
    for (const [figure] of text.matchAll(/^(?:seed|branches|start) .*$/gm)) console.log(`  ${figure}`);
  }
  summaries.push(...[...text.matchAll(/^tests: \d+ passed, \d+ failed, \d+ skipped$/gm)].map(([line]) => line));
  return status === 0;
}

function finish(): never {
  let passed = 0;
  let broken = 0;
  let skipped = 0;
  for (const line of summaries) {
    const [good = 0, bad = 0, left = 0] = [...line.matchAll(/\d+/g)].map(Number);
    passed += good;
    broken += bad;
    skipped += left;
  }
  if (failed.length > 0) console.log(`\nFailed: ${failed.join(", ")}.`);
  console.log(`${passed} passed, ${Math.max(broken, failed.length)} failed, ${skipped} skipped`);
  process.exit(failed.length > 0 ? 1 : 0);
}
