import { type AuralytikServices, notFound } from "../wire/context.js";
import { answer, itself, page } from "../wire/envelope.js";
import { isWithin, periodOf } from "../wire/period.js";

export const campaignServices: AuralytikServices<"campaigns.list" | "campaigns.get"> = {
  "campaigns.list": (context) => {
    const { status, channelType } = context.query;
    const period = periodOf(context);
    const rows = context.state.history
      .campaigns(context.now)
      .filter(
        (row) =>
          (status === undefined || row.status === status) &&
          (channelType === undefined || row.channelType === channelType) &&
          isWithin(row.createdAt, period),
      );
    return page(context, rows, itself);
  },

  "campaigns.get": (context) => {
    const { id } = context.path;
    const row = context.state.history.campaigns(context.now).find((campaign) => campaign.id === id);
    if (row === undefined) throw notFound("campaign", id);
    return answer(context, row);
  },
};
