// Has tools of others read what is published: AsyncAPI's own parser, Spectral's rules, generators whose result is type-checked and
// makes calls, and Prism between the walks of spec/flows and the mock. Two generators by seed, with --all every one, with
// --only NAME one. Needs `pnpm run build`.
import { join, resolve } from "node:path";
import { checkGenerator } from "./documents/check-generator.js";
import { type Generator, generators } from "./documents/generators.js";
import { documentNames, modules, runTool, tools } from "./documents/run-tool.js";
import { walkThroughPrism } from "./documents/walk-through-prism.js";
import { installTools } from "./install-tools.mjs";

const counts = { passed: 0, failed: 0 };

installTools(tools, "The tools");
for (const platform of ["astral", "fluxer"]) await check(`AsyncAPI: ${platform}`, () => parseAsyncApi(platform));
for (const name of documentNames) await check(`Spectral: ${name}`, () => lint(name));
for (const generator of chosenGenerators())
  await check(`${generator.name}: every file, and five calls of each API`, () => checkGenerator(generator));
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
  const only = process.argv.indexOf("--only");
  if (only > 0) return generators.filter(({ name }) => name === process.argv[only + 1]);
  const seed = Number(process.env["ANTIPHON_SEED"] ?? Date.now() % 2 ** 31);
  console.log(`seed ${seed} chooses the generators; ANTIPHON_SEED repeats it`);
  const first = seed % generators.length;
  const second = (first + 1 + (Math.floor(seed / generators.length) % (generators.length - 1))) % generators.length;
  return [first, second].flatMap((at) => generators[at] ?? []);
}
