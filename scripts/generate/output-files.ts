import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** File name to text, as generation gives it. */
export type OutputFiles = ReadonlyMap<string, string>;

/** Files that are missing or differ from what would be written, below `root`. */
export function staleFiles(files: OutputFiles, root: string): readonly string[] {
  const isCurrent = (file: string, text: string): boolean => existsSync(file) && readFileSync(file, "utf8") === text;
  return [...files].filter(([file, text]) => !isCurrent(join(root, file), text)).map(([file]) => file);
}

/** Writes what is stale and leaves the rest alone, so that nothing is rebuilt for no reason. Gives what it wrote. */
export function writeStaleFiles(files: OutputFiles, root: string): readonly string[] {
  const stale = staleFiles(files, root);
  for (const file of stale) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), files.get(file) ?? "");
  }
  return stale;
}
