// Has tools of others read what is published: AsyncAPI's own parser, Spectral's rules, generators whose result is type-checked, and
// Prism between the walks of spec/flows and the mock. Two generators by seed, or with --all every one. Needs `pnpm run build`.
import { type ChildProcess, spawn } from "node:child_process";
import { createHash, createHmac } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { buffer, text } from "node:stream/consumers";
import { createMock } from "@antiphon/mock";
import { serve } from "@antiphon/mock/node";
import { type Generator, generators } from "./documents/generators.js";
import { installTools } from "./install-tools.mjs";

const tools = resolve("tools/documents");
const modules = join(tools, "node_modules");
/** Most of the tools need a newer Node than the oldest that we promise. */
const node = join(modules, "node24/bin/node");
const files = { players: "auralis", jobs: "auralisCloud", analytics: "auralytik", astral: "astral", fluxer: "fluxer" };
const names = Object.keys(files) as (keyof typeof files)[];
const compilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: "es2022",
  module: "esnext",
  moduleResolution: "bundler",
  lib: ["es2022", "dom", "dom.iterable"],
  types: ["node"],
};
const counts = { passed: 0, failed: 0 };

installTools(tools, "The tools");
for (const platform of ["astral", "fluxer"]) await check(`AsyncAPI: ${platform}`, () => parseAsyncApi(platform));
for (const name of names) await check(`Spectral: ${name}`, () => lint(name));
for (const generator of chosenGenerators()) await check(`${generator.name}: every file`, () => generate(generator));
await check("Prism between the walks and the mock", walkThroughPrism);
console.log(`tests: ${counts.passed} passed, ${counts.failed} failed, 0 skipped`);
process.exit(counts.failed > 0 ? 1 : 0);

async function check(name: string, run: () => Promise<string>): Promise<void> {
  const fault = await run().catch((error: unknown) => String(error));
  counts[fault === "" ? "passed" : "failed"] += 1;
  console.log(fault === "" ? `✓ ${name}` : `✗ ${name}\n${fault}`);
}

/** What the parser objects to; recommendations are none of it. */
async function parseAsyncApi(platform: string): Promise<string> {
  const script = `const { Parser } = require("@asyncapi/parser");
    const text = require("fs").readFileSync(process.argv[1], "utf8");
    new Parser().parse(text).then(({ document, diagnostics }) => {
      const faults = diagnostics.filter(({ severity }) => severity < 2).map(({ message, path }) => path.join(".") + ": " + message);
      console.log(document === undefined ? ["no document", ...faults].join("\\n") : faults.join("\\n"));
    });`;
  const { output } = await runTool(["-e", script, resolve(`spec/published/${platform}-gateway.asyncapi.json`)]);
  return output.trim();
}

async function lint(name: string): Promise<string> {
  const { status, output } = await runTool([
    `${modules}/@stoplight/spectral-cli/dist/index.js`,
    "lint",
    resolve(`spec/published/${name}.json`),
    "-r",
    join(tools, "spectral.yaml"),
    "--fail-severity",
    "hint",
  ]);
  return status === 0 ? "" : output;
}

function chosenGenerators(): readonly Generator[] {
  if (process.argv.includes("--all")) return generators;
  const seed = Number(process.env["ANTIPHON_SEED"] ?? Date.now() % 2 ** 31);
  console.log(`seed ${seed} chooses the generators; ANTIPHON_SEED repeats it`);
  const first = seed % generators.length;
  const second = (first + 1 + (Math.floor(seed / generators.length) % (generators.length - 1))) % generators.length;
  return [first, second].flatMap((at) => generators[at] ?? []);
}

