import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The package's version. Built, this file lies one folder nearer to `package.json`. */
export function version(): string {
  for (const place of ["../package.json", "../../package.json"]) {
    const found = read(join(import.meta.dirname, place));
    if (found?.name === "@antiphon/jobs" && found.version !== undefined) return found.version;
  }
  return "unknown";
}

function read(file: string): { readonly name?: string; readonly version?: string } | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as { name?: string; version?: string };
  } catch {
    return undefined; // none there
  }
}
