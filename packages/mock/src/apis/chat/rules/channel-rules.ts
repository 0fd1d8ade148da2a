import { Failure } from "../../../kernel/request/failure.js";
import { invalid } from "../world/act.js";
import { channelsOf } from "../wire/guild-events.js";
import type { ChannelRecord, GuildRecord } from "../world/records.js";
import type { ChatState } from "../world/state.js";

const categoryType = 4;

/** Text channels have lower-case names with hyphens. */
export function channelName(type: number, name: string, guild?: GuildRecord): string {
  if (type !== 0 || guild?.fields.features.includes("TEXT_CHANNEL_FLEXIBLE_NAMES") === true) return name;
  const normal = name.trim().toLowerCase().replaceAll(/\s+/g, "-");
  if (normal === "") throw invalid("name", "Nothing is left of the name.", "CHANNEL_NAME_EMPTY_AFTER_NORMALIZATION");
  return normal;
}

/** Settings of a new channel. */
const fresh: Readonly<Record<string, unknown>> = {
  topic: null,
  nsfw: false,
  rate_limit_per_user: 0,
  bitrate: 64_000,
  user_limit: 0,
  url: null,
};

/** What a body says of a channel's settings; null takes one back. */
export function settingsIn(
  channel: Pick<ChannelRecord, "settings">,
  body: Readonly<Record<string, unknown>>,
): Partial<ChannelRecord> {
  const given = (known: object): string[] => Object.keys(known).filter((name) => body[name] !== undefined);
  const common = given(fresh).map((name) => [name, body[name] ?? fresh[name]]);
  const own = given(channel.settings).map((name) => [name, body[name]]);
  return { ...Object.fromEntries(common), settings: { ...channel.settings, ...Object.fromEntries(own) } };
}

/** Checks a category that a channel is to go into. */
export function categoryFor(
  state: ChatState,
  guild: GuildRecord,
  channel: { readonly type: number; readonly parent_id: string | null },
  parentId: string | null,
  path = "parent_id",
): string | null {
  if (parentId === null) return null;
  const category = state.channels.get(parentId);
  if (category === undefined) throw unfit(state, path, "There is no such channel.", "INVALID_PARENT_CHANNEL");
  if (category.guildId !== guild.id)
    throw unfit(state, path, "The parent belongs elsewhere.", "PARENT_CHANNEL_NOT_IN_GUILD");
  if (category.type !== categoryType) throw invalid(path, "The parent must be a category.", "PARENT_MUST_BE_CATEGORY");
  if (channel.type === categoryType)
    throw invalid(path, "Categories cannot be nested.", "CATEGORIES_CANNOT_HAVE_PARENTS");
  const inside = channelsOf(state, guild).filter((other) => other.parent_id === parentId).length;
  if (channel.parent_id !== parentId && inside >= state.dialect.limits.channelsPerCategory)
    throw new Failure("MAX_CATEGORY_CHANNELS");
  return parentId;
}

function unfit(state: ChatState, path: string, message: string, code: string): Failure {
  return state.dialect.rules.unfitParent(path, message, code);
}
