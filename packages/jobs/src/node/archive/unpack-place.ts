import { lstat, mkdir, realpath, rm, symlink } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { type LeftOut, shown } from "./left-out.js";
import { BadArchiveError, type UnpackBudget } from "./unpack-limits.js";

/** Longest path inside an archive; no system takes longer ones. */
const LONGEST_PATH = 4096;

type Kind = "file" | "folder" | "link";

/** Where the entries of one archive go: each has a place of its own below one new folder. */
export interface UnpackPlace {
  /** The path on disk for an entry; the root itself counts as a folder. Throws `BadArchiveError` when it leads out, or stands in another's place. */
  claim(name: string, kind: Kind): string;
  /** True when a file of this name was claimed before. */
  hasFile(name: string): boolean;
  /** Makes a folder, and those above it. */
  makeFolder(path: string): Promise<void>;
  /** A link to be made when everything else is there. */
  addLink(name: string, target: string): void;
  /** Makes the links; those that lead out of the folder or nowhere are left out. */
  finishLinks(): Promise<void>;
}

type Spot = Folder | { readonly kind: "file" | "link" };

interface Folder {
  readonly kind: "folder";
  readonly below: Map<string, Spot>;
}

/** `budget`: also pays for folders that an archive only implies, since a short name may imply thousands. */
export function createPlace(root: string, leftOut: LeftOut, budget?: UnpackBudget): UnpackPlace {
  const top: Folder = { kind: "folder", below: new Map() };
  const links: { readonly name: string; readonly path: string; readonly target: string }[] = [];
  const made = new Set<string>();

  const claim = (name: string, kind: Kind): string => {
    const parts = partsOf(name);
    const last = parts.at(-1);
    if (last === undefined && kind !== "folder") throw impossible(name);
    let folder = top;
    for (const part of parts.slice(0, -1)) {
      if (!folder.below.has(part)) budget?.spend(0);
      folder = folderAt(folder, part, name);
    }
    if (last === undefined) return root;
    if (kind === "folder") folderAt(folder, last, name);
    else if (folder.below.has(last)) throw taken(name);
    else folder.below.set(last, { kind });
    return join(root, ...parts);
  };
  return {
    claim,
    hasFile: (name) => kindOf(top, name) === "file",
    async makeFolder(path) {
      if (made.has(path)) return;
      await mkdir(path, { recursive: true });
      made.add(path);
    },
    addLink: (name, target) => void links.push({ name, path: claim(name, "link"), target }),
    async finishLinks() {
      for (const { name, path, target } of links) {
        await mkdir(dirname(path), { recursive: true });
        await symlink(target, path).catch((error: unknown) => leftOut.add(name, (error as Error).message));
      }
      // Only now is it known where they lead, since one may go through another.
      const realRoot = await realpath(resolve(root));
      for (const { name, path } of links) {
        const real = await realpath(path).catch(() => undefined);
        if (real === realRoot || real?.startsWith(realRoot + sep)) continue;
        if ((await lstat(path).catch(() => undefined)) === undefined) continue;
        leftOut.add(name, real === undefined ? "the link leads nowhere" : "the link leads out of the archive");
        await rm(path, { force: true });
      }
    },
  };
}

function partsOf(name: string): readonly string[] {
  const parts = name.split("/").filter((part) => part !== "" && part !== ".");
  if (name.startsWith("/") || parts.includes("..") || (sep === "\\" && /^[a-z]:|\\/i.test(name)))
    throw new BadArchiveError(`The archive has a path that leads out of it: ${shown(name)}.`);
  if (name.includes("\0") || name.length > LONGEST_PATH) throw impossible(name);
  return parts;
}

/** The folder of that name, made if need be. */
function folderAt({ below }: Folder, part: string, name: string): Folder {
  const found = below.get(part) ?? { kind: "folder", below: new Map() };
  if (found.kind !== "folder") throw taken(name);
  below.set(part, found);
  return found;
}

function kindOf(top: Folder, name: string): Kind | undefined {
  let spot: Spot | undefined = top;
  for (const part of partsOf(name)) spot = spot?.kind === "folder" ? spot.below.get(part) : undefined;
  return spot?.kind;
}

function taken(name: string): BadArchiveError {
  return new BadArchiveError(`The archive has two entries in one place: ${shown(name)}.`);
}

function impossible(name: string): BadArchiveError {
  return new BadArchiveError(`The archive has a path that cannot be one: ${shown(name)}.`);
}
