export type {
  GuildCommandsCreate201,
  GuildCommandsCreate400,
  GuildCommandsCreate400CodeEnumKey,
  GuildCommandsCreate401,
  GuildCommandsCreate401CodeEnumKey,
  GuildCommandsCreate403,
  GuildCommandsCreate403CodeEnumKey,
  GuildCommandsCreate404,
  GuildCommandsCreate404CodeEnumKey,
  GuildCommandsCreate429,
  GuildCommandsCreate429CodeEnumKey,
  GuildCommandsCreate500,
  GuildCommandsCreate500CodeEnumKey,
  GuildCommandsCreateError,
  GuildCommandsCreateMutation,
  GuildCommandsCreateMutationRequest,
  GuildCommandsCreateMutationResponse,
  GuildCommandsCreatePathParams,
} from "./Create.ts";
export type {
  GuildCommandsDelete204,
  GuildCommandsDelete400,
  GuildCommandsDelete400CodeEnumKey,
  GuildCommandsDelete401,
  GuildCommandsDelete401CodeEnumKey,
  GuildCommandsDelete403,
  GuildCommandsDelete403CodeEnumKey,
  GuildCommandsDelete404,
  GuildCommandsDelete404CodeEnumKey,
  GuildCommandsDelete429,
  GuildCommandsDelete429CodeEnumKey,
  GuildCommandsDelete500,
  GuildCommandsDelete500CodeEnumKey,
  GuildCommandsDeleteError,
  GuildCommandsDeleteMutation,
  GuildCommandsDeleteMutationResponse,
  GuildCommandsDeletePathParams,
} from "./Delete.ts";
export type {
  GuildCommandsGet200,
  GuildCommandsGet400,
  GuildCommandsGet400CodeEnumKey,
  GuildCommandsGet401,
  GuildCommandsGet401CodeEnumKey,
  GuildCommandsGet403,
  GuildCommandsGet403CodeEnumKey,
  GuildCommandsGet404,
  GuildCommandsGet404CodeEnumKey,
  GuildCommandsGet429,
  GuildCommandsGet429CodeEnumKey,
  GuildCommandsGet500,
  GuildCommandsGet500CodeEnumKey,
  GuildCommandsGetError,
  GuildCommandsGetPathParams,
  GuildCommandsGetQuery,
  GuildCommandsGetQueryResponse,
} from "./Get.ts";
export type {
  GuildCommandsList200,
  GuildCommandsList400,
  GuildCommandsList400CodeEnumKey,
  GuildCommandsList401,
  GuildCommandsList401CodeEnumKey,
  GuildCommandsList403,
  GuildCommandsList403CodeEnumKey,
  GuildCommandsList404,
  GuildCommandsList404CodeEnumKey,
  GuildCommandsList429,
  GuildCommandsList429CodeEnumKey,
  GuildCommandsList500,
  GuildCommandsList500CodeEnumKey,
  GuildCommandsListError,
  GuildCommandsListPathParams,
  GuildCommandsListQuery,
  GuildCommandsListQueryResponse,
} from "./List.ts";
export type {
  GuildCommandsReplace200,
  GuildCommandsReplace400,
  GuildCommandsReplace400CodeEnumKey,
  GuildCommandsReplace401,
  GuildCommandsReplace401CodeEnumKey,
  GuildCommandsReplace403,
  GuildCommandsReplace403CodeEnumKey,
  GuildCommandsReplace404,
  GuildCommandsReplace404CodeEnumKey,
  GuildCommandsReplace429,
  GuildCommandsReplace429CodeEnumKey,
  GuildCommandsReplace500,
  GuildCommandsReplace500CodeEnumKey,
  GuildCommandsReplaceError,
  GuildCommandsReplaceMutation,
  GuildCommandsReplaceMutationRequest,
  GuildCommandsReplaceMutationResponse,
  GuildCommandsReplacePathParams,
} from "./Replace.ts";
export type {
  GuildCommandsUpdate200,
  GuildCommandsUpdate400,
  GuildCommandsUpdate400CodeEnumKey,
  GuildCommandsUpdate401,
  GuildCommandsUpdate401CodeEnumKey,
  GuildCommandsUpdate403,
  GuildCommandsUpdate403CodeEnumKey,
  GuildCommandsUpdate404,
  GuildCommandsUpdate404CodeEnumKey,
  GuildCommandsUpdate429,
  GuildCommandsUpdate429CodeEnumKey,
  GuildCommandsUpdate500,
  GuildCommandsUpdate500CodeEnumKey,
  GuildCommandsUpdateError,
  GuildCommandsUpdateMutation,
  GuildCommandsUpdateMutationRequest,
  GuildCommandsUpdateMutationResponse,
  GuildCommandsUpdatePathParams,
} from "./Update.ts";
export { guildCommandsCreate400CodeEnum } from "./Create.ts";
export { guildCommandsCreate401CodeEnum } from "./Create.ts";
export { guildCommandsCreate403CodeEnum } from "./Create.ts";
export { guildCommandsCreate404CodeEnum } from "./Create.ts";
export { guildCommandsCreate429CodeEnum } from "./Create.ts";
export { guildCommandsCreate500CodeEnum } from "./Create.ts";
export { guildCommandsDelete400CodeEnum } from "./Delete.ts";
export { guildCommandsDelete401CodeEnum } from "./Delete.ts";
export { guildCommandsDelete403CodeEnum } from "./Delete.ts";
export { guildCommandsDelete404CodeEnum } from "./Delete.ts";
export { guildCommandsDelete429CodeEnum } from "./Delete.ts";
export { guildCommandsDelete500CodeEnum } from "./Delete.ts";
export { guildCommandsGet400CodeEnum } from "./Get.ts";
export { guildCommandsGet401CodeEnum } from "./Get.ts";
export { guildCommandsGet403CodeEnum } from "./Get.ts";
export { guildCommandsGet404CodeEnum } from "./Get.ts";
export { guildCommandsGet429CodeEnum } from "./Get.ts";
export { guildCommandsGet500CodeEnum } from "./Get.ts";
export { guildCommandsList400CodeEnum } from "./List.ts";
export { guildCommandsList401CodeEnum } from "./List.ts";
export { guildCommandsList403CodeEnum } from "./List.ts";
export { guildCommandsList404CodeEnum } from "./List.ts";
export { guildCommandsList429CodeEnum } from "./List.ts";
export { guildCommandsList500CodeEnum } from "./List.ts";
export { guildCommandsReplace400CodeEnum } from "./Replace.ts";
export { guildCommandsReplace401CodeEnum } from "./Replace.ts";
export { guildCommandsReplace403CodeEnum } from "./Replace.ts";
export { guildCommandsReplace404CodeEnum } from "./Replace.ts";
export { guildCommandsReplace429CodeEnum } from "./Replace.ts";
export { guildCommandsReplace500CodeEnum } from "./Replace.ts";
export { guildCommandsUpdate400CodeEnum } from "./Update.ts";
export { guildCommandsUpdate401CodeEnum } from "./Update.ts";
export { guildCommandsUpdate403CodeEnum } from "./Update.ts";
export { guildCommandsUpdate404CodeEnum } from "./Update.ts";
export { guildCommandsUpdate429CodeEnum } from "./Update.ts";
export { guildCommandsUpdate500CodeEnum } from "./Update.ts";
