// Prints what differs between the names that `import` and `require` give of each entry of a package. Plain JavaScript, since what
// translates TypeScript on the way also translates what is required.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const folder = resolve("packages", process.argv[2]);
const require = createRequire(join(folder, "package.json"));
const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
for (const [subpath, target] of Object.entries(exports)) {
  if (subpath.endsWith(".json") || subpath === "./msw") continue; // MSW is ES modules alone
  const imported = namesOf(await import(pathToFileURL(join(folder, target.import.default)).href));
  const required = namesOf(require(target.require.default));
  if (imported !== required) console.log(`${subpath}: import gives ${imported}, require gives ${required}`);
}

function namesOf(module) {
  const names = Object.keys(module).filter((name) => name !== "default" && name !== "module.exports");
  return names.sort().join(" ");
}
