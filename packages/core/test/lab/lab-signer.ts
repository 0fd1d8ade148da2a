import type { RuntimeInit } from "@antiphon/core/internal";

type Signer = NonNullable<RuntimeInit["signer"]>;

const encoder = new TextEncoder();

/** Signs as `spec/vectors/analytics-signing.json` says, with WebCrypto, so that asynchronous signers are tested too. */
export function labSigner(secret: string): Signer {
  return {
    async sign({ body, method, path, timestampMs }) {
      const timestamp = String(Math.floor(timestampMs / 1000));
      const bytes = typeof body === "string" ? encoder.encode(body) : new Uint8Array(body);
      const bodyHash = base64(await crypto.subtle.digest("SHA-256", bytes));
      const key = await crypto.subtle.importKey(
        "raw",
        encoder.encode(secret),
        { name: "HMAC", hash: "SHA-256" },
        false,
        ["sign"],
      );
      const signature = await crypto.subtle.sign(
        "HMAC",
        key,
        encoder.encode(`${timestamp}.${method}.${path}.${bodyHash}`),
      );
      return { "x-timestamp": timestamp, "x-signature": base64(signature) };
    },
    isClockSkew: (code) => code === "TIMESTAMP_EXPIRED",
  };
}

function base64(buffer: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(buffer)));
}
