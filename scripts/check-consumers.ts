// Packs every package, installs the tarballs in folders outside the workspace, and runs the ping bot there. Every declaration is checked by
// the newest TypeScript, and a library that exports whatever our methods give is compiled to declarations. With `--all` the declarations are
// checked by the oldest TypeScript that we support too, and the library is compiled in the layouts of npm and of pnpm, under every resolution.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Compilation, compilations } from "./consumer-types/compilations.js";
import { librarySource } from "./consumer-types/library-source.js";
import { packPackages } from "./pack-packages.js";
import { importsOf } from "./package-entries.js";

/** Also said in docs/guide/runtimes.md. */
const oldestTypeScript = "5.0.4";

/** Every compiler, layout and resolution; else the newest compiler with what it writes itself today. */
const all = process.argv.includes("--all");

const outside = mkdtempSync(join(tmpdir(), "consumers-"));
const tarballs = Object.fromEntries(packPackages(outside).map(({ dir, file }) => [`@antiphon/${dir}`, `file:${file}`]));

const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
  devDependencies: Record<string, string>;
};
const compilers: Readonly<Record<string, string | undefined>> = {
  typescript5: `npm:typescript@${oldestTypeScript}`,
  typescript: devDependencies["typescript"],
  typescript7: devDependencies["typescript7"],
};
/** MSW is a peer of ours, and its types ask for Node's. */
const peers = { msw: devDependencies["msw"], "@types/node": devDependencies["@types/node"] };
/** They load their runner, or ask for its types: `scripts/test-runners.mjs` has projects of them. */
const ofRunners: readonly string[] = ["./vitest", "./jest", "./node-test", "./playwright"];
let passed = 0;
const plain = mkdirIn(outside, "plain");
install(plain, { dependencies: tarballs });
for (const kind of ["esm", "cjs"] as const) {
  cpSync(`scripts/consumers/${kind}`, plain, { recursive: true });
  run("node", [kind === "esm" ? "ping-bot.mjs" : "ping-bot.cjs"], plain);
  count(kind);
}

const folders = { npm: join(outside, "npm"), pnpm: join(outside, "pnpm") };
mkdirSync(folders.pnpm);
cpSync("scripts/consumers/types", folders.npm, { recursive: true });
const compilersHere = all ? compilers : { typescript7: compilers["typescript7"] };
install(folders.npm, { type: "module", dependencies: { ...tarballs, ...compilersHere, ...peers } });
if (all) installWithPnpm(folders.pnpm);

for (const name of ["every-entry.ts", "every-entry.cts"]) writeFileSync(join(folders.npm, name), everyEntry());
for (const name of Object.keys(compilersHere)) run("node", [compilerOf(name), "-p", "."], folders.npm);
count("every declaration");

cpSync("scripts/consumers/formats", folders.npm, { recursive: true });
run("node", ["formats.mjs", ...publicEntries(true)], folders.npm);
count("import and require() of every entry");

run("node", [compilerOf("typescript7"), "--init"], mkdirIn(outside, "init"));
const usual = readOptions(join(outside, "init/tsconfig.json"));
for (const compilation of all ? compilations : compilations.slice(0, 1)) {
  compileLibrary(compilation, await librarySource(publicEntries(/node10|CommonJS/.test(compilation.name))));
  count(`a library: ${compilation.layout}, ${compilation.compiler}, ${compilation.name}`);
}
rmSync(outside, { recursive: true });
console.log(`tests: ${passed} passed, 0 failed, 0 skipped`);

function count(what: string): void {
  passed += 1;
  console.log(`✓ ${what}`);
}

function install(folder: string, manifest: object): void {
  // The packages refer to each other by a version that no registry has yet.
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, ...manifest, overrides: tarballs }));
  run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"], folder);
}

function installWithPnpm(folder: string): void {
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ type: "module", dependencies: { ...tarballs, ...peers } }),
  );
  writeFileSync(
    join(folder, "pnpm-workspace.yaml"),
    JSON.stringify({ overrides: tarballs, allowBuilds: { msw: false } }),
  );
  run("pnpm", ["install", "--prefer-offline"], folder);
}

function mkdirIn(parent: string, name: string): string {
  const folder = join(parent, name);
  mkdirSync(folder);
  return folder;
}

function compilerOf(name: string): string {
  return join(folders.npm, "node_modules", name, name === "typescript7" ? "bin/tsc" : "lib/tsc.js");
}

/** A tsconfig.json with comments and commas at ends, as `tsc --init` writes it. */
function readOptions(file: string): Readonly<Record<string, unknown>> {
  const text = readFileSync(file, "utf8")
    .replaceAll(/^\s*\/\/.*$/gm, "")
    .replaceAll(/,(\s*\})/g, "$1");
  return (JSON.parse(text) as { compilerOptions: Record<string, unknown> }).compilerOptions;
}

function compileLibrary({ layout, compiler, file, name, options }: Compilation, source: string): void {
  const folder = mkdirIn(folders[layout], `${compiler}-${name.replaceAll(/\W+/g, "-")}`);
  const wanted = { ...usual, lib: ["es2022", "dom", "dom.iterable"], types: ["node"], ...options };
  const compilerOptions = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== null));
  const emit = { declaration: true, emitDeclarationOnly: true, rootDir: ".", outDir: "out" };
  writeFileSync(join(folder, file), source);
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: { ...compilerOptions, ...emit }, files: [file] }),
  );
  run("node", [compilerOf(compiler), "-p", "."], folder);
}

/** A file that imports everything there is to import. MSW's own types need the DOM lib, so `./msw` is left out. */
function everyEntry(): string {
  return publicEntries(true)
    .map((entry, at) => `import * as e${at} from "${entry}";\nvoid e${at};\n`)
    .join("");
}

function publicEntries(withoutMsw: boolean): readonly string[] {
  return readdirSync("packages").flatMap((dir) =>
    importsOf(dir)
      .filter(({ subpath }) => !(withoutMsw && subpath === "./msw") && !ofRunners.includes(subpath))
      .map(({ subpath }) => `@antiphon/${dir}${subpath.slice(1)}`),
  );
}

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status === 0) return;
  console.error(`${command} ${args.join(" ")} failed in ${cwd}:\n${stdout}${stderr}`);
  process.exit(1);
}
