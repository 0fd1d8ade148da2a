/** What `#files` gives of a path to be sent. */
export interface PathContent {
  readonly filename: string;
  readonly sizeBytes: number;
  read(): AsyncIterable<Uint8Array>;
}

/** A file being written. */
export interface FileSink {
  write(bytes: Uint8Array): Promise<void>;
  /** Throws away what was written: the download starts from the first byte again. */
  restart(): Promise<void>;
  /** Puts the whole file in its place. */
  finish(): Promise<void>;
  /** Removes what was written. */
  discard(): Promise<void>;
}
