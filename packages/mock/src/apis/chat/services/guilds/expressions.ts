import type { Payload } from "../../../../gateway/platform.js";
import { Failure } from "../../../../kernel/request/failure.js";
import {
  actOf,
  bodyOf,
  callerId,
  noContent,
  ok,
  param,
  type Act,
  type ChatContext,
  type ChatServices,
} from "../../world/act.js";
import { audit, changesBetween } from "./audit-log.js";
import { requirePermission } from "../../permissions/guild-permission.js";
import { base64Bytes, checkImage } from "../../wire/images.js";
import type { ExpressionRecord, GuildRecord } from "../../world/records.js";
import type { ChatState } from "../../world/state.js";
import { allowedGuild, guildAudience, joinedGuild } from "../../permissions/visibility.js";
import { emojiPayload, stickerPayload } from "../../wire/wire.js";

/** What emojis and stickers differ in. */
export interface Kind {
  readonly resource: "emojis" | "stickers";
  readonly idParam: string;
  readonly unknown: string;
  /** Numbers of the audit actions: created, updated, deleted. */
  readonly actions: readonly [number, number, number];
  readonly event: string;
  readonly maxBytes: number;
  of(guild: GuildRecord): Map<string, ExpressionRecord>;
  payload(state: ChatState, record: ExpressionRecord): Payload;
  full(state: ChatState, guild: GuildRecord, animated: boolean): string | undefined;
}

interface Input {
  readonly name: string;
  readonly image: string;
  readonly description?: string | null;
  readonly tags?: readonly string[];
}

export const emojis: Kind = {
  resource: "emojis",
  idParam: "emoji_id",
  unknown: "UNKNOWN_EMOJI",
  actions: [60, 61, 62],
  event: "GUILD_EMOJIS_UPDATE",
  maxBytes: 512 * 1024,
  of: (guild) => guild.emojis,
  payload: emojiPayload,
  full({ dialect: { limits } }, guild, animated) {
    const count = [...guild.emojis.values()].filter((emoji) => emoji.animated === animated).length;
    if (animated) return count >= limits.animatedEmojisPerGuild ? "MAX_ANIMATED_EMOJIS" : undefined;
    return count >= limits.emojisPerGuild ? "MAX_EMOJIS" : undefined;
  },
};

export const stickers: Kind = {
  resource: "stickers",
  idParam: "sticker_id",
  unknown: "UNKNOWN_STICKER",
  actions: [90, 91, 92],
  event: "GUILD_STICKERS_UPDATE",
  maxBytes: 512 * 1024,
  of: (guild) => guild.stickers,
  payload: stickerPayload,
  full: ({ dialect: { limits } }, guild) =>
    guild.stickers.size >= limits.stickersPerGuild ? "MAX_STICKERS" : undefined,
};

export const expressionServices: ChatServices = { ...servicesOf(emojis), ...servicesOf(stickers) };

function servicesOf(kind: Kind): ChatServices {
  return {
    [`${kind.resource}.list`]: (context) => {
      const guild = joinedGuild(context.state, callerId(context), param(context, "guild_id"));
      return ok([...kind.of(guild).values()].map((record) => kind.payload(context.state, record)));
    },

    [`${kind.resource}.create`]: (context) => {
      const act = actOf(context);
      const guild = allowedGuild(act.state, callerId(context), param(context, "guild_id"), "CREATE_EXPRESSIONS");
      const record = add(act, context, kind, guild, bodyOf(context) as unknown as Input);
      announceExpressions(act, kind, guild);
      return ok(kind.payload(act.state, record));
    },

    [`${kind.resource}.createMany`]: (context) => {
      const act = actOf(context);
      const guild = allowedGuild(act.state, callerId(context), param(context, "guild_id"), "CREATE_EXPRESSIONS");
      const success: Payload[] = [];
      const failed: Payload[] = [];
      for (const input of bodyOf(context)[kind.resource] as readonly Input[]) {
        try {
          success.push(kind.payload(act.state, add(act, context, kind, guild, input)));
        } catch (refusal) {
          if (!(refusal instanceof Failure)) throw refusal;
          failed.push({ name: input.name, error: refusal.code });
        }
      }
      if (success.length > 0) announceExpressions(act, kind, guild);
      return ok({ success, failed });
    },

    [`${kind.resource}.update`]: (context) => {
      const { act, guild, record } = locate(context, kind);
      const before = kind.payload(act.state, record);
      const { name, description, tags } = { ...record, ...bodyOf(context) };
      Object.assign(record, { name, description, tags });
      act.effect(`${kind.resource}.update`, record.id);
      announceExpressions(act, kind, guild);
      const after = kind.payload(act.state, record);
      audit(act, guild.id, {
        action: kind.actions[1],
        by: callerId(context),
        target: record.id,
        context,
        changes: changesBetween(before, after),
      });
      return ok(after);
    },

    [`${kind.resource}.delete`]: (context) => {
      const { act, guild, record } = locate(context, kind);
      kind.of(guild).delete(record.id);
      act.effect(`${kind.resource}.delete`, record.id);
      announceExpressions(act, kind, guild);
      audit(act, guild.id, { action: kind.actions[2], by: callerId(context), target: record.id, context });
      return noContent;
    },
  };
}

function add(act: Act, context: ChatContext, kind: Kind, guild: GuildRecord, input: Input): ExpressionRecord {
  const type = checkImage("image", input.image);
  if (base64Bytes(input.image.replace(/^.*,/, "")) > kind.maxBytes) throw new Failure("FILE_SIZE_TOO_LARGE");
  const animated = type === "gif" || type === "apng";
  const { name, description = null, tags = [] } = input;
  return addExpression(act, context, kind, guild, { name, animated, description, tags });
}

/** Adds what is known to be fit, where there is room. Announcing it is the caller's business. */
export function addExpression(
  act: Act,
  context: ChatContext,
  kind: Kind,
  guild: GuildRecord,
  fields: Pick<ExpressionRecord, "name" | "animated" | "description" | "tags">,
): ExpressionRecord {
  const { name, animated, description, tags } = fields;
  const full = kind.full(act.state, guild, animated);
  if (full !== undefined) throw new Failure(full);
  const record: ExpressionRecord = {
    id: act.state.world.ids.snowflake(),
    creatorId: callerId(context),
    name,
    animated,
    description,
    tags,
  };
  kind.of(guild).set(record.id, record);
  act.effect(kind.resource, record.id);
  audit(act, guild.id, {
    action: kind.actions[0],
    by: callerId(context),
    target: record.id,
    context,
    changes: [{ key: "name", new_value: name }],
  });
  return record;
}

/** One's own needs the permission to create, another's the one to manage. */
function locate(
  context: ChatContext,
  kind: Kind,
): { readonly act: Act; readonly guild: GuildRecord; readonly record: ExpressionRecord } {
  const act = actOf(context);
  const userId = callerId(context);
  const guild = joinedGuild(act.state, userId, param(context, "guild_id"));
  const record = kind.of(guild).get(param(context, kind.idParam));
  requirePermission(
    act.state,
    guild,
    userId,
    record?.creatorId === userId ? "CREATE_EXPRESSIONS" : "MANAGE_EXPRESSIONS",
  );
  if (record === undefined) throw new Failure(kind.unknown);
  return { act, guild, record };
}

export function announceExpressions(act: Act, kind: Kind, guild: GuildRecord): void {
  const list = [...kind.of(guild).values()].map((record) => kind.payload(act.state, record));
  act.emit(kind.event, { guild_id: guild.id, [kind.resource]: list }, guildAudience(guild));
}
