import { readFileSync } from "node:fs";

export interface Manifest {
  readonly exports: Record<string, string | Record<string, unknown>>;
  readonly imports?: Record<string, Record<string, unknown>>;
  readonly bin?: Record<string, string>;
  readonly dependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as Manifest;
}

/** What `import` of one sub-path gives. */
export interface PackageEntry {
  /** `"."`, `"./gateway"` */
  readonly subpath: string;
  readonly target: Manifest["exports"][string];
  /** For the sibling packages, outside semver. */
  readonly isInternal: boolean;
}

/** Every sub-path of a package that is code. */
export function importsOf(name: string): readonly PackageEntry[] {
  return Object.entries(readManifest(`packages/${name}`).exports)
    .filter(([subpath]) => !subpath.endsWith(".json"))
    .map(([subpath, target]) => ({ subpath, target, isInternal: /^\.\/internal\b/.test(subpath) }));
}

/** Every file that package.json names is an entry of the build, so a new subpath needs no change here: `gateway/index`. */
export function packageEntries(manifest: Manifest): readonly string[] {
  const text = JSON.stringify({ ...manifest.exports, ...manifest.imports, ...manifest.bin });
  const names = [...text.matchAll(/\.\/(?:src|dist)\/([\w/.-]+?)\.(?:ts|js|cjs)"/g)].map((match) => match[1] as string);
  return [...new Set(names)].filter((name) => !name.endsWith(".d"));
}
