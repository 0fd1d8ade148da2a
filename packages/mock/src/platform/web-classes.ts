import { nodeModule } from "./node-module.js";

// Jest's jsdom sandbox lacks them; Node has them all the same. Undefined only where neither does.
const util = nodeModule("node:util") as Partial<Pick<typeof globalThis, "TextDecoder" | "TextEncoder">> | undefined;
const web = nodeModule("node:stream/web") as Partial<Pick<typeof globalThis, "ReadableStream">> | undefined;

/** The global class, or Node's. */
export const TextDecoder: typeof globalThis.TextDecoder =
  globalThis.TextDecoder ?? (util?.TextDecoder as typeof globalThis.TextDecoder);

/** The global class, or Node's. */
export const ReadableStream: typeof globalThis.ReadableStream =
  globalThis.ReadableStream ?? (web?.ReadableStream as typeof globalThis.ReadableStream);

/** The global class, or Node's with bytes of this realm: a sandbox has a `Uint8Array` of its own. */
export const TextEncoder: typeof globalThis.TextEncoder = globalThis.TextEncoder ?? encoderOf(util?.TextEncoder);

function encoderOf(Encoder: typeof globalThis.TextEncoder | undefined): typeof globalThis.TextEncoder {
  if (Encoder === undefined) return Encoder as never;
  return class extends Encoder {
    override encode(text?: string): Uint8Array<ArrayBuffer> {
      const bytes = super.encode(text);
      return bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
    }
  };
}
