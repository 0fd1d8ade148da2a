export type {
  ErrorCodeEnum230Key,
  ErrorCodeEnum231Key,
  ErrorCodeEnum232Key,
  ErrorCodeEnum233Key,
  ErrorCodeEnum234Key,
  ErrorCodeEnum235Key,
  ErrorCodeEnum236Key,
  ErrorCodeEnum237Key,
  WebhooksCreate201,
  WebhooksCreate400,
  WebhooksCreate401,
  WebhooksCreate403,
  WebhooksCreate413,
  WebhooksCreate415,
  WebhooksCreate429,
  WebhooksCreate500,
  WebhooksCreate503,
  WebhooksCreateError,
  WebhooksCreateHeaderParams,
  WebhooksCreateMutation,
  WebhooksCreateMutationRequest,
  WebhooksCreateMutationResponse,
} from "./Create.ts";
export type {
  ErrorCodeEnum247Key,
  ErrorCodeEnum248Key,
  ErrorCodeEnum249Key,
  ErrorCodeEnum250Key,
  ErrorCodeEnum251Key,
  ErrorCodeEnum252Key,
  WebhooksDelete204,
  WebhooksDelete401,
  WebhooksDelete403,
  WebhooksDelete404,
  WebhooksDelete429,
  WebhooksDelete500,
  WebhooksDelete503,
  WebhooksDeleteError,
  WebhooksDeleteHeaderParams,
  WebhooksDeleteMutation,
  WebhooksDeleteMutationResponse,
  WebhooksDeletePathParams,
} from "./Delete.ts";
export type {
  ErrorCodeEnum259Key,
  ErrorCodeEnum260Key,
  ErrorCodeEnum261Key,
  ErrorCodeEnum262Key,
  ErrorCodeEnum263Key,
  ErrorCodeEnum264Key,
  ErrorCodeEnum265Key,
  WebhooksDeliveries200,
  WebhooksDeliveries400,
  WebhooksDeliveries401,
  WebhooksDeliveries403,
  WebhooksDeliveries404,
  WebhooksDeliveries429,
  WebhooksDeliveries500,
  WebhooksDeliveries503,
  WebhooksDeliveriesError,
  WebhooksDeliveriesHeaderParams,
  WebhooksDeliveriesPathParams,
  WebhooksDeliveriesQuery,
  WebhooksDeliveriesQueryParams,
  WebhooksDeliveriesQueryResponse,
} from "./Deliveries.ts";
export type {
  ErrorCodeEnum224Key,
  ErrorCodeEnum225Key,
  ErrorCodeEnum226Key,
  ErrorCodeEnum227Key,
  ErrorCodeEnum228Key,
  ErrorCodeEnum229Key,
  WebhooksList200,
  WebhooksList400,
  WebhooksList401,
  WebhooksList403,
  WebhooksList429,
  WebhooksList500,
  WebhooksList503,
  WebhooksListError,
  WebhooksListHeaderParams,
  WebhooksListQuery,
  WebhooksListQueryParams,
  WebhooksListQueryResponse,
} from "./List.ts";
export type {
  ErrorCodeEnum253Key,
  ErrorCodeEnum254Key,
  ErrorCodeEnum255Key,
  ErrorCodeEnum256Key,
  ErrorCodeEnum257Key,
  ErrorCodeEnum258Key,
  WebhooksTest202,
  WebhooksTest401,
  WebhooksTest403,
  WebhooksTest404,
  WebhooksTest429,
  WebhooksTest500,
  WebhooksTest503,
  WebhooksTestError,
  WebhooksTestHeaderParams,
  WebhooksTestMutation,
  WebhooksTestMutationResponse,
  WebhooksTestPathParams,
} from "./Test.ts";
export type {
  ErrorCodeEnum238Key,
  ErrorCodeEnum239Key,
  ErrorCodeEnum240Key,
  ErrorCodeEnum241Key,
  ErrorCodeEnum242Key,
  ErrorCodeEnum243Key,
  ErrorCodeEnum244Key,
  ErrorCodeEnum245Key,
  ErrorCodeEnum246Key,
  WebhooksUpdate200,
  WebhooksUpdate400,
  WebhooksUpdate401,
  WebhooksUpdate403,
  WebhooksUpdate404,
  WebhooksUpdate413,
  WebhooksUpdate415,
  WebhooksUpdate429,
  WebhooksUpdate500,
  WebhooksUpdate503,
  WebhooksUpdateError,
  WebhooksUpdateHeaderParams,
  WebhooksUpdateMutation,
  WebhooksUpdateMutationRequest,
  WebhooksUpdateMutationResponse,
  WebhooksUpdatePathParams,
} from "./Update.ts";
export { errorCodeEnum230 } from "./Create.ts";
export { errorCodeEnum231 } from "./Create.ts";
export { errorCodeEnum232 } from "./Create.ts";
export { errorCodeEnum233 } from "./Create.ts";
export { errorCodeEnum234 } from "./Create.ts";
export { errorCodeEnum235 } from "./Create.ts";
export { errorCodeEnum236 } from "./Create.ts";
export { errorCodeEnum237 } from "./Create.ts";
export { errorCodeEnum247 } from "./Delete.ts";
export { errorCodeEnum248 } from "./Delete.ts";
export { errorCodeEnum249 } from "./Delete.ts";
export { errorCodeEnum250 } from "./Delete.ts";
export { errorCodeEnum251 } from "./Delete.ts";
export { errorCodeEnum252 } from "./Delete.ts";
export { errorCodeEnum259 } from "./Deliveries.ts";
export { errorCodeEnum260 } from "./Deliveries.ts";
export { errorCodeEnum261 } from "./Deliveries.ts";
export { errorCodeEnum262 } from "./Deliveries.ts";
export { errorCodeEnum263 } from "./Deliveries.ts";
export { errorCodeEnum264 } from "./Deliveries.ts";
export { errorCodeEnum265 } from "./Deliveries.ts";
export { errorCodeEnum224 } from "./List.ts";
export { errorCodeEnum225 } from "./List.ts";
export { errorCodeEnum226 } from "./List.ts";
export { errorCodeEnum227 } from "./List.ts";
export { errorCodeEnum228 } from "./List.ts";
export { errorCodeEnum229 } from "./List.ts";
export { errorCodeEnum253 } from "./Test.ts";
export { errorCodeEnum254 } from "./Test.ts";
export { errorCodeEnum255 } from "./Test.ts";
export { errorCodeEnum256 } from "./Test.ts";
export { errorCodeEnum257 } from "./Test.ts";
export { errorCodeEnum258 } from "./Test.ts";
export { errorCodeEnum238 } from "./Update.ts";
export { errorCodeEnum239 } from "./Update.ts";
export { errorCodeEnum240 } from "./Update.ts";
export { errorCodeEnum241 } from "./Update.ts";
export { errorCodeEnum242 } from "./Update.ts";
export { errorCodeEnum243 } from "./Update.ts";
export { errorCodeEnum244 } from "./Update.ts";
export { errorCodeEnum245 } from "./Update.ts";
export { errorCodeEnum246 } from "./Update.ts";
