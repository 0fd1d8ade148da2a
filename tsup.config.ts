import { readdirSync, readFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";

interface Manifest {
  readonly exports: Record<string, string | Record<string, unknown>>;
  readonly imports?: Record<string, Record<string, unknown>>;
  readonly bin?: Record<string, string>;
  readonly dependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
}

/** Every file that package.json names becomes an entry, so a new subpath needs no change here. */
function entriesOf(manifest: Manifest): Record<string, string> {
  const text = JSON.stringify({ ...manifest.exports, ...manifest.imports, ...manifest.bin });
  const names = [...text.matchAll(/\.\/(?:src|dist)\/([\w/.-]+?)\.(?:ts|js|cjs)"/g)].map((match) => match[1] as string);
  return Object.fromEntries(names.filter((name) => !name.endsWith(".d")).map((name) => [name, `src/${name}.ts`]));
}

export default defineConfig(
  readdirSync("packages").map((dir): Options => {
    const manifest = JSON.parse(readFileSync(`packages/${dir}/package.json`, "utf8")) as Manifest;
    return {
      name: dir,
      entry: Object.fromEntries(
        Object.entries(entriesOf(manifest)).map(([name, file]) => [name, `packages/${dir}/${file}`]),
      ),
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
      target: "node20",
      dts: false, // TypeScript 7 writes the declarations: tsconfig.build.json
      sourcemap: true,
      clean: true,
      silent: true,
    };
  }),
);
