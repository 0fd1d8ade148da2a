import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { apis, chatCommon, gateway } from "./generate/apis.js";
import { generateCommon } from "./generate/common.js";
import { checkConventions } from "./generate/conventions.js";
import { generateGateway } from "./generate/gateway.js";
import { generateApi } from "./generate/generate-api.js";
import type { ApiModel } from "./generate/model.js";

interface Job {
  readonly id: string;
  readonly spec: string;
  run(): Promise<{ readonly model?: ApiModel; readonly outputs: ReadonlyMap<string, string> }>;
}

const check = process.argv.includes("--check");
const only = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const problems: string[] = [];
const files = new Map<string, string>();

const jobs: readonly Job[] = [
  ...apis.map((entry) => ({ id: entry.id, spec: entry.spec, run: () => generateApi(entry) })),
  { id: "common", spec: chatCommon.spec, run: async () => ({ outputs: await generateCommon(chatCommon) }) },
  { id: gateway.id, spec: gateway.spec, run: () => generateGateway(gateway) },
];

for (const { id, spec, run } of jobs) {
  if (only.length > 0 && !only.includes(id)) continue;
  if (!existsSync(spec)) {
    console.log(`skipped ${id}: ${spec} does not exist yet`);
    continue;
  }
  try {
    const { model, outputs } = await run();
    if (model !== undefined) problems.push(...checkConventions(model));
    for (const [file, text] of outputs) files.set(file, text);
  } catch (error) {
    problems.push(error instanceof Error ? `${spec}: ${error.message}` : String(error));
  }
}

const stale = [...files].filter(([file, text]) => !existsSync(file) || readFileSync(file, "utf8") !== text);
if (check) {
  for (const [file] of stale) console.error(`stale: ${file}`);
} else {
  for (const [file, text] of stale) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
}
for (const problem of problems) console.error(problem);
if (problems.length > 0 || (check && stale.length > 0)) process.exitCode = 1;
else if (check) console.log(`${files.size} generated files are up to date`);
