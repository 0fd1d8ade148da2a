import { ConfigError } from "../call/errors.js";
import type { BodyContext, PreparedBody } from "../call/runtime.js";
import { writeJson } from "../values/write-json.js";
import { writeValue } from "../values/write-value.js";
import { iterateBytes } from "./byte-stream.js";
import { isFileInput, openFile } from "./open-file.js";
import { streamBody } from "./stream-body.js";
import { encodeText } from "#platform";

interface Part {
  readonly head: Uint8Array;
  readonly sizeBytes: number | undefined;
  readonly replayable: boolean;
  /** What the boundary must not occur in; streams are trusted to the boundary's 128 random bits. */
  readonly bytes: Uint8Array | undefined;
  read(): AsyncIterable<Uint8Array>;
}

/**
 * Encodes `multipart/form-data` as it is read: strings and numbers as fields, files as files, arrays as repeated parts,
 * other objects as JSON. Own code, since `FormData` takes no streams or paths and tells no length.
 */
export async function encodeMultipart(fields: unknown, context: BodyContext): Promise<PreparedBody> {
  const parts = await createParts(fields as Readonly<Record<string, unknown>>);
  const boundary = chooseBoundary(parts, context.random);
  const opening = utf8(`--${boundary}\r\n`);
  const between = utf8(`\r\n--${boundary}\r\n`);
  const closing = utf8(parts.length === 0 ? `--${boundary}--\r\n` : `\r\n--${boundary}--\r\n`);

  async function* read(): AsyncGenerator<Uint8Array, void> {
    for (const [index, part] of parts.entries()) {
      yield index === 0 ? opening : between;
      yield part.head;
      yield* part.read();
    }
    yield closing;
  }
  const sizes = parts.map(
    (part, index) => (index === 0 ? opening : between).length + part.head.length + (part.sizeBytes ?? Number.NaN),
  );
  const total = sizes.reduce((sum, size) => sum + size, closing.length);
  return streamBody(
    {
      contentType: `multipart/form-data; boundary=${boundary}`,
      sizeBytes: Number.isNaN(total) ? undefined : total,
      replayable: parts.every((part) => part.replayable),
      read,
    },
    context,
  );
}

async function createParts(fields: Readonly<Record<string, unknown>>): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for (const [name, value] of Object.entries(fields)) {
    for (const single of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (single !== undefined) parts.push(await createPart(name, single));
    }
  }
  return parts;
}

async function createPart(name: string, value: unknown): Promise<Part> {
  if (value === null)
    throw new ConfigError("INVALID_OPTION", `the field "${name}" is null, which a form cannot say: leave it out`);
  if (isFileInput(value)) {
    const file = await openFile(value);
    const type = file.contentType ?? "application/octet-stream";
    const head = partHead(name, type, file.filename ?? "file");
    return { head, sizeBytes: file.sizeBytes, replayable: file.replayable, bytes: file.bytes, read: file.read };
  }
  const isJson = typeof value === "object" && !(value instanceof Date);
  const bytes = utf8(isJson ? writeJson(value, {}) : writeValue(name, value, "a form", {}));
  const head = partHead(name, isJson ? "application/json" : undefined, undefined);
  return { head, sizeBytes: bytes.length, replayable: true, bytes, read: () => iterateBytes(bytes) };
}

function partHead(name: string, contentType: string | undefined, filename: string | undefined): Uint8Array {
  if (contentType !== undefined && !/^[\x20-\x7e]+$/.test(contentType)) {
    throw new ConfigError(
      "INVALID_OPTION",
      `the content type of the file "${name}" has characters that no header may have`,
    );
  }
  const file =
    filename === undefined ? "" : `; filename="${escapeName(writeValue("filename", filename, "a form", {}))}"`;
  const type = contentType === undefined ? "" : `Content-Type: ${contentType}\r\n`;
  return utf8(
    `Content-Disposition: form-data; name="${escapeName(writeValue(name, name, "a form", {}))}"${file}\r\n${type}\r\n`,
  );
}

/** As the HTML standard has it, and so as browsers send it: three characters escaped, the rest as UTF-8. */
function escapeName(name: string): string {
  return name.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
}

function chooseBoundary(parts: readonly Part[], random: () => number): string {
  const word = (): string =>
    Math.floor(random() * 0x1_0000_0000)
      .toString(16)
      .padStart(8, "0");
  const base = `antiphon-${word()}${word()}${word()}${word()}`;
  for (let suffix = 0; ; suffix += 1) {
    const boundary = suffix === 0 ? base : `${base}-${suffix}`;
    const needle = utf8(`--${boundary}`);
    if (!parts.some((part) => part.bytes && contains(part.bytes, needle))) return boundary;
  }
}

const DASH = 0x2d;

function contains(bytes: Uint8Array, needle: Uint8Array): boolean {
  // The search for one byte is native, and so fast enough for large files.
  for (let at = bytes.indexOf(DASH); at !== -1; at = bytes.indexOf(DASH, at + 1)) {
    if (needle.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

function utf8(text: string): Uint8Array {
  return encodeText(text);
}
