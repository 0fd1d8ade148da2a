import type { FileInput } from "@antiphon/core";

/** What `#workspace` gives: one file for runtimes with a file system, one for the others. */
export interface Workspace {
  /** A path ready for upload: a file as it is, a directory packed to a temporary `.zip`. */
  openProject(path: string, options: PackOptions): Promise<OpenProject>;
  /** Every file of a directory packed to a temporary `.zip`; `undefined` when there is none. */
  packOutputs(directory: string): Promise<OpenProject | undefined>;
}

export interface PackOptions {
  /** Names of the ignore files that are honoured, in every folder. Default `.gitignore` and `.dockerignore`. */
  readonly ignoreFiles?: readonly string[];
}

export interface OpenProject {
  readonly filename: string;
  readonly sizeBytes: number;
  readonly content: FileInput;
  /** Removes what was written for it. */
  release(): Promise<void>;
}
