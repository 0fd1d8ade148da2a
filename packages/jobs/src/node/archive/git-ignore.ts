import ignore, { type Ignore } from "ignore";

/** One ignore file: its rules speak of what lies below its own folder. */
export interface GitIgnore {
  /** Path of its folder from the root, `""` for the root. */
  readonly folder: string;
  readonly matcher: Ignore;
}

export function parseGitIgnore(folder: string, text: string): GitIgnore {
  // On the systems that containers run on, `Data` and `data` are two names. A path is never judged by how it begins.
  const matcher = ignore({ ignorecase: false, allowRelativePaths: true });
  return { folder, matcher: matcher.add(text.replace(/^\uFEFF/, "")) };
}

/** The innermost file that says anything about a path decides. What lies below an ignored folder is never asked for. */
export function isIgnoredByGit(path: string, isFolder: boolean, files: readonly GitIgnore[]): boolean {
  let ignored = false;
  for (const { folder, matcher } of files) {
    const below = folder === "" ? path : path.slice(folder.length + 1);
    const verdict = matcher.test(isFolder ? `${below}/` : below);
    if (verdict.ignored) ignored = true;
    else if (verdict.unignored) ignored = false;
  }
  return ignored;
}
