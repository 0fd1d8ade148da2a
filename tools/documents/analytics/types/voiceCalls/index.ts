export type {
  ErrorCodeEnum200Key,
  ErrorCodeEnum201Key,
  ErrorCodeEnum202Key,
  ErrorCodeEnum203Key,
  ErrorCodeEnum204Key,
  ErrorCodeEnum205Key,
  VoiceCallsEpaResults200,
  VoiceCallsEpaResults401,
  VoiceCallsEpaResults403,
  VoiceCallsEpaResults404,
  VoiceCallsEpaResults429,
  VoiceCallsEpaResults500,
  VoiceCallsEpaResults503,
  VoiceCallsEpaResultsError,
  VoiceCallsEpaResultsHeaderParams,
  VoiceCallsEpaResultsPathParams,
  VoiceCallsEpaResultsQuery,
  VoiceCallsEpaResultsQueryResponse,
} from "./EpaResults.ts";
export type {
  ErrorCodeEnum194Key,
  ErrorCodeEnum195Key,
  ErrorCodeEnum196Key,
  ErrorCodeEnum197Key,
  ErrorCodeEnum198Key,
  ErrorCodeEnum199Key,
  VoiceCallsGet200,
  VoiceCallsGet401,
  VoiceCallsGet403,
  VoiceCallsGet404,
  VoiceCallsGet429,
  VoiceCallsGet500,
  VoiceCallsGet503,
  VoiceCallsGetError,
  VoiceCallsGetHeaderParams,
  VoiceCallsGetPathParams,
  VoiceCallsGetQuery,
  VoiceCallsGetQueryResponse,
} from "./Get.ts";
export type {
  ErrorCodeEnum188Key,
  ErrorCodeEnum189Key,
  ErrorCodeEnum190Key,
  ErrorCodeEnum191Key,
  ErrorCodeEnum192Key,
  ErrorCodeEnum193Key,
  VoiceCallsList200,
  VoiceCallsList400,
  VoiceCallsList401,
  VoiceCallsList403,
  VoiceCallsList429,
  VoiceCallsList500,
  VoiceCallsList503,
  VoiceCallsListError,
  VoiceCallsListHeaderParams,
  VoiceCallsListQuery,
  VoiceCallsListQueryParams,
  VoiceCallsListQueryResponse,
} from "./List.ts";
export type {
  ErrorCodeEnum206Key,
  ErrorCodeEnum207Key,
  ErrorCodeEnum208Key,
  ErrorCodeEnum209Key,
  ErrorCodeEnum210Key,
  ErrorCodeEnum211Key,
  VoiceCallsRecordingUrl200,
  VoiceCallsRecordingUrl401,
  VoiceCallsRecordingUrl403,
  VoiceCallsRecordingUrl404,
  VoiceCallsRecordingUrl429,
  VoiceCallsRecordingUrl500,
  VoiceCallsRecordingUrl503,
  VoiceCallsRecordingUrlError,
  VoiceCallsRecordingUrlHeaderParams,
  VoiceCallsRecordingUrlPathParams,
  VoiceCallsRecordingUrlQuery,
  VoiceCallsRecordingUrlQueryResponse,
} from "./RecordingUrl.ts";
export { errorCodeEnum200 } from "./EpaResults.ts";
export { errorCodeEnum201 } from "./EpaResults.ts";
export { errorCodeEnum202 } from "./EpaResults.ts";
export { errorCodeEnum203 } from "./EpaResults.ts";
export { errorCodeEnum204 } from "./EpaResults.ts";
export { errorCodeEnum205 } from "./EpaResults.ts";
export { errorCodeEnum194 } from "./Get.ts";
export { errorCodeEnum195 } from "./Get.ts";
export { errorCodeEnum196 } from "./Get.ts";
export { errorCodeEnum197 } from "./Get.ts";
export { errorCodeEnum198 } from "./Get.ts";
export { errorCodeEnum199 } from "./Get.ts";
export { errorCodeEnum188 } from "./List.ts";
export { errorCodeEnum189 } from "./List.ts";
export { errorCodeEnum190 } from "./List.ts";
export { errorCodeEnum191 } from "./List.ts";
export { errorCodeEnum192 } from "./List.ts";
export { errorCodeEnum193 } from "./List.ts";
export { errorCodeEnum206 } from "./RecordingUrl.ts";
export { errorCodeEnum207 } from "./RecordingUrl.ts";
export { errorCodeEnum208 } from "./RecordingUrl.ts";
export { errorCodeEnum209 } from "./RecordingUrl.ts";
export { errorCodeEnum210 } from "./RecordingUrl.ts";
export { errorCodeEnum211 } from "./RecordingUrl.ts";
