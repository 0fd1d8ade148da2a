/** How far a connection has come. `"open"`: HELLO came, RESUME or IDENTIFY was not written yet. */
export type Phase = "connecting" | "open" | "identifying" | "resuming" | "ready";

/** What a shard is doing. `"waiting"` for its next attempt; `"open"`: HELLO came, IDENTIFY waits its turn. */
export type ShardState = "waiting" | Phase | "closed";
