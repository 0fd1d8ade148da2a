import type { Service } from "../../../kernel/engine.js";
import type { AuralytikContext } from "../wire/context.js";
import { answer, page } from "../wire/envelope.js";
import {
  byCallCenter,
  byCampaign,
  byExecutive,
  type Granularity,
  type Selection,
  summarize,
  trend,
} from "../world/figures.js";
import { periodOf } from "../wire/period.js";
import type { KeyRecord } from "../world/records.js";
import type { State } from "../world/state.js";

/** Folded from the rows on each read, never stored. */
export const analyticsServices: Readonly<Record<string, Service<State, KeyRecord>>> = {
  "analytics.summary": (context) => answer(context, summarize(context, selectionOf(context))),
  "analytics.campaigns": (context) => page(context, byCampaign(context, selectionOf(context))),
  "analytics.callCenters": (context) => page(context, byCallCenter(context, selectionOf(context))),
  "analytics.executives": (context) => page(context, byExecutive(context, selectionOf(context))),
  "analytics.trends": (context) => {
    const granularity = (context.query["granularity"] as Granularity | undefined) ?? "daily";
    return answer(context, { granularity, points: trend(context, selectionOf(context), granularity) });
  },
};

function selectionOf(context: AuralytikContext): Selection {
  const { campaignId, callCenterId, engagementId } = context.query as Record<string, string | undefined>;
  return { period: periodOf(context), campaignId, callCenterId, engagementId };
}
