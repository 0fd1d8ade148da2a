export type {
  ConversationsGet200,
  ConversationsGet401,
  ConversationsGet403,
  ConversationsGet404,
  ConversationsGet429,
  ConversationsGet500,
  ConversationsGet503,
  ConversationsGetError,
  ConversationsGetHeaderParams,
  ConversationsGetPathParams,
  ConversationsGetQuery,
  ConversationsGetQueryResponse,
  ErrorCodeEnum176Key,
  ErrorCodeEnum177Key,
  ErrorCodeEnum178Key,
  ErrorCodeEnum179Key,
  ErrorCodeEnum180Key,
  ErrorCodeEnum181Key,
} from "./Get.ts";
export type {
  ConversationsList200,
  ConversationsList400,
  ConversationsList401,
  ConversationsList403,
  ConversationsList429,
  ConversationsList500,
  ConversationsList503,
  ConversationsListError,
  ConversationsListHeaderParams,
  ConversationsListQuery,
  ConversationsListQueryParams,
  ConversationsListQueryResponse,
  ErrorCodeEnum170Key,
  ErrorCodeEnum171Key,
  ErrorCodeEnum172Key,
  ErrorCodeEnum173Key,
  ErrorCodeEnum174Key,
  ErrorCodeEnum175Key,
} from "./List.ts";
export type {
  ConversationsMessages200,
  ConversationsMessages401,
  ConversationsMessages403,
  ConversationsMessages404,
  ConversationsMessages429,
  ConversationsMessages500,
  ConversationsMessages503,
  ConversationsMessagesError,
  ConversationsMessagesHeaderParams,
  ConversationsMessagesPathParams,
  ConversationsMessagesQuery,
  ConversationsMessagesQueryResponse,
  ErrorCodeEnum182Key,
  ErrorCodeEnum183Key,
  ErrorCodeEnum184Key,
  ErrorCodeEnum185Key,
  ErrorCodeEnum186Key,
  ErrorCodeEnum187Key,
} from "./Messages.ts";
export { errorCodeEnum176 } from "./Get.ts";
export { errorCodeEnum177 } from "./Get.ts";
export { errorCodeEnum178 } from "./Get.ts";
export { errorCodeEnum179 } from "./Get.ts";
export { errorCodeEnum180 } from "./Get.ts";
export { errorCodeEnum181 } from "./Get.ts";
export { errorCodeEnum170 } from "./List.ts";
export { errorCodeEnum171 } from "./List.ts";
export { errorCodeEnum172 } from "./List.ts";
export { errorCodeEnum173 } from "./List.ts";
export { errorCodeEnum174 } from "./List.ts";
export { errorCodeEnum175 } from "./List.ts";
export { errorCodeEnum182 } from "./Messages.ts";
export { errorCodeEnum183 } from "./Messages.ts";
export { errorCodeEnum184 } from "./Messages.ts";
export { errorCodeEnum185 } from "./Messages.ts";
export { errorCodeEnum186 } from "./Messages.ts";
export { errorCodeEnum187 } from "./Messages.ts";
