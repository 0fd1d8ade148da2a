// Runs each example as a user would: every one is a program that verifies itself and exits 0.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";

let failed = 0;
let passed = 0;
for (const name of readdirSync("examples")) {
  if (!existsSync(`examples/${name}/package.json`)) continue;
  const { status, stdout, stderr } = spawnSync("pnpm", ["run", "start"], { cwd: `examples/${name}`, encoding: "utf8" });
  if (status === 0) {
    passed += 1;
    console.log(`✓ ${name}`);
  } else {
    failed += 1;
    console.log(`✗ ${name}\n${stdout}${stderr}`);
  }
}
console.log(`tests: ${passed} passed, ${failed} failed, 0 skipped`);
process.exit(failed === 0 ? 0 : 1);
