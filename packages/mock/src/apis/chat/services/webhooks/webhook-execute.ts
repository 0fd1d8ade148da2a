import type { Payload } from "../../../../gateway/platform.js";
import { memberOf } from "../../../../kernel/schema/member-of.js";
import { Failure } from "../../../../kernel/request/failure.js";
import { actOf, noContent, ok, type Act, type ChatServices } from "../../world/act.js";
import { readDraft, type MessageDraft } from "../messages/message-draft.js";
import { recalled, remember, settleRace } from "../../rules/nonces.js";
import { checkContent, postMessage } from "../messages/post-message.js";
import type { ChannelRecord, MessageRecord, WebhookRecord } from "../../world/records.js";
import { isOff } from "../../rules/sending.js";
import { guildOf } from "../../permissions/visibility.js";
import { byToken } from "./webhooks.js";
import { messagePayload } from "../../wire/wire.js";

const sendMessageOff = 16;

export const webhookExecuteServices: ChatServices<
  "webhooks.execute" | "webhooks.executeSlack" | "webhooks.executeGithub"
> = {
  "webhooks.execute": async (context) => {
    const act = actOf(context);
    const draft = await readDraft(context);
    const webhook = byToken(context);
    const channel = channelOf(act, webhook);
    checkContent(act.state, { id: webhook.id }, draft);
    const known = recalled(act.state, webhook.id, channel, draft.fields.nonce);
    const race = known === undefined ? settleRace(context, draft.fields.nonce) : undefined;
    if (race !== undefined) await race;
    const message = known ?? writeAs(act, webhook, draft);
    if (known === undefined) remember(act.state, webhook.id, draft.fields.nonce, message);
    return context.query.wait === true ? ok(messagePayload(act.state, message, undefined, act.base)) : noContent;
  },

  "webhooks.executeSlack": (context) => {
    const { text = "", username, icon_url: icon, attachments = [] } = context.body;
    const embeds = attachments.map(({ title, title_link: url, text: description, fallback, image_url: image }) => ({
      ...(title === undefined ? {} : { title }),
      ...(url === undefined ? {} : { url }),
      description: description ?? fallback ?? "",
      ...(image === undefined ? {} : { image: { url: image } }),
    }));
    const person = {
      ...(username === undefined ? {} : { username }),
      ...(icon === undefined ? {} : { avatar_url: icon }),
    };
    writeAs(actOf(context), byToken(context), { fields: { content: text, embeds, ...person }, files: [] });
    return { status: 200, type: "text/plain", body: "ok" };
  },

  "webhooks.executeGithub": (context) => {
    const webhook = byToken(context);
    const embed = describeEvent(context.request.headers["x-github-event"] ?? "event", context.body);
    writeAs(actOf(context), webhook, { fields: { embeds: [embed], username: "GitHub" }, files: [] });
    return noContent;
  },
};

export function writeAs(act: Act, webhook: WebhookRecord, draft: MessageDraft): MessageRecord {
  const channel = channelOf(act, webhook);
  if (isOff(Number(guildOf(act.state, channel).fields["disabled_operations"]), sendMessageOff))
    throw new Failure("FEATURE_TEMPORARILY_DISABLED");
  const { username = webhook.name, avatar_url: avatar = webhook.avatar } = draft.fields;
  return postMessage(act, { id: webhook.id, webhookId: webhook.id, persona: { username, avatar } }, channel, draft);
}

function channelOf(act: Act, webhook: WebhookRecord): ChannelRecord {
  const channel = act.state.channels.get(webhook.channelId);
  if (channel === undefined) throw new Failure("UNKNOWN_WEBHOOK");
  return channel;
}

/** One line of what happened. */
function describeEvent(kind: string, event: Payload): Payload {
  const text = (part: string, name: string): string | undefined => {
    const value = memberOf(event[part], name);
    return typeof value === "string" ? value : undefined;
  };
  const repository = text("repository", "full_name") ?? "a repository";
  const who = text("sender", "login") ?? "somebody";
  const action = typeof event["action"] === "string" ? ` ${event["action"]}` : "";
  return { title: `[${repository}] ${kind}${action} by ${who}` };
}
