import type { CallOptions, TransferProgress } from "../call/options.js";
import type { WritableLike } from "./writable.js";

/** Options of a download. There is no deadline unless one is set; a body that is idle for 60 s counts as cut. */
export interface DownloadOptions extends Pick<
  CallOptions,
  "signal" | "deadlineMs" | "timeoutMs" | "retry" | "headers" | "maxResponseBytes"
> {
  /** Told at the start, after each piece, and when a request is made again. */
  readonly onProgress?: ((progress: TransferProgress) => void) | undefined;
}

/**
 * A download that has not begun: each way of reading it makes its own. A body that is cut goes on where it ended, if the
 * content is still the same, and starts again if not.
 */
export interface Download extends AsyncIterable<Uint8Array> {
  /** The whole content in memory: 64 MiB of it at most, unless `maxResponseBytes` says otherwise. */
  bytes(): Promise<Uint8Array>;
  /** The whole content as UTF-8 text. */
  text(): Promise<string>;
  /** Writes to a web `WritableStream` or a Node `Writable`, and closes it at the end. Resolves to the number of bytes. */
  to(writable: WritableLike): Promise<number>;
  /** Writes to a path (Node, Bun and Deno): the file appears there whole, or not at all. Resolves to the number of bytes. */
  toFile(path: string): Promise<number>;
}
