import { ConfigError } from "@antiphon/core";
import { checkVerifyOptions } from "@antiphon/core/internal";
import { schemeOf } from "./scheme-of.js";

const NAMES = [
  "secrets",
  "toleranceMs",
  "replay",
  "replayTtlMs",
  "claimMs",
  "maxBodyBytes",
  "bodyTimeoutMs",
  "onError",
  "scheme",
  "clock",
];

/** Refuses options that cannot be meant. A secret that is missing is refused at the first delivery: a build has none. */
export function checkReceiverOptions(options: {
  readonly secrets: unknown;
  readonly scheme?: object | null | undefined;
}): void {
  const scheme = options?.scheme;
  const isChanged = typeof scheme === "object" && scheme !== null;
  const whole = isChanged ? { ...options, scheme: schemeOf(scheme) } : options;
  checkVerifyOptions(whole, "createWebhookReceiver()", NAMES);
  if (!("secrets" in options))
    throw new ConfigError(
      "INVALID_OPTION",
      "createWebhookReceiver() needs `secrets`: what the webhook was created with",
    );
  const given = options.secrets;
  const isKnown =
    given === undefined || typeof given === "string" || typeof given === "function" || Array.isArray(given);
  if (!isKnown) throw new ConfigError("INVALID_OPTION", "`secrets` must be a text, an array of texts or a function");
}

export function checkHandler(handler: unknown): void {
  if (typeof handler !== "function") throw new ConfigError("INVALID_OPTION", "a handler must be a function");
}
