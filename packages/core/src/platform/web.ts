import type { Clock } from "../call/options.js";
import type { Transport } from "../transport/transport.js";
import type { Utf8Decoder } from "./platform.js";
import { fetchTransport } from "../transport/fetch-transport.js";

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  timer(run, ms) {
    const id = setTimeout(run, ms);
    return () => clearTimeout(id);
  },
};

export const systemRandom = (): number => Math.random();

export const userAgent: string | undefined = undefined;

export const isBrowser: boolean = "document" in globalThis && "window" in globalThis && !("Deno" in globalThis);

interface WithEnvironment {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
}

export function env(name: string): string | undefined {
  try {
    return (globalThis as WithEnvironment).process?.env?.[name];
  } catch {
    return undefined; // Deno without --allow-env
  }
}

export const createTextDecoder = (): Utf8Decoder => new TextDecoder();

export const randomUuid = (): string => crypto.randomUUID();

/** The global `fetch`, looked up at each request: a stub that is installed later is respected. */
export function platformTransport(): Transport {
  return fetchTransport((input, init) => globalThis.fetch(input, init));
}

/** Connections belong to the runtime here. */
export function closeIdleConnections(): void {}

export async function sha256Base64(data: string | Uint8Array): Promise<string> {
  return base64(await crypto.subtle.digest("SHA-256", bytesOf(data)));
}

export async function hmacSha256Base64(key: string | Uint8Array, data: string | Uint8Array): Promise<string> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const imported = await crypto.subtle.importKey("raw", bytesOf(key), algorithm, false, ["sign"]);
  return base64(await crypto.subtle.sign("HMAC", imported, bytesOf(data)));
}

function bytesOf(data: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return typeof data === "string" ? new TextEncoder().encode(data) : (data as Uint8Array<ArrayBuffer>);
}

function base64(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
