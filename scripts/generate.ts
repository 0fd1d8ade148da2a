import { readFileSync } from "node:fs";
import { apis, chatCommon, gateway } from "./generate/apis.js";
import { generateCommon } from "./generate/common.js";
import { checkConventions } from "./generate/conventions.js";
import { generateGateway } from "./generate/gateway.js";
import { generateApi } from "./generate/generate-api.js";
import type { ApiModel } from "./generate/model.js";
import { writeProposals } from "./generate/proposals.js";
import { withLabelCount } from "./generate/provenance/label-count.js";
import { type OutputFiles, staleFiles, writeStaleFiles } from "./generate/output-files.js";

// tsx scripts/generate.ts [--check] [id ...]: writes every generated file, or with --check says which ones are stale.

interface Job {
  readonly id: string;
  readonly spec: string;
  run(): Promise<{ readonly model?: ApiModel; readonly outputs: OutputFiles }>;
}

const jobs: readonly Job[] = [
  ...apis.map((entry) => ({ id: entry.id, spec: entry.spec, run: () => generateApi(entry) })),
  { id: "common", spec: chatCommon.spec, run: async () => ({ outputs: await generateCommon(chatCommon) }) },
  { id: gateway.id, spec: gateway.spec, run: () => generateGateway(gateway) },
];

const check = process.argv.includes("--check");
const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const files = new Map<string, string>();
const problems: string[] = [];
const vendors: ApiModel[] = [];

for (const { id, spec, run } of jobs) {
  if (chosen.length > 0 && !chosen.includes(id)) continue;
  try {
    const { model, outputs } = await run();
    if (model !== undefined) problems.push(...checkConventions(model));
    if (model?.entry.reference !== undefined) vendors.push(model);
    for (const [file, text] of outputs) files.set(file, text);
  } catch (error) {
    problems.push(error instanceof Error ? `${spec}: ${error.message}` : String(error));
  }
}

if (chosen.length === 0) {
  files.set("docs/proposals.md", writeProposals(vendors));
  files.set("README.md", withLabelCount(readFileSync("README.md", "utf8"), vendors));
}

const changed = check ? staleFiles(files, ".") : writeStaleFiles(files, ".");
for (const file of changed) console.log(check ? `stale: ${file}` : `wrote ${file}`);
for (const problem of problems) console.error(problem);
if (problems.length > 0 || (check && changed.length > 0)) process.exitCode = 1;
else if (check) console.log(`${files.size} generated files are current`);
