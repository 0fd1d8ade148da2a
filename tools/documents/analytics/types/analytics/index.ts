export type {
  AnalyticsCallCenters200,
  AnalyticsCallCenters400,
  AnalyticsCallCenters401,
  AnalyticsCallCenters403,
  AnalyticsCallCenters429,
  AnalyticsCallCenters500,
  AnalyticsCallCenters503,
  AnalyticsCallCentersError,
  AnalyticsCallCentersHeaderParams,
  AnalyticsCallCentersQuery,
  AnalyticsCallCentersQueryParams,
  AnalyticsCallCentersQueryResponse,
  ErrorCodeEnum100Key,
  ErrorCodeEnum95Key,
  ErrorCodeEnum96Key,
  ErrorCodeEnum97Key,
  ErrorCodeEnum98Key,
  ErrorCodeEnum99Key,
} from "./CallCenters.ts";
export type {
  AnalyticsCampaigns200,
  AnalyticsCampaigns400,
  AnalyticsCampaigns401,
  AnalyticsCampaigns403,
  AnalyticsCampaigns429,
  AnalyticsCampaigns500,
  AnalyticsCampaigns503,
  AnalyticsCampaignsError,
  AnalyticsCampaignsHeaderParams,
  AnalyticsCampaignsQuery,
  AnalyticsCampaignsQueryParams,
  AnalyticsCampaignsQueryResponse,
  ErrorCodeEnum89Key,
  ErrorCodeEnum90Key,
  ErrorCodeEnum91Key,
  ErrorCodeEnum92Key,
  ErrorCodeEnum93Key,
  ErrorCodeEnum94Key,
} from "./Campaigns.ts";
export type {
  AnalyticsExecutives200,
  AnalyticsExecutives400,
  AnalyticsExecutives401,
  AnalyticsExecutives403,
  AnalyticsExecutives429,
  AnalyticsExecutives500,
  AnalyticsExecutives503,
  AnalyticsExecutivesError,
  AnalyticsExecutivesHeaderParams,
  AnalyticsExecutivesQuery,
  AnalyticsExecutivesQueryParams,
  AnalyticsExecutivesQueryResponse,
  ErrorCodeEnum101Key,
  ErrorCodeEnum102Key,
  ErrorCodeEnum103Key,
  ErrorCodeEnum104Key,
  ErrorCodeEnum105Key,
  ErrorCodeEnum106Key,
} from "./Executives.ts";
export type {
  AnalyticsSummary200,
  AnalyticsSummary400,
  AnalyticsSummary401,
  AnalyticsSummary403,
  AnalyticsSummary429,
  AnalyticsSummary500,
  AnalyticsSummary503,
  AnalyticsSummaryError,
  AnalyticsSummaryHeaderParams,
  AnalyticsSummaryQuery,
  AnalyticsSummaryQueryParams,
  AnalyticsSummaryQueryResponse,
  ErrorCodeEnum83Key,
  ErrorCodeEnum84Key,
  ErrorCodeEnum85Key,
  ErrorCodeEnum86Key,
  ErrorCodeEnum87Key,
  ErrorCodeEnum88Key,
} from "./Summary.ts";
export type {
  AnalyticsTrends200,
  AnalyticsTrends400,
  AnalyticsTrends401,
  AnalyticsTrends403,
  AnalyticsTrends429,
  AnalyticsTrends500,
  AnalyticsTrends503,
  AnalyticsTrendsError,
  AnalyticsTrendsHeaderParams,
  AnalyticsTrendsQuery,
  AnalyticsTrendsQueryParams,
  AnalyticsTrendsQueryResponse,
  ErrorCodeEnum107Key,
  ErrorCodeEnum108Key,
  ErrorCodeEnum109Key,
  ErrorCodeEnum110Key,
  ErrorCodeEnum111Key,
  ErrorCodeEnum112Key,
} from "./Trends.ts";
export { errorCodeEnum100 } from "./CallCenters.ts";
export { errorCodeEnum95 } from "./CallCenters.ts";
export { errorCodeEnum96 } from "./CallCenters.ts";
export { errorCodeEnum97 } from "./CallCenters.ts";
export { errorCodeEnum98 } from "./CallCenters.ts";
export { errorCodeEnum99 } from "./CallCenters.ts";
export { errorCodeEnum89 } from "./Campaigns.ts";
export { errorCodeEnum90 } from "./Campaigns.ts";
export { errorCodeEnum91 } from "./Campaigns.ts";
export { errorCodeEnum92 } from "./Campaigns.ts";
export { errorCodeEnum93 } from "./Campaigns.ts";
export { errorCodeEnum94 } from "./Campaigns.ts";
export { errorCodeEnum101 } from "./Executives.ts";
export { errorCodeEnum102 } from "./Executives.ts";
export { errorCodeEnum103 } from "./Executives.ts";
export { errorCodeEnum104 } from "./Executives.ts";
export { errorCodeEnum105 } from "./Executives.ts";
export { errorCodeEnum106 } from "./Executives.ts";
export { errorCodeEnum83 } from "./Summary.ts";
export { errorCodeEnum84 } from "./Summary.ts";
export { errorCodeEnum85 } from "./Summary.ts";
export { errorCodeEnum86 } from "./Summary.ts";
export { errorCodeEnum87 } from "./Summary.ts";
export { errorCodeEnum88 } from "./Summary.ts";
export { errorCodeEnum107 } from "./Trends.ts";
export { errorCodeEnum108 } from "./Trends.ts";
export { errorCodeEnum109 } from "./Trends.ts";
export { errorCodeEnum110 } from "./Trends.ts";
export { errorCodeEnum111 } from "./Trends.ts";
export { errorCodeEnum112 } from "./Trends.ts";
