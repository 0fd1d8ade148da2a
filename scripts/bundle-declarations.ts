// Joins the declarations that TypeScript writes, one per source file, to a few per package: a consumer's compiler reads what is
// public and nothing else, from about ten files in place of seventy. Generated schemas stay files of their own, since both chat
// platforms have a `Message`, and a joined one would be called `Message$1` in hovers.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";
import { packageEntries, readManifest } from "./package-entries.js";

const generated = /\/generated\//;
/** Vendors stay apart for the same reason. */
const ownFile = /\/build\/(?:apis\/(\w+)\/|(astral|fluxer)[^/]*$)/;
await Promise.all(readdirSync("packages").map((name) => bundle(resolve("packages", name))));

async function bundle(folder: string): Promise<void> {
  const source = join(folder, "build");
  const target = join(folder, "dist");
  const { exports, imports = {} } = readManifest(folder); // nobody imports a `bin`
  const schemas = declarationsIn(join(source, "generated"));
  const entries = packageEntries({ exports, imports });
  const names = new Set([...entries, ...schemas.flatMap((file) => needsOf(file, source))]);
  const build = await rollup({
    input: Object.fromEntries(Array.from(names, (name) => [name, join(source, `${name}.d.ts`)])),
    external: (id) => !/^[./]/.test(id) || generated.test(id),
    plugins: [dts({ compilerOptions: { customConditions: [] } })],
    onLog: (level, log) => {
      if (level === "warn" && log.plugin !== "dts") throw new Error(log.message);
    },
  });
  const { output } = await build.generate({
    entryFileNames: "[name].d.ts",
    chunkFileNames: ({ name }) => `shared/${name.replace(/\.d$/, "")}.d.ts`,
    hoistTransitiveImports: false,
    minifyInternalExports: false,
    manualChunks: (id) => ownFile.exec(id)?.find((name, index) => index > 0 && name !== undefined),
    onlyExplicitManualChunks: true,
  });
  for (const file of output) {
    if (file.type !== "chunk") continue;
    const renamed = /^(?:declare )?\w+ (\w+\$\d+)\b/m.exec(file.code)?.[1];
    if (renamed !== undefined) throw new Error(`${file.fileName} would show ${renamed} in hovers: keep the two apart.`);
    const code = entries.includes(file.name) ? withoutValues(file.code, join(target, `${file.name}.js`)) : file.code;
    write(join(target, file.fileName), code);
  }
  await build.close();

  for (const file of schemas) write(join(target, relative(source, file)), readFileSync(file, "utf8"));
}

/** A class whose type alone is exported is joined to those whose value is: marked here, or `new Catalogue()` would compile and fail. */
function withoutValues(code: string, script: string): string {
  const values = new Set(exportedNames(readFileSync(script, "utf8")));
  return code.replaceAll(/^export \{([^}]*)\}/gm, (_, list: string) => {
    const names = list.split(",").map((name) => name.trim());
    return `export { ${names.map((name) => (name.startsWith("type ") || values.has(lastName(name)) ? name : `type ${name}`)).join(", ")} }`;
  });
}

function exportedNames(script: string): readonly string[] {
  return [...script.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, list]) =>
    (list as string).split(",").map((name) => lastName(name.trim())),
  );
}

/** Of `inner as outer` the outer. */
function lastName(name: string): string {
  return name.replace(/^.* as /, "");
}

function declarationsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".d.ts")).map((name) => join(folder, name));
}

/** Files of the package's own that a generated one imports: they keep a file too. */
function needsOf(file: string, source: string): readonly string[] {
  const specifiers = readFileSync(file, "utf8").matchAll(/from\s*"(\.[^"]*)\.js"/g);
  return Array.from(specifiers, ([, specifier]) =>
    relative(source, resolve(dirname(file), specifier as string)),
  ).filter((name) => !name.startsWith("generated"));
}

/** `require` needs a .d.cts beside it, or the types masquerade as ESM. */
function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  writeFileSync(
    file.replace(/\.d\.ts$/, ".d.cts"),
    text.replace(/((?:from|import\()\s*['"]\.{1,2}\/[^'"]*)\.js(['"])/g, "$1.cjs$2"),
  );
}
