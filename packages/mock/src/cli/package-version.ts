import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The version in the manifest of this package. Throws where somebody has taken the file away. */
export function packageVersion(): string {
  // From `src/cli` and from `dist/node` and `dist` alike: the nearest manifest above.
  for (let dir = import.meta.dirname; ; dir = join(dir, "..")) {
    const text = read(join(dir, "package.json"));
    if (text !== undefined) return (JSON.parse(text) as { readonly version: string }).version;
    if (dir === join(dir, "..")) throw new Error("The package.json of @antiphon/mock is gone.");
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined; // no manifest in this folder: the next one up is asked
  }
}
