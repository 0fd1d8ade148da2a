import type { AbortSignalLike, Clock } from "@antiphon/core";
import { inTime } from "../session/in-time.js";
import { gatewayAddress } from "../session/gateway-address.js";
import type { GatewayBotInfo } from "../source.js";

/** Most shards that are opened because a server says so. */
const MOST_SHARDS = 4096;
const MOST_CONCURRENCY = 1024;
const LIMIT_MS = 120_000;
const SHORTEST_RESET_MS = 1000;
const LONGEST_RESET_MS = 7 * 24 * 3_600_000;

/** GET /gateway/bot as far as it makes sense: the server's numbers are bounded before they are used. */
export interface BotInfo {
  readonly url: URL | undefined;
  /** How many shards the platform recommends; `undefined` where its answer is unusable. */
  readonly shards: number | undefined;
  readonly maxConcurrency: number;
  /** `undefined`: nothing is known of a budget. */
  readonly starts: { readonly total: number; readonly remaining: number; readonly resetAfterMs: number } | undefined;
}

export interface BotInfoParts {
  readonly clock: Clock;
  /** GET /gateway/bot; `undefined` where there is nobody to ask. */
  readonly bot: ((signal: AbortSignalLike) => Promise<GatewayBotInfo>) | undefined;
}

/** Asks, and rejects in time when no answer comes: a client of ours has given up long before. */
export function askBotInfo({ bot, clock }: BotInfoParts, signal: AbortSignalLike): Promise<BotInfo> {
  return inTime(clock, LIMIT_MS, "GET /gateway/bot", signal, async () => readBotInfo(await bot?.(signal)));
}

function readBotInfo(info: GatewayBotInfo | undefined): BotInfo {
  const given: unknown = info;
  const { url, shards = 1, session_start_limit } = (given ?? {}) as Partial<Record<keyof GatewayBotInfo, unknown>>;
  const limit = (session_start_limit ?? {}) as Partial<Record<keyof GatewayBotInfo["session_start_limit"], unknown>>;
  const { max_concurrency, remaining, reset_after, total } = limit;
  const counts = isWhole(remaining, 0, Infinity) && typeof reset_after === "number" && !Number.isNaN(reset_after);
  return {
    url: gatewayAddress(url),
    shards: isWhole(shards, 1, MOST_SHARDS) ? shards : undefined,
    maxConcurrency: isWhole(max_concurrency, 1, MOST_CONCURRENCY) ? max_concurrency : 1,
    starts: counts
      ? {
          total: isWhole(total, 1, Infinity) ? total : remaining,
          remaining,
          resetAfterMs: Math.min(Math.max(reset_after, SHORTEST_RESET_MS), LONGEST_RESET_MS),
        }
      : undefined,
  };
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}
