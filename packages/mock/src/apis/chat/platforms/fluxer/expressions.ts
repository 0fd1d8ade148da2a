import { Failure } from "../../../../kernel/request/failure.js";
import { actOf, callerId, ok, type At, type ChatContext, type ChatServices } from "../../world/act.js";
import { addExpression, announceExpressions, emojis, stickers, type Kind } from "../../services/guilds/expressions.js";
import type { ExpressionRecord, GuildRecord } from "../../world/records.js";
import type { ChatState } from "../../world/state.js";
import { allowedGuild } from "../../permissions/visibility.js";

export const expressionServicesOfFluxer: ChatServices<
  "emojis.clone" | "emojis.getMetadata" | "stickers.clone" | "stickers.getMetadata"
> = {
  "emojis.clone": (context) => clone(context, emojis, context.body.source_emoji_id, context.body.name),
  "emojis.getMetadata": (context) => metadata(context, emojis, context.path.emoji_id),
  "stickers.clone": (context) => clone(context, stickers, context.body.source_sticker_id, context.body.name),
  "stickers.getMetadata": (context) => metadata(context, stickers, context.path.sticker_id),
};

function clone(context: At<"guild_id">, kind: Kind, source: string, name?: string): ReturnType<typeof ok> {
  const act = actOf(context);
  const guild = allowedGuild(act.state, callerId(context), context.path.guild_id, "CREATE_EXPRESSIONS");
  const { record } = find(act.state, kind, source);
  const copy = addExpression(act, context, kind, guild, { ...record, name: name ?? record.name });
  announceExpressions(act, kind, guild);
  return ok(kind.payload(act.state, copy));
}

function metadata(context: ChatContext, kind: Kind, id: string): ReturnType<typeof ok> {
  callerId(context);
  const { guild, record } = find(context.state, kind, id);
  return ok({ id: record.id, guild_id: guild.id, name: record.name, animated: record.animated, allow_cloning: true });
}

function find(
  state: ChatState,
  kind: Kind,
  id: string,
): { readonly guild: GuildRecord; readonly record: ExpressionRecord } {
  for (const guild of state.guilds.values()) {
    const record = kind.of(guild).get(id);
    if (record !== undefined) return { guild, record };
  }
  throw new Failure(kind.unknown);
}
