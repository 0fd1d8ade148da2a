import { hmac } from "@noble/hashes/hmac";
import { sha256 } from "@noble/hashes/sha2";
import type { PlainRequest } from "../../../kernel/request/plain.js";
import { TextEncoder } from "../../../platform/web-classes.js";

// @noble/hashes: synchronous, the same in every runtime, and not the implementation that the clients sign with, so that
// the two halves check each other.

/** Base64 HMAC-SHA256 of a text or of bytes, the secret taken as its UTF-8 bytes. */
export function signText(secret: string, message: string | Uint8Array): string {
  const bytes = typeof message === "string" ? utf8(message) : message;
  return base64(hmac(sha256, utf8(secret), bytes));
}

/** What a request's signature must cover: `{timestamp}.{METHOD}.{path}.{hash of the body}`. */
export function canonicalText(request: PlainRequest, body: Uint8Array, timestamp: string): string {
  return `${timestamp}.${request.method.toUpperCase()}.${pathOf(request)}.${base64(sha256(body))}`;
}

/** Compares every position, wherever the first difference is. */
export function sameText(left: string, right: string): boolean {
  let difference = left.length ^ right.length;
  const length = Math.max(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    difference |= (left.charCodeAt(index) || 0) ^ (right.charCodeAt(index) || 0);
  }
  return difference === 0;
}

/** The path on the caller's request line: the mount of this face, then what was asked below it. No host, no query. */
function pathOf(request: PlainRequest): string {
  const mount = request.base.replace(/^[a-z]+:\/\/[^/]*/, "").replace(/\/$/, "");
  return mount + request.url.replace(/[?#].*$/s, "");
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let index = 0; index < bytes.length; index += 3) {
    const [first = 0, second, third] = bytes.subarray(index, index + 3);
    const word = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    text += alphabet.charAt(word >>> 18) + alphabet.charAt((word >>> 12) & 63);
    text += second === undefined ? "=" : alphabet.charAt((word >>> 6) & 63);
    text += third === undefined ? "=" : alphabet.charAt(word & 63);
  }
  return text;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
