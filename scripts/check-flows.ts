// Runs every walk in spec/flows against the mock on a real port. A walk is named after the specification it walks;
// its inputs are what the mock prints for that API.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { text } from "node:stream/consumers";
import { createMock } from "@antiphon/mock";
import { serve } from "@antiphon/mock/node";

const names: Readonly<Record<string, string>> = {
  players: "auralis",
  jobs: "auralisCloud",
  astral: "astral",
  fluxer: "fluxer",
  analytics: "auralytik",
};

const mock = createMock({ seed: 1, clock: "real" });
const server = await serve(mock);
const printed = server.line.apis as Readonly<Record<string, Readonly<Record<string, string>>>>;
// The runner cannot sign: the walk takes a key that needs no signature, which only the mock has.
const testKey = mock.auralytik.issueKey({ live: false }).options.apiKey;

let failed = 0;
const files = readdirSync("spec/flows").filter((file) => file.endsWith(".arazzo.yaml"));
for (const file of files) {
  const name = file.slice(0, -".arazzo.yaml".length);
  const { url = "", ...inputs } = { ...printed[names[name] ?? name], testKey };
  const given = Object.entries(inputs).flatMap(([key, value]) => ["--input", `${key}=${value}`]);
  const runner = spawn("redocly", ["respect", `spec/flows/${file}`, "--server", `${name}=${url}`, ...given]);
  const [output, [status]] = await Promise.all([text(runner.stdout), once(runner, "close")]);
  if (status !== 0) failed += 1;
  console.log(status === 0 ? `✓ ${name}` : `✗ ${name}\n${output}`);
}
await server.close();
console.log(`tests: ${files.length - failed} passed, ${failed} failed, 0 skipped`);
process.exit(failed === 0 ? 0 : 1);
