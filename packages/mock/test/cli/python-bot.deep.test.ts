import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";

const cli = fileURLToPath(new URL("../../src/node/cli.ts", import.meta.url));
const folder = fileURLToPath(new URL("../../../../tools/python-bot", import.meta.url));
const root = fileURLToPath(new URL("../../../..", import.meta.url));
/** Debian's own Python, which sees Debian's packages. */
const python = "/usr/bin/python3";

const hasPackages = (): boolean => spawnSync(python, ["-c", "import pytest, aiohttp"]).status === 0;

/** pytest under `exec`, with a bot of this project's `tools`. */
const pytest = (options: readonly string[], only: string, env: Record<string, string> = {}) => {
  const exec = ["--import", "tsx", "--conditions=@antiphon/source", cli, "exec", ...options, "--"];
  const command = [python, "-B", "-m", "pytest", "-q", "-p", "no:cacheprovider", folder, "-k", only];
  return spawnSync(process.execPath, [...exec, ...command], {
    encoding: "utf8",
    cwd: root,
    env: { ...process.env, ...env },
  });
};

describe("a Python bot under pytest", () => {
  beforeAll(() => {
    if (hasPackages()) return;
    const install = "apt-get update && apt-get install -y --no-install-recommends python3-pytest python3-aiohttp";
    spawnSync("sh", ["-c", install], { stdio: "ignore" });
    if (!hasPackages()) throw new Error(`There is no pytest with aiohttp for ${python}. Install them: ${install}`);
  });

  test("passes, and the mock has nothing to say against it", () => {
    const { status, stdout, stderr } = pytest([], "test");
    expect([status, stdout]).toEqual([0, expect.stringMatching(/3 passed/)]);
    expect(stderr).toMatch(/contract: clean\nledger: clean\nconduct: clean\n$/);
  });

  test("that forgets its nonce fails, with the words of pytest and of the mock", () => {
    const { status, stdout, stderr } = pytest([], "lost", { BOT_FORGETS_NONCE: "1" });
    expect(status).toBe(1);
    expect(stdout).toMatch(/assert \['pong', 'pong'\] == \['pong'\]/);
    expect(stderr).toMatch(
      /ledger:\n {2}astral messages\.create was carried out 2 times:\n.*connection dropped after commit/,
    );
    expect(stderr).toMatch(/conduct:\n {2}repeated-without-key: astral messages\.create/);
  });

  test("survives a server whose clock is wrong", () => {
    const { status, stdout, stderr } = pytest(["--chaos", "clock-skew", "--seed", "3"], "test");
    expect([status, stdout, stderr]).toEqual([
      0,
      expect.stringMatching(/3 passed/),
      expect.stringContaining("conduct: clean"),
    ]);
  });
});
