import { createHmacSigner, type Signer } from "@antiphon/core";
import { ServerClock } from "@antiphon/core/internal";
import type { KeyHolder } from "./key-pair.js";

/** Signs each attempt with the secret of the key it carries, so that no attempt mixes two pairs while one is being replaced. */
export function createSigner(keys: KeyHolder, secretEncoding: "utf8" | "base64"): Signer {
  let last: { readonly secret: string; readonly signer: Signer } | undefined;
  const signerOf = (secret: string): Signer => {
    if (last?.secret !== secret) last = { secret, signer: createHmacSigner({ secret, secretEncoding }) };
    return last.signer;
  };
  return {
    sign(request) {
      const secret = keys.secretOf(request.headers["x-api-key"] ?? "");
      const signWith = (known: string | undefined): ReturnType<Signer["sign"]> =>
        known === undefined ? {} : signerOf(known).sign(request);
      return secret instanceof Promise ? secret.then(signWith) : signWith(secret);
    },
    isClockSkew: (code) => code === "TIMESTAMP_EXPIRED",
    serverClock: new ServerClock(),
  };
}
