// What one unit of work costs, against something bare in the same run: each row in a process of its own, CPU time where nothing else is
// said. Run after a build: `npx tsx bench/constants.ts [part of a row's name]`. Prints figures and goals; asserts nothing.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { gatewayRows } from "./constants/gateway-rows.js";
import { httpRows } from "./constants/http-rows.js";
import { mockRows } from "./constants/mock-rows.js";
import type { Row } from "./constants/row.js";
import { startRows } from "./constants/start-rows.js";

const rows: readonly Row[] = [...httpRows, ...startRows, ...mockRows, ...gatewayRows];

const [wanted = "", alone] = process.argv.slice(2);
if (alone === undefined)
  for (const { name, goal } of rows.filter((row) => row.name.includes(wanted))) print(name, goal);
else {
  console.log(await (rows.find(({ name }) => name === wanted) as Row).measure());
  process.exit(0);
}

function print(name: string, goal: string): void {
  const args = ["--expose-gc", "--import", "tsx", fileURLToPath(import.meta.url), name, "alone"];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8", timeout: 300_000 });
  const figure = status === 0 ? stdout.trim() : `failed\n${stderr.split("\n").slice(0, 12).join("\n")}`;
  console.log(`${name.padEnd(62)} ${figure}   (goal ${goal})`);
}
