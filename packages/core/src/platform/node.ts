import { TextDecoder, TextEncoder } from "node:util";
import type { Clock } from "../call/options.js";
import { builtin } from "./builtin.js";
import type { Platform, Utf8Decoder, Utf8Options } from "./platform.js";

export { closeIdleConnections } from "./connection-pool.js";
export { platformTransport } from "./node-http.js";

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  timer(run, ms, kind) {
    const timer = setTimeout(run, ms);
    if (kind === "background") timer.unref();
    return () => clearTimeout(timer);
  },
};

export const systemRandom = (): number => Math.random();

export const userAgent: string | undefined = `antiphon node/${process.versions.node}`;

// Tests of a page that resolve as Node does: there the credential is on the developer's own machine.
export const isBrowser: boolean = false;

export const env = (name: string): string | undefined => process.env[name];

export const createTextDecoder = (options?: Utf8Options): Utf8Decoder => new TextDecoder("utf-8", options);

export const encodeText = (text: string): Uint8Array => new TextEncoder().encode(text);

export const randomUuid = (): string => builtin("node:crypto").randomUUID();

export const sha256Base64: Platform["sha256Base64"] = (data) =>
  builtin("node:crypto").createHash("sha256").update(data).digest("base64");

export const hmacSha256Base64: Platform["hmacSha256Base64"] = (key, data) =>
  builtin("node:crypto").createHmac("sha256", key).update(data).digest("base64");
