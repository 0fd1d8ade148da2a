import type { Voice } from "../generated/schema.js";

/** A gateway packet as bot libraries emit it (`client.on("raw", …)` or `client.ws.on(…)` with its name put back). */
export interface VoicePacket {
  readonly t?: string | null | undefined;
  readonly d?: unknown;
}

/** What is known of the bot's voice connection in one guild. */
export interface VoiceMaterial {
  /** `null` once the bot has left; `undefined` before anything was heard. */
  readonly state: Pick<Voice, "session_id" | "channel_id"> | null | undefined;
  /** `undefined` before the first, and while the platform looks for another server. */
  readonly server: Pick<Voice, "token" | "endpoint"> | undefined;
}

export const noMaterial: VoiceMaterial = { state: undefined, server: undefined };

/** The material with what a packet says; `undefined` for a packet of somebody else, or one that cannot be read. */
export function withPacket(
  material: VoiceMaterial,
  packet: VoicePacket,
  { guildId, userId }: { readonly guildId: string; readonly userId: string },
): VoiceMaterial | undefined {
  const d = packet?.d;
  if (!isRecord(d) || d["guild_id"] !== guildId) return undefined;
  if (packet.t === "VOICE_STATE_UPDATE" && d["user_id"] === userId) return withState(material, d);
  if (packet.t === "VOICE_SERVER_UPDATE") return withServer(material, d);
  return undefined;
}

/** What can be handed over, once both halves are known. */
export function voiceOf({ state, server }: VoiceMaterial, userId: string): Voice | undefined {
  return state && server ? { user_id: userId, ...state, ...server } : undefined;
}

/** Whether two hand-overs would say the same. */
export function isSameVoice(a: Voice, b: Voice): boolean {
  return textOf(a) === textOf(b);
}

type Fields = Readonly<Record<string, unknown>>;

function withState(
  material: VoiceMaterial,
  { channel_id: channelId, session_id: sessionId }: Fields,
): VoiceMaterial | undefined {
  // The old server's material is worthless once the bot has left.
  if (channelId === null) return { state: null, server: undefined };
  if (!isText(channelId) || !isText(sessionId)) return undefined;
  return { ...material, state: { channel_id: channelId, session_id: sessionId } };
}

function withServer(material: VoiceMaterial, { token, endpoint }: Fields): VoiceMaterial | undefined {
  // Without an endpoint the voice server is gone for the moment; another event brings the next one.
  if (endpoint === null || endpoint === undefined || endpoint === "") return { ...material, server: undefined };
  if (!isText(token) || !isText(endpoint)) return undefined;
  return { ...material, server: { token, endpoint: endpoint.replace(/^wss?:\/\//, "").replace(/\/$/, "") } };
}

function textOf({ user_id, channel_id, session_id, token, endpoint }: Voice): string {
  return JSON.stringify([user_id, channel_id, session_id, token, endpoint]);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}
