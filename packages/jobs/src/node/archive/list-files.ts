import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { ConfigError } from "@antiphon/core";
import ignore, { type Ignore } from "ignore";

/** One ignore file: its rules speak of paths below its own folder. */
interface Rules {
  readonly folder: string;
  readonly matcher: Ignore;
}

/**
 * Files below a directory with `/` between the parts, sorted, so that equal trees pack alike. `.git` is always left out.
 * Refuses links that lead out of the directory: they would upload what nobody meant to.
 */
export async function listFiles(root: string, ignoreFiles: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  const realRoot = await realpath(root);
  await walk("", []);
  return files.sort();

  async function walk(folder: string, outer: readonly Rules[]): Promise<void> {
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    const rules = [...outer];
    for (const name of ignoreFiles) {
      if (!entries.some((entry) => entry.name === name && entry.isFile())) continue;
      rules.push({ folder, matcher: ignore().add(await readFile(join(root, folder, name), "utf8")) });
    }
    for (const entry of entries) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.name === ".git" || isIgnored(path, entry.isDirectory(), rules)) continue;
      if (entry.isDirectory()) await walk(path, rules);
      else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(path)))) files.push(path);
    }
  }

  async function leadsToFile(path: string): Promise<boolean> {
    const target = await realpath(join(root, path));
    if (!target.startsWith(realRoot + sep)) {
      throw new ConfigError(
        "INVALID_OPTION",
        `"${path}" is a link that leads out of the directory. Ignore it or copy its target.`,
      );
    }
    if ((await stat(target)).isDirectory()) {
      throw new ConfigError("INVALID_OPTION", `"${path}" is a link to a directory. Ignore it or copy its target.`);
    }
    return true;
  }
}

/** The innermost ignore file that says anything decides, as with git. */
function isIgnored(path: string, isDirectory: boolean, rules: readonly Rules[]): boolean {
  let ignored = false;
  for (const { folder, matcher } of rules) {
    const below = folder === "" ? path : relative(folder, path).split(sep).join("/");
    const verdict = matcher.test(isDirectory ? `${below}/` : below);
    if (verdict.ignored) ignored = true;
    else if (verdict.unignored) ignored = false;
  }
  return ignored;
}
