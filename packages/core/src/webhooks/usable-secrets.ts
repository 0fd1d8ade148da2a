import { ConfigError } from "../call/errors.js";
import type { MaybePromise } from "../call/maybe-promise.js";

/** One secret, or several while one is being replaced. */
export type WebhookSecrets = string | readonly string[];

/** A function is asked at every delivery, so that a secret can be replaced while the process runs. */
export type WebhookSecretSource = WebhookSecrets | (() => MaybePromise<WebhookSecrets>);

/** The secrets to check a delivery with. Throws `ConfigError` for an empty one, and when the function fails. */
export async function usableSecrets(source: WebhookSecretSource): Promise<readonly string[]> {
  const secrets = [(typeof source === "function" ? await ask(source) : source) ?? []].flat();
  if (secrets.length === 0 || !secrets.every((each) => typeof each === "string" && each.trim() !== "")) {
    throw new ConfigError(
      "INVALID_OPTION",
      "a webhook secret is empty, and anyone could sign with it. Is its environment variable set?",
    );
  }
  return secrets;
}

async function ask(source: () => MaybePromise<WebhookSecrets>): Promise<WebhookSecrets> {
  try {
    return await source();
  } catch (cause) {
    throw new ConfigError("CREDENTIALS_FAILED", "the function that gives the webhook's secrets failed", { cause });
  }
}
