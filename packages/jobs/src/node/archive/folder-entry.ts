/** What becomes an entry of an archive. Names are paths from the root with `/` between the parts. */
export type FolderEntry =
  | { readonly kind: "file"; readonly name: string; /** What is read for it. */ readonly path: string }
  | { readonly kind: "bytes"; readonly name: string; readonly content: Uint8Array }
  /** A folder without anything in it. */
  | { readonly kind: "folder"; readonly name: string }
  | LinkEntry;

export interface LinkEntry {
  readonly kind: "link";
  readonly name: string;
  /** From the link's own folder. */
  readonly target: string;
  readonly isToFolder: boolean;
}
