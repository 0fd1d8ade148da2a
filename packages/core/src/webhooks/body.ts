import { ConfigError } from "../call/errors.js";
import { encodeText } from "#platform";

/** The raw bytes of a body; never decoded, since two bodies that are not UTF-8 could decode to the same text. */
export function bytesOf(body: Uint8Array | ArrayBuffer | string): Uint8Array {
  if (typeof body === "string") return encodeText(body);
  if (body instanceof Uint8Array) return body;
  if (Object.prototype.toString.call(body) === "[object ArrayBuffer]") return new Uint8Array(body);
  throw new ConfigError(
    "INVALID_OPTION",
    "the body of a webhook must be its raw bytes, but a parsed value was given: read it before any JSON middleware does",
  );
}
