import type { AuralisPlayers } from "../client/auralis.js";
import type { Voice } from "../generated/schema.js";
import { ConfigError, isApiError } from "@antiphon/core";

/** A gateway packet as bot libraries emit it (`client.on("raw", …)` or `client.ws.on(…)` with its name put back). */
export interface VoicePacket {
  readonly t?: string | null;
  readonly d?: unknown;
}

/** Options of `connectVoice()`. */
export interface ConnectVoiceOptions {
  /** The guild whose voice events are followed. */
  readonly guild_id: string;
  /** The bot's own user id. */
  readonly user_id: string;
  /** Told of failures after the first connection; without it they only reject `connected()`. */
  readonly onError?: (error: unknown) => void;
}

/** Keeps one guild's player on the bot's voice connection. */
export interface VoiceConnection {
  /** Takes any packet in any order; all but this guild's two voice events are ignored. */
  handle(packet: VoicePacket): void;
  /** Resolves once the player has the latest voice material, rejects with the error of the call that brought it. */
  connected(): Promise<void>;
  /** Stops following. The player stays. */
  close(): void;
}

/**
 * Turns the two voice events a bot receives (state and server update, in either order) into a player, and follows the bot
 * when it moves. Leaving the voice channel deletes the player. Throws `ConfigError` when an id is missing or no string.
 *
 * @example
 * ```ts
 * const voice = connectVoice(auralis, { guild_id, user_id: client.user.id });
 * client.on("raw", voice.handle);
 * await voice.connected();
 * ```
 */
export function connectVoice(
  auralis: { readonly players: AuralisPlayers },
  options: ConnectVoiceOptions,
): VoiceConnection {
  const { guild_id: guildId, user_id: userId, onError } = options;
  // Packets are compared with both: with a wrong one all would be ignored in silence.
  if (typeof guildId !== "string" || typeof userId !== "string")
    throw new ConfigError("INVALID_OPTION", "connectVoice() needs `guild_id` and `user_id`, as strings");
  let state: Pick<Voice, "session_id" | "channel_id"> | undefined;
  let server: Pick<Voice, "token" | "endpoint"> | undefined;
  let left = false;
  let closed = false;
  let exists = false;
  let running: Promise<void> | undefined;
  let dirty = false;
  let failure: { readonly error: unknown } | undefined;
  const waiting: { resolve(): void; reject(error: unknown): void }[] = [];

  function handle(packet: VoicePacket): void {
    if (closed || !isRecord(packet.d) || packet.d["guild_id"] !== guildId) return;
    if (packet.t === "VOICE_STATE_UPDATE" && packet.d["user_id"] === userId) takeState(packet.d);
    else if (packet.t === "VOICE_SERVER_UPDATE") takeServer(packet.d);
    else return;
    dirty = true;
    failure = undefined;
    start();
  }

  function start(): void {
    running ??= settleAll().finally(() => {
      running = undefined;
      if (dirty) start();
    });
  }

  function takeState(d: Readonly<Record<string, unknown>>): void {
    const { channel_id: channelId, session_id: sessionId } = d;
    left = channelId === null;
    // The old server's material is worthless once the bot has left.
    if (left) server = undefined;
    state = left ? undefined : { channel_id: String(channelId), session_id: String(sessionId) };
  }

  function takeServer(d: Readonly<Record<string, unknown>>): void {
    // Without an endpoint the voice server is gone for the moment; another event brings the next one.
    const { token, endpoint } = d;
    server =
      typeof endpoint === "string" ? { token: String(token), endpoint: endpoint.replace(/^wss:\/\//, "") } : undefined;
  }

  /** One call at a time; what came meanwhile is brought by the next, the newest material only. */
  async function settleAll(): Promise<void> {
    try {
      while (dirty) {
        dirty = false;
        if (left && exists) await remove();
        else if (state !== undefined && server !== undefined) await bring({ user_id: userId, ...state, ...server });
      }
      if (exists) for (const one of waiting.splice(0)) one.resolve();
    } catch (error) {
      failure = { error };
      for (const one of waiting.splice(0)) one.reject(error);
      onError?.(error);
    }
  }

  async function bring(voice: Voice): Promise<void> {
    if (exists) {
      try {
        await auralis.players.updateVoice(guildId, voice);
        return;
      } catch (error) {
        if (!isApiError(error, "PLAYER_NOT_FOUND")) throw error;
      }
    }
    await auralis.players.create({ guild_id: guildId, voice });
    exists = true;
  }

  async function remove(): Promise<void> {
    exists = false;
    try {
      await auralis.players.delete(guildId);
    } catch (error) {
      if (!isApiError(error, "PLAYER_NOT_FOUND")) throw error;
    }
  }

  return Object.freeze<VoiceConnection>({
    handle,
    connected() {
      if (failure !== undefined) return Promise.reject(failure.error);
      if (exists && running === undefined) return Promise.resolve();
      return new Promise<void>((resolve, reject) => waiting.push({ resolve, reject }));
    },
    close() {
      closed = true;
    },
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
