import { type ClientOptions, createHmacSigner, type Secret } from "@antiphon/core";
import { bindRuntime, createResources, createRuntime, encodeMultipart, secretScheme } from "@antiphon/core/internal";
import { api, operations } from "./generated/operations.js";
import type { LabResources } from "./generated/resources.js";

/** Options of `createLab`. */
export interface LabOptions extends ClientOptions {
  /** Bearer token. */
  readonly token?: Secret;
  /** Called once after a 401 with the token that was refused: true when `token` now gives another one. */
  readonly refresh?: (used: string) => boolean | Promise<boolean>;
  /** Who signs. With both, every call with a credential is signed. */
  readonly apiKey?: Secret;
  readonly hmacSecret?: string;
}

export type Lab = Readonly<LabResources>;

/** A client for the lab API: what a domain package's factory does, and nothing more. */
export function createLab(options: LabOptions = {}): Lab {
  const { apiKey, hmacSecret, refresh, token } = options;
  const runtime = createRuntime({
    api,
    operations,
    factory: "createLab",
    options,
    ownOptions: { token: undefined, refresh: undefined, apiKey: undefined, hmacSecret: undefined },
    schemes: {
      bearer: secretScheme({
        value: token,
        option: "token",
        factory: "createLab",
        prefix: "Bearer ",
        ...(refresh && { refresh }),
      }),
      apiKey: secretScheme({ value: apiKey, option: "apiKey", factory: "createLab", header: "x-api-key" }),
      signature: { credential: () => ({}) },
    },
    ...(hmacSecret !== undefined && { signer: createHmacSigner({ secret: hmacSecret }) }),
    multipart: encodeMultipart,
  });
  return bindRuntime(createResources<LabResources>(runtime), runtime);
}
