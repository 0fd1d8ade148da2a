export type {
  ChannelsAddRecipient204,
  ChannelsAddRecipient400,
  ChannelsAddRecipient400CodeEnumKey,
  ChannelsAddRecipient401,
  ChannelsAddRecipient401CodeEnumKey,
  ChannelsAddRecipient403,
  ChannelsAddRecipient403CodeEnumKey,
  ChannelsAddRecipient404,
  ChannelsAddRecipient404CodeEnumKey,
  ChannelsAddRecipient429,
  ChannelsAddRecipient429CodeEnumKey,
  ChannelsAddRecipient500,
  ChannelsAddRecipient500CodeEnumKey,
  ChannelsAddRecipientError,
  ChannelsAddRecipientMutation,
  ChannelsAddRecipientMutationResponse,
  ChannelsAddRecipientPathParams,
} from "./AddRecipient.ts";
export type {
  ChannelsDelete204,
  ChannelsDelete400,
  ChannelsDelete400CodeEnumKey,
  ChannelsDelete401,
  ChannelsDelete401CodeEnumKey,
  ChannelsDelete403,
  ChannelsDelete403CodeEnumKey,
  ChannelsDelete404,
  ChannelsDelete404CodeEnumKey,
  ChannelsDelete429,
  ChannelsDelete429CodeEnumKey,
  ChannelsDelete500,
  ChannelsDelete500CodeEnumKey,
  ChannelsDeleteError,
  ChannelsDeleteHeaderParams,
  ChannelsDeleteMutation,
  ChannelsDeleteMutationResponse,
  ChannelsDeletePathParams,
} from "./Delete.ts";
export type {
  ChannelsDeletePermission204,
  ChannelsDeletePermission400,
  ChannelsDeletePermission400CodeEnumKey,
  ChannelsDeletePermission401,
  ChannelsDeletePermission401CodeEnumKey,
  ChannelsDeletePermission403,
  ChannelsDeletePermission403CodeEnumKey,
  ChannelsDeletePermission404,
  ChannelsDeletePermission404CodeEnumKey,
  ChannelsDeletePermission429,
  ChannelsDeletePermission429CodeEnumKey,
  ChannelsDeletePermission500,
  ChannelsDeletePermission500CodeEnumKey,
  ChannelsDeletePermissionError,
  ChannelsDeletePermissionHeaderParams,
  ChannelsDeletePermissionMutation,
  ChannelsDeletePermissionMutationResponse,
  ChannelsDeletePermissionPathParams,
} from "./DeletePermission.ts";
export type {
  ChannelsGet200,
  ChannelsGet400,
  ChannelsGet400CodeEnumKey,
  ChannelsGet401,
  ChannelsGet401CodeEnumKey,
  ChannelsGet403,
  ChannelsGet403CodeEnumKey,
  ChannelsGet404,
  ChannelsGet404CodeEnumKey,
  ChannelsGet429,
  ChannelsGet429CodeEnumKey,
  ChannelsGet500,
  ChannelsGet500CodeEnumKey,
  ChannelsGetError,
  ChannelsGetPathParams,
  ChannelsGetQuery,
  ChannelsGetQueryResponse,
} from "./Get.ts";
export type {
  ChannelsListRtcRegions200,
  ChannelsListRtcRegions400,
  ChannelsListRtcRegions400CodeEnumKey,
  ChannelsListRtcRegions401,
  ChannelsListRtcRegions401CodeEnumKey,
  ChannelsListRtcRegions403,
  ChannelsListRtcRegions403CodeEnumKey,
  ChannelsListRtcRegions404,
  ChannelsListRtcRegions404CodeEnumKey,
  ChannelsListRtcRegions429,
  ChannelsListRtcRegions429CodeEnumKey,
  ChannelsListRtcRegions500,
  ChannelsListRtcRegions500CodeEnumKey,
  ChannelsListRtcRegionsError,
  ChannelsListRtcRegionsPathParams,
  ChannelsListRtcRegionsQuery,
  ChannelsListRtcRegionsQueryResponse,
} from "./ListRtcRegions.ts";
export type {
  ChannelsRemoveRecipient204,
  ChannelsRemoveRecipient400,
  ChannelsRemoveRecipient400CodeEnumKey,
  ChannelsRemoveRecipient401,
  ChannelsRemoveRecipient401CodeEnumKey,
  ChannelsRemoveRecipient403,
  ChannelsRemoveRecipient403CodeEnumKey,
  ChannelsRemoveRecipient404,
  ChannelsRemoveRecipient404CodeEnumKey,
  ChannelsRemoveRecipient429,
  ChannelsRemoveRecipient429CodeEnumKey,
  ChannelsRemoveRecipient500,
  ChannelsRemoveRecipient500CodeEnumKey,
  ChannelsRemoveRecipientError,
  ChannelsRemoveRecipientMutation,
  ChannelsRemoveRecipientMutationResponse,
  ChannelsRemoveRecipientPathParams,
} from "./RemoveRecipient.ts";
export type {
  ChannelsSetPermission204,
  ChannelsSetPermission400,
  ChannelsSetPermission400CodeEnumKey,
  ChannelsSetPermission401,
  ChannelsSetPermission401CodeEnumKey,
  ChannelsSetPermission403,
  ChannelsSetPermission403CodeEnumKey,
  ChannelsSetPermission404,
  ChannelsSetPermission404CodeEnumKey,
  ChannelsSetPermission429,
  ChannelsSetPermission429CodeEnumKey,
  ChannelsSetPermission500,
  ChannelsSetPermission500CodeEnumKey,
  ChannelsSetPermissionError,
  ChannelsSetPermissionHeaderParams,
  ChannelsSetPermissionMutation,
  ChannelsSetPermissionMutationRequest,
  ChannelsSetPermissionMutationResponse,
  ChannelsSetPermissionPathParams,
} from "./SetPermission.ts";
export type {
  ChannelsStartTyping204,
  ChannelsStartTyping400,
  ChannelsStartTyping400CodeEnumKey,
  ChannelsStartTyping401,
  ChannelsStartTyping401CodeEnumKey,
  ChannelsStartTyping403,
  ChannelsStartTyping403CodeEnumKey,
  ChannelsStartTyping404,
  ChannelsStartTyping404CodeEnumKey,
  ChannelsStartTyping429,
  ChannelsStartTyping429CodeEnumKey,
  ChannelsStartTyping500,
  ChannelsStartTyping500CodeEnumKey,
  ChannelsStartTypingError,
  ChannelsStartTypingMutation,
  ChannelsStartTypingMutationResponse,
  ChannelsStartTypingPathParams,
} from "./StartTyping.ts";
export type {
  ChannelsUpdate200,
  ChannelsUpdate400,
  ChannelsUpdate400CodeEnumKey,
  ChannelsUpdate401,
  ChannelsUpdate401CodeEnumKey,
  ChannelsUpdate403,
  ChannelsUpdate403CodeEnumKey,
  ChannelsUpdate404,
  ChannelsUpdate404CodeEnumKey,
  ChannelsUpdate429,
  ChannelsUpdate429CodeEnumKey,
  ChannelsUpdate500,
  ChannelsUpdate500CodeEnumKey,
  ChannelsUpdateError,
  ChannelsUpdateHeaderParams,
  ChannelsUpdateMutation,
  ChannelsUpdateMutationRequest,
  ChannelsUpdateMutationResponse,
  ChannelsUpdatePathParams,
} from "./Update.ts";
export { channelsAddRecipient400CodeEnum } from "./AddRecipient.ts";
export { channelsAddRecipient401CodeEnum } from "./AddRecipient.ts";
export { channelsAddRecipient403CodeEnum } from "./AddRecipient.ts";
export { channelsAddRecipient404CodeEnum } from "./AddRecipient.ts";
export { channelsAddRecipient429CodeEnum } from "./AddRecipient.ts";
export { channelsAddRecipient500CodeEnum } from "./AddRecipient.ts";
export { channelsDelete400CodeEnum } from "./Delete.ts";
export { channelsDelete401CodeEnum } from "./Delete.ts";
export { channelsDelete403CodeEnum } from "./Delete.ts";
export { channelsDelete404CodeEnum } from "./Delete.ts";
export { channelsDelete429CodeEnum } from "./Delete.ts";
export { channelsDelete500CodeEnum } from "./Delete.ts";
export { channelsDeletePermission400CodeEnum } from "./DeletePermission.ts";
export { channelsDeletePermission401CodeEnum } from "./DeletePermission.ts";
export { channelsDeletePermission403CodeEnum } from "./DeletePermission.ts";
export { channelsDeletePermission404CodeEnum } from "./DeletePermission.ts";
export { channelsDeletePermission429CodeEnum } from "./DeletePermission.ts";
export { channelsDeletePermission500CodeEnum } from "./DeletePermission.ts";
export { channelsGet400CodeEnum } from "./Get.ts";
export { channelsGet401CodeEnum } from "./Get.ts";
export { channelsGet403CodeEnum } from "./Get.ts";
export { channelsGet404CodeEnum } from "./Get.ts";
export { channelsGet429CodeEnum } from "./Get.ts";
export { channelsGet500CodeEnum } from "./Get.ts";
export { channelsListRtcRegions400CodeEnum } from "./ListRtcRegions.ts";
export { channelsListRtcRegions401CodeEnum } from "./ListRtcRegions.ts";
export { channelsListRtcRegions403CodeEnum } from "./ListRtcRegions.ts";
export { channelsListRtcRegions404CodeEnum } from "./ListRtcRegions.ts";
export { channelsListRtcRegions429CodeEnum } from "./ListRtcRegions.ts";
export { channelsListRtcRegions500CodeEnum } from "./ListRtcRegions.ts";
export { channelsRemoveRecipient400CodeEnum } from "./RemoveRecipient.ts";
export { channelsRemoveRecipient401CodeEnum } from "./RemoveRecipient.ts";
export { channelsRemoveRecipient403CodeEnum } from "./RemoveRecipient.ts";
export { channelsRemoveRecipient404CodeEnum } from "./RemoveRecipient.ts";
export { channelsRemoveRecipient429CodeEnum } from "./RemoveRecipient.ts";
export { channelsRemoveRecipient500CodeEnum } from "./RemoveRecipient.ts";
export { channelsSetPermission400CodeEnum } from "./SetPermission.ts";
export { channelsSetPermission401CodeEnum } from "./SetPermission.ts";
export { channelsSetPermission403CodeEnum } from "./SetPermission.ts";
export { channelsSetPermission404CodeEnum } from "./SetPermission.ts";
export { channelsSetPermission429CodeEnum } from "./SetPermission.ts";
export { channelsSetPermission500CodeEnum } from "./SetPermission.ts";
export { channelsStartTyping400CodeEnum } from "./StartTyping.ts";
export { channelsStartTyping401CodeEnum } from "./StartTyping.ts";
export { channelsStartTyping403CodeEnum } from "./StartTyping.ts";
export { channelsStartTyping404CodeEnum } from "./StartTyping.ts";
export { channelsStartTyping429CodeEnum } from "./StartTyping.ts";
export { channelsStartTyping500CodeEnum } from "./StartTyping.ts";
export { channelsUpdate400CodeEnum } from "./Update.ts";
export { channelsUpdate401CodeEnum } from "./Update.ts";
export { channelsUpdate403CodeEnum } from "./Update.ts";
export { channelsUpdate404CodeEnum } from "./Update.ts";
export { channelsUpdate429CodeEnum } from "./Update.ts";
export { channelsUpdate500CodeEnum } from "./Update.ts";
