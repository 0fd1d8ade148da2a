import type { Payload } from "../../../../gateway/platform.js";
import { memberOf } from "../../../../kernel/schema/member-of.js";
import { Failure } from "../../../../kernel/request/failure.js";
import { actOf, noContent, ok, type At, type ChatServices } from "../../world/act.js";
import { deleteMessage, editMessage } from "../../services/messages/change-message.js";
import type { ChannelRecord, MessageRecord } from "../../world/records.js";
import { messageIn } from "../../permissions/visibility.js";
import { webhookExecuteServices, writeAs } from "../../services/webhooks/webhook-execute.js";
import { byToken } from "../../services/webhooks/webhooks.js";
import { messagePayload } from "../../wire/wire.js";

export const webhookServicesOfFluxer: ChatServices<
  | "webhooks.getMessage"
  | "webhooks.editMessage"
  | "webhooks.deleteMessage"
  | "webhooks.executeSlack"
  | "webhooks.executeInstatus"
> = {
  "webhooks.getMessage": (context) => {
    const { message } = locate(context);
    return ok(messagePayload(context.state, message, undefined, actOf(context).base));
  },

  "webhooks.editMessage": (context) => {
    const act = actOf(context);
    const { channel, message } = locate(context);
    editMessage(act, channel, message, { fields: context.body, files: [] });
    return ok(messagePayload(act.state, message, undefined, act.base));
  },

  "webhooks.deleteMessage": (context) => {
    const { channel, message } = locate(context);
    deleteMessage(actOf(context), channel, message);
    return noContent;
  },

  /** The bare text comes as a page would. */
  "webhooks.executeSlack": async (context) => ({
    ...(await webhookExecuteServices["webhooks.executeSlack"](context)),
    status: 200,
    type: "text/html",
  }),

  "webhooks.executeInstatus": (context) => {
    const webhook = byToken(context);
    writeAs(actOf(context), webhook, {
      fields: { embeds: [describeEvent(context.body)], username: "Instatus" },
      files: [],
    });
    return noContent;
  },
};

function locate(context: At<"webhook_id" | "webhook_token" | "message_id">): {
  readonly channel: ChannelRecord;
  readonly message: MessageRecord;
} {
  const webhook = byToken(context);
  const channel = context.state.channels.get(webhook.channelId);
  if (channel === undefined) throw new Failure("UNKNOWN_WEBHOOK");
  const message = messageIn(channel, context.path.message_id);
  if (message.webhookId !== webhook.id) throw new Failure("MISSING_PERMISSIONS");
  return { channel, message };
}

function describeEvent(event: Payload): Payload {
  const text = (part: string, name: string): string | undefined => {
    const value = memberOf(event[part], name);
    return typeof value === "string" ? value : undefined;
  };
  const title = text("incident", "name") ?? text("maintenance", "name") ?? "Status";
  return { title, description: text("incident", "status") ?? text("page", "status_description") ?? "updated" };
}
