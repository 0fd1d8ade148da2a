// Packs every package, installs the tarballs with npm in three folders outside the workspace, and runs the ping bot there. The
// types are checked by the oldest TypeScript that we support and by the newest two.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readManifest } from "./package-entries.js";

/** Also said in docs/guide/runtimes.md. */
const oldestTypeScript = "5.0.4";

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
const compilers: Readonly<Record<string, string | undefined>> = {
  typescript5: `npm:typescript@${oldestTypeScript}`,
  typescript: devDependencies["typescript"],
  typescript7: devDependencies["typescript7"],
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
      ...(kind === "types" ? compilers : {}),
    },
    overrides: tarballs, // the packages refer to each other by a version that no registry has yet
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
  run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"], folder);
  if (kind === "types") {
    for (const name of ["every-entry.ts", "every-entry.cts"]) writeFileSync(join(folder, name), everyEntry());
    for (const name of Object.keys(compilers))
      run("node", [`node_modules/${name}/${name === "typescript7" ? "bin/tsc" : "lib/tsc.js"}`, "-p", "."], folder);
  } else run("node", [kind === "esm" ? "ping-bot.mjs" : "ping-bot.cjs"], folder);
  console.log(`✓ ${kind}`);
}
rmSync(outside, { recursive: true });
console.log("tests: 3 passed, 0 failed, 0 skipped");

/** A file that imports everything there is to import. MSW's own types need the DOM lib, so `./msw` is left out. */
function everyEntry(): string {
  const entries = readdirSync("packages").flatMap((dir) => {
    const subpaths = Object.keys(readManifest(join("packages", dir)).exports);
    return subpaths
      .filter((subpath) => subpath !== "./msw" && !subpath.endsWith(".json"))
      .map((subpath) => `@antiphon/${dir}${subpath.slice(1)}`);
  });
  return entries.map((entry, at) => `import * as e${at} from "${entry}";\nvoid e${at};\n`).join("");
}

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status === 0) return;
  console.error(`${command} ${args.join(" ")} failed in ${cwd}:\n${stdout}${stderr}`);
  process.exit(1);
}
