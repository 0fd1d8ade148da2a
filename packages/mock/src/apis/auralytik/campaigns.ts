import type { Service } from "../../kernel/engine.js";
import { notFound } from "./context.js";
import type { CampaignRow } from "./data/rows.js";
import { answer, page } from "./envelope.js";
import { isWithin, periodOf } from "./period.js";
import type { KeyRecord } from "./records.js";
import type { State } from "./state.js";

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
