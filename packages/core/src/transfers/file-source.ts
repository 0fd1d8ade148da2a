import type { MaybePromise } from "../call/maybe-promise.js";

/** Bytes that come piece by piece: an async iterable (Node streams are), or a web `ReadableStream`. */
export type ByteStream = AsyncIterable<Uint8Array> | ReadableStreamLike;

/** The part of a web `ReadableStream` of bytes that is needed. */
export interface ReadableStreamLike {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
    cancel(reason?: unknown): Promise<void>;
  };
}

/** A `Blob` or `File` of any runtime. */
export interface BlobLike {
  readonly size: number;
  readonly type: string;
  /** A `File` has one. */
  readonly name?: string | undefined;
  stream(): ReadableStreamLike;
}

/**
 * What a file to send may be: bytes, a `Blob`, a path (Node, Bun and Deno), a function that opens a stream, or a stream.
 * All but the bare stream can be sent again, and so retried.
 */
export type FileContent =
  | Uint8Array
  | ArrayBuffer
  | BlobLike
  | { readonly path: string }
  | (() => MaybePromise<ByteStream>)
  | ByteStream;

/** A file with what the server is told about it. */
export interface FileSource {
  readonly content: FileContent;
  /** Default: the name of the `File` or path, else `"file"`. */
  readonly filename?: string | undefined;
  /** Default: the type of the `Blob`, on Node, Bun and Deno that of the name's ending, else `"application/octet-stream"`. */
  readonly contentType?: string | undefined;
  /** Length in bytes, for streams whose length is known: lets the server and `onProgress` know the total. */
  readonly sizeBytes?: number | undefined;
}

/** A file to send, bare or with its name and type. */
export type FileInput = FileContent | FileSource;
