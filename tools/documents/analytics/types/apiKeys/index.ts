export type {
  ApiKeysCreate201,
  ApiKeysCreate400,
  ApiKeysCreate401,
  ApiKeysCreate403,
  ApiKeysCreate413,
  ApiKeysCreate415,
  ApiKeysCreate429,
  ApiKeysCreate500,
  ApiKeysCreate503,
  ApiKeysCreateError,
  ApiKeysCreateHeaderParams,
  ApiKeysCreateMutation,
  ApiKeysCreateMutationRequest,
  ApiKeysCreateMutationResponse,
  ErrorCodeEnum272Key,
  ErrorCodeEnum273Key,
  ErrorCodeEnum274Key,
  ErrorCodeEnum275Key,
  ErrorCodeEnum276Key,
  ErrorCodeEnum277Key,
  ErrorCodeEnum278Key,
  ErrorCodeEnum279Key,
} from "./Create.ts";
export type {
  ApiKeysList200,
  ApiKeysList400,
  ApiKeysList401,
  ApiKeysList403,
  ApiKeysList429,
  ApiKeysList500,
  ApiKeysList503,
  ApiKeysListError,
  ApiKeysListHeaderParams,
  ApiKeysListQuery,
  ApiKeysListQueryParams,
  ApiKeysListQueryResponse,
  ErrorCodeEnum266Key,
  ErrorCodeEnum267Key,
  ErrorCodeEnum268Key,
  ErrorCodeEnum269Key,
  ErrorCodeEnum270Key,
  ErrorCodeEnum271Key,
} from "./List.ts";
export type {
  ApiKeysRevoke204,
  ApiKeysRevoke401,
  ApiKeysRevoke403,
  ApiKeysRevoke404,
  ApiKeysRevoke429,
  ApiKeysRevoke500,
  ApiKeysRevoke503,
  ApiKeysRevokeError,
  ApiKeysRevokeHeaderParams,
  ApiKeysRevokeMutation,
  ApiKeysRevokeMutationResponse,
  ApiKeysRevokePathParams,
  ErrorCodeEnum289Key,
  ErrorCodeEnum290Key,
  ErrorCodeEnum291Key,
  ErrorCodeEnum292Key,
  ErrorCodeEnum293Key,
  ErrorCodeEnum294Key,
} from "./Revoke.ts";
export type {
  ApiKeysRotate200,
  ApiKeysRotate401,
  ApiKeysRotate403,
  ApiKeysRotate404,
  ApiKeysRotate409,
  ApiKeysRotate429,
  ApiKeysRotate500,
  ApiKeysRotate503,
  ApiKeysRotateError,
  ApiKeysRotateHeaderParams,
  ApiKeysRotateMutation,
  ApiKeysRotateMutationResponse,
  ApiKeysRotatePathParams,
  ErrorCodeEnum295Key,
  ErrorCodeEnum296Key,
  ErrorCodeEnum297Key,
  ErrorCodeEnum298Key,
  ErrorCodeEnum299Key,
  ErrorCodeEnum300Key,
  ErrorCodeEnum301Key,
} from "./Rotate.ts";
export type {
  ApiKeysUpdate200,
  ApiKeysUpdate400,
  ApiKeysUpdate401,
  ApiKeysUpdate403,
  ApiKeysUpdate404,
  ApiKeysUpdate413,
  ApiKeysUpdate415,
  ApiKeysUpdate429,
  ApiKeysUpdate500,
  ApiKeysUpdate503,
  ApiKeysUpdateError,
  ApiKeysUpdateHeaderParams,
  ApiKeysUpdateMutation,
  ApiKeysUpdateMutationRequest,
  ApiKeysUpdateMutationResponse,
  ApiKeysUpdatePathParams,
  ErrorCodeEnum280Key,
  ErrorCodeEnum281Key,
  ErrorCodeEnum282Key,
  ErrorCodeEnum283Key,
  ErrorCodeEnum284Key,
  ErrorCodeEnum285Key,
  ErrorCodeEnum286Key,
  ErrorCodeEnum287Key,
  ErrorCodeEnum288Key,
} from "./Update.ts";
export { errorCodeEnum272 } from "./Create.ts";
export { errorCodeEnum273 } from "./Create.ts";
export { errorCodeEnum274 } from "./Create.ts";
export { errorCodeEnum275 } from "./Create.ts";
export { errorCodeEnum276 } from "./Create.ts";
export { errorCodeEnum277 } from "./Create.ts";
export { errorCodeEnum278 } from "./Create.ts";
export { errorCodeEnum279 } from "./Create.ts";
export { errorCodeEnum266 } from "./List.ts";
export { errorCodeEnum267 } from "./List.ts";
export { errorCodeEnum268 } from "./List.ts";
export { errorCodeEnum269 } from "./List.ts";
export { errorCodeEnum270 } from "./List.ts";
export { errorCodeEnum271 } from "./List.ts";
export { errorCodeEnum289 } from "./Revoke.ts";
export { errorCodeEnum290 } from "./Revoke.ts";
export { errorCodeEnum291 } from "./Revoke.ts";
export { errorCodeEnum292 } from "./Revoke.ts";
export { errorCodeEnum293 } from "./Revoke.ts";
export { errorCodeEnum294 } from "./Revoke.ts";
export { errorCodeEnum295 } from "./Rotate.ts";
export { errorCodeEnum296 } from "./Rotate.ts";
export { errorCodeEnum297 } from "./Rotate.ts";
export { errorCodeEnum298 } from "./Rotate.ts";
export { errorCodeEnum299 } from "./Rotate.ts";
export { errorCodeEnum300 } from "./Rotate.ts";
export { errorCodeEnum301 } from "./Rotate.ts";
export { errorCodeEnum280 } from "./Update.ts";
export { errorCodeEnum281 } from "./Update.ts";
export { errorCodeEnum282 } from "./Update.ts";
export { errorCodeEnum283 } from "./Update.ts";
export { errorCodeEnum284 } from "./Update.ts";
export { errorCodeEnum285 } from "./Update.ts";
export { errorCodeEnum286 } from "./Update.ts";
export { errorCodeEnum287 } from "./Update.ts";
export { errorCodeEnum288 } from "./Update.ts";
