import { isObject } from "./identify.js";
import type { MembersAnswer, MembersRequest, Payload, VoiceRequest } from "./platform.js";
import { TextEncoder } from "../platform/web-classes.js";

const CHUNK = 1000;
const IDS = 100;
const NONCE_BYTES = 32;

/** Op 8 as asked; bad input is coerced, and `undefined` is dropped in silence. */
export function readMembersRequest(
  data: unknown,
): (MembersRequest & { readonly nonce: string | undefined }) | undefined {
  if (!isObject(data)) return undefined;
  const guildId =
    typeof data["guild_id"] === "string"
      ? data["guild_id"]
      : Array.isArray(data["guild_ids"]) && data["guild_ids"].length === 1
        ? String(data["guild_ids"][0])
        : undefined;
  if (guildId === undefined) return undefined;
  const { nonce, limit, query, user_ids: ids } = data;
  return {
    guildId,
    query: typeof query === "string" ? query : "",
    limit: Number.isInteger(limit) && (limit as number) > 0 ? Math.min(limit as number, 100) : 0,
    userIds: Array.isArray(ids) ? ids.filter((id) => typeof id === "string").slice(0, IDS) : [],
    presences: data["presences"] === true,
    nonce: typeof nonce === "string" && new TextEncoder().encode(nonce).length <= NONCE_BYTES ? nonce : undefined,
  };
}

/** GUILD_MEMBERS_CHUNK payloads; nobody found is one empty chunk. */
export function chunksOf(
  { guildId, nonce }: { readonly guildId: string; readonly nonce: string | undefined },
  { members, presences }: MembersAnswer,
): Payload[] {
  const count = Math.max(1, Math.ceil(members.length / CHUNK));
  return Array.from({ length: count }, (_, index) => ({
    guild_id: guildId,
    members: members.slice(index * CHUNK, (index + 1) * CHUNK),
    chunk_index: index,
    chunk_count: count,
    ...(presences && index === 0 ? { presences } : {}),
    ...(nonce === undefined ? {} : { nonce }),
  }));
}

/** Op 4; `undefined` when it names no channel, not even `null`. */
export function readVoiceRequest(data: unknown): VoiceRequest | undefined {
  if (!isObject(data)) return undefined;
  const { guild_id, channel_id, connection_id } = data;
  if (channel_id !== null && typeof channel_id !== "string") return undefined;
  return {
    guildId: typeof guild_id === "string" ? guild_id : undefined,
    channelId: channel_id,
    connectionId: typeof connection_id === "string" ? connection_id : undefined,
    selfMute: data["self_mute"] === true,
    selfDeaf: data["self_deaf"] === true,
    selfVideo: data["self_video"] === true,
    selfStream: data["self_stream"] === true,
  };
}
