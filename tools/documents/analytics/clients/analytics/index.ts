export { analyticsCallCenters } from "./callCenters.ts";
export { analyticsCampaigns } from "./campaigns.ts";
export { analyticsExecutives } from "./executives.ts";
export { analyticsSummary } from "./summary.ts";
export { analyticsTrends } from "./trends.ts";
