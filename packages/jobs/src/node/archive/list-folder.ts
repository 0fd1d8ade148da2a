import type { Dirent } from "node:fs";
import { readdir, readFile, readlink, realpath, stat } from "node:fs/promises";
import { join, posix, relative, sep } from "node:path";
import { type DockerIgnore, parseDockerIgnore } from "./docker-ignore.js";
import { type GitIgnore, isIgnoredByGit, parseGitIgnore } from "./git-ignore.js";
import type { LeftOut } from "./left-out.js";

/** What becomes an entry of an archive. Names are paths from the root with `/` between the parts. */
export type FolderEntry =
  | { readonly kind: "file"; readonly name: string; /** What is read for it. */ readonly path: string }
  /** A folder without anything in it. */
  | { readonly kind: "folder"; readonly name: string }
  | { readonly kind: "link"; readonly name: string; readonly target: string };

export interface ListOptions {
  /** Names of ignore files that are honoured: `.dockerignore` as Docker does, any other as git does. */
  readonly ignoreFiles: readonly string[];
  /** What becomes of a link to a file inside: its content, which every program can unpack, or a link, which takes no room. */
  readonly fileLinks: "content" | "link";
  readonly leftOut: LeftOut;
}

/**
 * Lists what an archive of a folder holds, sorted, so that equal folders pack alike. `.git` is never part of it. Links that
 * lead out of the folder or nowhere, and what is neither file nor folder, are left out; the target of such a link is not read.
 */
export async function listFolder(root: string, options: ListOptions): Promise<readonly FolderEntry[]> {
  const { ignoreFiles, leftOut } = options;
  const realRoot = await realpath(root);
  const docker = await dockerRules(root, ignoreFiles);
  const entries: FolderEntry[] = [];
  await walk("", []);
  return withoutDeadLinks(entries, leftOut).sort((a, b) => (a.name < b.name ? -1 : 1));

  async function walk(folder: string, outer: readonly GitIgnore[]): Promise<void> {
    const found = await read(folder);
    if (found === undefined) return;
    if (found.length === 0 && folder !== "" && !docker?.ignores(folder)) entries.push({ kind: "folder", name: folder });
    const rules = [...outer, ...(await gitRules(folder, found))];
    for (const entry of found) {
      const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.name === ".git" || (name !== "Dockerfile" && isIgnoredByGit(name, entry.isDirectory(), rules)))
        continue;
      const isSilent = docker?.ignores(name) ?? false;
      if (entry.isDirectory()) {
        if (!isSilent || docker?.hasExceptions) await walk(name, rules);
      } else if (!isSilent) {
        await add(name, entry);
      }
    }
  }

  async function read(folder: string): Promise<readonly Dirent[] | undefined> {
    try {
      return await readdir(join(root, folder), { withFileTypes: true });
    } catch (error) {
      if (folder === "") throw error;
      leftOut.add(folder, (error as Error).message);
      return undefined;
    }
  }

  async function gitRules(folder: string, found: readonly Dirent[]): Promise<readonly GitIgnore[]> {
    const rules: GitIgnore[] = [];
    for (const name of ignoreFiles) {
      if (name === ".dockerignore" || !found.some((entry) => entry.name === name && entry.isFile())) continue;
      rules.push(parseGitIgnore(folder, await readFile(join(root, folder, name), "utf8")));
    }
    return rules;
  }

  async function add(name: string, entry: Dirent): Promise<void> {
    if (entry.isFile()) entries.push({ kind: "file", name, path: join(root, name) });
    else if (entry.isSymbolicLink()) await addLink(name);
    else leftOut.add(name, "it is neither a file nor a folder");
  }

  async function addLink(name: string): Promise<void> {
    const path = join(root, name);
    const target = await realpath(path).catch(() => undefined);
    if (target === undefined) {
      return leftOut.add(name, `the link leads nowhere (to ${await readlink(path).catch(() => "what is gone")})`);
    }
    if (target !== realRoot && !target.startsWith(realRoot + sep)) {
      return leftOut.add(name, "the link leads out of the folder");
    }
    if (options.fileLinks === "content" && (await stat(target)).isFile()) {
      entries.push({ kind: "file", name, path: target });
    } else {
      const inside = relative(realRoot, target).split(sep).join("/");
      entries.push({ kind: "link", name, target: posix.relative(posix.dirname(name), inside || ".") || "." });
    }
  }
}

/** A file named after the Dockerfile wins over the general one, as with Docker. */
async function dockerRules(root: string, ignoreFiles: readonly string[]): Promise<DockerIgnore | undefined> {
  if (!ignoreFiles.includes(".dockerignore")) return undefined;
  for (const name of ["Dockerfile.dockerignore", ".dockerignore"]) {
    const text = await readFile(join(root, name), "utf8").catch(() => undefined);
    if (text !== undefined) return parseDockerIgnore(text);
  }
  return undefined;
}

/** A link whose target is not packed would lead nowhere once unpacked. */
function withoutDeadLinks(entries: readonly FolderEntry[], leftOut: LeftOut): FolderEntry[] {
  const names = new Set<string>(["."]);
  for (const { name } of entries) {
    for (let at = name; at !== "." && !names.has(at); at = posix.dirname(at)) names.add(at);
  }
  return entries.filter((entry) => {
    if (entry.kind !== "link" || names.has(posix.join(posix.dirname(entry.name), entry.target))) return true;
    leftOut.add(entry.name, "the link leads to what is left out");
    return false;
  });
}
