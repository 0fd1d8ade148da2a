import { ConfigError } from "../call/errors.js";
import type { Clock } from "../call/options.js";
import type { Transport } from "../transport/transport.js";
import type { Utf8Decoder, Utf8Options } from "./platform.js";
import { runsInBrowser } from "./runs-in-browser.js";
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

export const isBrowser: boolean = runsInBrowser(globalThis);

interface WithProcess {
  readonly process?: {
    readonly env?: Readonly<Record<string, string | undefined>>;
    getBuiltinModule?(name: string): unknown;
  };
}

/** What a test of a page leaves out of the global scope, though the Node below has it. */
function borrowed(name: "node:util" | "node:crypto"): typeof globalThis & { readonly webcrypto: Crypto } {
  return (globalThis as WithProcess).process?.getBuiltinModule?.(name) as never;
}

export function env(name: string): string | undefined {
  try {
    return (globalThis as WithProcess).process?.env?.[name];
  } catch {
    return undefined; // Deno without --allow-env
  }
}

export const createTextDecoder = (options?: Utf8Options): Utf8Decoder => {
  const Decoder = globalThis.TextDecoder ?? borrowed("node:util").TextDecoder;
  return new Decoder("utf-8", options);
};

export const encodeText = (text: string): Uint8Array => {
  const Encoder = globalThis.TextEncoder ?? borrowed("node:util").TextEncoder;
  const bytes = new Encoder().encode(text);
  return bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes); // of another realm, it is none here
};

export const randomUuid = (): string => webCrypto().randomUUID();

/** The global `fetch`, looked up at each request: a stub that is installed later is respected. */
export function platformTransport(): Transport {
  const viaFetch = fetchTransport((input, init) => globalThis.fetch(input, init));
  return async (request, signal) => {
    if (typeof globalThis.fetch !== "function")
      throw new ConfigError(
        "INVALID_OPTION",
        "there is no `fetch` here: jsdom has none. Give the client one, or run the test in Node's own environment",
        { outcome: "not_sent" },
      );
    return viaFetch(request, signal);
  };
}

/** Connections belong to the runtime here. */
export function closeIdleConnections(): void {}

export async function sha256Base64(data: string | Uint8Array): Promise<string> {
  return base64(await webCrypto().subtle.digest("SHA-256", bytesOf(data)));
}

export async function hmacSha256Base64(key: string | Uint8Array, data: string | Uint8Array): Promise<string> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const imported = await webCrypto().subtle.importKey("raw", bytesOf(key), algorithm, false, ["sign"]);
  return base64(await webCrypto().subtle.sign("HMAC", imported, bytesOf(data)));
}

function webCrypto(): Crypto {
  return globalThis.crypto?.subtle ? globalThis.crypto : borrowed("node:crypto").webcrypto;
}

function bytesOf(data: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return (typeof data === "string" ? encodeText(data) : data) as Uint8Array<ArrayBuffer>;
}

function base64(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
