import type { Dirent } from "node:fs";
import { readdir, readlink, realpath, stat } from "node:fs/promises";
import { join, posix, relative, sep } from "node:path";
import type { FolderEntry } from "./folder-entry.js";
import { readIgnoreRules } from "./ignore-rules.js";
import type { LeftOut } from "./left-out.js";
import { createListed } from "./listed.js";

export interface ListOptions {
  /** Names of ignore files that are honoured: `.dockerignore` as Docker does, any other as git does. */
  readonly ignoreFiles: readonly string[];
  /** What becomes of a link to a file inside: its content, which every program can unpack, or a link, which takes no room. */
  readonly fileLinks: "content" | "link";
  readonly leftOut: LeftOut;
}

/**
 * Lists what an archive of a folder holds, sorted, folder by folder, so that equal folders pack alike and a million files need
 * no room in memory. `.git` is never part of it. Links that lead out of the folder or nowhere, and what is neither file nor
 * folder, are left out; the target of such a link is not read. Links come last, since only then it is known what they lead to.
 */
export async function* listFolder(root: string, options: ListOptions): AsyncGenerator<FolderEntry> {
  const { leftOut } = options;
  const source: Source = { ...options, root, realRoot: await realpath(root) };
  const listed = createListed();
  const folders = [{ name: "", isIn: false, rules: await readIgnoreRules(root, options.ignoreFiles) }];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const found = await namesIn(source, folder.name);
    if (found === undefined) {
      listed.without(folder.name);
      continue;
    }
    if (folder.isIn && found.length === 0) yield listed.with({ kind: "folder", name: folder.name });
    const rules = await folder.rules.within(folder.name, found);
    const below: typeof folders = [];
    for (const entry of found) {
      const name = folder.name === "" ? entry.name : `${folder.name}/${entry.name}`;
      const verdict = rules.verdict(name, entry.isDirectory());
      if (verdict === "out") listed.without(name);
      else if (entry.isDirectory()) below.push({ name, isIn: verdict === "in", rules });
      else {
        const one = await entryOf(source, name, entry);
        if (one === undefined) listed.without(name);
        else if (one.kind === "link") listed.later(one);
        else yield listed.with(one);
      }
    }
    folders.push(...below.reverse());
  }
  yield* listed.links((name) => leftOut.add(name, "the link leads to what is left out"));
}

type Source = Pick<ListOptions, "fileLinks" | "leftOut"> & { readonly root: string; readonly realRoot: string };

/** Sorted by name; `undefined` when the folder cannot be read. */
async function namesIn({ root, leftOut }: Source, folder: string): Promise<readonly Dirent[] | undefined> {
  try {
    const found = await readdir(join(root, folder), { withFileTypes: true });
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (folder === "") throw error;
    leftOut.add(folder, (error as Error).message);
    return undefined;
  }
}

/** `undefined` for what is left out. */
async function entryOf(source: Source, name: string, entry: Dirent): Promise<FolderEntry | undefined> {
  const path = join(source.root, name);
  const leaveOut = (reason: string): undefined => {
    source.leftOut.add(name, reason);
    return undefined;
  };
  if (entry.isFile()) return { kind: "file", name, path };
  if (!entry.isSymbolicLink()) return leaveOut("it is neither a file nor a folder");
  const target = await realpath(path).catch(() => undefined);
  if (target === undefined) {
    const written = await readlink(path).catch(() => "what is gone");
    return leaveOut(`the link leads nowhere (to ${written})`);
  }
  const { realRoot, fileLinks } = source;
  const below = realRoot.endsWith(sep) ? realRoot : realRoot + sep;
  if (target !== realRoot && !target.startsWith(below)) return leaveOut("the link leads out of the folder");
  const found = await stat(target).catch(() => undefined);
  if (found === undefined) return leaveOut("the link leads to what is gone");
  if (fileLinks === "content" && found.isFile()) return { kind: "file", name, path: target };
  const inside = relative(realRoot, target).split(sep).join("/");
  const written = posix.relative(posix.dirname(name), inside) || ".";
  return { kind: "link", name, target: written, isToFolder: found.isDirectory() };
}
