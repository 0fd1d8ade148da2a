// Packs every package, installs the tarballs with npm in three folders outside the workspace, and runs the ping bot there.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const outside = mkdtempSync(join(tmpdir(), "consumers-"));
const tarballs: Record<string, string> = {};
for (const dir of readdirSync("packages")) {
  const { name } = JSON.parse(readFileSync(`packages/${dir}/package.json`, "utf8")) as { name: string };
  const tarball = join(outside, `${dir}.tgz`);
  run("pnpm", ["pack", "--out", tarball], resolve("packages", dir));
  tarballs[name] = `file:${tarball}`;
}

const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
  devDependencies: Record<string, string>;
};
for (const kind of ["esm", "cjs", "types"]) {
  const folder = join(outside, kind);
  cpSync(`scripts/consumers/${kind}`, folder, { recursive: true });
  const manifest = {
    name: kind,
    private: true,
    type: kind === "cjs" ? "commonjs" : "module",
    dependencies: {
      ...tarballs,
      ...(kind === "types" ? { typescript: devDependencies["typescript"] } : {}),
    },
    overrides: tarballs, // the packages refer to each other by a version that no registry has yet
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
  run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"], folder);
  if (kind === "types") run("npx", ["tsc", "-p", "."], folder);
  else run("node", [kind === "esm" ? "ping-bot.mjs" : "ping-bot.cjs"], folder);
  console.log(`✓ ${kind}`);
}
rmSync(outside, { recursive: true });
console.log("tests: 3 passed, 0 failed, 0 skipped");

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status === 0) return;
  console.error(`${command} ${args.join(" ")} failed in ${cwd}:\n${stdout}${stderr}`);
  process.exit(1);
}
