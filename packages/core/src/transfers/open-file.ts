import { checkOptions } from "../call/check-options.js";
import { openPath, typeOfName } from "#files";
import { ConfigError } from "../call/errors.js";
import { iterateBytes, iterateStream } from "./byte-stream.js";
import type { BlobLike, ByteStream, FileContent, FileInput, FileSource } from "./file-source.js";
import type { PathContent } from "./files.js";

/** A file ready to be sent: everything known of it, and how to read it. */
export interface OpenFile {
  readonly filename: string | undefined;
  readonly contentType: string | undefined;
  /** Length in bytes; `undefined` for streams of unknown length. */
  readonly sizeBytes: number | undefined;
  /** Whether `read()` can be called again: decides whether the call can be retried. */
  readonly replayable: boolean;
  /** The content, where it lies in memory anyway. */
  readonly bytes?: Uint8Array | undefined;
  read(): AsyncIterable<Uint8Array>;
}

/** Whether a value is a file rather than a text field. */
export function isFileInput(value: unknown): value is FileInput {
  if (typeof value === "function") return true;
  return (
    typeof value === "object" && value !== null && (isContent(value) || (isSource(value) && isFileInput(value.content)))
  );
}

/** Looks at a file without reading it; a path is asked for its size. */
export async function openFile(input: FileInput): Promise<OpenFile> {
  const source: FileSource = isSource(input) ? input : { content: input };
  const opened = await openContent(source.content);
  const { filename = opened.filename, sizeBytes = opened.sizeBytes } = source;
  const { contentType = opened.contentType ?? typeOfName(filename) } = source;
  if (opened.sizeBytes !== undefined && sizeBytes !== opened.sizeBytes) {
    throw new ConfigError(
      "INVALID_OPTION",
      `sizeBytes is ${sizeBytes}, but the content has ${opened.sizeBytes} bytes: leave it out here`,
    );
  }
  return { ...opened, filename, contentType, sizeBytes };
}

async function openContent(content: FileContent): Promise<OpenFile> {
  if (content instanceof ArrayBuffer) return openBytes(new Uint8Array(content));
  if (content instanceof Uint8Array) return openBytes(content);
  if (typeof content === "function") return { ...unknownFile, replayable: true, read: () => iterateLazily(content) };
  if (isBlob(content)) return openBlob(content);
  if (isStream(content)) return { ...unknownFile, replayable: false, read: onlyOnce(content) };
  if ("path" in content) {
    checkOptions(content, "a file's `{ path }`, which stands in `content` beside its name", ["path"]);
    return { contentType: undefined, replayable: true, ...(await lookAt(content.path)) };
  }
  throw new ConfigError(
    "INVALID_OPTION",
    "a file must be bytes, a Blob, { path }, a function that opens a stream, or a stream",
  );
}

async function lookAt(path: string): Promise<PathContent> {
  try {
    return await openPath(path);
  } catch (cause) {
    if (cause instanceof ConfigError) throw cause;
    throw new ConfigError("INVALID_OPTION", `the file "${path}" cannot be read`, { cause });
  }
}

const unknownFile = { filename: undefined, contentType: undefined, sizeBytes: undefined };

function openBytes(bytes: Uint8Array): OpenFile {
  return { ...unknownFile, sizeBytes: bytes.length, replayable: true, bytes, read: () => iterateBytes(bytes) };
}

function openBlob(blob: BlobLike): OpenFile {
  return {
    filename: blob.name,
    contentType: blob.type === "" ? undefined : blob.type,
    sizeBytes: blob.size,
    replayable: true,
    read: () => iterateStream(blob.stream()),
  };
}

async function* iterateLazily(open: () => ByteStream | Promise<ByteStream>): AsyncGenerator<Uint8Array, void> {
  yield* iterateStream(await open());
}

function onlyOnce(stream: ByteStream): () => AsyncIterable<Uint8Array> {
  let used = false;
  return () => {
    if (used)
      throw new ConfigError(
        "INVALID_OPTION",
        "this stream has been read already: pass a function that opens a new one",
      );
    used = true;
    return iterateStream(stream);
  };
}

function isSource(value: object): value is FileSource {
  return "content" in value && !isContent(value);
}

function isContent(value: object): boolean {
  return (
    value instanceof Uint8Array ||
    value instanceof ArrayBuffer ||
    ("path" in value && typeof value.path === "string") ||
    isBlob(value) ||
    isStream(value)
  );
}

// By shape, since a Blob of another realm or of a polyfill is no instance of the global one.
function isBlob(value: object): value is BlobLike {
  return "stream" in value && typeof value.stream === "function" && "size" in value;
}

function isStream(value: object): value is ByteStream {
  return Symbol.asyncIterator in value || ("getReader" in value && typeof value.getReader === "function");
}
