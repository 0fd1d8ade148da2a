export type {
  AudioFilesDownloadUrl200,
  AudioFilesDownloadUrl401,
  AudioFilesDownloadUrl403,
  AudioFilesDownloadUrl404,
  AudioFilesDownloadUrl429,
  AudioFilesDownloadUrl500,
  AudioFilesDownloadUrl503,
  AudioFilesDownloadUrlError,
  AudioFilesDownloadUrlHeaderParams,
  AudioFilesDownloadUrlPathParams,
  AudioFilesDownloadUrlQuery,
  AudioFilesDownloadUrlQueryResponse,
  ErrorCodeEnum59Key,
  ErrorCodeEnum60Key,
  ErrorCodeEnum61Key,
  ErrorCodeEnum62Key,
  ErrorCodeEnum63Key,
  ErrorCodeEnum64Key,
} from "./DownloadUrl.ts";
export type {
  AudioFilesGet200,
  AudioFilesGet401,
  AudioFilesGet403,
  AudioFilesGet404,
  AudioFilesGet429,
  AudioFilesGet500,
  AudioFilesGet503,
  AudioFilesGetError,
  AudioFilesGetHeaderParams,
  AudioFilesGetPathParams,
  AudioFilesGetQuery,
  AudioFilesGetQueryResponse,
  ErrorCodeEnum41Key,
  ErrorCodeEnum42Key,
  ErrorCodeEnum43Key,
  ErrorCodeEnum44Key,
  ErrorCodeEnum45Key,
  ErrorCodeEnum46Key,
} from "./Get.ts";
export type {
  AudioFilesList200,
  AudioFilesList400,
  AudioFilesList401,
  AudioFilesList403,
  AudioFilesList429,
  AudioFilesList500,
  AudioFilesList503,
  AudioFilesListError,
  AudioFilesListHeaderParams,
  AudioFilesListQuery,
  AudioFilesListQueryParams,
  AudioFilesListQueryResponse,
  ErrorCodeEnum35Key,
  ErrorCodeEnum36Key,
  ErrorCodeEnum37Key,
  ErrorCodeEnum38Key,
  ErrorCodeEnum39Key,
  ErrorCodeEnum40Key,
} from "./List.ts";
export type {
  AudioFilesProcess202,
  AudioFilesProcess400,
  AudioFilesProcess401,
  AudioFilesProcess403,
  AudioFilesProcess404,
  AudioFilesProcess409,
  AudioFilesProcess413,
  AudioFilesProcess415,
  AudioFilesProcess429,
  AudioFilesProcess500,
  AudioFilesProcess503,
  AudioFilesProcessError,
  AudioFilesProcessHeaderParams,
  AudioFilesProcessMutation,
  AudioFilesProcessMutationRequest,
  AudioFilesProcessMutationResponse,
  AudioFilesProcessPathParams,
  ErrorCodeEnum73Key,
  ErrorCodeEnum74Key,
  ErrorCodeEnum75Key,
  ErrorCodeEnum76Key,
  ErrorCodeEnum77Key,
  ErrorCodeEnum78Key,
  ErrorCodeEnum79Key,
  ErrorCodeEnum80Key,
  ErrorCodeEnum81Key,
  ErrorCodeEnum82Key,
} from "./Process.ts";
export type {
  AudioFilesProcessingStatus200,
  AudioFilesProcessingStatus401,
  AudioFilesProcessingStatus403,
  AudioFilesProcessingStatus404,
  AudioFilesProcessingStatus429,
  AudioFilesProcessingStatus500,
  AudioFilesProcessingStatus503,
  AudioFilesProcessingStatusError,
  AudioFilesProcessingStatusHeaderParams,
  AudioFilesProcessingStatusPathParams,
  AudioFilesProcessingStatusQuery,
  AudioFilesProcessingStatusQueryResponse,
  ErrorCodeEnum53Key,
  ErrorCodeEnum54Key,
  ErrorCodeEnum55Key,
  ErrorCodeEnum56Key,
  ErrorCodeEnum57Key,
  ErrorCodeEnum58Key,
} from "./ProcessingStatus.ts";
export type {
  AudioFilesTranscript200,
  AudioFilesTranscript401,
  AudioFilesTranscript403,
  AudioFilesTranscript404,
  AudioFilesTranscript429,
  AudioFilesTranscript500,
  AudioFilesTranscript503,
  AudioFilesTranscriptError,
  AudioFilesTranscriptHeaderParams,
  AudioFilesTranscriptPathParams,
  AudioFilesTranscriptQuery,
  AudioFilesTranscriptQueryResponse,
  ErrorCodeEnum47Key,
  ErrorCodeEnum48Key,
  ErrorCodeEnum49Key,
  ErrorCodeEnum50Key,
  ErrorCodeEnum51Key,
  ErrorCodeEnum52Key,
} from "./Transcript.ts";
export type {
  AudioFilesUploadUrl201,
  AudioFilesUploadUrl400,
  AudioFilesUploadUrl401,
  AudioFilesUploadUrl403,
  AudioFilesUploadUrl413,
  AudioFilesUploadUrl415,
  AudioFilesUploadUrl429,
  AudioFilesUploadUrl500,
  AudioFilesUploadUrl503,
  AudioFilesUploadUrlError,
  AudioFilesUploadUrlHeaderParams,
  AudioFilesUploadUrlMutation,
  AudioFilesUploadUrlMutationRequest,
  AudioFilesUploadUrlMutationResponse,
  ErrorCodeEnum65Key,
  ErrorCodeEnum66Key,
  ErrorCodeEnum67Key,
  ErrorCodeEnum68Key,
  ErrorCodeEnum69Key,
  ErrorCodeEnum70Key,
  ErrorCodeEnum71Key,
  ErrorCodeEnum72Key,
} from "./UploadUrl.ts";
export { errorCodeEnum59 } from "./DownloadUrl.ts";
export { errorCodeEnum60 } from "./DownloadUrl.ts";
export { errorCodeEnum61 } from "./DownloadUrl.ts";
export { errorCodeEnum62 } from "./DownloadUrl.ts";
export { errorCodeEnum63 } from "./DownloadUrl.ts";
export { errorCodeEnum64 } from "./DownloadUrl.ts";
export { errorCodeEnum41 } from "./Get.ts";
export { errorCodeEnum42 } from "./Get.ts";
export { errorCodeEnum43 } from "./Get.ts";
export { errorCodeEnum44 } from "./Get.ts";
export { errorCodeEnum45 } from "./Get.ts";
export { errorCodeEnum46 } from "./Get.ts";
export { errorCodeEnum35 } from "./List.ts";
export { errorCodeEnum36 } from "./List.ts";
export { errorCodeEnum37 } from "./List.ts";
export { errorCodeEnum38 } from "./List.ts";
export { errorCodeEnum39 } from "./List.ts";
export { errorCodeEnum40 } from "./List.ts";
export { errorCodeEnum73 } from "./Process.ts";
export { errorCodeEnum74 } from "./Process.ts";
export { errorCodeEnum75 } from "./Process.ts";
export { errorCodeEnum76 } from "./Process.ts";
export { errorCodeEnum77 } from "./Process.ts";
export { errorCodeEnum78 } from "./Process.ts";
export { errorCodeEnum79 } from "./Process.ts";
export { errorCodeEnum80 } from "./Process.ts";
export { errorCodeEnum81 } from "./Process.ts";
export { errorCodeEnum82 } from "./Process.ts";
export { errorCodeEnum53 } from "./ProcessingStatus.ts";
export { errorCodeEnum54 } from "./ProcessingStatus.ts";
export { errorCodeEnum55 } from "./ProcessingStatus.ts";
export { errorCodeEnum56 } from "./ProcessingStatus.ts";
export { errorCodeEnum57 } from "./ProcessingStatus.ts";
export { errorCodeEnum58 } from "./ProcessingStatus.ts";
export { errorCodeEnum47 } from "./Transcript.ts";
export { errorCodeEnum48 } from "./Transcript.ts";
export { errorCodeEnum49 } from "./Transcript.ts";
export { errorCodeEnum50 } from "./Transcript.ts";
export { errorCodeEnum51 } from "./Transcript.ts";
export { errorCodeEnum52 } from "./Transcript.ts";
export { errorCodeEnum65 } from "./UploadUrl.ts";
export { errorCodeEnum66 } from "./UploadUrl.ts";
export { errorCodeEnum67 } from "./UploadUrl.ts";
export { errorCodeEnum68 } from "./UploadUrl.ts";
export { errorCodeEnum69 } from "./UploadUrl.ts";
export { errorCodeEnum70 } from "./UploadUrl.ts";
export { errorCodeEnum71 } from "./UploadUrl.ts";
export { errorCodeEnum72 } from "./UploadUrl.ts";
