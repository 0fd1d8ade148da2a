import type { CloudState } from "./state.js";
import { TextEncoder } from "../../platform/web-classes.js";

/** A URL that lets its holder `method` one object until `expiresAt` (world time in ms). */
export async function presign(
  state: CloudState,
  base: string,
  grant: { readonly method: "GET" | "PUT"; readonly key: string; readonly expiresAt: number },
): Promise<string> {
  const expires = Math.floor(grant.expiresAt / 1000);
  const sig = await signature(state.storageSecret, grant.method, grant.key, expires);
  return `${base}/_storage/${grant.key.split("/").map(encodeURIComponent).join("/")}?expires=${expires}&sig=${sig}`;
}

export async function signature(secret: string, method: string, key: string, expires: number): Promise<string> {
  const encoder = new TextEncoder();
  const hmac = { name: "HMAC", hash: "SHA-256" };
  const cryptoKey = await crypto.subtle.importKey("raw", encoder.encode(secret), hmac, false, ["sign"]);
  return hex(await crypto.subtle.sign("HMAC", cryptoKey, encoder.encode(`${method}\n${key}\n${expires}`)));
}

export async function sha256(text: string): Promise<string> {
  return hex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
