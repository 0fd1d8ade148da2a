import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Installs what a folder of tools names in its own lockfile: an ordinary install does not fetch it.
 *
 * @param {string} folder
 * @param {string} what For the error.
 */
export function installTools(folder, what) {
  const { packageManager } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const args = ["--yes", packageManager, "install", "--dir", folder, "--frozen-lockfile", "--prefer-offline"];
  const { status, stdout, stderr } = spawnSync("npx", args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`${what} could not be installed:\n${stdout}${stderr}`);
}
