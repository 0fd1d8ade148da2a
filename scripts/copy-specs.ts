import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";

/** Puts what the mock serves of itself into its package: each API's published specification, and that of the admin routes. */
export function copySpecs(target = "packages/mock/dist/spec"): void {
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync("spec/published")) copyFileSync(`spec/published/${name}`, `${target}/${name}`);
  copyFileSync("spec/admin.yaml", `${target}/admin.yaml`);
  writeFileSync(`${target}/admin.json`, JSON.stringify(parse(readFileSync("spec/admin.yaml", "utf8")), undefined, 2));
}
