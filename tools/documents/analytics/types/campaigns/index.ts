export type {
  CampaignsGet200,
  CampaignsGet401,
  CampaignsGet403,
  CampaignsGet404,
  CampaignsGet429,
  CampaignsGet500,
  CampaignsGet503,
  CampaignsGetError,
  CampaignsGetHeaderParams,
  CampaignsGetPathParams,
  CampaignsGetQuery,
  CampaignsGetQueryResponse,
  ErrorCodeEnum218Key,
  ErrorCodeEnum219Key,
  ErrorCodeEnum220Key,
  ErrorCodeEnum221Key,
  ErrorCodeEnum222Key,
  ErrorCodeEnum223Key,
} from "./Get.ts";
export type {
  CampaignsList200,
  CampaignsList400,
  CampaignsList401,
  CampaignsList403,
  CampaignsList429,
  CampaignsList500,
  CampaignsList503,
  CampaignsListError,
  CampaignsListHeaderParams,
  CampaignsListQuery,
  CampaignsListQueryParams,
  CampaignsListQueryResponse,
  ErrorCodeEnum212Key,
  ErrorCodeEnum213Key,
  ErrorCodeEnum214Key,
  ErrorCodeEnum215Key,
  ErrorCodeEnum216Key,
  ErrorCodeEnum217Key,
} from "./List.ts";
export { errorCodeEnum218 } from "./Get.ts";
export { errorCodeEnum219 } from "./Get.ts";
export { errorCodeEnum220 } from "./Get.ts";
export { errorCodeEnum221 } from "./Get.ts";
export { errorCodeEnum222 } from "./Get.ts";
export { errorCodeEnum223 } from "./Get.ts";
export { errorCodeEnum212 } from "./List.ts";
export { errorCodeEnum213 } from "./List.ts";
export { errorCodeEnum214 } from "./List.ts";
export { errorCodeEnum215 } from "./List.ts";
export { errorCodeEnum216 } from "./List.ts";
export { errorCodeEnum217 } from "./List.ts";
