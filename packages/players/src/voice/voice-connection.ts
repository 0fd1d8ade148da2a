import type { AbortSignalLike, MaybePromise } from "@antiphon/core";
import type { VoicePacket } from "./voice-material.js";

/** Options of `connectVoice()`. */
export interface ConnectVoiceOptions {
  /** The guild whose voice events are followed. */
  readonly guild_id: string;
  /** The bot's own user id. */
  readonly user_id: string;
  /** Told of every call that failed, also of those that are tried again. Without it they only reject `connected()`. */
  readonly onError?: ((error: unknown) => MaybePromise<void>) | undefined;
  /** Told when the player has followed the bot. */
  readonly onChange?: ((change: VoiceChange) => MaybePromise<void>) | undefined;
}

/** What became of the guild's player. */
export type VoiceChange =
  /** It has the newest voice material: for the first time, or after the bot was moved or its region changed. */
  | { readonly type: "connected" | "moved"; readonly channel_id: string; readonly endpoint: string }
  /** The bot left the channel, or was kicked out of it: the player is deleted, and what it played has ended. */
  | { readonly type: "left" };

/** Options of `connected()`. */
export interface ConnectedOptions {
  /** Longest wait, in ms. Default 30 000. */
  readonly timeoutMs?: number | undefined;
  /** Ends the wait with the signal's reason. Default: only the time limit does. */
  readonly signal?: AbortSignalLike | undefined;
}

/** Keeps one guild's player on the bot's voice connection. */
export interface VoiceConnection {
  /** Takes any packet in any order; all but this guild's two voice events are ignored. Never throws. */
  handle(packet: VoicePacket): void;
  /**
   * Resolves once the player has the latest voice material. What passes by itself (no node has room, no answer) is waited
   * out; any other refusal rejects, and the next call of `connected()` tries again. Rejects at `timeoutMs` with the last
   * failure, or with a `TimeoutError` that says which event is missing.
   */
  connected(options?: ConnectedOptions): Promise<void>;
  /**
   * Hands the same material over once more, and makes the player again where it is gone: for a `PLAYER_NOT_FOUND` while the
   * bot is still in the channel. Resolves and rejects as `connected()` does.
   */
  renew(options?: ConnectedOptions): Promise<void>;
  /** Stops following and trying. The player stays; whoever waits in `connected()` is rejected. */
  close(): void;
}
