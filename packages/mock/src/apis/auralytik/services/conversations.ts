import type { Service } from "../../../kernel/engine.js";
import { type AuralytikContext, notFound } from "../wire/context.js";
import { createMessages } from "../data/conversation.js";
import type { ConversationRow } from "../data/rows.js";
import { answer, page } from "../wire/envelope.js";
import { isWithin, periodOf } from "../wire/period.js";
import { maskPii } from "../wire/pii.js";
import type { KeyRecord } from "../world/records.js";
import type { State } from "../world/state.js";

export const conversationServices: Readonly<Record<string, Service<State, KeyRecord>>> = {
  "conversations.list": (context) => page(context, matching(context)),

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

function find(context: AuralytikContext): ConversationRow {
  const id = context.path["id"] ?? "";
  const row = context.state.history.conversation(Number(/^conv_(\d+)$/.exec(id)?.[1]));
  if (row?.id !== id) throw notFound("conversation", id);
  return row;
}

function matching(context: AuralytikContext): readonly ConversationRow[] {
  const { channelId, campaignId, status } = context.query as Partial<ConversationRow>;
  const period = periodOf(context);
  const { history } = context.state;
  const rows: ConversationRow[] = [];
  for (let number = history.conversationCount; number > 0; number -= 1) {
    const row = history.conversation(number) as ConversationRow;
    if (channelId !== undefined && row.channelId !== channelId) continue;
    if (campaignId !== undefined && row.campaignId !== campaignId) continue;
    if (status !== undefined && row.status !== status) continue;
    if (isWithin(row.createdAt, period)) rows.push(row);
  }
  return rows;
}
