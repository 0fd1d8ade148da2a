import type { FileInput } from "@antiphon/core";

/** What `#workspace` gives: one file for runtimes with a file system, one for the others. */
export interface Workspace {
  /** A path ready for upload: a file as it is, a directory packed to a temporary `.zip`. */
  openProject(path: string, options: OpenProjectOptions): Promise<OpenProject>;
  /** Every file of a directory packed to a temporary `.zip`; `undefined` when there is none. */
  packOutputs(directory: string, options: PackOptions): Promise<OpenProject | undefined>;
  /** Files that are in memory packed to a `.zip`; `undefined` when there is none. Names that cannot be unpacked are left out. */
  packFiles(files: MemoryFiles, options: PackOptions): Promise<Omit<OpenProject, "filename"> | undefined>;
  /** Unpacks a `.zip` in memory: bytes by path. Throws when it is damaged or takes more than it may. */
  unzip(archive: Uint8Array, limits: UnzipLimits): Promise<Readonly<Record<string, Uint8Array>>>;
  /** Removes what killed processes left of packing. Never rejects. */
  sweep(): Promise<void>;
}

/** Bytes by path, in the order in which they were given. */
export type MemoryFiles = readonly (readonly [name: string, content: Uint8Array])[];

export interface UnzipLimits {
  readonly maxBytes: number;
  readonly maxEntries: number;
}

export interface PackOptions {
  /** Told what is left out, and why: one line each, in a bounded number. */
  tell(line: string): void;
  readonly signal?: AbortSignal | undefined;
}

export interface OpenProjectOptions extends PackOptions {
  /** Names of the ignore files that are honoured. Default `.gitignore` and `.dockerignore`. */
  readonly ignoreFiles?: readonly string[] | undefined;
}

export interface OpenProject {
  readonly filename: string;
  readonly sizeBytes: number;
  readonly content: FileInput;
  /** Removes what was written for it. Never rejects. */
  release(): Promise<void>;
}
