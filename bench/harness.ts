// What a test of a bot costs before it does anything: a world with its teardown (goal: at most 2 ms of CPU), and what the harness adds to the
// start of a test file (goal: under 50 ms). Run after a build: `npx tsx bench/harness.ts`. Prints figures; asserts nothing.
import { spawnSync } from "node:child_process";
import { createHarness } from "@antiphon/mock/harness";

const worlds = 1000;
const starts = 15;
const apis = ["fluxer", "astral", "auralis", "auralisCloud", "auralytik"] as const;

for (const used of [[], apis.slice(0, 1), apis]) {
  const play = async (at: number): Promise<void> => {
    const harness = createHarness(`bench ${used.length} ${at}`);
    for (const api of used) void harness[api];
    const { problems } = await harness.finish({ failed: false });
    if (problems.length > 0) throw new Error(problems.join("\n"));
  };
  for (let at = 0; at < 300; at += 1) await play(at);
  const before = process.cpuUsage();
  for (let at = 0; at < worlds; at += 1) await play(at);
  const { user, system } = process.cpuUsage(before);
  console.log(
    `a world with ${used.length} APIs and its end: ${((user + system) / 1000 / worlds).toFixed(2)} ms of CPU`,
  );
}

/** CPU of a process that only runs this, in ms: the least of several, since what else the machine does only adds. */
function startOf(code: string): number {
  const measured = `${code}; const { user, system } = process.cpuUsage(); process.stdout.write(String((user + system) / 1000));`;
  const times = Array.from({ length: starts }, () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "-e", measured], {
      encoding: "utf8",
      cwd: import.meta.dirname,
    });
    if (status !== 0) throw new Error(stderr);
    return Number(stdout);
  });
  return Math.min(...times);
}

const built = new URL("../packages/mock/dist/", import.meta.url).href;
const bare = startOf(`await import("node:test")`);
const mock = startOf(`await import("node:test"); await import("${built}index.js")`);
const loaded = startOf(`await import("node:test"); await import("${built}harness/index.js")`);
const ready = startOf(
  `await import("node:test"); const { createHarness } = await import("${built}harness/index.js");
   const harness = createHarness("first"); void harness.fluxer; await harness.finish({ failed: false })`,
);
console.log(`bare node:test starts in ${bare.toFixed(0)} ms of CPU`);
console.log(
  `the harness adds ${(loaded - bare).toFixed(0)} ms, of which the mock itself is ${(mock - bare).toFixed(0)}`,
);
console.log(`up to the end of its first, empty test of one chat: ${(ready - bare).toFixed(0)} ms of CPU`);
