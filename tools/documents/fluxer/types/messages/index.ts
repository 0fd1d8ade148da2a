export type {
  MessagesBulkDelete204,
  MessagesBulkDelete400,
  MessagesBulkDelete400CodeEnumKey,
  MessagesBulkDelete401,
  MessagesBulkDelete401CodeEnumKey,
  MessagesBulkDelete403,
  MessagesBulkDelete403CodeEnumKey,
  MessagesBulkDelete404,
  MessagesBulkDelete404CodeEnumKey,
  MessagesBulkDelete429,
  MessagesBulkDelete429CodeEnumKey,
  MessagesBulkDelete500,
  MessagesBulkDelete500CodeEnumKey,
  MessagesBulkDelete502,
  MessagesBulkDelete502CodeEnumKey,
  MessagesBulkDelete503,
  MessagesBulkDelete503CodeEnumKey,
  MessagesBulkDelete504,
  MessagesBulkDelete504CodeEnumKey,
  MessagesBulkDeleteError,
  MessagesBulkDeleteHeaderParams,
  MessagesBulkDeleteMutation,
  MessagesBulkDeleteMutationRequest,
  MessagesBulkDeleteMutationResponse,
  MessagesBulkDeletePathParams,
} from "./BulkDelete.ts";
export type {
  MessagesCreate200,
  MessagesCreate400,
  MessagesCreate400CodeEnumKey,
  MessagesCreate401,
  MessagesCreate401CodeEnumKey,
  MessagesCreate403,
  MessagesCreate403CodeEnumKey,
  MessagesCreate404,
  MessagesCreate404CodeEnumKey,
  MessagesCreate429,
  MessagesCreate429CodeEnumKey,
  MessagesCreate500,
  MessagesCreate500CodeEnumKey,
  MessagesCreate502,
  MessagesCreate502CodeEnumKey,
  MessagesCreate503,
  MessagesCreate503CodeEnumKey,
  MessagesCreate504,
  MessagesCreate504CodeEnumKey,
  MessagesCreateError,
  MessagesCreateHeaderParams,
  MessagesCreateMutation,
  MessagesCreateMutationRequest,
  MessagesCreateMutationResponse,
  MessagesCreatePathParams,
} from "./Create.ts";
export type {
  MessagesDelete204,
  MessagesDelete400,
  MessagesDelete400CodeEnumKey,
  MessagesDelete401,
  MessagesDelete401CodeEnumKey,
  MessagesDelete403,
  MessagesDelete403CodeEnumKey,
  MessagesDelete404,
  MessagesDelete404CodeEnumKey,
  MessagesDelete429,
  MessagesDelete429CodeEnumKey,
  MessagesDelete500,
  MessagesDelete500CodeEnumKey,
  MessagesDelete502,
  MessagesDelete502CodeEnumKey,
  MessagesDelete503,
  MessagesDelete503CodeEnumKey,
  MessagesDelete504,
  MessagesDelete504CodeEnumKey,
  MessagesDeleteError,
  MessagesDeleteHeaderParams,
  MessagesDeleteMutation,
  MessagesDeleteMutationResponse,
  MessagesDeletePathParams,
} from "./Delete.ts";
export type {
  MessagesDeleteAttachment204,
  MessagesDeleteAttachment400,
  MessagesDeleteAttachment400CodeEnumKey,
  MessagesDeleteAttachment401,
  MessagesDeleteAttachment401CodeEnumKey,
  MessagesDeleteAttachment403,
  MessagesDeleteAttachment403CodeEnumKey,
  MessagesDeleteAttachment404,
  MessagesDeleteAttachment404CodeEnumKey,
  MessagesDeleteAttachment429,
  MessagesDeleteAttachment429CodeEnumKey,
  MessagesDeleteAttachment500,
  MessagesDeleteAttachment500CodeEnumKey,
  MessagesDeleteAttachment502,
  MessagesDeleteAttachment502CodeEnumKey,
  MessagesDeleteAttachment503,
  MessagesDeleteAttachment503CodeEnumKey,
  MessagesDeleteAttachment504,
  MessagesDeleteAttachment504CodeEnumKey,
  MessagesDeleteAttachmentError,
  MessagesDeleteAttachmentHeaderParams,
  MessagesDeleteAttachmentMutation,
  MessagesDeleteAttachmentMutationResponse,
  MessagesDeleteAttachmentPathParams,
} from "./DeleteAttachment.ts";
export type {
  MessagesEdit200,
  MessagesEdit400,
  MessagesEdit400CodeEnumKey,
  MessagesEdit401,
  MessagesEdit401CodeEnumKey,
  MessagesEdit403,
  MessagesEdit403CodeEnumKey,
  MessagesEdit404,
  MessagesEdit404CodeEnumKey,
  MessagesEdit429,
  MessagesEdit429CodeEnumKey,
  MessagesEdit500,
  MessagesEdit500CodeEnumKey,
  MessagesEdit502,
  MessagesEdit502CodeEnumKey,
  MessagesEdit503,
  MessagesEdit503CodeEnumKey,
  MessagesEdit504,
  MessagesEdit504CodeEnumKey,
  MessagesEditError,
  MessagesEditHeaderParams,
  MessagesEditMutation,
  MessagesEditMutationRequest,
  MessagesEditMutationResponse,
  MessagesEditPathParams,
} from "./Edit.ts";
export type {
  MessagesGet200,
  MessagesGet400,
  MessagesGet400CodeEnumKey,
  MessagesGet401,
  MessagesGet401CodeEnumKey,
  MessagesGet403,
  MessagesGet403CodeEnumKey,
  MessagesGet404,
  MessagesGet404CodeEnumKey,
  MessagesGet429,
  MessagesGet429CodeEnumKey,
  MessagesGet500,
  MessagesGet500CodeEnumKey,
  MessagesGet502,
  MessagesGet502CodeEnumKey,
  MessagesGet503,
  MessagesGet503CodeEnumKey,
  MessagesGet504,
  MessagesGet504CodeEnumKey,
  MessagesGetError,
  MessagesGetHeaderParams,
  MessagesGetPathParams,
  MessagesGetQuery,
  MessagesGetQueryResponse,
} from "./Get.ts";
export type {
  MessagesList200,
  MessagesList400,
  MessagesList400CodeEnumKey,
  MessagesList401,
  MessagesList401CodeEnumKey,
  MessagesList403,
  MessagesList403CodeEnumKey,
  MessagesList404,
  MessagesList404CodeEnumKey,
  MessagesList429,
  MessagesList429CodeEnumKey,
  MessagesList500,
  MessagesList500CodeEnumKey,
  MessagesList502,
  MessagesList502CodeEnumKey,
  MessagesList503,
  MessagesList503CodeEnumKey,
  MessagesList504,
  MessagesList504CodeEnumKey,
  MessagesListError,
  MessagesListHeaderParams,
  MessagesListPathParams,
  MessagesListQuery,
  MessagesListQueryParams,
  MessagesListQueryResponse,
} from "./List.ts";
export { messagesBulkDelete400CodeEnum } from "./BulkDelete.ts";
export { messagesBulkDelete401CodeEnum } from "./BulkDelete.ts";
export { messagesBulkDelete403CodeEnum } from "./BulkDelete.ts";
export { messagesBulkDelete404CodeEnum } from "./BulkDelete.ts";
export { messagesBulkDelete429CodeEnum } from "./BulkDelete.ts";
export { messagesBulkDelete500CodeEnum } from "./BulkDelete.ts";
export { messagesBulkDelete502CodeEnum } from "./BulkDelete.ts";
export { messagesBulkDelete503CodeEnum } from "./BulkDelete.ts";
export { messagesBulkDelete504CodeEnum } from "./BulkDelete.ts";
export { messagesCreate400CodeEnum } from "./Create.ts";
export { messagesCreate401CodeEnum } from "./Create.ts";
export { messagesCreate403CodeEnum } from "./Create.ts";
export { messagesCreate404CodeEnum } from "./Create.ts";
export { messagesCreate429CodeEnum } from "./Create.ts";
export { messagesCreate500CodeEnum } from "./Create.ts";
export { messagesCreate502CodeEnum } from "./Create.ts";
export { messagesCreate503CodeEnum } from "./Create.ts";
export { messagesCreate504CodeEnum } from "./Create.ts";
export { messagesDelete400CodeEnum } from "./Delete.ts";
export { messagesDelete401CodeEnum } from "./Delete.ts";
export { messagesDelete403CodeEnum } from "./Delete.ts";
export { messagesDelete404CodeEnum } from "./Delete.ts";
export { messagesDelete429CodeEnum } from "./Delete.ts";
export { messagesDelete500CodeEnum } from "./Delete.ts";
export { messagesDelete502CodeEnum } from "./Delete.ts";
export { messagesDelete503CodeEnum } from "./Delete.ts";
export { messagesDelete504CodeEnum } from "./Delete.ts";
export { messagesDeleteAttachment400CodeEnum } from "./DeleteAttachment.ts";
export { messagesDeleteAttachment401CodeEnum } from "./DeleteAttachment.ts";
export { messagesDeleteAttachment403CodeEnum } from "./DeleteAttachment.ts";
export { messagesDeleteAttachment404CodeEnum } from "./DeleteAttachment.ts";
export { messagesDeleteAttachment429CodeEnum } from "./DeleteAttachment.ts";
export { messagesDeleteAttachment500CodeEnum } from "./DeleteAttachment.ts";
export { messagesDeleteAttachment502CodeEnum } from "./DeleteAttachment.ts";
export { messagesDeleteAttachment503CodeEnum } from "./DeleteAttachment.ts";
export { messagesDeleteAttachment504CodeEnum } from "./DeleteAttachment.ts";
export { messagesEdit400CodeEnum } from "./Edit.ts";
export { messagesEdit401CodeEnum } from "./Edit.ts";
export { messagesEdit403CodeEnum } from "./Edit.ts";
export { messagesEdit404CodeEnum } from "./Edit.ts";
export { messagesEdit429CodeEnum } from "./Edit.ts";
export { messagesEdit500CodeEnum } from "./Edit.ts";
export { messagesEdit502CodeEnum } from "./Edit.ts";
export { messagesEdit503CodeEnum } from "./Edit.ts";
export { messagesEdit504CodeEnum } from "./Edit.ts";
export { messagesGet400CodeEnum } from "./Get.ts";
export { messagesGet401CodeEnum } from "./Get.ts";
export { messagesGet403CodeEnum } from "./Get.ts";
export { messagesGet404CodeEnum } from "./Get.ts";
export { messagesGet429CodeEnum } from "./Get.ts";
export { messagesGet500CodeEnum } from "./Get.ts";
export { messagesGet502CodeEnum } from "./Get.ts";
export { messagesGet503CodeEnum } from "./Get.ts";
export { messagesGet504CodeEnum } from "./Get.ts";
export { messagesList400CodeEnum } from "./List.ts";
export { messagesList401CodeEnum } from "./List.ts";
export { messagesList403CodeEnum } from "./List.ts";
export { messagesList404CodeEnum } from "./List.ts";
export { messagesList429CodeEnum } from "./List.ts";
export { messagesList500CodeEnum } from "./List.ts";
export { messagesList502CodeEnum } from "./List.ts";
export { messagesList503CodeEnum } from "./List.ts";
export { messagesList504CodeEnum } from "./List.ts";
