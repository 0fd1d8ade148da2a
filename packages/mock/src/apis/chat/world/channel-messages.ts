import type { ChannelRecord, MessageRecord } from "./records.js";

/** Keeps a new message, the newest of its channel. */
export function keepMessage(channel: ChannelRecord, message: MessageRecord): void {
  channel.messages.set(message.id, message);
  channel.order.push(message.id);
}

/** Forgets a message, and that it was pinned. */
export function forgetMessage(channel: ChannelRecord, id: string): void {
  if (!channel.messages.delete(id)) return;
  channel.order.splice(placeOf(channel, BigInt(id)), 1);
  channel.pins.delete(id);
}

/** The place in `channel.order` of the first message whose id is at least this one: ids grow with time. */
export function placeOf({ order }: Pick<ChannelRecord, "order">, id: bigint): number {
  let from = 0;
  let to = order.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (BigInt(order[middle] ?? "0") < id) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Messages at places of `channel.order`, newest first. */
export function messagesBetween(channel: ChannelRecord, from: number, to: number): MessageRecord[] {
  return recordsOf(channel, channel.order.slice(Math.max(0, from), Math.max(0, to)));
}

/** Pinned messages, the one pinned last first. */
export function pinsOf(channel: ChannelRecord): MessageRecord[] {
  return recordsOf(channel, [...channel.pins]);
}

function recordsOf({ messages }: ChannelRecord, oldestFirst: readonly string[]): MessageRecord[] {
  return oldestFirst.flatMap((id) => messages.get(id) ?? []).reverse();
}
