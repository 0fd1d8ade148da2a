export type {
  ErrorCodeEnum17Key,
  ErrorCodeEnum18Key,
  ErrorCodeEnum19Key,
  ErrorCodeEnum20Key,
  ErrorCodeEnum21Key,
  ErrorCodeEnum22Key,
  EvaluationsGet200,
  EvaluationsGet401,
  EvaluationsGet403,
  EvaluationsGet404,
  EvaluationsGet429,
  EvaluationsGet500,
  EvaluationsGet503,
  EvaluationsGetError,
  EvaluationsGetHeaderParams,
  EvaluationsGetPathParams,
  EvaluationsGetQuery,
  EvaluationsGetQueryResponse,
} from "./Get.ts";
export type {
  ErrorCodeEnum11Key,
  ErrorCodeEnum12Key,
  ErrorCodeEnum13Key,
  ErrorCodeEnum14Key,
  ErrorCodeEnum15Key,
  ErrorCodeEnum16Key,
  EvaluationsList200,
  EvaluationsList400,
  EvaluationsList401,
  EvaluationsList403,
  EvaluationsList429,
  EvaluationsList500,
  EvaluationsList503,
  EvaluationsListError,
  EvaluationsListHeaderParams,
  EvaluationsListQuery,
  EvaluationsListQueryParams,
  EvaluationsListQueryResponse,
} from "./List.ts";
export type {
  ErrorCodeEnum29Key,
  ErrorCodeEnum30Key,
  ErrorCodeEnum31Key,
  ErrorCodeEnum32Key,
  ErrorCodeEnum33Key,
  ErrorCodeEnum34Key,
  EvaluationsResults200,
  EvaluationsResults401,
  EvaluationsResults403,
  EvaluationsResults404,
  EvaluationsResults429,
  EvaluationsResults500,
  EvaluationsResults503,
  EvaluationsResultsError,
  EvaluationsResultsHeaderParams,
  EvaluationsResultsPathParams,
  EvaluationsResultsQuery,
  EvaluationsResultsQueryResponse,
} from "./Results.ts";
export type {
  ErrorCodeEnum23Key,
  ErrorCodeEnum24Key,
  ErrorCodeEnum25Key,
  ErrorCodeEnum26Key,
  ErrorCodeEnum27Key,
  ErrorCodeEnum28Key,
  EvaluationsTranscript200,
  EvaluationsTranscript401,
  EvaluationsTranscript403,
  EvaluationsTranscript404,
  EvaluationsTranscript429,
  EvaluationsTranscript500,
  EvaluationsTranscript503,
  EvaluationsTranscriptError,
  EvaluationsTranscriptHeaderParams,
  EvaluationsTranscriptPathParams,
  EvaluationsTranscriptQuery,
  EvaluationsTranscriptQueryResponse,
} from "./Transcript.ts";
export { errorCodeEnum17 } from "./Get.ts";
export { errorCodeEnum18 } from "./Get.ts";
export { errorCodeEnum19 } from "./Get.ts";
export { errorCodeEnum20 } from "./Get.ts";
export { errorCodeEnum21 } from "./Get.ts";
export { errorCodeEnum22 } from "./Get.ts";
export { errorCodeEnum11 } from "./List.ts";
export { errorCodeEnum12 } from "./List.ts";
export { errorCodeEnum13 } from "./List.ts";
export { errorCodeEnum14 } from "./List.ts";
export { errorCodeEnum15 } from "./List.ts";
export { errorCodeEnum16 } from "./List.ts";
export { errorCodeEnum29 } from "./Results.ts";
export { errorCodeEnum30 } from "./Results.ts";
export { errorCodeEnum31 } from "./Results.ts";
export { errorCodeEnum32 } from "./Results.ts";
export { errorCodeEnum33 } from "./Results.ts";
export { errorCodeEnum34 } from "./Results.ts";
export { errorCodeEnum23 } from "./Transcript.ts";
export { errorCodeEnum24 } from "./Transcript.ts";
export { errorCodeEnum25 } from "./Transcript.ts";
export { errorCodeEnum26 } from "./Transcript.ts";
export { errorCodeEnum27 } from "./Transcript.ts";
export { errorCodeEnum28 } from "./Transcript.ts";
