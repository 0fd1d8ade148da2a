// Runs the tests that depend on the clock several times beside processes that take every core: `tsx scripts/under-load.ts 3`.
import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { startBusyLoops } from "../packages/mock/test/stress/busy-loops.js";

/** Those that wait, retry, poll, beat or expire; the rest asks nothing of time. */
const files = [
  "packages/mock/test/kernel/time",
  "packages/core/test/time",
  "packages/core/test/retry",
  "packages/core/test/limits",
  "packages/players/test/queue",
];
const times = Number(process.argv[2] ?? 3);
const end = startBusyLoops(2 * availableParallelism());
let failed = 0;
for (let run = 1; run <= times; run += 1) {
  const { status, stdout, stderr } = spawnSync("pnpm", ["exec", "vitest", "run", "--project", "unit", ...files], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status === 0) continue;
  failed += 1;
  console.log(`run ${run} of ${times} failed:\n${stdout}\n${stderr}`);
}
end();
console.log(`tests: ${times - failed} passed, ${failed} failed, 0 skipped`);
process.exitCode = failed === 0 ? 0 : 1;
