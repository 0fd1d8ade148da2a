import { checkOptions } from "../call/check-options.js";
import { ConfigError } from "../call/errors.js";
import type { ReplayStore } from "./replay-store.js";
import type { WebhookScheme } from "./scheme.js";
import { numberOrKind } from "../call/kind-of.js";

/** Refuses what cannot be meant: a tolerance of `NaN` (an unset variable) would let every age through. */
export function checkVerifyOptions(options: object, of: string, known: readonly string[]): void {
  checkOptions(options, of, known);
  const { scheme, replay, ...given } = options as Readonly<Record<string, unknown>>;
  for (const name of ["toleranceMs", "replayTtlMs", "claimMs", "bodyTimeoutMs", "maxBodyBytes"])
    checkAmount(name, given[name]);
  if (scheme !== undefined) checkScheme(scheme as WebhookScheme);
  if (replay !== undefined && replay !== false) checkStore(replay as ReplayStore);
  const { clock, onError } = given as { readonly clock?: { readonly now?: unknown }; readonly onError?: unknown };
  if (clock !== undefined && typeof clock?.now !== "function") throw wrong("`clock` must have a function `now`");
  if (onError !== undefined && typeof onError !== "function") throw wrong("`onError` must be a function");
}

/** Refuses an amount that switches off what it should bound. */
export function checkAmount(name: string, value: unknown): void {
  if (value === undefined || (typeof value === "number" && Number.isFinite(value) && value > 0)) return;
  throw wrong(
    `\`${name}\` must be a number above 0, not ${numberOrKind(value)}. Is the variable set that it was read from?`,
  );
}

function checkStore(store: ReplayStore): void {
  for (const name of ["claim", "finish", "release"] as const)
    if (typeof store?.[name] !== "function") throw wrong(`the replay store must have a function \`${name}\``);
}

function checkScheme(scheme: WebhookScheme): void {
  checkOptions(scheme, "scheme", ["name", "headers", "signedPrefix", "version", "encoding", "toleranceMs"]);
  checkOptions(scheme.headers, "scheme.headers", ["timestamp", "signature", "delivery", "event"]);
  checkAmount("scheme.toleranceMs", scheme.toleranceMs);
  const { name, signedPrefix, version, headers } = scheme;
  const texts = {
    name,
    signedPrefix,
    version,
    "headers.timestamp": headers.timestamp,
    "headers.signature": headers.signature,
  };
  for (const [member, text] of Object.entries(texts) as [string, unknown][])
    if (typeof text !== "string") throw wrong(`\`scheme.${member}\` must be a text`);
  if (!["base64", "hex"].includes(scheme.encoding)) throw wrong('`scheme.encoding` must be "base64" or "hex"');
  if (scheme.toleranceMs === undefined) throw wrong("`scheme.toleranceMs` must be a number above 0");
}

function wrong(reason: string): ConfigError {
  return new ConfigError("INVALID_OPTION", reason);
}
