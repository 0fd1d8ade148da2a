// Runs the projects in tools/test-runners on the built packages: Jest (CommonJS, jsdom), Vitest (happy-dom) and node:test, with and without
// fake timers. Needs `pnpm run build` before.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installTools } from "./install-tools.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const tools = join(root, "tools/test-runners");

install();
const runners = {
  Jest: [["node_modules/jest/bin/jest.js", "--ci"], /Tests: .*?(\d+) passed/],
  Vitest: [["node_modules/vitest/vitest.mjs", "run", "--config", "vitest.config.mjs"], /Tests +(\d+) passed/],
  "node:test": [["--test", "story.node.mjs", "bot.node.mjs"], /pass (\d+)/],
};
const counts = { passed: 0, failed: 0 };
for (const [name, [args, figure]] of Object.entries(runners)) {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: tools,
    env,
    encoding: "utf8",
    timeout: 300_000,
  });
  const passed = Number(figure.exec(stdout + stderr)?.[1] ?? 0);
  counts.passed += passed;
  if (status !== 0 || passed === 0) counts.failed += 1;
  console.log(status === 0 && passed > 0 ? `✓ ${name}: ${passed} passed` : `✗ ${name}\n${stdout}${stderr}`);
}
console.log(`tests: ${counts.passed} passed, ${counts.failed} failed, 0 skipped`);
process.exit(counts.failed > 0 ? 1 : 0);

/** The runners from their own lockfile, and our packages as links. */
function install() {
  installTools(tools, "The test runners");
  const scope = join(tools, "node_modules/@antiphon");
  rmSync(scope, { recursive: true, force: true });
  mkdirSync(scope, { recursive: true });
  for (const name of readdirSync(join(root, "packages"))) symlinkSync(join(root, "packages", name), join(scope, name));
}
