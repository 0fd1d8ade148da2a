import type { Pass } from "../../limits/gate.js";
import { isGlobal, LONGEST_LEARNED_MS, readLimits } from "../../limits/report.js";
import { backoff, SERVER_WAIT_JITTER } from "../../retry/backoff.js";
import type { Call } from "../call.js";
import type { Parking } from "../end.js";
import type { Progress } from "../progress.js";
import type { Refusal } from "../refusal.js";
import { freezeShared } from "./share-limit.js";

/**
 * After a refusal for the rate nobody sends into the bucket, or anywhere, before the wait is over. The call keeps its place
 * in front of those that came later.
 */
export function park(call: Call, progress: Progress, refusal: Refusal, pass: Pass): Parking {
  const { core, route } = call;
  const { rateLimit: names } = core.init.api;
  const isEverywhere = names !== undefined && isGlobal(names, refusal.headers);
  const askedMs = statedWait(call, refusal);
  const waitMs = askedMs ?? backoff(progress.failures, core.random);
  core.gate.freeze(route, waitMs, askedMs === undefined ? 0 : spread(askedMs, call), isEverywhere);
  freezeShared(call, Math.min(waitMs, LONGEST_LEARNED_MS));
  progress.turnedAway(pass.ticket);
  return { waitMs, isStated: askedMs !== undefined, isGlobal: isEverywhere };
}

/** By header or body; or by the end of the window: some servers tell nothing else. */
function statedWait({ core }: Call, { retryAfterMs, headers }: Refusal): number | undefined {
  if (retryAfterMs !== undefined) return retryAfterMs > 0 ? retryAfterMs : undefined;
  const { rateLimit: names } = core.init.api;
  const report = names && readLimits(names, headers, core.clock);
  if (!report || report.resetMs <= 0) return undefined;
  // A leaky bucket is empty then; there is room for one request long before.
  return report.leaky ? report.resetMs / report.limit : report.resetMs;
}

/** Never past the deadline for its own sake. */
function spread(askedMs: number, { core, scope }: Call): number {
  return Math.max(0, Math.min(askedMs * SERVER_WAIT_JITTER * core.random(), scope.remainingMs - 1 - askedMs));
}
