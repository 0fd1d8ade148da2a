// Bootstraps everything with nothing but Node and npm: installs with the pinned pnpm, then runs one script.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { packageManager } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

for (const args of [
  ["install", "--frozen-lockfile", "--prefer-offline"],
  ["run", ...process.argv.slice(2)],
]) {
  const { status } = spawnSync("npx", ["--yes", packageManager, ...args], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}
