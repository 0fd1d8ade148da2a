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
  ChannelsAddRecipient502,
  ChannelsAddRecipient502CodeEnumKey,
  ChannelsAddRecipient503,
  ChannelsAddRecipient503CodeEnumKey,
  ChannelsAddRecipient504,
  ChannelsAddRecipient504CodeEnumKey,
  ChannelsAddRecipientError,
  ChannelsAddRecipientHeaderParams,
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
  ChannelsDelete502,
  ChannelsDelete502CodeEnumKey,
  ChannelsDelete503,
  ChannelsDelete503CodeEnumKey,
  ChannelsDelete504,
  ChannelsDelete504CodeEnumKey,
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
  ChannelsDeletePermission502,
  ChannelsDeletePermission502CodeEnumKey,
  ChannelsDeletePermission503,
  ChannelsDeletePermission503CodeEnumKey,
  ChannelsDeletePermission504,
  ChannelsDeletePermission504CodeEnumKey,
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
  ChannelsGet502,
  ChannelsGet502CodeEnumKey,
  ChannelsGet503,
  ChannelsGet503CodeEnumKey,
  ChannelsGet504,
  ChannelsGet504CodeEnumKey,
  ChannelsGetError,
  ChannelsGetHeaderParams,
  ChannelsGetPathParams,
  ChannelsGetQuery,
  ChannelsGetQueryResponse,
} from "./Get.ts";
export type {
  ChannelsGetSlowmode200,
  ChannelsGetSlowmode400,
  ChannelsGetSlowmode400CodeEnumKey,
  ChannelsGetSlowmode401,
  ChannelsGetSlowmode401CodeEnumKey,
  ChannelsGetSlowmode403,
  ChannelsGetSlowmode403CodeEnumKey,
  ChannelsGetSlowmode404,
  ChannelsGetSlowmode404CodeEnumKey,
  ChannelsGetSlowmode429,
  ChannelsGetSlowmode429CodeEnumKey,
  ChannelsGetSlowmode500,
  ChannelsGetSlowmode500CodeEnumKey,
  ChannelsGetSlowmode502,
  ChannelsGetSlowmode502CodeEnumKey,
  ChannelsGetSlowmode503,
  ChannelsGetSlowmode503CodeEnumKey,
  ChannelsGetSlowmode504,
  ChannelsGetSlowmode504CodeEnumKey,
  ChannelsGetSlowmodeError,
  ChannelsGetSlowmodeHeaderParams,
  ChannelsGetSlowmodePathParams,
  ChannelsGetSlowmodeQuery,
  ChannelsGetSlowmodeQueryResponse,
} from "./GetSlowmode.ts";
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
  ChannelsRemoveRecipient502,
  ChannelsRemoveRecipient502CodeEnumKey,
  ChannelsRemoveRecipient503,
  ChannelsRemoveRecipient503CodeEnumKey,
  ChannelsRemoveRecipient504,
  ChannelsRemoveRecipient504CodeEnumKey,
  ChannelsRemoveRecipientError,
  ChannelsRemoveRecipientHeaderParams,
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
  ChannelsSetPermission502,
  ChannelsSetPermission502CodeEnumKey,
  ChannelsSetPermission503,
  ChannelsSetPermission503CodeEnumKey,
  ChannelsSetPermission504,
  ChannelsSetPermission504CodeEnumKey,
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
  ChannelsStartTyping502,
  ChannelsStartTyping502CodeEnumKey,
  ChannelsStartTyping503,
  ChannelsStartTyping503CodeEnumKey,
  ChannelsStartTyping504,
  ChannelsStartTyping504CodeEnumKey,
  ChannelsStartTypingError,
  ChannelsStartTypingHeaderParams,
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
  ChannelsUpdate502,
  ChannelsUpdate502CodeEnumKey,
  ChannelsUpdate503,
  ChannelsUpdate503CodeEnumKey,
  ChannelsUpdate504,
  ChannelsUpdate504CodeEnumKey,
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
export { channelsAddRecipient502CodeEnum } from "./AddRecipient.ts";
export { channelsAddRecipient503CodeEnum } from "./AddRecipient.ts";
export { channelsAddRecipient504CodeEnum } from "./AddRecipient.ts";
export { channelsDelete400CodeEnum } from "./Delete.ts";
export { channelsDelete401CodeEnum } from "./Delete.ts";
export { channelsDelete403CodeEnum } from "./Delete.ts";
export { channelsDelete404CodeEnum } from "./Delete.ts";
export { channelsDelete429CodeEnum } from "./Delete.ts";
export { channelsDelete500CodeEnum } from "./Delete.ts";
export { channelsDelete502CodeEnum } from "./Delete.ts";
export { channelsDelete503CodeEnum } from "./Delete.ts";
export { channelsDelete504CodeEnum } from "./Delete.ts";
export { channelsDeletePermission400CodeEnum } from "./DeletePermission.ts";
export { channelsDeletePermission401CodeEnum } from "./DeletePermission.ts";
export { channelsDeletePermission403CodeEnum } from "./DeletePermission.ts";
export { channelsDeletePermission404CodeEnum } from "./DeletePermission.ts";
export { channelsDeletePermission429CodeEnum } from "./DeletePermission.ts";
export { channelsDeletePermission500CodeEnum } from "./DeletePermission.ts";
export { channelsDeletePermission502CodeEnum } from "./DeletePermission.ts";
export { channelsDeletePermission503CodeEnum } from "./DeletePermission.ts";
export { channelsDeletePermission504CodeEnum } from "./DeletePermission.ts";
export { channelsGet400CodeEnum } from "./Get.ts";
export { channelsGet401CodeEnum } from "./Get.ts";
export { channelsGet403CodeEnum } from "./Get.ts";
export { channelsGet404CodeEnum } from "./Get.ts";
export { channelsGet429CodeEnum } from "./Get.ts";
export { channelsGet500CodeEnum } from "./Get.ts";
export { channelsGet502CodeEnum } from "./Get.ts";
export { channelsGet503CodeEnum } from "./Get.ts";
export { channelsGet504CodeEnum } from "./Get.ts";
export { channelsGetSlowmode400CodeEnum } from "./GetSlowmode.ts";
export { channelsGetSlowmode401CodeEnum } from "./GetSlowmode.ts";
export { channelsGetSlowmode403CodeEnum } from "./GetSlowmode.ts";
export { channelsGetSlowmode404CodeEnum } from "./GetSlowmode.ts";
export { channelsGetSlowmode429CodeEnum } from "./GetSlowmode.ts";
export { channelsGetSlowmode500CodeEnum } from "./GetSlowmode.ts";
export { channelsGetSlowmode502CodeEnum } from "./GetSlowmode.ts";
export { channelsGetSlowmode503CodeEnum } from "./GetSlowmode.ts";
export { channelsGetSlowmode504CodeEnum } from "./GetSlowmode.ts";
export { channelsRemoveRecipient400CodeEnum } from "./RemoveRecipient.ts";
export { channelsRemoveRecipient401CodeEnum } from "./RemoveRecipient.ts";
export { channelsRemoveRecipient403CodeEnum } from "./RemoveRecipient.ts";
export { channelsRemoveRecipient404CodeEnum } from "./RemoveRecipient.ts";
export { channelsRemoveRecipient429CodeEnum } from "./RemoveRecipient.ts";
export { channelsRemoveRecipient500CodeEnum } from "./RemoveRecipient.ts";
export { channelsRemoveRecipient502CodeEnum } from "./RemoveRecipient.ts";
export { channelsRemoveRecipient503CodeEnum } from "./RemoveRecipient.ts";
export { channelsRemoveRecipient504CodeEnum } from "./RemoveRecipient.ts";
export { channelsSetPermission400CodeEnum } from "./SetPermission.ts";
export { channelsSetPermission401CodeEnum } from "./SetPermission.ts";
export { channelsSetPermission403CodeEnum } from "./SetPermission.ts";
export { channelsSetPermission404CodeEnum } from "./SetPermission.ts";
export { channelsSetPermission429CodeEnum } from "./SetPermission.ts";
export { channelsSetPermission500CodeEnum } from "./SetPermission.ts";
export { channelsSetPermission502CodeEnum } from "./SetPermission.ts";
export { channelsSetPermission503CodeEnum } from "./SetPermission.ts";
export { channelsSetPermission504CodeEnum } from "./SetPermission.ts";
export { channelsStartTyping400CodeEnum } from "./StartTyping.ts";
export { channelsStartTyping401CodeEnum } from "./StartTyping.ts";
export { channelsStartTyping403CodeEnum } from "./StartTyping.ts";
export { channelsStartTyping404CodeEnum } from "./StartTyping.ts";
export { channelsStartTyping429CodeEnum } from "./StartTyping.ts";
export { channelsStartTyping500CodeEnum } from "./StartTyping.ts";
export { channelsStartTyping502CodeEnum } from "./StartTyping.ts";
export { channelsStartTyping503CodeEnum } from "./StartTyping.ts";
export { channelsStartTyping504CodeEnum } from "./StartTyping.ts";
export { channelsUpdate400CodeEnum } from "./Update.ts";
export { channelsUpdate401CodeEnum } from "./Update.ts";
export { channelsUpdate403CodeEnum } from "./Update.ts";
export { channelsUpdate404CodeEnum } from "./Update.ts";
export { channelsUpdate429CodeEnum } from "./Update.ts";
export { channelsUpdate500CodeEnum } from "./Update.ts";
export { channelsUpdate502CodeEnum } from "./Update.ts";
export { channelsUpdate503CodeEnum } from "./Update.ts";
export { channelsUpdate504CodeEnum } from "./Update.ts";
