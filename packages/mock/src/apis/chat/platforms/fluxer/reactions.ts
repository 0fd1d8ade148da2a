import type { Reading } from "../../../../kernel/request/request-parts.js";
import { callerId, ok, type ChatContext, type ChatServices } from "../../world/act.js";
import { emojiOf } from "../../services/messages/emoji-path.js";
import { byId, limitOf, withinBounds } from "../../wire/paging.js";
import { messageIn, requireInChannel, visibleChannel } from "../../permissions/visibility.js";
import { userById } from "../../wire/wire.js";

export const reactionServicesOfFluxer: ChatServices<"reactions.listUsers" | "reactions.list"> = {
  "reactions.listUsers": (context) => {
    const { items, hasMore, nextAfter } = pageOf(context);
    return ok({ items, has_more: hasMore, next_after: nextAfter });
  },

  /** The older form: what the page leaves out stands in headers. */
  "reactions.list": (context) => {
    const { items, hasMore, nextAfter } = pageOf(context);
    context.header("x-has-more", String(hasMore));
    if (nextAfter !== null) context.header("x-next-after", nextAfter);
    return ok(items);
  },
};

type PageContext = ChatContext<
  Reading<{
    readonly path: { readonly channel_id: string; readonly message_id: string; readonly emoji: string };
    readonly query: { readonly limit?: number; readonly after?: string };
  }>
>;

function pageOf(context: PageContext): {
  readonly items: readonly object[];
  readonly hasMore: boolean;
  readonly nextAfter: string | null;
} {
  const { state } = context;
  const userId = callerId(context);
  const channel = visibleChannel(state, userId, context.path.channel_id, "message");
  const message = messageIn(channel, context.path.message_id);
  requireInChannel(state, channel, userId, "READ_MESSAGE_HISTORY");
  const { key } = emojiOf(state, context.path.emoji);
  const all = [...(message.reactions.get(key)?.users ?? [])].sort(byId).filter((id) => withinBounds(context, id));
  const ids = all.slice(0, limitOf(context, 25));
  const hasMore = all.length > ids.length;
  return { items: ids.map((id) => userById(state, id)), hasMore, nextAfter: hasMore ? (ids.at(-1) ?? null) : null };
}
