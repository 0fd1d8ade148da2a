import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { transform } from "esbuild";
import { defineConfig, type Options } from "tsup";
import { copySpecs } from "./scripts/copy-specs.js";
import { packageEntries, readManifest } from "./scripts/package-entries.js";

/** CommonJS by the compiler that writes all else: tsup's own step for it writes each `?.` and `??` down into a call of a helper. */
const commonJs: NonNullable<Options["plugins"]>[number] = {
  name: "commonjs",
  async renderChunk(code, { type, path }) {
    if (this.format !== "cjs" || type !== "chunk") return undefined;
    this.splitting = false; // what tsup asks before its own step
    // A program waits at its top level, which CommonJS cannot.
    if (code.startsWith("#!")) return { code: `import("./${basename(path, ".cjs")}.js");\n` };
    // Vitest cannot be required by name. Node requires the module that imports it.
    if (/\bfrom "vitest";/.test(code)) return { code: `module.exports = require("./${basename(path, ".cjs")}.js");\n` };
    const options = {
      format: "cjs",
      platform: "node",
      target: "node20",
      sourcefile: path,
      sourcemap: "external",
    } as const;
    const { code: written, map } = await transform(code, options);
    return { code: written, map };
  },
};

export default defineConfig(
  readdirSync("packages").map((dir): Options => {
    const manifest = readManifest(`packages/${dir}`);
    return {
      name: dir,
      entry: Object.fromEntries(packageEntries(manifest).map((name) => [name, `packages/${dir}/src/${name}.ts`])),
      outDir: `packages/${dir}/dist`,
      tsconfig: `packages/${dir}/tsconfig.json`,
      // Run from the root, tsup would look at the root's dependencies only. `#` specifiers are resolved by the user's runtime.
      external: [
        /^#/,
        ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).map(
          (name) => new RegExp(`^${name}($|/)`),
        ),
      ],
      format: ["esm", "cjs"],
      splitting: true,
      plugins: [commonJs],
      target: "node20",
      dts: false, // TypeScript 7 writes the declarations, scripts/bundle-declarations.ts joins them
      sourcemap: true,
      clean: true,
      silent: true,
      removeNodeProtocol: false, // `node:test` has no other name
      // In CommonJS. tsup's own shim reads `document`, which tests of a page have and which knows no address there.
      esbuildOptions: (options, { format }) => {
        if (format === "cjs") options.define = { ...options.define, "import.meta.dirname": "__dirname" };
      },
      ...(dir === "mock" ? { onSuccess: () => Promise.resolve(copySpecs()) } : {}),
    };
  }),
);
