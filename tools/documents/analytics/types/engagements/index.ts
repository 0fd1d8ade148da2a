export type {
  EngagementsCreate201,
  EngagementsCreate400,
  EngagementsCreate401,
  EngagementsCreate403,
  EngagementsCreate413,
  EngagementsCreate415,
  EngagementsCreate429,
  EngagementsCreate500,
  EngagementsCreate503,
  EngagementsCreateError,
  EngagementsCreateHeaderParams,
  EngagementsCreateMutation,
  EngagementsCreateMutationRequest,
  EngagementsCreateMutationResponse,
  ErrorCodeEnum147Key,
  ErrorCodeEnum148Key,
  ErrorCodeEnum149Key,
  ErrorCodeEnum150Key,
  ErrorCodeEnum151Key,
  ErrorCodeEnum152Key,
  ErrorCodeEnum153Key,
  ErrorCodeEnum154Key,
} from "./Create.ts";
export type {
  EngagementsGet200,
  EngagementsGet401,
  EngagementsGet403,
  EngagementsGet404,
  EngagementsGet429,
  EngagementsGet500,
  EngagementsGet503,
  EngagementsGetError,
  EngagementsGetHeaderParams,
  EngagementsGetPathParams,
  EngagementsGetQuery,
  EngagementsGetQueryResponse,
  ErrorCodeEnum155Key,
  ErrorCodeEnum156Key,
  ErrorCodeEnum157Key,
  ErrorCodeEnum158Key,
  ErrorCodeEnum159Key,
  ErrorCodeEnum160Key,
} from "./Get.ts";
export type {
  EngagementsList200,
  EngagementsList400,
  EngagementsList401,
  EngagementsList403,
  EngagementsList429,
  EngagementsList500,
  EngagementsList503,
  EngagementsListError,
  EngagementsListHeaderParams,
  EngagementsListQuery,
  EngagementsListQueryParams,
  EngagementsListQueryResponse,
  ErrorCodeEnum141Key,
  ErrorCodeEnum142Key,
  ErrorCodeEnum143Key,
  ErrorCodeEnum144Key,
  ErrorCodeEnum145Key,
  ErrorCodeEnum146Key,
} from "./List.ts";
export type {
  EngagementsUpdate200,
  EngagementsUpdate400,
  EngagementsUpdate401,
  EngagementsUpdate403,
  EngagementsUpdate404,
  EngagementsUpdate413,
  EngagementsUpdate415,
  EngagementsUpdate429,
  EngagementsUpdate500,
  EngagementsUpdate503,
  EngagementsUpdateError,
  EngagementsUpdateHeaderParams,
  EngagementsUpdateMutation,
  EngagementsUpdateMutationRequest,
  EngagementsUpdateMutationResponse,
  EngagementsUpdatePathParams,
  ErrorCodeEnum161Key,
  ErrorCodeEnum162Key,
  ErrorCodeEnum163Key,
  ErrorCodeEnum164Key,
  ErrorCodeEnum165Key,
  ErrorCodeEnum166Key,
  ErrorCodeEnum167Key,
  ErrorCodeEnum168Key,
  ErrorCodeEnum169Key,
} from "./Update.ts";
export { errorCodeEnum147 } from "./Create.ts";
export { errorCodeEnum148 } from "./Create.ts";
export { errorCodeEnum149 } from "./Create.ts";
export { errorCodeEnum150 } from "./Create.ts";
export { errorCodeEnum151 } from "./Create.ts";
export { errorCodeEnum152 } from "./Create.ts";
export { errorCodeEnum153 } from "./Create.ts";
export { errorCodeEnum154 } from "./Create.ts";
export { errorCodeEnum155 } from "./Get.ts";
export { errorCodeEnum156 } from "./Get.ts";
export { errorCodeEnum157 } from "./Get.ts";
export { errorCodeEnum158 } from "./Get.ts";
export { errorCodeEnum159 } from "./Get.ts";
export { errorCodeEnum160 } from "./Get.ts";
export { errorCodeEnum141 } from "./List.ts";
export { errorCodeEnum142 } from "./List.ts";
export { errorCodeEnum143 } from "./List.ts";
export { errorCodeEnum144 } from "./List.ts";
export { errorCodeEnum145 } from "./List.ts";
export { errorCodeEnum146 } from "./List.ts";
export { errorCodeEnum161 } from "./Update.ts";
export { errorCodeEnum162 } from "./Update.ts";
export { errorCodeEnum163 } from "./Update.ts";
export { errorCodeEnum164 } from "./Update.ts";
export { errorCodeEnum165 } from "./Update.ts";
export { errorCodeEnum166 } from "./Update.ts";
export { errorCodeEnum167 } from "./Update.ts";
export { errorCodeEnum168 } from "./Update.ts";
export { errorCodeEnum169 } from "./Update.ts";
