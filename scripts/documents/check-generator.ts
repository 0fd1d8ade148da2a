import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { createMock } from "@antiphon/mock";
import { serve } from "@antiphon/mock/node";
import type { Generator } from "./generators.js";
import { documentNames, documents, modules, runTool, tools } from "./run-tool.js";

const compilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  target: "es2022",
  module: "esnext",
  moduleResolution: "bundler",
  lib: ["es2023", "dom", "dom.iterable"],
  types: ["node"],
};

/** Generates from each file, type-checks all of it and our calls with it under `strict`, and makes the calls on a mock. */
export async function checkGenerator(generator: Generator): Promise<string> {
  const folder = mkdtempSync(join(modules, ".out-")); // beside the modules that the results import
  try {
    const steps = [generate, compile, makeCalls];
    for (const step of steps) {
      const fault = await step(generator, folder);
      if (fault !== "") return fault;
    }
    return "";
  } finally {
    if (process.env["ANTIPHON_KEEP"] === undefined) rmSync(folder, { recursive: true });
  }
}

async function generate(generator: Generator, folder: string): Promise<string> {
  for (const name of documentNames) {
    const place = { modules, folder, name, input: resolve(`spec/published/${name}.json`) };
    const config = generator.config?.(place);
    if (config !== undefined) writeFileSync(join(folder, config.file), config.text);
    const { status, output } = await runTool(generator.arguments(place), { cwd: folder });
    if (status !== 0) return `${name}: ended with ${status}\n${output}`;
  }
  return "";
}

/** What is left after the faults that are known to be the tool's own; one that has gone is an error as well. */
async function compile(generator: Generator, folder: string): Promise<string> {
  for (const file of ["contract.ts", "drive.ts"]) copyFileSync(join(tools, "calls", file), join(folder, file));
  copyFileSync(join(tools, "calls", `${generator.name}.ts`), join(folder, "calls.ts"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["**/*.ts"] }));
  const compiler = resolve("node_modules/typescript7/bin/tsc");
  const { output } = await runTool([compiler, "-p", ".", "--pretty", "false"], { cwd: folder });
  const errors = output.split("\n").filter((line) => /error TS\d+/.test(line));
  const faults = generator.faults ?? [];
  const unknown = errors.filter((error) => !faults.some(({ line }) => line.test(error)));
  const gone = faults.filter(({ line }) => !errors.some((error) => line.test(error)));
  return [...unknown, ...gone.map(({ version, why }) => `no longer a fault of ${version}: ${why}`)].join("\n");
}

async function makeCalls(_: Generator, folder: string): Promise<string> {
  const mock = createMock({ seed: 1, clock: "manual" });
  const server = await serve(mock);
  try {
    const targets = Object.fromEntries(documentNames.map((name) => [name, server.line.apis[documents[name]]]));
    const input = JSON.stringify({ targets, timestamp: String(Math.floor(mock.clock.now() / 1000)) });
    const loader = createRequire(import.meta.url).resolve("tsx");
    const { status, output } = await runTool(["--import", loader, "drive.ts"], { cwd: folder, input });
    return status === 0 ? "" : `the calls ended with ${status}\n${output}`;
  } finally {
    await server.close();
  }
}
