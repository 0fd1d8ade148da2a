import { type AuralytikRequest, type AuralytikServices, notFound, type WithId } from "../wire/context.js";
import { createMessages } from "../data/conversation.js";
import type { ConversationRow } from "../data/rows.js";
import { answer, itself, page } from "../wire/envelope.js";
import { isWithin, periodOf } from "../wire/period.js";
import { maskPii } from "../wire/pii.js";

export const conversationServices: AuralytikServices<
  "conversations.list" | "conversations.get" | "conversations.messages"
> = {
  "conversations.list": (context) => page(context, matching(context), itself),

  "conversations.get": (context) => answer(context, find(context)),

  "conversations.messages": (context) => {
    const conversation = find(context);
    const masked = context.request.headers["x-exclude-pii"]?.toLowerCase() === "true";
    const messages = createMessages(conversation).map((message) =>
      masked ? { ...message, content: maskPii(message.content) } : message,
    );
    return answer(context, { conversationId: conversation.id, messages });
  },
};

function find(context: WithId): ConversationRow {
  const { id } = context.path;
  const row = context.state.history.conversation(Number(/^conv_(\d+)$/.exec(id)?.[1]));
  if (row?.id !== id) throw notFound("conversation", id);
  return row;
}

function matching(context: AuralytikRequest<"conversations.list">): readonly ConversationRow[] {
  const { channelId, campaignId, status } = context.query;
  const period = periodOf(context);
  const { history } = context.state;
  const rows: ConversationRow[] = [];
  for (let number = history.conversationCount; number > 0; number -= 1) {
    const row = history.conversation(number);
    if (row === undefined) continue;
    if (channelId !== undefined && row.channelId !== channelId) continue;
    if (campaignId !== undefined && row.campaignId !== campaignId) continue;
    if (status !== undefined && row.status !== status) continue;
    if (isWithin(row.createdAt, period)) rows.push(row);
  }
  return rows;
}
