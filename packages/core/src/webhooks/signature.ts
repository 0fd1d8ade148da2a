import { encodeText, hmacSha256Base64 } from "#platform";
import type { WebhookScheme } from "./scheme.js";

/** The signature of a message as its header carries it, version included. */
export async function signatureOf(
  scheme: WebhookScheme,
  secret: string,
  timestamp: string,
  body: Uint8Array,
): Promise<string> {
  const prefix = encodeText(scheme.signedPrefix.replace("{timestamp}", timestamp));
  const signed = new Uint8Array(prefix.length + body.length);
  signed.set(prefix);
  signed.set(body, prefix.length);
  return encode(scheme, await hmacSha256Base64(secret, signed));
}

function encode(scheme: WebhookScheme, base64: string): string {
  if (scheme.encoding === "base64") return scheme.version + base64;
  const hex = Array.from(atob(base64), (character) => character.charCodeAt(0).toString(16).padStart(2, "0"));
  return scheme.version + hex.join("");
}
