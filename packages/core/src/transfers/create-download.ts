import { createFileSink } from "#files";
import { createTextDecoder } from "#platform";
import { joinBytes } from "../bytes/join-bytes.js";
import { DecodeError, TimeoutError } from "../call/errors.js";
import { isPromise } from "../call/is-promise.js";
import type { MaybePromise } from "../call/maybe-promise.js";
import type { Operation } from "../call/operation.js";
import type { CallArgs, Runtime } from "../call/runtime.js";
import type { Download, DownloadOptions } from "./download.js";
import { holdLink, type Link } from "./link.js";
import { Deadline } from "../time/deadline.js";
import { Interruption, Scope } from "../time/scope.js";
import { type DownloadSource, receive } from "./receive.js";
import { openWritable, type Sink, type WritableLike } from "./writable.js";

export interface DownloadInit {
  readonly runtime: Runtime;
  /** What errors name, and what is asked for when there is no link. */
  readonly operation: Operation;
  readonly args?: CallArgs | undefined;
  /** A presigned link: it carries no credential of ours. A function is asked again, once, when the link has expired. */
  readonly link?: Link | undefined;
  readonly options: DownloadOptions | undefined;
}

export function createDownload(init: DownloadInit): Download {
  const { onProgress, ...options } = init.options ?? {};
  const begin = (): DownloadSource => ({
    runtime: init.runtime,
    operation: init.operation,
    args: init.args ?? {},
    link: init.link === undefined ? undefined : holdLink(init.link),
    options,
    onProgress,
    deadline: Deadline.after(init.runtime.clock, options.deadlineMs),
  });
  const bytes = async (): Promise<Uint8Array> => {
    const sink = memorySink();
    const source = begin();
    const { maxResponseBytes } = source.runtime.policy(options);
    await drain({ ...source, options: { ...options, maxResponseBytes } }, sink);
    return sink.content();
  };
  return Object.freeze({
    [Symbol.asyncIterator]: () => onwards(begin()),
    bytes,
    text: async () => createTextDecoder().decode(await bytes()),
    to: (writable: WritableLike) => drain(begin(), openWritable(writable)),
    toFile: async (path: string) => drain(begin(), await createFileSink(path)),
  });
}

/** For readers that cannot take back what they were given: the same content is skipped through, other content fails. */
async function* onwards(source: DownloadSource): AsyncGenerator<Uint8Array, void> {
  let given = 0;
  let skip = 0;
  for await (const piece of receive(source)) {
    if (!(piece instanceof Uint8Array)) {
      if (!piece.sameContent) throw changed(source.operation);
      skip = given;
    } else if (piece.length <= skip) {
      skip -= piece.length;
    } else {
      const fresh = piece.subarray(skip);
      skip = 0;
      given += fresh.length;
      yield fresh;
    }
  }
}

async function drain(source: DownloadSource, sink: Sink): Promise<number> {
  const { clock } = source.runtime;
  // The target is the caller's: it may be slow, or never take what it is given.
  const scope = new Scope(clock, source.options.signal, clock.monotonic(), source.deadline.at);
  const settled = (work: MaybePromise<void>): MaybePromise<void> => (isPromise(work) ? scope.until(work) : work);
  let written = 0;
  try {
    const { restart } = sink;
    for await (const piece of restart ? receive(source) : onwards(source)) {
      if (piece instanceof Uint8Array) {
        await settled(sink.write(piece));
        written += piece.length;
      } else {
        await settled(restart?.call(sink));
        written = 0;
      }
    }
    await settled(sink.finish());
    return written;
  } catch (why) {
    const error = why instanceof Interruption ? stuck(source, why) : why;
    try {
      await sink.discard(error);
    } catch {
      // Why the download failed is what the caller needs.
    }
    throw error;
  } finally {
    scope.close();
  }
}

function memorySink(): Sink & { content(): Uint8Array } {
  let pieces: Uint8Array[] = [];
  return {
    write: (piece) => void pieces.push(piece),
    restart: () => void (pieces = []),
    finish: () => undefined,
    discard: () => void (pieces = []),
    content: () => joinBytes(pieces),
  };
}

function stuck({ operation: { id, method, path } }: DownloadSource, { kind, reason }: Interruption): unknown {
  if (kind === "abort") return reason;
  const context = { operation: id, method, path, outcome: "applied" } as const;
  return new TimeoutError("DEADLINE_EXCEEDED", "what is downloaded was not written within the deadline", context);
}

function changed({ id, method, path }: Operation): DecodeError {
  return new DecodeError(
    "the content changed while it was read, and what was handed on cannot be taken back. Download to a file or to bytes",
    {
      operation: id,
      method,
      path,
      outcome: "applied",
    },
  );
}
