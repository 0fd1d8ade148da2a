// Runs the unit tests that repeat something, as often as they would like to: `tsx scripts/run-in-full.ts`. `npm test` asks them for a part.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

const asksForMore = /ANTIPHON_IN_FULL|onEveryPair/;
const files = readdirSync("packages", { recursive: true, encoding: "utf8" })
  .filter((name) => /^[^/\\]+[/\\]test[/\\].*\.test\.ts$/.test(name) && !name.endsWith(".deep.test.ts"))
  .map((name) => `packages/${name}`)
  .filter((file) => asksForMore.test(readFileSync(file, "utf8")));
const { status } = spawnSync("vitest", ["run", "--project", "unit", ...files], {
  stdio: "inherit",
  env: { ...process.env, ANTIPHON_IN_FULL: "1" },
});
process.exitCode = status ?? 1;
