import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { castLines } from "./dependencies/casts.js";
import { findCycles } from "./dependencies/cycles.js";
import { importsOf } from "./dependencies/imports.js";
import { violationOf } from "./dependencies/rules.js";
import { vendorLines } from "./dependencies/vendors.js";
import { apis } from "./generate/apis.js";

// Direction of dependencies (ARCHITECTURE.md): core <- domains <- examples; the mock stands alone; no file cycles at run time; core names
// no vendor; services of the mock do without casts.
const files = readdirSync("packages", { recursive: true, encoding: "utf8" })
  .map((name) => `packages/${name.replaceAll("\\", "/")}`)
  .filter((file) => /^packages\/[^/]+\/(?:src|test)\/.*\.ts$/.test(file) && !file.includes("/node_modules/"));
const problems: string[] = [];
const vendors = [
  ...apis.map(({ id }) => id.replace(/-.*/, "")).filter((id) => id !== "lab" && id !== "admin"),
  "discord",
];
const graph = new Map<string, string[]>();
/** Services of the mock are typed by the specification: what still needs a cast there is the exception. */
const mostCasts = 20;
const casts: string[] = [];

for (const file of files) {
  const text = readFileSync(file, "utf8");
  for (const line of vendorLines(file, text, vendors))
    problems.push(`${file}:${line} names a vendor: what belongs to one is in its domain`);
  if (file.startsWith("packages/mock/src/apis/")) casts.push(...castLines(file, text).map((line) => `${file}:${line}`));
  const facts = importsOf(file, text);
  for (const fact of facts) {
    const violation = violationOf(file, fact);
    if (violation !== undefined) problems.push(`${file}:${fact.line} imports ${fact.specifier}: ${violation}`);
  }
  const loaded = facts.filter(({ specifier, typeOnly }) => !typeOnly && specifier.startsWith("."));
  graph.set(
    file,
    loaded.map(({ specifier }) => normalize(join(dirname(file), specifier)).replace(/\.js$/, ".ts")),
  );
}
for (const cycle of findCycles(graph)) problems.push(`these files load one another in a circle: ${cycle.join(" -> ")}`);

if (casts.length > mostCasts) problems.push(`${casts.length} casts, at most ${mostCasts}: ${casts.join(", ")}`);

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else
  console.log(
    `${files.length} files keep the direction of dependencies, ${casts.length} casts in the services of the mock`,
  );
