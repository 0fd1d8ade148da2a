import type { HubCore } from "./hub-core.js";
import { type Identification, readIdentify } from "./identify.js";
import type { GatewayAccount } from "./platform.js";
import type { Verdict } from "./profile.js";

export type Admission =
  | { readonly account: GatewayAccount; readonly identification: Identification }
  | { readonly verdict: Verdict; readonly beyond?: GatewayAccount };

/** Every check that IDENTIFY has to pass, in the order of the vendors. */
export function admit(core: HubCore, data: unknown): Admission {
  const { profile, script, starts, platform } = core;
  const scripted = script.takeAnswer("identify");
  if (scripted !== undefined) {
    return { verdict: "close" in scripted ? { close: scripted.close, reason: "Scripted" } : scripted };
  }
  const identification = readIdentify(data, profile);
  if (typeof identification === "string") return { verdict: profile.verdicts[identification] };
  const { token, prefixed, shard } = identification;
  const wanted = core.strictTokenForm() ?? (profile.identify.prefixAccepted ? undefined : "raw");
  const formRefused = wanted !== undefined && (wanted === "raw") === prefixed;
  const account = formRefused ? undefined : platform.authenticate(token);
  if (account === undefined) return { verdict: profile.verdicts.badToken };
  const bucket = (shard?.[0] ?? 0) % profile.startLimit.maxConcurrency;
  const window = profile.identify.throttle ?? { count: 1, windowMs: 5000 };
  if (core.throttles && !starts.fits(`identify ${account.id} ${bucket}`, window)) {
    return { verdict: profile.verdicts.identifyThrottled, beyond: account };
  }
  if (!starts.fits(`start ${account.id}`, profile.identify.starts))
    return { verdict: profile.verdicts.tooManyStarts, beyond: account };
  return { account, identification };
}
