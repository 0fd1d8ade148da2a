import { ConfigError } from "../call/errors.js";
import type { MaybePromise } from "../call/maybe-promise.js";
import type { Secret } from "../call/options.js";
import { problemAroundSecret } from "./secret-scheme.js";
import { ServerClock } from "../time/server-clock.js";
import { hmacSha256Base64, sha256Base64 } from "#platform";
import type { SignInput, Signer } from "./signer.js";

/** Options of `createHmacSigner()`. */
export interface HmacSignerOptions {
  /** A function is asked before every attempt. */
  readonly secret: Secret;
  /** What the secret's text stands for. Default `"utf8"`. */
  readonly secretEncoding?: "utf8" | "base64" | undefined;
  /** Default `"x-signature"`. */
  readonly signatureHeader?: string | undefined;
  /** Default `"x-timestamp"`, in whole Unix seconds. */
  readonly timestampHeader?: string | undefined;
  /** Error codes that say our clock is wrong. Default `["TIMESTAMP_EXPIRED"]`. */
  readonly clockSkewCodes?: readonly string[] | undefined;
}

/**
 * Signs `{timestamp}.{METHOD}.{path}.{base64(SHA-256(body))}` with HMAC-SHA256, in Base64. The path is the one on the request
 * line, without query and host. With a shared secret the verifier can sign too: it proves nothing to a third party.
 */
export function createHmacSigner(options: HmacSignerOptions): Signer {
  const { secretEncoding = "utf8", clockSkewCodes = ["TIMESTAMP_EXPIRED"] } = options;
  const signatureHeader = (options.signatureHeader ?? "x-signature").toLowerCase();
  const timestampHeader = (options.timestampHeader ?? "x-timestamp").toLowerCase();

  return {
    sign(request) {
      const secret = typeof options.secret === "function" ? options.secret() : options.secret;
      const digest = digestOf(request);
      const withBoth = (key: string, bodyHash: string): MaybePromise<Readonly<Record<string, string>>> => {
        const problem = problemAroundSecret(key);
        if (problem) throw new ConfigError("CREDENTIALS_FAILED", `the signing secret ${problem}`);
        const timestamp = String(Math.floor(request.timestampMs / 1000));
        const text = `${timestamp}.${request.method}.${request.path}.${bodyHash}`;
        const signature = hmacSha256Base64(secretEncoding === "utf8" ? key : fromBase64(key), text);
        const toHeaders = (value: string): Record<string, string> => ({
          [timestampHeader]: timestamp,
          [signatureHeader]: value,
        });
        return typeof signature === "string" ? toHeaders(signature) : signature.then(toHeaders);
      };
      if (typeof secret === "string" && typeof digest === "string") return withBoth(secret, digest);
      return Promise.all([secret, digest]).then(([key, bodyHash]) => withBoth(key, bodyHash));
    },
    isClockSkew: (code) => clockSkewCodes.includes(code),
    serverClock: new ServerClock(),
  };
}

const EMPTY_DIGEST = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

/** Of the bytes of the body: the same in all attempts of a call. */
function digestOf({ body, memo }: SignInput): MaybePromise<string> {
  if (body.length === 0) return EMPTY_DIGEST;
  let digest = memo.get("sha256");
  if (digest === undefined) {
    digest = sha256Base64(body);
    memo.set("sha256", digest);
  }
  return digest;
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
