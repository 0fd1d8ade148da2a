import type { Payload } from "../../../gateway/platform.js";
import type { WebhookRecord } from "../world/records.js";
import type { ChatState } from "../world/state.js";
import { userById } from "./wire.js";

/** The holder of the token is not told who made the webhook. */
export function webhookPayload(state: ChatState, webhook: WebhookRecord, viewer: "owner" | "token"): Payload {
  return {
    id: webhook.id,
    guild_id: webhook.guildId,
    channel_id: webhook.channelId,
    ...(viewer === "owner" ? { user: userById(state, webhook.creatorId) } : {}),
    name: webhook.name,
    avatar: webhook.avatar,
    token: webhook.token,
    ...(state.dialect.interactions ? { interaction_url: webhook.interaction_url } : {}),
  };
}
