import { listenTo } from "../call/listen-to.js";
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
  on(event: "error" | "close", listener: () => void): unknown;
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
      discard: (reason) => listenTo(writer.abort(reason)), // it would wait for a write that is under way
    };
  }
  // A response whose client is gone closes, and never calls back for what was being written.
  let isClosed = false;
  let fail: (error: Error) => void = ignore;
  const close = (): void => {
    isClosed = true;
    fail(new Error("the stream was closed before everything was written to it"));
  };
  // The failure reaches the caller as a rejection; without a listener Node would end the process as well.
  writable.on("error", ignore);
  writable.on("close", close);
  const settled = (start: (done: (error?: Error | null) => void) => unknown): Promise<void> =>
    new Promise((resolve, reject) => {
      fail = reject;
      start((error) => (error ? reject(error) : resolve()));
      if (isClosed) close();
    });
  return {
    write: (piece) => settled((done) => writable.write(piece, done)),
    finish: () => settled((done) => writable.end(done)),
    discard: (reason) => void writable.destroy(reason instanceof Error ? reason : undefined),
  };
}

function ignore(): void {}
