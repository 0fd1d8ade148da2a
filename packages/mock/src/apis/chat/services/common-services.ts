import type { AstralOperations } from "../../../generated/astral-operations.js";
import type { ChatServices } from "../world/act.js";
import { applicationServices } from "./applications/applications.js";
import { commandServices } from "./applications/commands.js";
import { interactionServices } from "./applications/interactions.js";
import { callServices } from "./channels/calls.js";
import { channelServices } from "./channels/channels.js";
import { overwriteServices } from "./channels/overwrites.js";
import { privateChannelServices } from "./channels/private-channels.js";
import { auditLogServices } from "./guilds/audit-log-list.js";
import { banServices } from "./guilds/bans.js";
import { expressionServices } from "./guilds/expressions.js";
import { guildChannelServices } from "./guilds/guild-channels.js";
import { guildServices } from "./guilds/guilds.js";
import { inviteServices } from "./guilds/invites.js";
import { memberServices } from "./guilds/members.js";
import { roleServices } from "./guilds/roles.js";
import { messageServices } from "./messages/messages.js";
import { pinServices } from "./messages/pins.js";
import { reactionServices } from "./messages/reactions.js";
import { consentServices } from "./oauth2/oauth2-consent.js";
import { oauth2Services } from "./oauth2/oauth2.js";
import { gatewayServices } from "./users/gateway-info.js";
import { userServices } from "./users/users.js";
import { webhookExecuteServices } from "./webhooks/webhook-execute.js";
import { webhookServices } from "./webhooks/webhooks.js";

/** What both platforms serve alike: all of Astral. Fluxer says which of its operations it serves in its own way. */
export const commonServices: ChatServices<keyof AstralOperations> = {
  ...gatewayServices,
  ...userServices,
  ...privateChannelServices,
  ...applicationServices,
  ...channelServices,
  ...messageServices,
  ...reactionServices,
  ...auditLogServices,
  ...banServices,
  ...callServices,
  ...commandServices,
  ...expressionServices,
  ...guildChannelServices,
  ...guildServices,
  ...interactionServices,
  ...inviteServices,
  ...memberServices,
  ...oauth2Services,
  ...consentServices,
  ...overwriteServices,
  ...pinServices,
  ...roleServices,
  ...webhookServices,
  ...webhookExecuteServices,
};
