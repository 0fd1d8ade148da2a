import { accountCases } from "./accounts.cases.js";
import { channelCases } from "./channels.cases.js";
import { fluxerCases } from "./fluxer.cases.js";
import { guildCases } from "./guilds.cases.js";
import { messageCases } from "./messages.cases.js";
import type { Cases, PlatformName } from "./play.js";

const both: Cases = { ...messageCases, ...guildCases, ...channelCases, ...accountCases };

/** Every operation's case, by platform. */
export const platformCases: Readonly<Record<PlatformName, Cases>> = {
  astral: both,
  fluxer: { ...both, ...fluxerCases },
};
