import { Failure } from "../../src/kernel/request/failure.js";
import type { LabContext } from "./context.js";
import { TextEncoder } from "../../src/platform/web-classes.js";

const encoder = new TextEncoder();

/** Checks an HMAC request signature (`spec/vectors/analytics-signing.json`): key, then timestamp, then signature. */
export async function checkSignature(context: LabContext): Promise<void> {
  const { request, state, now } = context;
  if (request.headers["x-api-key"] !== state.apiKey)
    throw new Failure("UNAUTHORIZED", { message: "The API key is missing or unknown." });
  const timestamp = request.headers["x-timestamp"] ?? "";
  const offBy = Math.abs(Number(timestamp) - now / 1000);
  if (!/^\d+$/.test(timestamp) || offBy > state.settings.signatureToleranceS) throw new Failure("TIMESTAMP_EXPIRED");
  const path = `${new URL(request.base).pathname}${request.url.split("?", 1)[0] ?? ""}`;
  const text = `${timestamp}.${request.method}.${path}.${await sha256Base64(await context.bytes())}`;
  const expected = await hmacBase64(state.hmacSecret, text);
  if (!sameText(request.headers["x-signature"] ?? "", expected))
    throw new Failure("UNAUTHORIZED", { message: "The signature is missing or wrong." });
}

/** Takes as long for every wrong signature of the right length. */
function sameText(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length;
  for (let at = 0; at < expected.length; at += 1) difference |= (given.charCodeAt(at) || 0) ^ expected.charCodeAt(at);
  return difference === 0;
}

async function sha256Base64(bytes: Uint8Array): Promise<string> {
  return base64(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes)));
}

export async function hmacBase64(secret: string, text: string): Promise<string> {
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
  ]);
  return base64(await crypto.subtle.sign("HMAC", key, encoder.encode(text)));
}

export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function base64(buffer: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(buffer)));
}
