export type {
  CallsGet200,
  CallsGet400,
  CallsGet400CodeEnumKey,
  CallsGet401,
  CallsGet401CodeEnumKey,
  CallsGet403,
  CallsGet403CodeEnumKey,
  CallsGet404,
  CallsGet404CodeEnumKey,
  CallsGet429,
  CallsGet429CodeEnumKey,
  CallsGet500,
  CallsGet500CodeEnumKey,
  CallsGetError,
  CallsGetPathParams,
  CallsGetQuery,
  CallsGetQueryResponse,
} from "./Get.ts";
export type {
  CallsRing204,
  CallsRing400,
  CallsRing400CodeEnumKey,
  CallsRing401,
  CallsRing401CodeEnumKey,
  CallsRing403,
  CallsRing403CodeEnumKey,
  CallsRing404,
  CallsRing404CodeEnumKey,
  CallsRing429,
  CallsRing429CodeEnumKey,
  CallsRing500,
  CallsRing500CodeEnumKey,
  CallsRingError,
  CallsRingMutation,
  CallsRingMutationRequest,
  CallsRingMutationResponse,
  CallsRingPathParams,
} from "./Ring.ts";
export type {
  CallsStopRinging204,
  CallsStopRinging400,
  CallsStopRinging400CodeEnumKey,
  CallsStopRinging401,
  CallsStopRinging401CodeEnumKey,
  CallsStopRinging403,
  CallsStopRinging403CodeEnumKey,
  CallsStopRinging404,
  CallsStopRinging404CodeEnumKey,
  CallsStopRinging429,
  CallsStopRinging429CodeEnumKey,
  CallsStopRinging500,
  CallsStopRinging500CodeEnumKey,
  CallsStopRingingError,
  CallsStopRingingMutation,
  CallsStopRingingMutationRequest,
  CallsStopRingingMutationResponse,
  CallsStopRingingPathParams,
} from "./StopRinging.ts";
export type {
  CallsUpdate204,
  CallsUpdate400,
  CallsUpdate400CodeEnumKey,
  CallsUpdate401,
  CallsUpdate401CodeEnumKey,
  CallsUpdate403,
  CallsUpdate403CodeEnumKey,
  CallsUpdate404,
  CallsUpdate404CodeEnumKey,
  CallsUpdate429,
  CallsUpdate429CodeEnumKey,
  CallsUpdate500,
  CallsUpdate500CodeEnumKey,
  CallsUpdateError,
  CallsUpdateMutation,
  CallsUpdateMutationRequest,
  CallsUpdateMutationResponse,
  CallsUpdatePathParams,
} from "./Update.ts";
export { callsGet400CodeEnum } from "./Get.ts";
export { callsGet401CodeEnum } from "./Get.ts";
export { callsGet403CodeEnum } from "./Get.ts";
export { callsGet404CodeEnum } from "./Get.ts";
export { callsGet429CodeEnum } from "./Get.ts";
export { callsGet500CodeEnum } from "./Get.ts";
export { callsRing400CodeEnum } from "./Ring.ts";
export { callsRing401CodeEnum } from "./Ring.ts";
export { callsRing403CodeEnum } from "./Ring.ts";
export { callsRing404CodeEnum } from "./Ring.ts";
export { callsRing429CodeEnum } from "./Ring.ts";
export { callsRing500CodeEnum } from "./Ring.ts";
export { callsStopRinging400CodeEnum } from "./StopRinging.ts";
export { callsStopRinging401CodeEnum } from "./StopRinging.ts";
export { callsStopRinging403CodeEnum } from "./StopRinging.ts";
export { callsStopRinging404CodeEnum } from "./StopRinging.ts";
export { callsStopRinging429CodeEnum } from "./StopRinging.ts";
export { callsStopRinging500CodeEnum } from "./StopRinging.ts";
export { callsUpdate400CodeEnum } from "./Update.ts";
export { callsUpdate401CodeEnum } from "./Update.ts";
export { callsUpdate403CodeEnum } from "./Update.ts";
export { callsUpdate404CodeEnum } from "./Update.ts";
export { callsUpdate429CodeEnum } from "./Update.ts";
export { callsUpdate500CodeEnum } from "./Update.ts";
