// What an import costs, built: CPU of a process that imports one entry over that of one that imports nothing. Fails when an entry
// of a client loads a module of Node's own that is for its first use.
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { importsOf } from "./package-entries.js";

const rounds = 7;
/** With the entries of clients, and of what people put into the same bundle. */
const lean = /^(?:core|players|chat|jobs|analytics)(?:\/(?:gateway|raw|webhooks))?$/;
/** They ask the runner that imports them for its tests, and stand in nobody's program. */
const ofRunner = /^mock\/(?:vitest|jest|playwright)$/;
const forLater = [
  "crypto",
  "http",
  "https",
  "net",
  "tls",
  "zlib",
  "stream",
  "child_process",
  "internal/deps/undici/undici",
];

interface Start {
  readonly cpuMs: number;
  readonly loaded: readonly string[];
}

const entries = readdirSync("packages").flatMap((name) =>
  importsOf(name)
    .filter(({ isInternal }) => !isInternal)
    .map(({ subpath, target }) => [name + subpath.slice(1), fileOf(name, target)] as const)
    .filter(([entry]) => !ofRunner.test(entry)),
);
const [bare, ...starts] = timed([undefined, ...entries.map(([, file]) => file)]);
let failed = 0;
entries.forEach(([name], at) => {
  const { cpuMs, loaded } = starts[at] as Start;
  const early = lean.test(name) ? forLater.filter((module) => loaded.includes(module)) : [];
  if (early.length > 0) failed += 1;
  const ratio = cpuMs / (bare as Start).cpuMs;
  console.log(`start ${name}: ${ratio.toFixed(2)} x bare Node${early.length > 0 ? `, loads ${early.join(", ")}` : ""}`);
});
console.log(`tests: ${entries.length - failed} passed, ${failed} failed, 0 skipped`);
process.exit(failed === 0 ? 0 : 1);

/** Round by round, so that a machine that is busy for a while is so for all; the least of each counts. */
function timed(files: readonly (string | undefined)[]): readonly Start[] {
  const all = Array.from({ length: rounds }, () => files.map(start));
  return files.map((_, at) =>
    all.map((round) => round[at] as Start).reduce((least, one) => (one.cpuMs < least.cpuMs ? one : least)),
  );
}

function start(file: string | undefined): Start {
  const code = `
    const before = new Set(process.moduleLoadList);
    ${file === undefined ? "" : `await import(${JSON.stringify(file)});`}
    const { user, system } = process.cpuUsage();
    const loaded = process.moduleLoadList.filter((name) => !before.has(name)).map((name) => name.replace("NativeModule ", ""));
    console.log(JSON.stringify({ cpuMs: (user + system) / 1000, loaded }));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" })) as Start;
}

/** As Node finds it with `import`. */
function fileOf(name: string, target: unknown): string {
  if (typeof target === "string") return resolve("packages", name, target);
  const { node, import: imported, default: other } = target as Readonly<Record<string, unknown>>;
  return fileOf(name, node ?? imported ?? other);
}
