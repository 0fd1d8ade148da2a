import { Failure } from "../../../../kernel/request/failure.js";
import { actOf, bodyOf, callerId, ok, param, type ChatServices } from "../../world/act.js";
import { addExpression, announceExpressions, emojis, stickers, type Kind } from "../../services/guilds/expressions.js";
import type { ExpressionRecord, GuildRecord } from "../../world/records.js";
import type { ChatState } from "../../world/state.js";
import { allowedGuild } from "../../permissions/visibility.js";

export const expressionServicesOfFluxer: ChatServices = {
  ...servicesOf(emojis, "source_emoji_id"),
  ...servicesOf(stickers, "source_sticker_id"),
};

function servicesOf(kind: Kind, source: string): ChatServices {
  return {
    [`${kind.resource}.clone`]: (context) => {
      const act = actOf(context);
      const guild = allowedGuild(act.state, callerId(context), param(context, "guild_id"), "CREATE_EXPRESSIONS");
      const body = bodyOf(context);
      const { record } = find(act.state, kind, String(body[source]));
      const copy = addExpression(act, context, kind, guild, {
        ...record,
        name: (body["name"] as string | undefined) ?? record.name,
      });
      announceExpressions(act, kind, guild);
      return ok(kind.payload(act.state, copy));
    },

    [`${kind.resource}.getMetadata`]: (context) => {
      callerId(context);
      const { guild, record } = find(context.state, kind, param(context, kind.idParam));
      return ok({
        id: record.id,
        guild_id: guild.id,
        name: record.name,
        animated: record.animated,
        allow_cloning: true,
      });
    },
  };
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
