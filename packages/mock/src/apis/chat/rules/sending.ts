import { Failure } from "../../../kernel/request/failure.js";
import { invalid, type Act } from "../world/act.js";
import type { MessageDraft } from "../services/messages/message-draft.js";
import { carriesFiles } from "../services/messages/post-message.js";
import type { ChannelRecord } from "../world/records.js";
import { guildOf, mayInChannel, refuseTimedOut, requireInChannel } from "../permissions/visibility.js";

const sendMessageOff = 16;

/** Everything that may forbid an account to send this to a channel it can see, in the platforms' order. */
export function requireMaySend(act: Act, channel: ChannelRecord, userId: string, draft: MessageDraft): void {
  const { state } = act;
  if ((draft.fields.embeds ?? []).length > 0) requireInChannel(state, channel, userId, "EMBED_LINKS");
  if (carriesFiles(draft)) requireInChannel(state, channel, userId, "ATTACH_FILES");
  if (
    channel.guildId !== undefined &&
    isOff(Number(guildOf(state, channel).fields["disabled_operations"]), sendMessageOff)
  ) {
    throw new Failure("FEATURE_TEMPORARILY_DISABLED");
  }
  requireText(channel);
  requireInChannel(state, channel, userId, "SEND_MESSAGES");
  refuseTimedOut(state, channel, userId, act.now);
  refuseUnwanted(act, channel, userId);
  refuseUnconnected(act, userId);
  holdSlowMode(act, channel, userId);
}

export function requireText(channel: ChannelRecord): void {
  if (channel.type === 4 || channel.type === 998) throw new Failure("CANNOT_SEND_MESSAGES_IN_NON_TEXT_CHANNEL");
}

export function isOff(disabled: number, bit: number): boolean {
  return Math.floor(disabled / bit) % 2 === 1;
}

function refuseUnwanted(act: Act, channel: ChannelRecord, userId: string): void {
  if (channel.type !== 1) return;
  const others = channel.recipients.filter((id) => id !== userId);
  if (others.some((id) => act.state.users.get(id)?.acceptsMessages === false))
    throw new Failure("CANNOT_SEND_MESSAGES_TO_USER");
}

function refuseUnconnected({ state }: Act, userId: string): void {
  if (!state.options.requireGatewaySession || state.users.get(userId)?.bot !== true) return;
  if (state.hub.sessionsStarted(userId) === 0)
    throw invalid("content", "The bot must open a gateway session before it sends messages.");
}

/** Slow mode holds people who may not bypass it; bots never wait. */
function holdSlowMode(act: Act, channel: ChannelRecord, userId: string): void {
  const { state } = act;
  if (channel.rate_limit_per_user === 0 || state.users.get(userId)?.bot === true) return;
  if (mayInChannel(state, channel, userId, "BYPASS_SLOWMODE")) return;
  const key = `${channel.id}:${userId}`;
  const waitMs = (state.lastSent.get(key) ?? -Infinity) + channel.rate_limit_per_user * 1000 - act.now;
  if (waitMs > 0) {
    throw new Failure("SLOWMODE_RATE_LIMITED", {
      headers: { "retry-after": String(Math.ceil(waitMs / 1000)) },
      body: { retry_after: waitMs / 1000 },
    });
  }
  state.lastSent.set(key, act.now);
}
