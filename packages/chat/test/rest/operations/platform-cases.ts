import { accountCases } from "./accounts.cases.js";
import { applicationCases } from "./applications.cases.js";
import { channelCases } from "./channels.cases.js";
import { commandCases } from "./commands.cases.js";
import { fluxerCases } from "./fluxer.cases.js";
import { guildCases } from "./guilds.cases.js";
import { messageCases } from "./messages.cases.js";
import { oauth2Cases } from "./oauth2.cases.js";
import type { Cases, PlatformName } from "./play.js";
import { webhookCases } from "./webhooks.cases.js";

const both: Cases = {
  ...messageCases,
  ...guildCases,
  ...channelCases,
  ...accountCases,
  ...applicationCases,
  ...webhookCases,
  ...oauth2Cases,
  ...commandCases,
};

/** Every operation's case, by platform. */
export const platformCases: Readonly<Record<PlatformName, Cases>> = {
  astral: both,
  fluxer: { ...both, ...fluxerCases },
};
