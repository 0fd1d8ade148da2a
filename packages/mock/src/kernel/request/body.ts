import type { Issue } from "./failure.js";
import { joinBytes } from "./join-bytes.js";
import { MockFull } from "../world/room.js";
import { parseQuery } from "./params.js";
import { TextDecoder, TextEncoder } from "../../platform/web-classes.js";

/** Deeper JSON is refused, so that recursive schemas cannot exhaust the stack. */
const maxDepth = 128;
/** Parsers and checks take a multiple of the time for objects that nobody means. */
const maxMembers = 10_000;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });
const encoder = new TextEncoder();

/** `"application/json"` of `"Application/JSON; charset=utf-8"`. */
export function mediaType(contentType: string | undefined): string {
  return (contentType ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

export function isJson(type: string): boolean {
  return type === "application/json" || type.endsWith("+json");
}

/** Whether the bytes are kept whole for the service: multipart, files, text. */
export function isParsed(type: string): boolean {
  return isJson(type) || type === "application/x-www-form-urlencoded";
}

/** The value of a JSON or form body; what is wrong goes to `issues`. */
export function parseBody(
  bytes: Uint8Array,
  type: string,
  issues: Issue[],
  parse: (text: string) => unknown = JSON.parse,
): unknown {
  const fail = (message: string): undefined => {
    issues.push({ in: "body", path: [], keyword: "syntax", message });
    return undefined;
  };
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return fail("is not valid UTF-8");
  }
  if (!isJson(type)) return parseForm(text, issues);
  const excess = excessOf(text);
  if (excess !== undefined) return fail(excess);
  try {
    return parse(text);
  } catch {
    return fail("is not valid JSON");
  }
}

/** `a=1&a=2&b=3` becomes `{ a: ["1", "2"], b: "3" }`. */
function parseForm(text: string, issues: Issue[]): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, values] of parseQuery(text, issues)) {
    Object.defineProperty(fields, name, {
      value: values.length === 1 ? values[0] : values,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return fields;
}

/** Whether JSON text is too deep, or an object of it too large, to be walked. */
export function isTooDeep(text: string): boolean {
  return excessOf(text) !== undefined;
}

function excessOf(text: string): string | undefined {
  let depth = 0;
  let quoted = false;
  const members: number[] = [0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) quoted = false;
    } else if (code === 0x22) quoted = true;
    else if (code === 0x5b || code === 0x7b) {
      if ((depth += 1) > maxDepth) return `is nested deeper than ${maxDepth} levels`;
      members[depth] = 0;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
    else if (code === 0x3a && (members[depth] = (members[depth] ?? 0) + 1) > maxMembers)
      return `has an object of more than ${maxMembers} members`;
  }
  return undefined;
}

/** The client stopped sending before its body was whole. */
export class ClientGone extends Error {
  override readonly name = "ClientGone";
}

/** The world was reset or closed while the request was in it. */
export class WorldEnded extends ClientGone {
  constructor() {
    super("The world of the request has ended.");
  }
}

/** The body is larger than anybody means. Where no answer can say so, the connection ends. */
export class BodyTooLarge extends ClientGone {}

const mebibyte = 1024 * 1024;

/** What a parsed body may weigh: its values take many times the room of their text. Files take more than any vendor does. */
export function mostBytes(type: string): number {
  return (isParsed(type) ? 32 : 508) * mebibyte;
}

/** All bytes of a body, however the face hands it over. Rejects with `BodyTooLarge` beyond `most`, and reads no further. */
export async function readBytes(
  body: Uint8Array | AsyncIterable<Uint8Array> | undefined,
  most: number,
  next: (pieces: AsyncIterator<Uint8Array>) => Promise<IteratorResult<Uint8Array, unknown>> = nextOf,
): Promise<Uint8Array> {
  if (body === undefined) return new Uint8Array();
  if (body instanceof Uint8Array) return atMost(body, body.length, most);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const pieces = body[Symbol.asyncIterator](); // its `return` would end the connection before the answer
  for (;;) {
    const { done, value } = await next(pieces);
    if (done === true) return joinBytes(chunks);
    size += value.length;
    chunks.push(atMost(value, size, most));
  }
}

/** The piece with which a body has come to `size` bytes. Throws `BodyTooLarge` beyond `most`. */
export function atMost(piece: Uint8Array, size: number, most: number): Uint8Array {
  if (size > most) throw new BodyTooLarge(`is larger than ${Math.round(most / mebibyte)} MiB`);
  return piece;
}

/** The body with each of its pieces told as it arrives. */
export function told(body: AsyncIterable<Uint8Array>, arrive: (bytes: number) => void): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]() {
      const pieces = body[Symbol.asyncIterator]();
      return {
        async next() {
          const next = await pieces.next();
          if (next.done !== true) arrive(next.value.length);
          return next;
        },
        return: async () => (await pieces.return?.()) ?? { done: true, value: undefined },
      };
    },
  };
}

/** The next piece of a body that the client may stop to send. */
export async function nextOf(pieces: AsyncIterator<Uint8Array>): Promise<IteratorResult<Uint8Array, unknown>> {
  try {
    return await pieces.next();
  } catch (error) {
    if (error instanceof MockFull) throw error;
    throw new ClientGone("The request's body ended early.", { cause: error });
  }
}

/** JSON with sorted keys: equal values give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => {
    if (typeof member !== "object" || member === null || Array.isArray(member)) return member;
    return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

export function toBytes(body: string | Uint8Array): Uint8Array {
  return typeof body === "string" ? encoder.encode(body) : body;
}
