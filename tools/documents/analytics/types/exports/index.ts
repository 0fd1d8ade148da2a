export type {
  ErrorCodeEnum113Key,
  ErrorCodeEnum114Key,
  ErrorCodeEnum115Key,
  ErrorCodeEnum116Key,
  ErrorCodeEnum117Key,
  ErrorCodeEnum118Key,
  ErrorCodeEnum119Key,
  ErrorCodeEnum120Key,
  ExportsCreate202,
  ExportsCreate400,
  ExportsCreate401,
  ExportsCreate403,
  ExportsCreate413,
  ExportsCreate415,
  ExportsCreate429,
  ExportsCreate500,
  ExportsCreate503,
  ExportsCreateError,
  ExportsCreateHeaderParams,
  ExportsCreateMutation,
  ExportsCreateMutationRequest,
  ExportsCreateMutationResponse,
} from "./Create.ts";
export type {
  ErrorCodeEnum127Key,
  ErrorCodeEnum128Key,
  ErrorCodeEnum129Key,
  ErrorCodeEnum130Key,
  ErrorCodeEnum131Key,
  ErrorCodeEnum132Key,
  ErrorCodeEnum133Key,
  ErrorCodeEnum134Key,
  ExportsCreateAiCalls202,
  ExportsCreateAiCalls400,
  ExportsCreateAiCalls401,
  ExportsCreateAiCalls403,
  ExportsCreateAiCalls413,
  ExportsCreateAiCalls415,
  ExportsCreateAiCalls429,
  ExportsCreateAiCalls500,
  ExportsCreateAiCalls503,
  ExportsCreateAiCallsError,
  ExportsCreateAiCallsHeaderParams,
  ExportsCreateAiCallsMutation,
  ExportsCreateAiCallsMutationRequest,
  ExportsCreateAiCallsMutationResponse,
} from "./CreateAiCalls.ts";
export type {
  ErrorCodeEnum121Key,
  ErrorCodeEnum122Key,
  ErrorCodeEnum123Key,
  ErrorCodeEnum124Key,
  ErrorCodeEnum125Key,
  ErrorCodeEnum126Key,
  ExportsGet200,
  ExportsGet401,
  ExportsGet403,
  ExportsGet404,
  ExportsGet429,
  ExportsGet500,
  ExportsGet503,
  ExportsGetError,
  ExportsGetHeaderParams,
  ExportsGetPathParams,
  ExportsGetQuery,
  ExportsGetQueryResponse,
} from "./Get.ts";
export type {
  ErrorCodeEnum135Key,
  ErrorCodeEnum136Key,
  ErrorCodeEnum137Key,
  ErrorCodeEnum138Key,
  ErrorCodeEnum139Key,
  ErrorCodeEnum140Key,
  ExportsGetAiCalls200,
  ExportsGetAiCalls401,
  ExportsGetAiCalls403,
  ExportsGetAiCalls404,
  ExportsGetAiCalls429,
  ExportsGetAiCalls500,
  ExportsGetAiCalls503,
  ExportsGetAiCallsError,
  ExportsGetAiCallsHeaderParams,
  ExportsGetAiCallsPathParams,
  ExportsGetAiCallsQuery,
  ExportsGetAiCallsQueryResponse,
} from "./GetAiCalls.ts";
export { errorCodeEnum113 } from "./Create.ts";
export { errorCodeEnum114 } from "./Create.ts";
export { errorCodeEnum115 } from "./Create.ts";
export { errorCodeEnum116 } from "./Create.ts";
export { errorCodeEnum117 } from "./Create.ts";
export { errorCodeEnum118 } from "./Create.ts";
export { errorCodeEnum119 } from "./Create.ts";
export { errorCodeEnum120 } from "./Create.ts";
export { errorCodeEnum127 } from "./CreateAiCalls.ts";
export { errorCodeEnum128 } from "./CreateAiCalls.ts";
export { errorCodeEnum129 } from "./CreateAiCalls.ts";
export { errorCodeEnum130 } from "./CreateAiCalls.ts";
export { errorCodeEnum131 } from "./CreateAiCalls.ts";
export { errorCodeEnum132 } from "./CreateAiCalls.ts";
export { errorCodeEnum133 } from "./CreateAiCalls.ts";
export { errorCodeEnum134 } from "./CreateAiCalls.ts";
export { errorCodeEnum121 } from "./Get.ts";
export { errorCodeEnum122 } from "./Get.ts";
export { errorCodeEnum123 } from "./Get.ts";
export { errorCodeEnum124 } from "./Get.ts";
export { errorCodeEnum125 } from "./Get.ts";
export { errorCodeEnum126 } from "./Get.ts";
export { errorCodeEnum135 } from "./GetAiCalls.ts";
export { errorCodeEnum136 } from "./GetAiCalls.ts";
export { errorCodeEnum137 } from "./GetAiCalls.ts";
export { errorCodeEnum138 } from "./GetAiCalls.ts";
export { errorCodeEnum139 } from "./GetAiCalls.ts";
export { errorCodeEnum140 } from "./GetAiCalls.ts";
