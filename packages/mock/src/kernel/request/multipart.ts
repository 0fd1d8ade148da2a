import { TextDecoder } from "../../platform/web-classes.js";

/** One part of a `multipart/form-data` body. */
export interface Part {
  readonly name: string;
  readonly filename: string | undefined;
  /** Lower case; `"text/plain"` when the part names none. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The parts of a body, or why it is none. */
export type FormParts = readonly Part[] | { readonly problem: string };

/** Whether a body says that it is one of parts. */
export function isMultipart(contentType: string | undefined): boolean {
  return contentType?.toLowerCase().startsWith("multipart/form-data") === true;
}

/** Reads a body of parts. Never throws. */
export function parseMultipart(contentType: string | undefined, body: Uint8Array): FormParts {
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType ?? "");
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return { problem: "has no boundary" };
  const text = new TextDecoder("latin1").decode(body); // a character for each byte: places in the text are places in the body
  const delimiter = `--${mark}`;
  const start = text.startsWith(delimiter) ? 0 : text.indexOf(`\r\n${delimiter}`) + 2;
  if (start === 1) return { problem: "does not have its boundary" };
  const parts: Part[] = [];
  let at = start + delimiter.length; // what stands before it is a preamble, which is nobody's (RFC 2046, 5.1.1)
  while (!text.startsWith("--", at)) {
    if (!text.startsWith("\r\n", at)) return { problem: "has a broken boundary line" };
    const headEnd = text.indexOf("\r\n\r\n", at);
    const end = text.indexOf(`\r\n${delimiter}`, Math.max(headEnd, at));
    if (headEnd < 0 || end < 0) return { problem: "ends before its last boundary" };
    const part = readPart(
      text.slice(at + 2, headEnd),
      body.subarray(Math.min(headEnd + 4, end), end),
      body.subarray(at + 2, headEnd),
    );
    if (part === undefined) return { problem: "has a part without a name" };
    parts.push(part);
    at = end + 2 + delimiter.length;
  }
  return parts;
}

function readPart(head: string, bytes: Uint8Array, headBytes: Uint8Array): Part | undefined {
  const text = new TextDecoder().decode(headBytes);
  const disposition = /^content-disposition:\s*form-data;(.*)$/im.exec(text)?.[1];
  const name = parameter(disposition, "name");
  if (name === undefined) return undefined;
  const type = /^content-type:\s*([^;\r\n]+)/im.exec(head)?.[1]?.trim().toLowerCase() ?? "text/plain";
  return { name, filename: parameter(disposition, "filename"), type: servedType(type), bytes };
}

/** What a part is whose type no header could carry: it is sent again when the file is fetched. */
const unknownType = "application/octet-stream";

/** The type that a stored file is sent with: its own, where a header can carry it. */
export function servedType(type: string): string {
  return isMediaType(type) ? type : unknownType;
}

/** Two tokens with a slash between them, and parameters in printable ASCII (RFC 9110, 8.3.1). */
function isMediaType(type: string): boolean {
  return type.length <= 255 && /^[!#$%&'*+.^`|~\w-]+\/[!#$%&'*+.^`|~\w-]+(?:;[\t\x20-\x7e]*)?$/.test(type);
}

/** Browsers escape `"`, CR and LF as `%22`, `%0D` and `%0A` (the form-data rules of the HTML standard). */
function parameter(disposition: string | undefined, name: string): string | undefined {
  const value = new RegExp(`[;\\s]${name}="([^"]*)"`, "i").exec(`;${disposition ?? ""}`)?.[1];
  return value?.replaceAll("%22", '"').replaceAll("%0D", "\r").replaceAll("%0A", "\n");
}
