// Pages of docs/architecture stay short and true: at most 60 lines and one picture each, words of the glossary at most 25, and every
// file that a page names is there. Decisions are numbered without a gap, ask one question, and are in their list.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const pages = "docs/architecture";
const decisions = "docs/decisions";
const faults: string[] = [];

for (const name of readdirSync(pages)) {
  const text = readFileSync(join(pages, name), "utf8");
  const lines = text.trimEnd().split("\n");
  if (lines.length > 60) faults.push(`${name} has ${lines.length} lines; 60 are the most`);
  if (name === "glossary.md") {
    const words = lines.filter((line) => /^\| (?!word |-)/.test(line)).length;
    if (words > 25) faults.push(`${name} has ${words} words; 25 are the most`);
  } else {
    const pictures = text.match(/^```\n[^]*?^```$/gm) ?? [];
    if (pictures.length !== 1) faults.push(`${name} has ${pictures.length} pictures; each page has one`);
  }
  for (const path of filesNamedIn(text))
    if (!existsSync(path)) faults.push(`${name} names ${path}, which is not there`);
}

const files = readdirSync(decisions).filter((name) => name !== "README.md");
const list = readFileSync(join(decisions, "README.md"), "utf8");
for (const [at, name] of files.sort().entries()) {
  const number = String(at + 1).padStart(3, "0");
  const [title = ""] = readFileSync(join(decisions, name), "utf8").split("\n", 1);
  if (!name.startsWith(`${number}-`)) faults.push(`${name} should be number ${number}`);
  if (!new RegExp(`^# ${number}: .+\\?$`).test(title))
    faults.push(`${name} does not begin with its number and one question`);
  if (!list.includes(`[${number}](${name}): ${title.slice(7)}`))
    faults.push(`${name} is not in the list under its question`);
}

for (const fault of faults) console.error(fault);
console.log(`${readdirSync(pages).length} pages, ${files.length} decisions, ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);

/** Files and folders in backticks: from the root, or below the folder that the page says all of it is in. */
function filesNamedIn(text: string): readonly string[] {
  const root = /[Aa]ll of this is in\s+`([^`]+)`/.exec(text)?.[1] ?? "";
  return [
    ...text.matchAll(/`((?:[\w.-]+\/)*[\w.-]+(?:\.ts|\.yaml)|(?:packages|spec|scripts|docs)(?:\/[\w.-]+)*|[\w-]+\/)`/g),
  ]
    .map(([, path]) => path as string)
    .map((path) => (existsSync(path) || root === "" ? path : join(root, path)));
}
