// Fills the last column of docs/properties.md with the files whose tests name a property; `--check` only compares. Fails for a
// property without a sentence or without a test, but for those whose sentence says that they are left out.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const page = "docs/properties.md";
const expected = [...numbered("P", 70), ...numbered("G", 57)];
const files = filesByProperty();
const faults: string[] = [];
const met = new Set<string>();

const text = readFileSync(page, "utf8");
const filled = text.replace(/^\| ([PG]\d+) \| (.*?) \|.*\|$/gm, (_, name: string, sentence: string) => {
  if (met.has(name)) faults.push(`${name} stands twice`);
  met.add(name);
  const found = files.get(name) ?? [];
  if (found.length === 0 && !sentence.startsWith("Left out:")) faults.push(`${name} has no test`);
  return `| ${name} | ${sentence} | ${found.map(link).join(", ")} |`;
});
for (const name of expected) if (!met.has(name)) faults.push(`${name} is missing`);
for (const name of met) if (!expected.includes(name)) faults.push(`${name} is unknown`);
for (const name of files.keys()) if (!expected.includes(name)) faults.push(`a test names ${name}, which is unknown`);

if (process.argv.includes("--check")) {
  if (filled !== text) faults.push(`${page} is stale: run \`pnpm run properties\``);
} else if (filled !== text) writeFileSync(page, filled);
for (const fault of faults) console.error(fault);
console.log(`${met.size} properties, ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);

function numbered(letter: string, last: number): readonly string[] {
  return Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);
}

/** By the names that test titles begin with: `"P14 P15 waits …"`, `"G2 spreads …"`. `P44a` belongs to P44. */
function filesByProperty(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const file of readdirSync("packages").flatMap((name) => testFiles(`packages/${name}/test`))) {
    const source = readFileSync(file, "utf8");
    for (const [, names = ""] of source.matchAll(/["`]((?:[PG]\d+[a-z]?(?:, | and |: | ))+)/g)) {
      for (const [name] of names.matchAll(/[PG]\d+/g)) found.set(name, (found.get(name) ?? new Set()).add(file));
    }
  }
  return new Map([...found].map(([name, where]) => [name, [...where].sort()]));
}

function testFiles(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  return names.map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
}

function link(file: string): string {
  const name = file.replace(/^.*\/|(?:\.deep|\.alone)?\.(?:test|suite)\.ts$|\.ts$/g, "");
  return `[${name}](../${file})`;
}
