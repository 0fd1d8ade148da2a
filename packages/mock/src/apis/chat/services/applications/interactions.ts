import type { ActionRow } from "../../../../generated/astral-operations.js";
import type { Payload } from "../../../../gateway/platform.js";
import { Failure } from "../../../../kernel/request/failure.js";
import { actOf, callerId, invalid, noContent, type Act, type ChatServices } from "../../world/act.js";
import { deliverInteraction } from "./interaction-delivery.js";
import type { ChannelRecord, MessageRecord } from "../../world/records.js";
import type { ChatState } from "../../world/state.js";
import { messageIn, visibleChannel } from "../../permissions/visibility.js";
import { userById } from "../../wire/wire.js";

const buttonType = 2;
const selectType = 3;

/** What a person clicks. */
export interface Click {
  readonly channel_id: string;
  readonly message_id: string;
  readonly custom_id: string;
  /** Choices of a select. */
  readonly values?: readonly string[];
}

export const interactionServices: ChatServices<"interactions.click"> = {
  "interactions.click": (context) => {
    clickOn(actOf(context), callerId(context), context.body);
    return noContent;
  },
};

/** Sends the click to the webhook that wrote the message. */
export function clickOn(act: Act, userId: string, { channel_id, message_id, custom_id, values }: Click): void {
  const { state } = act;
  const channel = visibleChannel(state, userId, channel_id, "message");
  const message = messageIn(channel, message_id);
  const component = componentOf(message, custom_id);
  checkValues(component, values);
  if (message.webhookId === undefined) throw invalid("message_id", "The message was not written by a webhook.");
  const webhook = state.webhooks.get(message.webhookId);
  if (webhook === undefined) throw new Failure("UNKNOWN_WEBHOOK");
  if (webhook.interaction_url === null) return;
  const body = JSON.stringify(interaction(state, userId, channel, message, component, values));
  act.effect("interaction", message.id);
  act.after(() => deliverInteraction(state, { url: webhook.interaction_url ?? "", key: webhook.token, body }));
}

type Component = ActionRow["components"][number];

function componentOf(message: MessageRecord, customId: string): Component {
  const parts = (message.components ?? []).flatMap((row) => row.components);
  const found = parts.find((part) => part.custom_id === customId);
  if (found === undefined) throw invalid("custom_id", "The message has no such component.");
  return found;
}

/** A button takes no values; a select takes some of its own. */
function checkValues(component: Component, values: readonly string[] | undefined): void {
  if (component.type === buttonType) {
    if (values !== undefined && values.length > 0) throw invalid("values", "A button takes no values.");
    return;
  }
  const offered = component.options.map((option) => option.value);
  const chosen = values ?? [];
  const least = component.min_values ?? 1;
  const most = component.max_values ?? 1;
  if (chosen.length < least || chosen.length > most) throw invalid("values", `Choose ${least} to ${most} values.`);
  if (chosen.some((value) => !offered.includes(value)))
    throw invalid("values", "The select does not offer this value.");
}

function interaction(
  state: ChatState,
  userId: string,
  channel: ChannelRecord,
  message: MessageRecord,
  component: Component,
  values: readonly string[] | undefined,
): Payload {
  const { id, username, discriminator, avatar } = userById(state, userId);
  return {
    id: state.world.ids.snowflake(),
    type: 3,
    token: state.world.ids.token("int_", 16),
    version: 1,
    channel_id: channel.id,
    message_id: message.id,
    user: { id, username, discriminator, avatar },
    data: {
      custom_id: component.custom_id,
      component_type: component.type,
      ...(component.type === selectType ? { values } : {}),
    },
    ...(channel.guildId === undefined ? {} : { guild_id: channel.guildId }),
  };
}
