import type { CreatedWebhook } from "../generated/schema.js";

/** The signing secret of a webhook that was just created, in either spelling the vendor uses; `undefined` when there is none. */
export function signingSecretOf(created: CreatedWebhook | { readonly signingSecret?: unknown }): string | undefined {
  const { signing_secret: snake, signingSecret: camel } = created as {
    readonly signing_secret?: unknown;
    readonly signingSecret?: unknown;
  };
  return [snake, camel].find((secret): secret is string => typeof secret === "string" && secret !== "");
}
