// Packs every package, installs the tarballs beside the test runners in a folder outside the workspace, and runs the projects of
// tools/sample-projects there: each has a test that passes, and one that fails and shows what a person needs. Needs `pnpm run build` before, and
// Debian's Chromium and pytest: what is missing is installed with apt-get.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packPackages } from "./pack-packages.js";

interface Sample {
  readonly name: string;
  /** Below `tools/sample-projects`. */
  readonly folder: string;
  readonly args: (kind: Kind) => readonly string[];
  readonly env?: (kind: Kind) => Readonly<Record<string, string>>;
  /** What a person needs to see of the test that fails. */
  readonly needed: readonly string[];
}

type Kind = "passing" | "failing";

const chromium = "/usr/bin/chromium";
/** Debian's own, which sees Debian's packages. */
const python = "/usr/bin/python3";
const jest = "../node_modules/jest/bin/jest.js";
const needed = [
  'Expected the bot to have said "peng" at least once',
  'Found: "pong" in #general',
  "What happened in the world",
  'alice: "!ping" in #general → 1 session',
  "fluxer messages.create → 200",
  'antiphon: "pong" in #general → 1 session',
];
const samples: readonly Sample[] = [
  {
    name: "Vitest",
    folder: "vitest",
    args: (kind) => ["../node_modules/vitest/vitest.mjs", "run", `${kind}.test.mjs`],
    needed,
  },
  { name: "Jest, CommonJS", folder: "jest-cjs", args: (kind) => [jest, "--ci", kind], needed },
  {
    name: "Jest, ES modules with jsdom",
    folder: "jest-esm",
    args: (kind) => ["--experimental-vm-modules", "--no-warnings", jest, "--ci", kind],
    needed,
  },
  { name: "node:test", folder: "node-test", args: (kind) => ["--test", `${kind}.test.mjs`], needed },
  {
    name: "Playwright",
    folder: "playwright",
    args: (kind) => ["../node_modules/@playwright/test/cli.js", "test", kind],
    env: () => ({ SAMPLE_CHROMIUM: chromium }),
    needed,
  },
  {
    name: "pytest",
    folder: "pytest",
    args: (kind) => [
      "../node_modules/@antiphon/mock/dist/node/cli.js",
      "exec",
      "--",
      python,
      "-B",
      "-m",
      "pytest",
      "-q",
      "-p",
      "no:cacheprovider",
      "-k",
      kind === "passing" ? "test" : "lost",
    ],
    env: (kind) => (kind === "passing" ? {} : { BOT_FORGETS_NONCE: "1" }),
    needed: [
      "assert ['pong', 'pong'] == ['pong']",
      "astral messages.create was carried out 2 times",
      "connection dropped after commit",
      "repeated-without-key: astral messages.create",
    ],
  },
];

const outside = mkdtempSync(join(tmpdir(), "samples-"));
install();
const counts = { passed: 0, failed: 0 };
for (const sample of samples) {
  const passing = play(sample, "passing");
  count(`${sample.name}: green`, passing.status === 0, passing.output);
  const failing = play(sample, "failing");
  const missing = sample.needed.filter((text) => !failing.output.includes(text));
  const shows = failing.status !== 0 && failing.status !== null && missing.length === 0;
  count(`${sample.name}: shows why a test fails`, shows, `missing: ${missing.join(" | ")}\n${failing.output}`);
}
rmSync(outside, { recursive: true });
console.log(`tests: ${counts.passed} passed, ${counts.failed} failed, 0 skipped`);
process.exitCode = counts.failed === 0 ? 0 : 1;

function play({ folder, args, env }: Sample, kind: Kind) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args(kind), {
    cwd: join(outside, folder),
    env: { ...process.env, ...env?.(kind), NO_COLOR: "1", FORCE_COLOR: "0" },
    encoding: "utf8",
    timeout: 300_000,
  });
  return { status, output: stdout + stderr };
}

function count(what: string, isGood: boolean, output: string): void {
  counts[isGood ? "passed" : "failed"] += 1;
  console.log(isGood ? `✓ ${what}` : `✗ ${what}\n${output}`);
}

function install(): void {
  cpSync("tools/sample-projects", outside, { recursive: true });
  const file = join(outside, "package.json");
  const { dependencies } = JSON.parse(readFileSync(file, "utf8")) as { dependencies: Record<string, string> };
  const tarballs = packPackages(outside).map(({ dir, file: tarball }) => [`@antiphon/${dir}`, `file:${tarball}`]);
  writeFileSync(
    file,
    JSON.stringify({ private: true, dependencies: { ...dependencies, ...Object.fromEntries(tarballs) } }),
  );
  run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"], outside);
  cpSync("tools/python-bot", join(outside, "pytest"), { recursive: true });
  const hasPython = spawnSync(python, ["-c", "import pytest, aiohttp"]).status === 0;
  const missing = [
    ...(existsSync(chromium) ? [] : ["chromium"]),
    ...(hasPython ? [] : ["python3-pytest", "python3-aiohttp"]),
  ];
  if (missing.length === 0) return;
  run("apt-get", ["update", "-qq"], outside);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...missing], outside);
}

function run(command: string, args: readonly string[], cwd: string): void {
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1", DEBIAN_FRONTEND: "noninteractive" };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}${stderr}`);
}
