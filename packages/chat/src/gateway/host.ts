import type { Clock } from "@antiphon/core";
import type { Handler } from "./events.js";
import type { SendOptions } from "./send-queue.js";

/** What requests over the gateway need of it. */
export interface Host {
  readonly clock: Clock;
  /** Unique per gateway, at most 32 bytes. */
  nonce(): string;
  send(frame: { readonly op: number; readonly d: unknown }, options: SendOptions & { readonly shard: number }): Promise<void>;
  shardOf(guildId: string | undefined): number;
  on(event: string, handler: Handler<never>): () => void;
  /** Op 12. */
  onFailure(run: (code: string, message: string) => void): () => void;
  /** The gateway ended. */
  onEnd(run: (error: unknown) => void): () => void;
  /** The account's own id; known from READY. */
  userId(): string | undefined;
}
