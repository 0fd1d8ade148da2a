import { Failure } from "../../../kernel/request/failure.js";
import type { ChatContext } from "../world/act.js";
import type { ChannelRecord, MessageRecord } from "../world/records.js";
import type { ChatState } from "../world/state.js";

/** The first message of this nonce, if it was used within the window; used in another channel, it is a refusal. */
export function recalled(
  state: ChatState,
  userId: string,
  channel: ChannelRecord,
  nonce: string | undefined,
): MessageRecord | undefined {
  if (nonce === undefined) return undefined;
  const record = state.nonces.get(`${userId}:${nonce}`);
  if (record === undefined || record.expiresAt <= state.world.clock.now()) return undefined;
  const message = record.channelId === channel.id ? channel.messages.get(record.messageId) : undefined;
  if (message === undefined) throw new Failure("UNKNOWN_MESSAGE");
  return message;
}

export function remember(state: ChatState, userId: string, nonce: string | undefined, message: MessageRecord): void {
  if (nonce === undefined) return;
  const now = state.world.clock.now();
  for (const [key, { expiresAt }] of state.nonces) {
    if (expiresAt > now) break;
    state.nonces.delete(key);
  }
  const key = `${userId}:${nonce}`;
  state.nonces.delete(key);
  state.nonces.set(key, {
    channelId: message.channelId,
    messageId: message.id,
    expiresAt: now + state.dialect.limits.nonceMs,
  });
}

/**
 * With `nonceRace`, storing takes a while between the look-up and the note, so that a second attempt slips in
 * between. Without it nothing may be awaited there.
 */
export function settleRace(context: ChatContext, nonce: string | undefined): Promise<void> | undefined {
  return nonce !== undefined && context.state.options.nonceRace ? context.sleep(20) : undefined;
}
