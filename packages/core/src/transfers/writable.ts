import type { MaybePromise } from "../call/maybe-promise.js";

/** A web `WritableStream`, or a Node `Writable`. */
export type WritableLike =
  | {
      getWriter(): {
        write(piece: Uint8Array): Promise<void>;
        close(): Promise<void>;
        abort(reason?: unknown): Promise<void>;
      };
    }
  | NodeWritableLike;

/** The part of a Node `Writable` that is needed. */
export interface NodeWritableLike {
  write(piece: Uint8Array, done: (error?: Error | null) => void): unknown;
  end(done: (error?: Error | null) => void): unknown;
  destroy(error?: Error): unknown;
  on(event: "error", listener: () => void): unknown;
}

/** Where a download goes. */
export interface Sink {
  write(bytes: Uint8Array): MaybePromise<void>;
  /** Throws away what was written; absent where that cannot be done. */
  restart?(): MaybePromise<void>;
  finish(): MaybePromise<void>;
  discard(reason: unknown): MaybePromise<void>;
}

export function openWritable(writable: WritableLike): Sink {
  if ("getWriter" in writable) {
    const writer = writable.getWriter();
    return {
      write: (piece) => writer.write(piece),
      finish: () => writer.close(),
      discard: (reason) => writer.abort(reason),
    };
  }
  // The failure reaches the caller as a rejection; without a listener Node would end the process as well.
  writable.on("error", () => undefined);
  const settled = (start: (done: (error?: Error | null) => void) => unknown): Promise<void> =>
    new Promise((resolve, reject) => {
      start((error) => (error ? reject(error) : resolve()));
    });
  return {
    write: (piece) => settled((done) => writable.write(piece, done)),
    finish: () => settled((done) => writable.end(done)),
    discard: (reason) => void writable.destroy(reason instanceof Error ? reason : undefined),
  };
}
