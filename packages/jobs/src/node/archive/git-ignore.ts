import { translateGlob } from "./git-glob.js";

/** One ignore file: its rules speak of what lies below its own folder. */
export interface GitIgnore {
  /** What the file says of a path below its folder: the last rule that matches decides. */
  verdict(path: string, isFolder: boolean): "ignored" | "unignored" | undefined;
  /** Path of its folder from the root, `""` for the root. */
  readonly folder: string;
}

interface Rule {
  readonly isNegated: boolean;
  readonly isForFolders: boolean;
  /** Matched against the last part of a path alone. */
  readonly isForNames: boolean;
  readonly regex: RegExp;
}

/** Reads an ignore file as git does: https://git-scm.com/docs/gitignore. Case counts, as it does where containers run. */
export function parseGitIgnore(folder: string, text: string): GitIgnore {
  const rules = text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .map((line) => line.replace(/\r$/, ""))
    .flatMap(ruleOf)
    .reverse();
  return {
    folder,
    verdict(path, isFolder) {
      const bytes = asBytes(path);
      const name = bytes.slice(bytes.lastIndexOf("/") + 1);
      const rule = rules.find(
        (one) => (isFolder || !one.isForFolders) && one.regex.test(one.isForNames ? name : bytes),
      );
      return rule && (rule.isNegated ? "unignored" : "ignored");
    },
  };
}

/** The innermost file that says anything about a path decides. What lies below an ignored folder is never asked for. */
export function isIgnoredByGit(path: string, isFolder: boolean, files: readonly GitIgnore[]): boolean {
  for (const { folder, verdict } of [...files].reverse()) {
    const said = verdict(folder === "" ? path : path.slice(folder.length + 1), isFolder);
    if (said !== undefined) return said === "ignored";
  }
  return false;
}

function ruleOf(line: string): readonly Rule[] {
  if (line.startsWith("#")) return [];
  const written = asBytes(line).replace(/^((?:\\.|[^\\])*?) +$/s, "$1");
  const isNegated = written.startsWith("!");
  const whole = isNegated ? written.slice(1) : written;
  const isForFolders = whole.endsWith("/");
  const pattern = isForFolders ? whole.slice(0, -1) : whole;
  const isForNames = !pattern.includes("/");
  const regex = pattern === "" ? undefined : translateGlob(pattern.replace(/^\//, ""));
  return regex ? [{ isNegated, isForFolders, isForNames, regex }] : [];
}

/** Git matches bytes: to it `é` is two of them, and no `?`. */
function asBytes(text: string): string {
  return Buffer.from(text).toString("latin1");
}
