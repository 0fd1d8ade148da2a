import { Failure } from "../../../../kernel/request/failure.js";
import { actOf, callerId, noContent, type Act, type ChatServices } from "../../world/act.js";
import { audit } from "../guilds/audit-log.js";
import { announceOverwrites } from "../../wire/channel-events.js";
import { checkBits } from "../../permissions/permission-text.js";
import { has, permissionsOf } from "../../permissions/permissions.js";
import type { ChannelRecord, GuildRecord, OverwriteRecord } from "../../world/records.js";
import { guildOf, requireInChannel, visibleChannel } from "../../permissions/visibility.js";

export interface OverwriteInput {
  readonly id: string;
  readonly type: 0 | 1;
  readonly allow?: string;
  readonly deny?: string;
}

export const overwriteServices: ChatServices<"channels.setPermission" | "channels.deletePermission"> = {
  "channels.setPermission": (context) => {
    const act = actOf(context);
    const userId = callerId(context);
    const channel = visibleChannel(act.state, userId, context.path.channel_id, "channel");
    if (channel.guildId === undefined) throw new Failure("CANNOT_EXECUTE_ON_DM");
    requireInChannel(act.state, channel, userId, "MANAGE_ROLES");
    const id = context.path.overwrite_id;
    const input = { ...context.body, id };
    checkBits(input.allow);
    checkBits(input.deny);
    const guild = guildOf(act.state, channel);
    if (input.type === 0 && !guild.roles.has(id)) throw new Failure("UNKNOWN_ROLE");
    if (input.type === 1 && !guild.members.has(id)) throw new Failure("UNKNOWN_MEMBER");
    const before = channel.overwrites.get(id);
    const overwrite = toOverwrite(input);
    requireOwnBits(act, guild, userId, [before], [overwrite]);
    const others = new Map(channel.overwrites);
    channel.overwrites.set(id, overwrite);
    propagate(act, channel, others);
    act.effect("overwrite", `${channel.id}:${id}`);
    audit(act, guild.id, {
      action: before === undefined ? 13 : 14,
      by: userId,
      target: channel.id,
      context,
      options: { id, type: input.type },
    });
    announceOverwrites(act, channel, others);
    return noContent;
  },

  "channels.deletePermission": (context) => {
    const act = actOf(context);
    const userId = callerId(context);
    const channel = visibleChannel(act.state, userId, context.path.channel_id, "channel");
    if (channel.guildId === undefined) throw new Failure("CANNOT_EXECUTE_ON_DM");
    requireInChannel(act.state, channel, userId, "MANAGE_ROLES");
    const id = context.path.overwrite_id;
    const before = channel.overwrites.get(id);
    if (before === undefined) return noContent;
    requireOwnBits(act, guildOf(act.state, channel), userId, [before], []);
    const others = new Map(channel.overwrites);
    channel.overwrites.delete(id);
    propagate(act, channel, others);
    act.effect("overwrite.delete", `${channel.id}:${id}`);
    audit(act, channel.guildId, {
      action: 15,
      by: userId,
      target: channel.id,
      context,
      options: { id, type: before.type },
    });
    announceOverwrites(act, channel, others);
    return noContent;
  },
};

/** Channels of a category that had its overwrites keep having them, where the platform does so. */
export function propagate(act: Act, category: ChannelRecord, before: ReadonlyMap<string, OverwriteRecord>): void {
  if (!act.state.dialect.rules.overwritesPropagate || category.type !== 4) return;
  const was = textOf(before);
  for (const channel of act.state.channels.of(category.guildId)) {
    if (channel.parent_id !== category.id || textOf(channel.overwrites) !== was) continue;
    const others = channel.overwrites;
    channel.overwrites = new Map(category.overwrites);
    announceOverwrites(act, channel, others);
  }
}

function textOf(overwrites: ReadonlyMap<string, OverwriteRecord>): string {
  return [...overwrites.values()]
    .map(({ id, allow, deny }) => `${id}:${allow}:${deny}`)
    .sort()
    .join();
}

export function toOverwrite({ id, type, allow = "0", deny = "0" }: OverwriteInput): OverwriteRecord {
  return { id, type, allow: BigInt(allow), deny: BigInt(deny) };
}

/** Nobody changes a bit that they lack themselves; bits that stay as they are do not count. */
export function requireOwnBits(
  act: Act,
  guild: GuildRecord,
  userId: string,
  before: readonly (OverwriteRecord | undefined)[],
  after: readonly OverwriteRecord[],
): void {
  const own = permissionsOf(act.state, guild, userId);
  if (has(own, "ADMINISTRATOR")) return;
  const old = new Map(before.flatMap((overwrite) => (overwrite === undefined ? [] : [[overwrite.id, overwrite]])));
  const now = new Map(after.map((overwrite) => [overwrite.id, overwrite]));
  for (const id of new Set([...old.keys(), ...now.keys()])) {
    const { allow: wasAllowed = 0n, deny: wasDenied = 0n } = old.get(id) ?? {};
    const { allow = 0n, deny = 0n } = now.get(id) ?? {};
    const changed = (allow ^ wasAllowed) | (deny ^ wasDenied);
    if ((changed & ~own) !== 0n) throw new Failure("MISSING_PERMISSIONS");
  }
}
