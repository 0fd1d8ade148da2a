// Runs tools/runtimes/program.mjs, on the built packages, on every runtime that the project promises; on each Node also the table
// that compares our transport with `fetch`. A runtime that is missing fails. `node scripts/runtimes.mjs node20 bun` runs some of
// them. Needs `pnpm run build` before.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { installTools } from "./install-tools.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const tools = join(root, "tools/runtimes");
const modules = join(tools, "node_modules");
const folder = mkdtempSync(join(tmpdir(), "antiphon-runtimes-"));
const patienceMs = 60_000;

const comparison = "what servers do comes out as by fetch";
const cli = join(tools, "cli.mjs");
/** ESM, CommonJS, and what `more` names. */
const node =
  (name, ...more) =>
  async (setting) => {
    const result = { passed: [], failed: {} };
    for (const program of ["cli.mjs", "require.cjs", ...more]) {
      const file = join(modules, name, "bin/node");
      const { passed, failed } = await runCommand(file, [join(tools, program), setting]);
      result.passed.push(...passed);
      Object.assign(result.failed, failed);
    }
    return result;
  };

/** Each gives the program's result. */
const runtimes = {
  node20: node("node20"),
  node22: node("node22", "msw.mjs"), // MSW 3 runs from Node 22 on
  node24: node("node24", "msw.mjs"),
  node26: node("node26", "msw.mjs"),
  bun: (setting) => runCommand(join(modules, "@oven/bun-linux-x64/bin/bun"), ["run", cli, setting]),
  deno: (setting) =>
    runCommand(join(modules, "@deno/linux-x64-glibc/deno"), [
      "run",
      "--allow-net",
      "--allow-env",
      "--allow-read",
      "--allow-sys",
      cli,
      setting,
    ]),
  workerd: runWorkerd,
  chromium: runChromium,
};

install();
const vector = (name) => JSON.parse(readFileSync(join(root, `spec/vectors/${name}.json`), "utf8"));
const vectors = { auralytik: vector("auralytik-webhooks"), astral: vector("astral-interactions") };
/** Node has it from 22.15 on; elsewhere the client takes plain frames. */
const zstd = new Set(["node22", "node24", "node26"]);
const chosen = process.argv.slice(2);
const counts = { passed: 0, failed: 0 };
for (const [name, run] of Object.entries(runtimes)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const { passed, failed } = await withMock((line) =>
    run(JSON.stringify({ line, vectors, zstd: zstd.has(name) })),
  ).catch((error) => ({
    passed: [],
    failed: { "the runtime starts": String(error?.stack ?? error) },
  }));
  if (name.startsWith("node")) {
    const table = await compareWithFetch(join(modules, name, "bin/node"));
    if (table.code === 0) passed.push(comparison);
    else failed[comparison] = table.output;
  }
  counts.passed += passed.length;
  counts.failed += Object.keys(failed).length;
  console.log(`${Object.keys(failed).length === 0 ? "✓" : "✗"} ${name}: ${passed.length} passed`);
  for (const [check, reason] of Object.entries(failed))
    console.log(`  ✗ ${check}\n    ${reason.replaceAll("\n", "\n    ")}`);
}
rmSync(folder, { recursive: true });
console.log(`tests: ${counts.passed} passed, ${counts.failed} failed, 0 skipped`);
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);

/** The runtimes from their own lockfile, and a Chromium where the machine has none. */
function install() {
  installTools(tools, "The runtimes");
  if (findChromium() === undefined && wants("chromium")) {
    spawnSync("sh", ["-c", "apt-get update && apt-get install -y --no-install-recommends chromium"], {
      stdio: "ignore",
    });
  }
}

function wants(name) {
  return process.argv.length < 3 || process.argv.includes(name);
}

function findChromium() {
  const { stdout } = spawnSync("sh", ["-c", "command -v chromium || command -v chromium-browser"], {
    encoding: "utf8",
  });
  return stdout.trim() || undefined;
}

