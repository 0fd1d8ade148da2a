// Runs every walk in spec/flows against antiphon-mock on a real port. A walk is named after the specification it walks;
// its inputs are the members that the mock prints for that API.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { createInterface } from "node:readline";

const apis: Readonly<Record<string, string>> = {
  players: "auralis",
  jobs: "auralisCloud",
  astral: "astral",
  fluxer: "fluxer",
  analytics: "auralytik",
};

const server = spawn(process.execPath, ["packages/mock/dist/node/cli.js", "--port", "0"], {
  stdio: ["ignore", "pipe", "inherit"],
});
const [line] = (await once(createInterface({ input: server.stdout }), "line")) as [string];
const printed = (JSON.parse(line) as { apis: Record<string, Record<string, string>> }).apis;

let passed = 0;
let failed = 0;
for (const file of readdirSync("spec/flows").filter((name) => name.endsWith(".arazzo.yaml"))) {
  const name = file.slice(0, -".arazzo.yaml".length);
  const { url = "", ...inputs } = printed[apis[name] ?? name] ?? {};
  const given = Object.entries(inputs).flatMap(([key, value]) => ["--input", `${key}=${value}`]);
  const { status, stdout } = spawnSync(
    "redocly",
    ["respect", `spec/flows/${file}`, "--server", `${name}=${url}`, ...given],
    { encoding: "utf8" },
  );
  if (status === 0) passed += 1;
  else failed += 1;
  console.log(status === 0 ? `✓ ${name}` : `✗ ${name}\n${stdout}`);
}
server.kill();
console.log(`tests: ${passed} passed, ${failed} failed, 0 skipped`);
process.exit(failed === 0 ? 0 : 1);
