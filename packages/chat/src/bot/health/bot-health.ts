/** How one shard of a bot is. */
export interface ShardHealth {
  readonly platform: "astral" | "fluxer";
  readonly shard: number;
  readonly state: string;
  readonly latencyMs: number | undefined;
}

/** How a bot is, at this moment. */
export interface BotHealth {
  /** Every shard of every platform is ready, and the bot does not end. */
  readonly isReady: boolean;
  /** False when a gateway has ended, so that only a new process can help. */
  readonly isAlive: boolean;
  readonly shards: readonly ShardHealth[];
  /** Handlers that run, and events that wait for their turn. */
  readonly running: number;
  readonly waiting: number;
  /** Since the start: handlers that ended well, that failed, and events for which there was no room. */
  readonly handled: number;
  readonly failed: number;
  readonly refused: number;
}