/** Generates from each file, then type-checks all of it under `strict`. */
async function generate(generator: Generator): Promise<string> {
  const folder = mkdtempSync(join(modules, ".out-")); // beside the modules that the results import
  try {
    for (const name of names) {
      const input = resolve(`spec/published/${name}.json`);
      const { status, output } = await runTool(generator.arguments(modules, input, join(folder, name)));
      if (status !== 0) return `${name}: ended with ${status}\n${output}`;
    }
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["**/*.ts"] }));
    const compiler = resolve("node_modules/typescript7/bin/tsc");
    const { status, output } = await runTool([compiler, "-p", folder]);
    return status === 0 ? "" : output;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The walks, with Prism in between: a request or an answer that is not as published is an error of Prism's own. */
async function walkThroughPrism(): Promise<string> {
  const mock = createMock({ seed: 1, clock: "real" });
  const server = await serve(mock);
  const faults: string[] = [];
  for (const name of names) {
    const { url = "", ...inputs } = server.line.apis[files[name]] as Record<string, string>;
    const prism = await startPrism(name, url);
    const front = name === "analytics" ? await signed(prism.url, new URL(url).pathname, inputs) : undefined;
    if (name === "analytics") inputs["testKey"] = inputs["apiKey"] ?? "";
    const given = Object.entries(inputs).flatMap(([key, value]) => ["--input", `${key}=${value}`]);
    const args = [
      "respect",
      `spec/flows/${name}.arazzo.yaml`,
      "--server",
      `${name}=${front?.url ?? prism.url}`,
      ...given,
    ];
    const runner = spawn("redocly", args);
    const [output, [status]] = await Promise.all([text(runner.stdout), once(runner, "close")]);
    prism.process.kill();
    front?.close();
    if (status !== 0) faults.push(`${name}:\n${output}`);
  }
  await server.close();
  return faults.join("\n");
}

/** Stands before Prism and signs, which the runner of the walks cannot. */
async function signed(
  target: string,
  base: string,
  { hmacSecret = "" }: Readonly<Record<string, string>>,
): Promise<{ readonly url: string; close(): void }> {
  const front = createServer((request, response) => {
    void (async () => {
      const body = await buffer(request);
      const { method = "GET", url = "/" } = request;
      const timestamp = String(Math.floor(Date.now() / 1000));
      const hash = createHash("sha256").update(body).digest("base64");
      const path = base + (url.split("?")[0] ?? "");
      const signature = createHmac("sha256", hmacSecret)
        .update(`${timestamp}.${method}.${path}.${hash}`)
        .digest("base64");
      const { host: _, "content-length": __, connection: ___, ...headers } = request.headers;
      const answer = await fetch(target + url, {
        method,
        headers: { ...(headers as Record<string, string>), "x-timestamp": timestamp, "x-signature": signature },
        ...(body.length === 0 ? {} : { body: new Uint8Array(body) }),
      });
      response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "text/plain" });
      response.end(Buffer.from(await answer.arrayBuffer()));
    })().catch((error: unknown) => response.writeHead(502).end(String(error)));
  });
  await once(front.listen(0, "127.0.0.1"), "listening");
  return { url: `http://127.0.0.1:${(front.address() as AddressInfo).port}`, close: () => front.close() };
}

async function startPrism(
  name: string,
  target: string,
): Promise<{ readonly url: string; readonly process: ChildProcess }> {
  const args = [
    `${modules}/@stoplight/prism-cli/dist/index.js`,
    "proxy",
    resolve(`spec/published/${name}.json`),
    target,
  ];
  const child = spawn(node, [...args, "--errors", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  const url = await new Promise<string | undefined>((settle) => {
    child.stdout.on("data", (chunk: Buffer) => {
      printed += String(chunk);
      const found = /listening on (http:\S+)/.exec(printed)?.[1];
      if (found !== undefined) settle(found);
    });
    child.once("close", () => settle(undefined));
  });
  if (url === undefined) throw new Error(`Prism ended:\n${printed}`);
  return { url, process: child };
}

async function runTool(args: readonly string[]): Promise<{ readonly status: number; readonly output: string }> {
  const child = spawn(node, args, { cwd: tools, stdio: ["ignore", "pipe", "pipe"] });
  const [output, errors, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { status: Number(status), output: output + errors };
}
