import { fluxerAccountCases } from "./fluxer-accounts.cases.js";
import { fluxerChannelCases } from "./fluxer-channels.cases.js";
import { fluxerGuildCases } from "./fluxer-guilds.cases.js";
import { fluxerInstanceCases } from "./fluxer-instance.cases.js";
import { fluxerWebhookCases } from "./fluxer-webhooks.cases.js";
import type { Cases } from "./play.js";

/** Operations that only Fluxer has, and those whose effect shows in another way than on Astral. */
export const fluxerCases: Cases = {
  ...fluxerInstanceCases,
  ...fluxerAccountCases,
  ...fluxerGuildCases,
  ...fluxerChannelCases,
  ...fluxerWebhookCases,
};
