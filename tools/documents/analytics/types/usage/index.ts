export type {
  ErrorCodeEnum314Key,
  ErrorCodeEnum315Key,
  ErrorCodeEnum316Key,
  ErrorCodeEnum317Key,
  ErrorCodeEnum318Key,
  ErrorCodeEnum319Key,
  UsageByKey200,
  UsageByKey400,
  UsageByKey401,
  UsageByKey403,
  UsageByKey429,
  UsageByKey500,
  UsageByKey503,
  UsageByKeyError,
  UsageByKeyHeaderParams,
  UsageByKeyQuery,
  UsageByKeyQueryParams,
  UsageByKeyQueryResponse,
} from "./ByKey.ts";
export type {
  ErrorCodeEnum308Key,
  ErrorCodeEnum309Key,
  ErrorCodeEnum310Key,
  ErrorCodeEnum311Key,
  ErrorCodeEnum312Key,
  ErrorCodeEnum313Key,
  UsageDetails200,
  UsageDetails400,
  UsageDetails401,
  UsageDetails403,
  UsageDetails429,
  UsageDetails500,
  UsageDetails503,
  UsageDetailsError,
  UsageDetailsHeaderParams,
  UsageDetailsQuery,
  UsageDetailsQueryParams,
  UsageDetailsQueryResponse,
} from "./Details.ts";
export type {
  ErrorCodeEnum302Key,
  ErrorCodeEnum303Key,
  ErrorCodeEnum304Key,
  ErrorCodeEnum305Key,
  ErrorCodeEnum306Key,
  ErrorCodeEnum307Key,
  UsageSummary200,
  UsageSummary400,
  UsageSummary401,
  UsageSummary403,
  UsageSummary429,
  UsageSummary500,
  UsageSummary503,
  UsageSummaryError,
  UsageSummaryHeaderParams,
  UsageSummaryQuery,
  UsageSummaryQueryParams,
  UsageSummaryQueryResponse,
} from "./Summary.ts";
export { errorCodeEnum314 } from "./ByKey.ts";
export { errorCodeEnum315 } from "./ByKey.ts";
export { errorCodeEnum316 } from "./ByKey.ts";
export { errorCodeEnum317 } from "./ByKey.ts";
export { errorCodeEnum318 } from "./ByKey.ts";
export { errorCodeEnum319 } from "./ByKey.ts";
export { errorCodeEnum308 } from "./Details.ts";
export { errorCodeEnum309 } from "./Details.ts";
export { errorCodeEnum310 } from "./Details.ts";
export { errorCodeEnum311 } from "./Details.ts";
export { errorCodeEnum312 } from "./Details.ts";
export { errorCodeEnum313 } from "./Details.ts";
export { errorCodeEnum302 } from "./Summary.ts";
export { errorCodeEnum303 } from "./Summary.ts";
export { errorCodeEnum304 } from "./Summary.ts";
export { errorCodeEnum305 } from "./Summary.ts";
export { errorCodeEnum306 } from "./Summary.ts";
export { errorCodeEnum307 } from "./Summary.ts";
