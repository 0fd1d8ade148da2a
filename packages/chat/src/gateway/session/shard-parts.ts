import type { Clock } from "@antiphon/core";
import type { ConnectionParts } from "../connection/connection-parts.js";
import type { Compression } from "../connection/socket.js";
import type { Source } from "../events/event-stream.js";
import type { GatewayNotice } from "../events/notices.js";
import type { IdentifyGate } from "../fleet/identify-gate.js";
import type { SessionBudget } from "../fleet/session-budget.js";
import type { Platform } from "../platforms/platform.js";
import type { SessionStore } from "./record.js";
import type { AddressRules } from "./resume-address.js";
import type { TokenSource } from "./token-desk.js";

/** What one shard needs. */
export interface ShardParts extends AddressRules {
  readonly id: number;
  readonly shardCount: number;
  readonly baseUrl: URL;
  readonly clock: Clock;
  readonly random: () => number;
  readonly platform: Platform;
  readonly compress: Compression | undefined;
  readonly connection: ConnectionParts;
  readonly tokens: TokenSource;
  readonly store: SessionStore | undefined;
  readonly maxQueue: number;
  readonly maxConcurrency: number;
  readonly gate: IdentifyGate;
  readonly budget: SessionBudget;
  readonly closeTimeoutMs: number;
  /** Takes a turn to connect; gives the wait for it in ms. */
  turnInMs(): number;
  /** Members of IDENTIFY besides token, properties and shard. */
  members(): object;
  notify(notice: GatewayNotice): void;
  deliver(event: string, data: unknown, seq: number, shard: Source & { readonly id: number }, late: boolean): void;
  /** READY or RESUMED came. */
  ready(): void;
  /** READY or a record of the store says whose session it is. */
  account(userId: string | undefined): void;
  /** A session of this application began, or is over. */
  lives(account: string | undefined): void;
  /** Ends the gateway, unless it has ended. */
  fail(error: unknown): void;
}
