import type { AbortSignalLike, Clock } from "@antiphon/core";
import type { ChatGateway } from "../../gateway/chat-gateway.js";
import type { ChatClient } from "../../rest/chat-client.js";
import type { BotCache } from "../cache/bot-cache.js";
import type { BotLog } from "./bot-log.js";

/** What a bot has on one platform, from its start to its end. */
export interface BotRuntime {
  readonly platform: "astral" | "fluxer";
  readonly chat: ChatClient;
  readonly gateway: ChatGateway;
  /** The gateway's clock, which tests can move. */
  readonly clock: Clock;
  readonly cache: BotCache;
  readonly log: BotLog;
  /** The account's own id. */
  readonly userId: string;
  /** Aborted when the bot ends and its handlers have had their time. */
  readonly signal: AbortSignalLike;
  /** Told of each gap in which events may have been lost; returns how to stop. */
  onGap(handler: (gap: EventGap) => void): () => void;
}

/** A part of the stream of events that was not delivered, and will not be. */
export interface EventGap {
  readonly shard: number;
  readonly reason: string;
  /** The session went on: what is missing are events that the platform never repeats, such as reactions on Astral. */
  readonly isResumed: boolean;
}
