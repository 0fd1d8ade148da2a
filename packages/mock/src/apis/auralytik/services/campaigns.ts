import type { Service } from "../../../kernel/engine.js";
import { notFound } from "../wire/context.js";
import type { CampaignRow } from "../data/rows.js";
import { answer, page } from "../wire/envelope.js";
import { isWithin, periodOf } from "../wire/period.js";
import type { KeyRecord } from "../world/records.js";
import type { State } from "../world/state.js";

export const campaignServices: Readonly<Record<string, Service<State, KeyRecord>>> = {
  "campaigns.list": (context) => {
    const { status, channelType } = context.query as Partial<CampaignRow>;
    const period = periodOf(context);
    const rows = context.state.history
      .campaigns(context.now)
      .filter(
        (row) =>
          (status === undefined || row.status === status) &&
          (channelType === undefined || row.channelType === channelType) &&
          isWithin(row.createdAt, period),
      );
    return page(context, rows);
  },

  "campaigns.get": (context) => {
    const id = context.path["id"] ?? "";
    const row = context.state.history.campaigns(context.now).find((campaign) => campaign.id === id);
    if (row === undefined) throw notFound("campaign", id);
    return answer(context, row);
  },
};
