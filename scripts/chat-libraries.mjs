// Runs libraries that were written for another chat platform, unmodified, against `antiphon-mock --discord`: the story in
// tools/chat-libraries, a process and a mock for each. Needs `pnpm run build` before. `node scripts/chat-libraries.mjs eris` runs one.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installTools } from "./install-tools.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const tools = join(root, "tools/chat-libraries");
const cli = join(root, "packages/mock/dist/node/cli.js");
const libraries = ["discordjs", "discordjs-core", "eris", "oceanic", "discordeno"];
const patienceMs = 80_000;

installTools(tools, "The libraries");
const chosen = process.argv.slice(2);
const counts = { passed: 0, failed: 0 };
// The story waits more than it works: heartbeats, a pause before a RESUME, the wait of a 429.
await Promise.all(libraries.filter((name) => chosen.length === 0 || chosen.includes(name)).map(tell));
console.log(`tests: ${counts.passed} passed, ${counts.failed} failed, 0 skipped`);
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);

async function tell(library) {
  const mock = spawn(process.execPath, [cli, "--port", "0", "--discord"], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const line = await firstLine(mock.stdout);
    const { passed, failed } = await story(library, line);
    counts.passed += passed.length;
    counts.failed += Object.keys(failed).length;
    console.log(`${Object.keys(failed).length === 0 ? "✓" : "✗"} ${library}: ${passed.length} passed`);
    for (const [check, reason] of Object.entries(failed))
      console.log(`  ✗ ${check}\n    ${reason.replaceAll("\n", "\n    ")}`);
  } finally {
    mock.kill();
  }
}

function story(library, line) {
  const child = spawn(process.execPath, ["story.mjs", `${library}.mjs`, line], {
    cwd: tools,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = [];
  child.stdout.on("data", (chunk) => output.push(chunk));
  child.stderr.on("data", (chunk) => output.push(chunk));
  const timer = setTimeout(() => child.kill("SIGKILL"), patienceMs);
  return new Promise((resolve) => {
    child.on("close", () => {
      clearTimeout(timer);
      const text = Buffer.concat(output).toString("utf8");
      const last = text.trimEnd().split("\n").at(-1) ?? "";
      resolve(last.startsWith('{"passed"') ? JSON.parse(last) : { passed: [], failed: { "the story ends": text } });
    });
  });
}

async function firstLine(stream) {
  let text = "";
  for await (const chunk of stream) {
    text += chunk;
    if (text.includes("\n")) return text.slice(0, text.indexOf("\n"));
  }
  throw new Error("antiphon-mock printed no line.");
}
