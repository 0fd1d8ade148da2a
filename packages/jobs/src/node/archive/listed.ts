import { posix } from "node:path";
import type { FolderEntry, LinkEntry } from "./folder-entry.js";

/** What was listed of a folder, as far as links must know: whether what they lead to is part of it. */
export interface Listed {
  /** Notes an entry that is part of it, and gives it back. */
  with<Entry extends FolderEntry>(entry: Entry): Entry;
  /** Notes that this, and whatever is below it, is no part. */
  without(name: string): void;
  /** Notes a link to be judged in the end. */
  later(link: LinkEntry): void;
  /** The links to what is part of it; the names of the others are told. */
  links(dead: (name: string) => void): Iterable<LinkEntry>;
}

/** Remembers folders and what is missing, rather than every file: there may be very many. */
export function createListed(): Listed {
  /** Folders that hold something, their own folders included. */
  const folders = new Set<string>(["."]);
  const missing = new Set<string>();
  const links: LinkEntry[] = [];
  const note = (name: string): void => {
    for (let at = posix.dirname(name); !folders.has(at); at = posix.dirname(at)) folders.add(at);
  };
  const isMissing = (name: string): boolean => {
    for (let at = name; at !== "."; at = posix.dirname(at)) if (missing.has(at)) return true;
    return false;
  };
  return {
    with(entry) {
      note(entry.kind === "folder" ? `${entry.name}/.` : entry.name);
      return entry;
    },
    without: (name) => void missing.add(name),
    later(link) {
      note(link.name);
      links.push(link);
    },
    *links(dead) {
      for (const link of links) {
        const target = posix.join(posix.dirname(link.name), link.target);
        if (link.isToFolder ? folders.has(target) : !isMissing(target)) yield link;
        else dead(link.name);
      }
    },
  };
}
