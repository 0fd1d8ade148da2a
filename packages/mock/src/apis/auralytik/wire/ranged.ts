import type { Answer } from "../../../kernel/engine.js";
import type { PlainRequest } from "../../../kernel/request/plain.js";

/** Bytes, or the one range of them that was asked for. A changed file (`If-Range`) is answered whole. */
export function ranged(request: PlainRequest, bytes: Uint8Array, type: string, etag: string): Answer {
  const headers = { etag, "accept-ranges": "bytes" };
  const whole = { status: 200, type, headers, body: bytes };
  const asked = /^bytes=(\d+)-(\d*)$/.exec(request.headers["range"] ?? "");
  const condition = request.headers["if-range"];
  if (asked === null || (condition !== undefined && condition !== etag)) return whole;
  const first = Number(asked[1]);
  const last = Math.min(asked[2] === "" ? Number.POSITIVE_INFINITY : Number(asked[2]), bytes.length - 1);
  if (first > last) return { status: 416, headers: { ...headers, "content-range": `bytes */${bytes.length}` } };
  const range = `bytes ${first}-${last}/${bytes.length}`;
  return { status: 206, type, headers: { ...headers, "content-range": range }, body: bytes.subarray(first, last + 1) };
}
