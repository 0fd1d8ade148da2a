import type { AbortSignalLike, Clock } from "@antiphon/core";
import type { EventInfo } from "./events/events.js";
import type { IdentifyGate } from "./fleet/identify-gate.js";
import type { Notify } from "./events/notices.js";
import type { Platform } from "./platforms/platform.js";
import type { SessionBudget } from "./fleet/session-budget.js";
import type { SessionStore } from "./session/session.js";
import type { Shard } from "./session/shard.js";
import type { Runtime } from "./connection/socket.js";
import type { GatewayBotInfo } from "./source.js";

/** Everything decided; made by `createGateway`. */
export interface GatewayInit {
  readonly platform: Platform;
  readonly runtime: Runtime;
  readonly clock: Clock;
  readonly realTime: boolean;
  readonly random: () => number;
  readonly token: () => string | Promise<string>;
  /** `undefined`: the address comes from `bot`. */
  readonly url: () => string | undefined;
  readonly bot: ((signal: AbortSignalLike) => Promise<GatewayBotInfo>) | undefined;
  readonly shards: "auto" | number | readonly number[];
  readonly shardCount?: number | undefined;
  readonly helloTimeoutMs: number;
  readonly readyTimeoutMs: number;
  readonly resumeTimeoutMs: number;
  readonly closeTimeoutMs: number;
  readonly compress?: "zstd-stream" | "zlib-stream" | undefined;
  readonly identify: Readonly<Record<string, unknown>>;
  readonly gate?: IdentifyGate | undefined;
  readonly store?: SessionStore | undefined;
  readonly attemptsPerMinute?: number | undefined;
  readonly budgetFloor?: number | undefined;
  readonly whenBudgetSpent: "error" | "wait";
  readonly maxQueue: number;
  readonly signal?: AbortSignalLike | undefined;
  readonly onError: (error: unknown, info: EventInfo) => void;
  readonly onNotice?: Notify | undefined;
}

/** What the shards of one gateway share. */
export interface Shared extends GatewayInit {
  readonly baseUrl: string;
  readonly count: number;
  readonly maxConcurrency: number;
  readonly gate: IdentifyGate;
  readonly budget: SessionBudget;
  /** Takes a turn to connect; gives the wait for it in ms. */
  readonly attempts: () => number;
  readonly notify: Notify;
  /** Members of IDENTIFY besides token, properties and shard. */
  members(): object;
  deliver(event: string, data: unknown, seq: number, shard: Shard): void;
  /** A shard is ready. */
  ready(): void;
  /** Ends the gateway, unless it has ended. */
  fail(error: unknown): void;
}
