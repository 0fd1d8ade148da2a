import type { AbortSignalLike } from "@antiphon/core";

/** Where the bot wants to be in voice. */
export interface VoiceTarget {
  readonly guild_id?: string | undefined;
  readonly channel_id: string | null;
  readonly self_mute?: boolean | undefined;
  readonly self_deaf?: boolean | undefined;
  readonly self_video?: boolean | undefined;
  readonly self_stream?: boolean | undefined;
  readonly connection_id?: string | undefined;
}

export interface VoiceOptions {
  /** Longest wait for the answer, in ms. Default 10 000. */
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignalLike | undefined;
}

/** The bot's own voice state. */
export interface OwnVoiceState {
  readonly guild_id?: string | undefined;
  readonly channel_id: string | null;
  readonly user_id: string;
  readonly connection_id?: string | null | undefined;
}

/** Where to connect; voice is LiveKit. `token` is a secret. */
export interface VoiceServer {
  readonly token: string;
  /** `null` while the platform looks for a server. */
  readonly endpoint: string | null;
  readonly guild_id?: string | undefined;
  readonly connection_id?: string | undefined;
}

/** A server that can be connected to. */
export interface UsableVoiceServer extends VoiceServer {
  readonly endpoint: string;
}

export interface VoiceConnection {
  readonly state: OwnVoiceState;
  readonly server: UsableVoiceServer;
}

/** Events that carry the answer. */
export interface VoiceEvents {
  readonly VOICE_STATE_UPDATE: OwnVoiceState;
  readonly VOICE_SERVER_UPDATE: VoiceServer;
}

/** The server, if it can be connected to. */
export function usable(server: VoiceServer): UsableVoiceServer | undefined {
  const { endpoint } = server;
  return typeof endpoint === "string" && endpoint !== "" ? { ...server, endpoint } : undefined;
}

/** Whether the server is the one of this connection; platforms that do not number connections have one. */
export function isOf(state: OwnVoiceState, server: VoiceServer): boolean {
  const [one, other] = [state.connection_id, server.connection_id];
  return typeof one !== "string" || typeof other !== "string" || one === other;
}
