import type { AuralytikOperations } from "../../../generated/auralytik-operations.js";
import type { Reading } from "../../../kernel/request/request-parts.js";
import type { AuralytikContext, AuralytikServices } from "../wire/context.js";
import { answer, itself, page } from "../wire/envelope.js";
import { byCallCenter, byCampaign, byExecutive, type Selection, summarize, trend } from "../world/figures.js";
import { periodOf } from "../wire/period.js";

/** Folded from the rows on each read, never stored. */
export const analyticsServices: AuralytikServices<
  "analytics.summary" | "analytics.campaigns" | "analytics.callCenters" | "analytics.executives" | "analytics.trends"
> = {
  "analytics.summary": (context) => answer(context, summarize(context, selectionOf(context))),
  "analytics.campaigns": (context) => page(context, byCampaign(context, selectionOf(context)), itself),
  "analytics.callCenters": (context) => page(context, byCallCenter(context, selectionOf(context)), itself),
  "analytics.executives": (context) => page(context, byExecutive(context, selectionOf(context)), itself),
  "analytics.trends": (context) => {
    const granularity = context.query.granularity ?? "daily";
    return answer(context, { granularity, points: trend(context, selectionOf(context), granularity) });
  },
};

type SelectionContext = AuralytikContext<
  Reading<{ readonly query: AuralytikOperations["analytics.summary"]["query"] }>
>;

function selectionOf(context: SelectionContext): Selection {
  const { campaignId, callCenterId, engagementId } = context.query;
  return { period: periodOf(context), campaignId, callCenterId, engagementId };
}