/** A fresh mock on a port of its own, ended afterwards. */
async function withMock(use) {
  const mock = spawn(process.execPath, [join(root, "packages/mock/dist/node/cli.js"), "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    return await within(
      patienceMs,
      firstLine(mock).then((line) => use(JSON.parse(line))),
    );
  } finally {
    mock.kill();
  }
}

async function firstLine(child) {
  let text = "";
  for await (const chunk of child.stdout) {
    text += chunk;
    if (text.includes("\n")) return text.slice(0, text.indexOf("\n"));
  }
  throw new Error("The process ended without a line.");
}

async function runCommand(file, args) {
  if (!existsSync(file)) throw new Error(`${file} is missing.`);
  const child = spawn(file, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (errors += chunk));
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`It ended with ${code}.\n${output}${errors}`);
  return JSON.parse(output.trim().split("\n").at(-1));
}

/** The deep test of the sources, by that Node: beside its own `fetch` also undici's. */
async function compareWithFetch(file) {
  const test = "packages/core/test/transport/same-as-fetch";
  const args = [join(root, "node_modules/vitest/vitest.mjs"), "run", "--project", "deep", "--reporter", "dot", test];
  const env = { ...process.env, NO_COLOR: "1", ANTIPHON_UNDICI: join(modules, "undici/index.js") };
  const child = spawn(file, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.on("close", resolve));
  return { code, output };
}

async function runWorkerd(setting) {
  const file = join(modules, "@cloudflare/workerd-linux-64/bin/workerd");
  if (!existsSync(file)) throw new Error(`${file} is missing.`);
  await bundle("worker.mjs", { format: "esm", conditions: ["workerd", "worker", "browser"] });
  const port = await freePort();
  writeFileSync(join(folder, "config.capnp"), workerdConfig(port));
  const child = spawn(file, ["serve", join(folder, "config.capnp")], { stdio: ["ignore", "inherit", "inherit"] });
  try {
    return await (await untilUp(() => fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: setting }))).json();
  } finally {
    child.kill();
  }
}

function workerdConfig(port) {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [ (name = "main", worker = .program),
               (name = "internet", network = (allow = ["public", "private"])) ],
  sockets = [ (name = "http", address = "127.0.0.1:${port}", http = (), service = "main") ]
);
const program :Workerd.Worker = ( modules = [ (name = "worker.mjs", esModule = embed "worker.mjs") ], compatibilityDate = "2026-01-01" );
`;
}

async function runChromium(setting) {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error("There is no chromium. Install it: apt-get install -y --no-install-recommends chromium");
  await bundle("page.mjs", { format: "iife", conditions: ["browser"] });
  const { chromium } = await import(pathToFileURL(join(modules, "playwright-core/index.mjs")).href);
  const quiet = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", ...quiet] });
  try {
    const page = await browser.newPage();
    // Another origin than the mock's, so that every call crosses origins; localhost is a secure context.
    const { port } = new URL(JSON.parse(setting).line.url);
    await page.goto(`http://localhost:${port}/`);
    await page.addScriptTag({ path: join(folder, "page.mjs") });
    return await page.evaluate((text) => globalThis.runProgram(JSON.parse(text)), setting);
  } finally {
    await browser.close();
  }
}

/** One file for runtimes that read no packages, by the conditions that a user's bundler would use. */
async function bundle(entry, { format, conditions }) {
  const { build } = await import(pathToFileURL(join(modules, "esbuild/lib/main.js")).href);
  await build({
    entryPoints: [join(tools, entry)],
    outfile: join(folder, entry),
    bundle: true,
    platform: "browser",
    format,
    conditions: [...conditions, "module", "import"],
    target: "es2022",
    logLevel: "silent",
  });
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function untilUp(ask) {
  for (let left = 100; ; left -= 1) {
    try {
      return await ask();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function within(ms, work) {
  let timer;
  const late = new Promise(
    (_, reject) => (timer = setTimeout(() => reject(new Error(`Not done within ${ms} ms.`)), ms)),
  );
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
