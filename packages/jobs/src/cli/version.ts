import { readFileSync } from "node:fs";

/** The package's version. Built, this file lies one folder nearer to `package.json`. */
export function version(): string {
  for (const place of ["../package.json", "../../package.json"]) {
    const found = read(new URL(place, import.meta.url));
    if (found?.name === "@antiphon/jobs" && found.version !== undefined) return found.version;
  }
  return "unknown";
}

function read(url: URL): { readonly name?: string; readonly version?: string } | undefined {
  try {
    return JSON.parse(readFileSync(url, "utf8")) as { name?: string; version?: string };
  } catch {
    return undefined; // none there
  }
}
