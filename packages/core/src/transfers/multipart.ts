import { ConfigError } from "../errors.js";
import { iterateBytes } from "./byte-stream.js";
import { isFileInput, openFile } from "./open-file.js";

/** A body that is read as it is sent. */
export interface StreamBody {
  readonly contentType: string;
  /** Length in bytes, when every part's length is known; else the body is sent in chunks. */
  readonly sizeBytes: number | undefined;
  /** Whether `read()` can be called again: decides whether the call can be retried. */
  readonly replayable: boolean;
  /** The whole body from its first byte. */
  read(): AsyncIterable<Uint8Array>;
}

interface Part {
  readonly head: Uint8Array;
  readonly sizeBytes: number | undefined;
  readonly replayable: boolean;
  /** What the boundary must not occur in; streams are trusted to the boundary's 128 random bits. */
  readonly bytes: Uint8Array | undefined;
  read(): AsyncIterable<Uint8Array>;
}

/**
 * Encodes `multipart/form-data` as it is read. Own code, since `FormData` through `Response` takes no streams or paths,
 * tells no length, and makes a new boundary for each attempt.
 */
export async function encodeMultipart(fields: Readonly<Record<string, unknown>>, random: () => number): Promise<StreamBody> {
  const parts: Part[] = [];
  for (const [name, value] of Object.entries(fields)) {
    for (const single of Array.isArray(value) ? value : [value]) {
      if (single !== undefined) parts.push(await createPart(name, single));
    }
  }
  const boundary = chooseBoundary(parts, random);
  const opening = utf8(`--${boundary}\r\n`);
  const between = utf8(`\r\n--${boundary}\r\n`);
  const closing = utf8(parts.length === 0 ? `--${boundary}--\r\n` : `\r\n--${boundary}--\r\n`);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    sizeBytes: totalSize(parts, opening.length, between.length, closing.length),
    replayable: parts.every((part) => part.replayable),
    async *read() {
      let separator = opening;
      for (const part of parts) {
        yield separator;
        yield part.head;
        yield* counted(part);
        separator = between;
      }
      yield closing;
    },
  };
}

async function createPart(name: string, value: unknown): Promise<Part> {
  if (isFileInput(value)) {
    const file = await openFile(value);
    const type = file.contentType ?? "application/octet-stream";
    const head = partHead(name, type, file.filename ?? "file");
    return { head, sizeBytes: file.sizeBytes, replayable: file.replayable, bytes: file.bytes, read: file.read };
  }
  const isText = typeof value !== "object" || value === null;
  const bytes = utf8(isText ? String(value) : JSON.stringify(value));
  const head = partHead(name, isText ? undefined : "application/json", undefined);
  return { head, sizeBytes: bytes.length, replayable: true, bytes, read: () => iterateBytes(bytes) };
}

function partHead(name: string, contentType: string | undefined, filename: string | undefined): Uint8Array {
  if (contentType !== undefined && !/^[\x20-\x7e]+$/.test(contentType)) {
    throw new ConfigError("INVALID_OPTION", `The content type of the file "${name}" has characters that no header may have.`);
  }
  const file = filename === undefined ? "" : `; filename="${escapeName(filename)}"`;
  const type = contentType === undefined ? "" : `Content-Type: ${contentType}\r\n`;
  return utf8(`Content-Disposition: form-data; name="${escapeName(name)}"${file}\r\n${type}\r\n`);
}

/** As the HTML standard has it, and so as browsers send it: three characters escaped, the rest as UTF-8. */
function escapeName(name: string): string {
  return name.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
}

function chooseBoundary(parts: readonly Part[], random: () => number): string {
  const word = (): string => Math.floor(random() * 0x1_0000_0000).toString(16).padStart(8, "0");
  const base = `antiphon-${word()}${word()}${word()}${word()}`;
  for (let suffix = 0; ; suffix += 1) {
    const boundary = suffix === 0 ? base : `${base}-${suffix}`;
    const needle = utf8(`--${boundary}`);
    if (!parts.some((part) => part.bytes && contains(part.bytes, needle))) return boundary;
  }
}

function contains(bytes: Uint8Array, needle: Uint8Array): boolean {
  // `indexOf` of a rare byte is native and fast; "a" as the third byte is rarer than "-" in text.
  for (let at = bytes.indexOf(needle[0] as number); at !== -1; at = bytes.indexOf(needle[0] as number, at + 1)) {
    if (needle.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

/** A file whose length changed since it was announced would shift the end of the body: better an error than a broken request. */
async function* counted(part: Part): AsyncGenerator<Uint8Array, void> {
  let sent = 0;
  for await (const chunk of part.read()) {
    sent += chunk.length;
    if (part.sizeBytes !== undefined && sent > part.sizeBytes) throw wrongSize(part.sizeBytes, "more");
    yield chunk;
  }
  if (part.sizeBytes !== undefined && sent < part.sizeBytes) throw wrongSize(part.sizeBytes, `only ${sent}`);
}

function wrongSize(announced: number, given: string): ConfigError {
  return new ConfigError("INVALID_OPTION", `A file was announced with ${announced} bytes, but its stream gave ${given}.`);
}

function totalSize(parts: readonly Part[], opening: number, between: number, closing: number): number | undefined {
  let total = closing + (parts.length === 0 ? 0 : opening + between * (parts.length - 1));
  for (const part of parts) {
    if (part.sizeBytes === undefined) return undefined;
    total += part.head.length + part.sizeBytes;
  }
  return total;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
