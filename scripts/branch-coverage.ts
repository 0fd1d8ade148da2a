// Runs the unit tests once under V8 coverage and prints, for core, the gateway client and the mock's kernel, how many branches
// they take and where one is never taken. `tsx scripts/branch-coverage.ts [--own] [--json FILE of a finished run]`
// With `--own` only the tests of these rooms run, a third of all: what others reach by the way counts as never taken then.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";

interface FileCoverage {
  readonly path: string;
  readonly branchMap: Readonly<Record<string, { readonly type: string; readonly locations: readonly Location[] }>>;
  readonly b: Readonly<Record<string, readonly number[]>>;
}

interface Location {
  readonly start: { readonly line: number };
}

const rooms = ["packages/core/src/", "packages/chat/src/gateway/", "packages/mock/src/kernel/"];
const ownTests = ["packages/core/test/", "packages/chat/test/gateway/", "packages/mock/test/kernel/"];
const root = resolve(import.meta.dirname, "..");
const { values } = parseArgs({ options: { json: { type: "string" }, own: { type: "boolean", default: false } } });
const measured = values.json === undefined ? measure() : readFileSync(values.json, "utf8");
const files = Object.values(JSON.parse(measured) as Record<string, FileCoverage>);
for (const room of rooms) report(room);

function measure(): string {
  const folder = mkdtempSync(join(tmpdir(), "antiphon-coverage-"));
  try {
    const coverage = ["--coverage", "--coverage.reporter=json", `--coverage.reportsDirectory=${folder}`];
    const include = rooms.map((room) => `--coverage.include=${room}**`);
    const args = ["vitest", "run", "--project", "unit", ...(values.own ? ownTests : []), ...coverage, ...include];
    const { status } = spawnSync("pnpm", ["exec", ...args], {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    });
    if (status !== 0) throw new Error("The unit tests are red under coverage.");
    return readFileSync(join(folder, "coverage-final.json"), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(room: string): void {
  let all = 0;
  const never: string[] = [];
  for (const { path, branchMap, b } of files) {
    const file = relative(root, path).replaceAll("\\", "/");
    if (!file.startsWith(room)) continue;
    for (const [id, { type, locations }] of Object.entries(branchMap)) {
      locations.forEach(({ start }, index) => {
        all += 1;
        if ((b[id]?.[index] ?? 0) === 0) never.push(`${file}:${start.line} (${type})`);
      });
    }
  }
  for (const place of never) console.log(`never taken: ${place}`);
  const percent = all === 0 ? 100 : (100 * (all - never.length)) / all;
  console.log(`branches of ${room}: ${all - never.length} of ${all} are taken (${percent.toFixed(1)} %)`);
}
