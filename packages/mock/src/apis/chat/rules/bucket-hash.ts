import { sha256 } from "@noble/hashes/sha2";
import { TextEncoder } from "../../../platform/web-classes.js";

// Pure memo: a template has one hash.
const known = new Map<string, string>();

/** What `X-RateLimit-Bucket` says: 16 hex digits of the declared name's hash. It names the route, not the channel. */
export function bucketHash(template: string): string {
  let hash = known.get(template);
  if (hash === undefined)
    known.set(template, (hash = hex(sha256(new TextEncoder().encode(declaredName(template)))).slice(0, 16)));
  return hash;
}

// Buckets of the caller's own account: no part of the path is in their name.
const ownAccount: readonly string[] = ["guild:emoji:metadata", "guild:sticker:metadata"];

/** `channel:read:{channel_id}` as the vendor declares it: `channel:read::channel_id`. */
function declaredName(template: string): string {
  if (ownAccount.includes(template)) return `${template}::user_id`;
  return template.replaceAll(/\{(\w+)\}/g, ":$1");
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
