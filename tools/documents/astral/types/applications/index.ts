export type {
  ApplicationsCreate200,
  ApplicationsCreate400,
  ApplicationsCreate400CodeEnumKey,
  ApplicationsCreate401,
  ApplicationsCreate401CodeEnumKey,
  ApplicationsCreate403,
  ApplicationsCreate403CodeEnumKey,
  ApplicationsCreate429,
  ApplicationsCreate429CodeEnumKey,
  ApplicationsCreate500,
  ApplicationsCreate500CodeEnumKey,
  ApplicationsCreateError,
  ApplicationsCreateMutation,
  ApplicationsCreateMutationRequest,
  ApplicationsCreateMutationResponse,
} from "./Create.ts";
export type {
  ApplicationsDelete204,
  ApplicationsDelete400,
  ApplicationsDelete400CodeEnumKey,
  ApplicationsDelete401,
  ApplicationsDelete401CodeEnumKey,
  ApplicationsDelete403,
  ApplicationsDelete403CodeEnumKey,
  ApplicationsDelete404,
  ApplicationsDelete404CodeEnumKey,
  ApplicationsDelete429,
  ApplicationsDelete429CodeEnumKey,
  ApplicationsDelete500,
  ApplicationsDelete500CodeEnumKey,
  ApplicationsDeleteError,
  ApplicationsDeleteMutation,
  ApplicationsDeleteMutationResponse,
  ApplicationsDeletePathParams,
} from "./Delete.ts";
export type {
  ApplicationsGet200,
  ApplicationsGet400,
  ApplicationsGet400CodeEnumKey,
  ApplicationsGet401,
  ApplicationsGet401CodeEnumKey,
  ApplicationsGet403,
  ApplicationsGet403CodeEnumKey,
  ApplicationsGet404,
  ApplicationsGet404CodeEnumKey,
  ApplicationsGet429,
  ApplicationsGet429CodeEnumKey,
  ApplicationsGet500,
  ApplicationsGet500CodeEnumKey,
  ApplicationsGetError,
  ApplicationsGetPathParams,
  ApplicationsGetQuery,
  ApplicationsGetQueryResponse,
} from "./Get.ts";
export type {
  ApplicationsGetMe200,
  ApplicationsGetMe400,
  ApplicationsGetMe400CodeEnumKey,
  ApplicationsGetMe401,
  ApplicationsGetMe401CodeEnumKey,
  ApplicationsGetMe403,
  ApplicationsGetMe403CodeEnumKey,
  ApplicationsGetMe429,
  ApplicationsGetMe429CodeEnumKey,
  ApplicationsGetMe500,
  ApplicationsGetMe500CodeEnumKey,
  ApplicationsGetMeError,
  ApplicationsGetMeQuery,
  ApplicationsGetMeQueryResponse,
} from "./GetMe.ts";
export type {
  ApplicationsGetPublic200,
  ApplicationsGetPublic400,
  ApplicationsGetPublic400CodeEnumKey,
  ApplicationsGetPublic404,
  ApplicationsGetPublic404CodeEnumKey,
  ApplicationsGetPublic429,
  ApplicationsGetPublic429CodeEnumKey,
  ApplicationsGetPublic500,
  ApplicationsGetPublic500CodeEnumKey,
  ApplicationsGetPublicError,
  ApplicationsGetPublicPathParams,
  ApplicationsGetPublicQuery,
  ApplicationsGetPublicQueryResponse,
} from "./GetPublic.ts";
export type {
  ApplicationsList200,
  ApplicationsList400,
  ApplicationsList400CodeEnumKey,
  ApplicationsList401,
  ApplicationsList401CodeEnumKey,
  ApplicationsList403,
  ApplicationsList403CodeEnumKey,
  ApplicationsList429,
  ApplicationsList429CodeEnumKey,
  ApplicationsList500,
  ApplicationsList500CodeEnumKey,
  ApplicationsListError,
  ApplicationsListQuery,
  ApplicationsListQueryResponse,
} from "./List.ts";
export type {
  ApplicationsResetBotToken200,
  ApplicationsResetBotToken400,
  ApplicationsResetBotToken400CodeEnumKey,
  ApplicationsResetBotToken401,
  ApplicationsResetBotToken401CodeEnumKey,
  ApplicationsResetBotToken403,
  ApplicationsResetBotToken403CodeEnumKey,
  ApplicationsResetBotToken404,
  ApplicationsResetBotToken404CodeEnumKey,
  ApplicationsResetBotToken429,
  ApplicationsResetBotToken429CodeEnumKey,
  ApplicationsResetBotToken500,
  ApplicationsResetBotToken500CodeEnumKey,
  ApplicationsResetBotTokenError,
  ApplicationsResetBotTokenMutation,
  ApplicationsResetBotTokenMutationRequest,
  ApplicationsResetBotTokenMutationResponse,
  ApplicationsResetBotTokenPathParams,
} from "./ResetBotToken.ts";
export type {
  ApplicationsResetClientSecret200,
  ApplicationsResetClientSecret400,
  ApplicationsResetClientSecret400CodeEnumKey,
  ApplicationsResetClientSecret401,
  ApplicationsResetClientSecret401CodeEnumKey,
  ApplicationsResetClientSecret403,
  ApplicationsResetClientSecret403CodeEnumKey,
  ApplicationsResetClientSecret404,
  ApplicationsResetClientSecret404CodeEnumKey,
  ApplicationsResetClientSecret429,
  ApplicationsResetClientSecret429CodeEnumKey,
  ApplicationsResetClientSecret500,
  ApplicationsResetClientSecret500CodeEnumKey,
  ApplicationsResetClientSecretError,
  ApplicationsResetClientSecretMutation,
  ApplicationsResetClientSecretMutationRequest,
  ApplicationsResetClientSecretMutationResponse,
  ApplicationsResetClientSecretPathParams,
} from "./ResetClientSecret.ts";
export type {
  ApplicationsUpdate200,
  ApplicationsUpdate400,
  ApplicationsUpdate400CodeEnumKey,
  ApplicationsUpdate401,
  ApplicationsUpdate401CodeEnumKey,
  ApplicationsUpdate403,
  ApplicationsUpdate403CodeEnumKey,
  ApplicationsUpdate404,
  ApplicationsUpdate404CodeEnumKey,
  ApplicationsUpdate429,
  ApplicationsUpdate429CodeEnumKey,
  ApplicationsUpdate500,
  ApplicationsUpdate500CodeEnumKey,
  ApplicationsUpdateError,
  ApplicationsUpdateMutation,
  ApplicationsUpdateMutationRequest,
  ApplicationsUpdateMutationResponse,
  ApplicationsUpdatePathParams,
} from "./Update.ts";
export type {
  ApplicationsUpdateBot200,
  ApplicationsUpdateBot400,
  ApplicationsUpdateBot400CodeEnumKey,
  ApplicationsUpdateBot401,
  ApplicationsUpdateBot401CodeEnumKey,
  ApplicationsUpdateBot403,
  ApplicationsUpdateBot403CodeEnumKey,
  ApplicationsUpdateBot404,
  ApplicationsUpdateBot404CodeEnumKey,
  ApplicationsUpdateBot429,
  ApplicationsUpdateBot429CodeEnumKey,
  ApplicationsUpdateBot500,
  ApplicationsUpdateBot500CodeEnumKey,
  ApplicationsUpdateBotError,
  ApplicationsUpdateBotMutation,
  ApplicationsUpdateBotMutationRequest,
  ApplicationsUpdateBotMutationResponse,
  ApplicationsUpdateBotPathParams,
} from "./UpdateBot.ts";
export { applicationsCreate400CodeEnum } from "./Create.ts";
export { applicationsCreate401CodeEnum } from "./Create.ts";
export { applicationsCreate403CodeEnum } from "./Create.ts";
export { applicationsCreate429CodeEnum } from "./Create.ts";
export { applicationsCreate500CodeEnum } from "./Create.ts";
export { applicationsDelete400CodeEnum } from "./Delete.ts";
export { applicationsDelete401CodeEnum } from "./Delete.ts";
export { applicationsDelete403CodeEnum } from "./Delete.ts";
export { applicationsDelete404CodeEnum } from "./Delete.ts";
export { applicationsDelete429CodeEnum } from "./Delete.ts";
export { applicationsDelete500CodeEnum } from "./Delete.ts";
export { applicationsGet400CodeEnum } from "./Get.ts";
export { applicationsGet401CodeEnum } from "./Get.ts";
export { applicationsGet403CodeEnum } from "./Get.ts";
export { applicationsGet404CodeEnum } from "./Get.ts";
export { applicationsGet429CodeEnum } from "./Get.ts";
export { applicationsGet500CodeEnum } from "./Get.ts";
export { applicationsGetMe400CodeEnum } from "./GetMe.ts";
export { applicationsGetMe401CodeEnum } from "./GetMe.ts";
export { applicationsGetMe403CodeEnum } from "./GetMe.ts";
export { applicationsGetMe429CodeEnum } from "./GetMe.ts";
export { applicationsGetMe500CodeEnum } from "./GetMe.ts";
export { applicationsGetPublic400CodeEnum } from "./GetPublic.ts";
export { applicationsGetPublic404CodeEnum } from "./GetPublic.ts";
export { applicationsGetPublic429CodeEnum } from "./GetPublic.ts";
export { applicationsGetPublic500CodeEnum } from "./GetPublic.ts";
export { applicationsList400CodeEnum } from "./List.ts";
export { applicationsList401CodeEnum } from "./List.ts";
export { applicationsList403CodeEnum } from "./List.ts";
export { applicationsList429CodeEnum } from "./List.ts";
export { applicationsList500CodeEnum } from "./List.ts";
export { applicationsResetBotToken400CodeEnum } from "./ResetBotToken.ts";
export { applicationsResetBotToken401CodeEnum } from "./ResetBotToken.ts";
export { applicationsResetBotToken403CodeEnum } from "./ResetBotToken.ts";
export { applicationsResetBotToken404CodeEnum } from "./ResetBotToken.ts";
export { applicationsResetBotToken429CodeEnum } from "./ResetBotToken.ts";
export { applicationsResetBotToken500CodeEnum } from "./ResetBotToken.ts";
export { applicationsResetClientSecret400CodeEnum } from "./ResetClientSecret.ts";
export { applicationsResetClientSecret401CodeEnum } from "./ResetClientSecret.ts";
export { applicationsResetClientSecret403CodeEnum } from "./ResetClientSecret.ts";
export { applicationsResetClientSecret404CodeEnum } from "./ResetClientSecret.ts";
export { applicationsResetClientSecret429CodeEnum } from "./ResetClientSecret.ts";
export { applicationsResetClientSecret500CodeEnum } from "./ResetClientSecret.ts";
export { applicationsUpdate400CodeEnum } from "./Update.ts";
export { applicationsUpdate401CodeEnum } from "./Update.ts";
export { applicationsUpdate403CodeEnum } from "./Update.ts";
export { applicationsUpdate404CodeEnum } from "./Update.ts";
export { applicationsUpdate429CodeEnum } from "./Update.ts";
export { applicationsUpdate500CodeEnum } from "./Update.ts";
export { applicationsUpdateBot400CodeEnum } from "./UpdateBot.ts";
export { applicationsUpdateBot401CodeEnum } from "./UpdateBot.ts";
export { applicationsUpdateBot403CodeEnum } from "./UpdateBot.ts";
export { applicationsUpdateBot404CodeEnum } from "./UpdateBot.ts";
export { applicationsUpdateBot429CodeEnum } from "./UpdateBot.ts";
export { applicationsUpdateBot500CodeEnum } from "./UpdateBot.ts";
