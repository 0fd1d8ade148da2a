// Fails for a type that a public signature mentions and that no entry of its package exports, and for an optional member of what users
// hand over that refuses `undefined`. Reads what is published: `dist`.
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { importsOf } from "./package-entries.js";
import { closedMembers } from "./public-names/closed-members.js";
import { unnamedTypes } from "./public-names/unnamed-types.js";

const ours = /\/packages\/[^/]+\/dist\//;

const entries = readdirSync("packages").map((name) => {
  const open = importsOf(name).filter(({ isInternal }) => !isInternal);
  return [name, open.map(({ target }) => resolve("packages", name, typesOf(target)))] as const;
});
const program = ts.createProgram(
  entries.flatMap(([, files]) => files),
  {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
    types: ["node"],
  },
);

let count = 0;
for (const [name, files] of entries) {
  for (const { name: type, mentionedBy } of unnamedTypes(program, files)) {
    count += 1;
    console.error(`@antiphon/${name} mentions ${type} (in ${mentionedBy}), and no entry of it exports that type.`);
  }
}
const all = entries.flatMap(([, files]) => files);
for (const { owner, member, file } of closedMembers(program, all, (path) => ours.test(path))) {
  count += 1;
  console.error(
    `${file.replace(/.*\/packages\//, "")}: \`${owner}.${member}\` may be left out, and does not take undefined.`,
  );
}
if (count > 0) process.exitCode = 1;
else
  console.log(
    `every type in the signatures of ${entries.length} packages can be imported by name, and what may be left out may be undefined`,
  );

/** Those of `import`, which come first; `require` has the same. */
function typesOf(conditions: string | Record<string, unknown>): string {
  const path = /"types":"([^"]+\.d\.ts)"/.exec(JSON.stringify(conditions))?.[1];
  if (path === undefined) throw new Error(`an entry without types: ${JSON.stringify(conditions)}`);
  return path;
}
