import type { Payload } from "../../../../gateway/platform.js";
import { Failure } from "../../../../kernel/request/failure.js";
import {
  actOf,
  callerId,
  noContent,
  ok,
  type Act,
  type At,
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
  unknown: "UNKNOWN_STICKER",
  actions: [90, 91, 92],
  event: "GUILD_STICKERS_UPDATE",
  maxBytes: 512 * 1024,
  of: (guild) => guild.stickers,
  payload: stickerPayload,
  full: ({ dialect: { limits } }, guild) =>
    guild.stickers.size >= limits.stickersPerGuild ? "MAX_STICKERS" : undefined,
};

export const expressionServices: ChatServices<
  | "emojis.list"
  | "emojis.create"
  | "emojis.createMany"
  | "emojis.update"
  | "emojis.delete"
  | "stickers.list"
  | "stickers.create"
  | "stickers.createMany"
  | "stickers.update"
  | "stickers.delete"
> = {
  "emojis.list": (context) => list(context, emojis),
  "emojis.create": (context) => create(context, emojis, context.body),
  "emojis.createMany": (context) => createMany(context, emojis, context.body.emojis),
  "emojis.update": (context) => update(context, emojis, context.path.emoji_id, context.body),
  "emojis.delete": (context) => remove(context, emojis, context.path.emoji_id),
  "stickers.list": (context) => list(context, stickers),
  "stickers.create": (context) => create(context, stickers, context.body),
  "stickers.createMany": (context) => createMany(context, stickers, context.body.stickers),
  "stickers.update": (context) => update(context, stickers, context.path.sticker_id, context.body),
  "stickers.delete": (context) => remove(context, stickers, context.path.sticker_id),
};

type InGuild = At<"guild_id">;

function list(context: InGuild, kind: Kind): ReturnType<typeof ok> {
  const guild = joinedGuild(context.state, callerId(context), context.path.guild_id);
  return ok([...kind.of(guild).values()].map((record) => kind.payload(context.state, record)));
}

function create(context: InGuild, kind: Kind, input: Input): ReturnType<typeof ok> {
  const act = actOf(context);
  const guild = allowedGuild(act.state, callerId(context), context.path.guild_id, "CREATE_EXPRESSIONS");
  const record = add(act, context, kind, guild, input);
  announceExpressions(act, kind, guild);
  return ok(kind.payload(act.state, record));
}

function createMany(context: InGuild, kind: Kind, inputs: readonly Input[]): ReturnType<typeof ok> {
  const act = actOf(context);
  const guild = allowedGuild(act.state, callerId(context), context.path.guild_id, "CREATE_EXPRESSIONS");
  const success: Payload[] = [];
  const failed: Payload[] = [];
  for (const input of inputs) {
    try {
      success.push(kind.payload(act.state, add(act, context, kind, guild, input)));
    } catch (refusal) {
      if (!(refusal instanceof Failure)) throw refusal;
      failed.push({ name: input.name, error: refusal.code });
    }
  }
  if (success.length > 0) announceExpressions(act, kind, guild);
  return ok({ success, failed });
}

function update(context: InGuild, kind: Kind, id: string, input: Partial<Input>): ReturnType<typeof ok> {
  const { act, guild, record } = locate(context, kind, id);
  const before = kind.payload(act.state, record);
  const { name, description, tags } = { ...record, ...input };
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
}

function remove(context: InGuild, kind: Kind, id: string): typeof noContent {
  const { act, guild, record } = locate(context, kind, id);
  kind.of(guild).delete(record.id);
  act.effect(`${kind.resource}.delete`, record.id);
  announceExpressions(act, kind, guild);
  audit(act, guild.id, { action: kind.actions[2], by: callerId(context), target: record.id, context });
  return noContent;
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
  context: InGuild,
  kind: Kind,
  id: string,
): { readonly act: Act; readonly guild: GuildRecord; readonly record: ExpressionRecord } {
  const act = actOf(context);
  const userId = callerId(context);
  const guild = joinedGuild(act.state, userId, context.path.guild_id);
  const record = kind.of(guild).get(id);
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
  const all = [...kind.of(guild).values()].map((record) => kind.payload(act.state, record));
  act.emit(kind.event, { guild_id: guild.id, [kind.resource]: all }, guildAudience(guild));
}
