import type { MaybePromise } from "../call/options.js";
import type { CallState } from "../pipeline/call-state.js";
import type { Failure } from "../pipeline/decide.js";

/** Clocks this close are not what the server complains about. */
const SKEW_MS = 1000;

/** Once per call each: a new credential after a 401, and a new signature by the server's clock. True when it is worth another try. */
export function repair(call: CallState, failure: Failure): MaybePromise<boolean> {
  if (failure.status !== 401 || call.body?.replayable === false) return false;
  const { core, operation } = call;
  const isSkew = failure.wireCode !== undefined && core.init.signer?.isClockSkew?.(failure.wireCode) === true;
  if (isSkew) {
    if (call.signedAgain || Math.abs(core.clockOffsetMs - call.signedWithOffsetMs) < SKEW_MS) return false;
    call.signedAgain = true;
    return true;
  }
  const { credential } = call;
  if (call.refreshed || credential === undefined) return false;
  const scheme = (operation.auth ?? []).map((name) => core.init.schemes?.[name]).find((one) => one?.refresh);
  if (!scheme?.refresh) return false;
  call.refreshed = true;
  return call.runUserCode(
    () => scheme.refresh?.(credential) ?? false,
    "CREDENTIALS_FAILED",
    "the credential could not be refreshed",
  );
}
