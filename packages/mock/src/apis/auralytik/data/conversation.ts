import { Dice } from "./dice.js";
import type { ConversationRow, MessageRow } from "./rows.js";
import { campaigns, channels, turns } from "./words.js";

const conversationKind = 5;
const betweenMessagesMs = 45_000;

export function createConversation(seed: number, number: number, time: number): ConversationRow {
  const dice = new Dice(seed, conversationKind, number);
  const messageCount = dice.between(4, turns.length);
  const active = dice.chance(0.1);
  const startedAt = new Date(time).toISOString();
  return {
    id: `conv_${number}`,
    channelId: dice.pick(channels),
    campaignId: dice.chance(0.7) ? `camp_${dice.between(1, campaigns.length)}` : null,
    status: active ? "active" : "completed",
    participantCount: 2,
    messageCount,
    startedAt,
    endedAt: active ? null : new Date(time + messageCount * betweenMessagesMs).toISOString(),
    createdAt: startedAt,
  };
}

export function createMessages(conversation: ConversationRow): readonly MessageRow[] {
  const start = Date.parse(conversation.startedAt);
  return turns.slice(0, conversation.messageCount).map(({ role, text }, index) => ({
    id: `msg_${String(index + 1).padStart(3, "0")}`,
    role,
    content: text,
    timestamp: new Date(start + index * betweenMessagesMs).toISOString(),
  }));
}
