import { Failure } from "../../../../kernel/request/failure.js";
import { actOf, callerId, invalid, noContent, ok, type Act, type ChatServices } from "../../world/act.js";
import { categoryFor } from "../../rules/channel-rules.js";
import { holdLock } from "./locks.js";
import { announcePositions } from "../../services/guilds/guild-channels.js";
import { channelsOf } from "../../wire/guild-events.js";
import { isoTime } from "../../wire/iso-time.js";
import type { ChannelRecord, GuildRecord } from "../../world/records.js";
import type { ChatState } from "../../world/state.js";
import { allowedGuild, mayInChannel, visibleChannel } from "../../permissions/visibility.js";

interface Move {
  readonly id: string;
  readonly position?: number;
  readonly parent_id?: string | null;
  readonly preceding_sibling_id?: string | null;
  readonly lock_permissions?: boolean;
}

const voice = 2;
const category = 4;

export const channelServicesOfFluxer: ChatServices<"channels.getSlowmode" | "guilds.moveChannels"> = {
  "channels.getSlowmode": (context) => {
    const { state, now } = context;
    const userId = callerId(context);
    const channel = visibleChannel(state, userId, context.path.channel_id, "channel");
    const bypasses = state.users.get(userId)?.bot === true || mayInChannel(state, channel, userId, "BYPASS_SLOWMODE");
    const last = state.lastSent.get(`${channel.id}:${userId}`);
    const next = bypasses || last === undefined ? now : last + channel.rate_limit_per_user * 1000;
    return ok({
      rate_limit_per_user: channel.rate_limit_per_user,
      retry_after_ms: Math.max(next - now, 0),
      next_send_allowed_at: next > now ? isoTime(next) : null,
      can_bypass: bypasses,
    });
  },

  "guilds.moveChannels": (context) => {
    const act = actOf(context);
    const { state } = act;
    const guild = allowedGuild(state, callerId(context), context.path.guild_id, "MANAGE_CHANNELS");
    holdLock(context, `channels:${guild.id}`);
    const moves = context.body;
    for (const { id } of moves) if (state.channels.get(id)?.guildId !== guild.id) throw new Failure("UNKNOWN_CHANNEL");
    const undo = channelsOf(state, guild).map(
      (channel) => [channel, channel.position, channel.parent_id, channel.overwrites] as const,
    );
    try {
      for (const [at, move] of moves.entries()) moveChannel(act, guild, move, at);
    } catch (refusal) {
      for (const [channel, position, parent, overwrites] of undo)
        Object.assign(channel, { position, parent_id: parent, overwrites });
      throw refusal;
    }
    act.effect("channel.positions", guild.id);
    announcePositions(act, guild);
    return noContent;
  },
};

/** Puts a channel behind a sibling or at a place; text channels stay above voice channels. */
function moveChannel({ state }: Act, guild: GuildRecord, move: Move, at: number): void {
  const channel = state.channels.get(move.id);
  if (channel === undefined) throw new Failure("UNKNOWN_CHANNEL");
  if (move.parent_id !== undefined) {
    channel.parent_id = categoryFor(state, guild, channel, move.parent_id, `${at}.parent_id`);
    const parent = channel.parent_id === null ? undefined : state.channels.get(channel.parent_id);
    if (move.lock_permissions === true && parent !== undefined) channel.overwrites = new Map(parent.overwrites);
  }
  const siblings = channelsOf(state, guild).filter(
    (other) => other.parent_id === channel.parent_id && other.id !== channel.id,
  );
  const place = placeOf(state, guild, channel, siblings, move, at);
  if (place === undefined) return;
  siblings.splice(place, 0, channel);
  const kinds = siblings.filter(({ type }) => type !== category).map(({ type }) => type === voice);
  if (kinds.some((isVoice, index) => !isVoice && kinds[index - 1] === true)) {
    throw invalid(
      `${at}.position`,
      "Voice channels stand below text channels.",
      "VOICE_CHANNELS_CANNOT_BE_ABOVE_TEXT_CHANNELS",
    );
  }
  for (const [position, sibling] of siblings.entries()) sibling.position = position;
}

function placeOf(
  state: ChatState,
  guild: GuildRecord,
  channel: ChannelRecord,
  siblings: readonly ChannelRecord[],
  move: Move,
  at: number,
): number | undefined {
  const { preceding_sibling_id: before } = move;
  if (before === null) return 0;
  if (before === undefined) return move.position;
  const path = `${at}.preceding_sibling_id`;
  if (before === channel.id)
    throw invalid(path, "A channel cannot follow itself.", "CANNOT_POSITION_CHANNEL_RELATIVE_TO_ITSELF");
  const other = state.channels.get(before);
  if (other?.guildId !== guild.id)
    throw invalid(path, "The guild has no such channel.", "PRECEDING_CHANNEL_NOT_IN_GUILD");
  if (other.parent_id !== channel.parent_id)
    throw invalid(path, "Both must have the same parent.", "PRECEDING_CHANNEL_MUST_SHARE_PARENT");
  return siblings.indexOf(other) + 1;
}
