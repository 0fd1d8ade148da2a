import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { apis } from "./generate/apis.js";
import { checkConventions } from "./generate/conventions.js";
import { generateApi } from "./generate/generate-api.js";

const check = process.argv.includes("--check");
const only = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const problems: string[] = [];
const files = new Map<string, string>();

for (const entry of apis) {
  if (only.length > 0 && !only.includes(entry.id)) continue;
  if (!existsSync(entry.spec)) {
    console.log(`skipped ${entry.id}: ${entry.spec} does not exist yet`);
    continue;
  }
  try {
    const { model, outputs } = await generateApi(entry);
    problems.push(...checkConventions(model));
    for (const [file, text] of outputs) files.set(file, text);
  } catch (error) {
    problems.push(error instanceof Error ? `${entry.spec}: ${error.message}` : String(error));
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
