import { Failure } from "../../../../kernel/request/failure.js";
import {
  actOf,
  callerId,
  noContent,
  ok,
  type Act,
  type At,
  type ChatContext,
  type ChatServices,
} from "../../world/act.js";
import { audit, changesBetween } from "../guilds/audit-log.js";
import { imageHash } from "../../wire/images.js";
import type { ChannelRecord, WebhookRecord } from "../../world/records.js";
import {
  allowedChannel,
  allowedGuild,
  channelAudience,
  requireInChannel,
  visibleChannel,
} from "../../permissions/visibility.js";
import { webhookPayload } from "../../wire/webhook-payload.js";

interface WebhookInput {
  readonly name?: string;
  readonly avatar?: string | null;
  readonly channel_id?: string;
  readonly interaction_url?: string | null;
}

export const webhookServices: ChatServices<
  | "webhooks.listForGuild"
  | "webhooks.listForChannel"
  | "webhooks.create"
  | "webhooks.get"
  | "webhooks.update"
  | "webhooks.delete"
  | "webhooks.getWithToken"
  | "webhooks.updateWithToken"
  | "webhooks.deleteWithToken"
> = {
  "webhooks.listForGuild": (context) => {
    const { state } = context;
    const guild = allowedGuild(state, callerId(context), context.path.guild_id, "MANAGE_WEBHOOKS");
    const own = state.webhooks.of(guild.id);
    return ok(own.map((webhook) => webhookPayload(state, webhook, "owner")));
  },

  "webhooks.listForChannel": (context) => {
    const { state } = context;
    const channel = textChannel(context);
    const own = state.webhooks.of(channel.guildId).filter(({ channelId }) => channelId === channel.id);
    return ok(own.map((webhook) => webhookPayload(state, webhook, "owner")));
  },

  "webhooks.create": (context) => {
    const act = actOf(context);
    const { state } = act;
    const channel = textChannel(context);
    if (channel.type !== 0 && channel.type !== 2) throw new Failure("INVALID_CHANNEL_TYPE");
    const { limits, codes, limitDetails } = state.dialect;
    const inGuild = state.webhooks.of(channel.guildId);
    const inChannel = inGuild.filter(({ channelId }) => channelId === channel.id);
    if (inChannel.length >= limits.webhooksPerChannel)
      throw new Failure(codes.webhooksPerChannel, limitDetails("channel", limits));
    if (inGuild.length >= limits.webhooksPerGuild)
      throw new Failure("MAX_WEBHOOKS_PER_GUILD", limitDetails("guild", limits));
    const { name, avatar = null, interaction_url = null } = context.body;
    const webhook: WebhookRecord = {
      id: state.world.ids.snowflake(),
      guildId: channel.guildId,
      creatorId: callerId(context),
      token: state.world.ids.token("", 64),
      channelId: channel.id,
      name,
      avatar: imageHash(act, "avatar", avatar),
      interaction_url,
    };
    state.webhooks.set(webhook.id, webhook);
    state.world.register(webhook.token);
    act.effect("webhook", webhook.id);
    announce(act, webhook);
    audit(act, webhook.guildId, {
      action: 50,
      by: callerId(context),
      target: webhook.id,
      context,
      changes: [{ key: "name", new_value: name }],
    });
    return ok(webhookPayload(state, webhook, "owner"));
  },

  "webhooks.get": (context) => ok(webhookPayload(context.state, managed(context), "owner")),

  "webhooks.update": (context) => {
    const webhook = managed(context);
    const before = webhookPayload(context.state, webhook, "token");
    const body = context.body;
    if (body.channel_id !== undefined) moveWebhook(context, webhook, body.channel_id);
    change(actOf(context), webhook, body);
    const changes = changesBetween(before, webhookPayload(context.state, webhook, "token"));
    audit(actOf(context), webhook.guildId, { action: 51, by: callerId(context), target: webhook.id, context, changes });
    return ok(webhookPayload(context.state, webhook, "owner"));
  },

  "webhooks.delete": (context) => {
    const webhook = managed(context);
    remove(actOf(context), webhook);
    audit(actOf(context), webhook.guildId, {
      action: 52,
      by: callerId(context),
      target: webhook.id,
      context,
      changes: [{ key: "name", old_value: webhook.name }],
    });
    return noContent;
  },

  "webhooks.getWithToken": (context) => ok(webhookPayload(context.state, byToken(context), "token")),

  "webhooks.updateWithToken": (context) => {
    const webhook = byToken(context);
    const { name, avatar, interaction_url } = context.body;
    change(actOf(context), webhook, {
      ...(name === undefined ? {} : { name }),
      ...(avatar === undefined ? {} : { avatar }),
      ...(interaction_url === undefined ? {} : { interaction_url }),
    });
    return ok(webhookPayload(context.state, webhook, "token"));
  },

  "webhooks.deleteWithToken": (context) => {
    remove(actOf(context), byToken(context));
    return noContent;
  },
};

/** The webhook that id and token name; a wrong token is as good as none. */
export function byToken(context: At<"webhook_id" | "webhook_token">): WebhookRecord {
  const webhook = context.state.webhooks.get(context.path.webhook_id);
  if (webhook === undefined || webhook.token !== context.path.webhook_token) throw new Failure("UNKNOWN_WEBHOOK");
  return webhook;
}

function textChannel(context: At<"channel_id">): GuildChannel {
  const channel = visibleChannel(context.state, callerId(context), context.path.channel_id, "channel");
  if (!isOfGuild(channel)) throw new Failure(context.state.dialect.rules.webhookInDirect);
  requireInChannel(context.state, channel, callerId(context), "MANAGE_WEBHOOKS");
  return channel;
}

type GuildChannel = ChannelRecord & { readonly guildId: string };

function isOfGuild(channel: ChannelRecord): channel is GuildChannel {
  return channel.guildId !== undefined;
}

function managed(context: At<"webhook_id">): WebhookRecord {
  const webhook = context.state.webhooks.get(context.path.webhook_id);
  if (webhook === undefined) throw new Failure("UNKNOWN_WEBHOOK");
  allowedGuild(context.state, callerId(context), webhook.guildId, "MANAGE_WEBHOOKS");
  return webhook;
}

function moveWebhook(context: ChatContext, webhook: WebhookRecord, channelId: string): void {
  const channel = allowedChannel(context.state, callerId(context), channelId, "channel", "MANAGE_WEBHOOKS");
  if (channel.guildId !== webhook.guildId) throw new Failure("UNKNOWN_CHANNEL");
  if (channel.type !== 0 && channel.type !== 2) throw new Failure("INVALID_CHANNEL_TYPE");
  announce(actOf(context), webhook);
  webhook.channelId = channelId;
}

function change(act: Act, webhook: WebhookRecord, { name, avatar, interaction_url: url }: WebhookInput): void {
  if (name !== undefined) webhook.name = name;
  if (avatar !== undefined) webhook.avatar = imageHash(act, "avatar", avatar);
  if (url !== undefined) webhook.interaction_url = url;
  act.effect("webhook.update", webhook.id);
  announce(act, webhook);
}

function remove(act: Act, webhook: WebhookRecord): void {
  act.state.webhooks.delete(webhook.id);
  act.state.world.unregister(webhook.token);
  act.effect("webhook.delete", webhook.id);
  announce(act, webhook);
}

function announce(act: Act, webhook: WebhookRecord): void {
  const channel = act.state.channels.get(webhook.channelId);
  if (channel === undefined) return;
  act.emit(
    "WEBHOOKS_UPDATE",
    { guild_id: webhook.guildId, channel_id: channel.id },
    channelAudience(act.state, channel),
  );
}
