export type {
  CommandsCreate201,
  CommandsCreate400,
  CommandsCreate400CodeEnumKey,
  CommandsCreate401,
  CommandsCreate401CodeEnumKey,
  CommandsCreate403,
  CommandsCreate403CodeEnumKey,
  CommandsCreate404,
  CommandsCreate404CodeEnumKey,
  CommandsCreate429,
  CommandsCreate429CodeEnumKey,
  CommandsCreate500,
  CommandsCreate500CodeEnumKey,
  CommandsCreateError,
  CommandsCreateMutation,
  CommandsCreateMutationRequest,
  CommandsCreateMutationResponse,
  CommandsCreatePathParams,
} from "./Create.ts";
export type {
  CommandsDelete204,
  CommandsDelete400,
  CommandsDelete400CodeEnumKey,
  CommandsDelete401,
  CommandsDelete401CodeEnumKey,
  CommandsDelete403,
  CommandsDelete403CodeEnumKey,
  CommandsDelete404,
  CommandsDelete404CodeEnumKey,
  CommandsDelete429,
  CommandsDelete429CodeEnumKey,
  CommandsDelete500,
  CommandsDelete500CodeEnumKey,
  CommandsDeleteError,
  CommandsDeleteMutation,
  CommandsDeleteMutationResponse,
  CommandsDeletePathParams,
} from "./Delete.ts";
export type {
  CommandsGet200,
  CommandsGet400,
  CommandsGet400CodeEnumKey,
  CommandsGet401,
  CommandsGet401CodeEnumKey,
  CommandsGet403,
  CommandsGet403CodeEnumKey,
  CommandsGet404,
  CommandsGet404CodeEnumKey,
  CommandsGet429,
  CommandsGet429CodeEnumKey,
  CommandsGet500,
  CommandsGet500CodeEnumKey,
  CommandsGetError,
  CommandsGetPathParams,
  CommandsGetQuery,
  CommandsGetQueryResponse,
} from "./Get.ts";
export type {
  CommandsList200,
  CommandsList400,
  CommandsList400CodeEnumKey,
  CommandsList401,
  CommandsList401CodeEnumKey,
  CommandsList403,
  CommandsList403CodeEnumKey,
  CommandsList404,
  CommandsList404CodeEnumKey,
  CommandsList429,
  CommandsList429CodeEnumKey,
  CommandsList500,
  CommandsList500CodeEnumKey,
  CommandsListError,
  CommandsListPathParams,
  CommandsListQuery,
  CommandsListQueryResponse,
} from "./List.ts";
export type {
  CommandsReplace200,
  CommandsReplace400,
  CommandsReplace400CodeEnumKey,
  CommandsReplace401,
  CommandsReplace401CodeEnumKey,
  CommandsReplace403,
  CommandsReplace403CodeEnumKey,
  CommandsReplace404,
  CommandsReplace404CodeEnumKey,
  CommandsReplace429,
  CommandsReplace429CodeEnumKey,
  CommandsReplace500,
  CommandsReplace500CodeEnumKey,
  CommandsReplaceError,
  CommandsReplaceMutation,
  CommandsReplaceMutationRequest,
  CommandsReplaceMutationResponse,
  CommandsReplacePathParams,
} from "./Replace.ts";
export type {
  CommandsUpdate200,
  CommandsUpdate400,
  CommandsUpdate400CodeEnumKey,
  CommandsUpdate401,
  CommandsUpdate401CodeEnumKey,
  CommandsUpdate403,
  CommandsUpdate403CodeEnumKey,
  CommandsUpdate404,
  CommandsUpdate404CodeEnumKey,
  CommandsUpdate429,
  CommandsUpdate429CodeEnumKey,
  CommandsUpdate500,
  CommandsUpdate500CodeEnumKey,
  CommandsUpdateError,
  CommandsUpdateMutation,
  CommandsUpdateMutationRequest,
  CommandsUpdateMutationResponse,
  CommandsUpdatePathParams,
} from "./Update.ts";
export { commandsCreate400CodeEnum } from "./Create.ts";
export { commandsCreate401CodeEnum } from "./Create.ts";
export { commandsCreate403CodeEnum } from "./Create.ts";
export { commandsCreate404CodeEnum } from "./Create.ts";
export { commandsCreate429CodeEnum } from "./Create.ts";
export { commandsCreate500CodeEnum } from "./Create.ts";
export { commandsDelete400CodeEnum } from "./Delete.ts";
export { commandsDelete401CodeEnum } from "./Delete.ts";
export { commandsDelete403CodeEnum } from "./Delete.ts";
export { commandsDelete404CodeEnum } from "./Delete.ts";
export { commandsDelete429CodeEnum } from "./Delete.ts";
export { commandsDelete500CodeEnum } from "./Delete.ts";
export { commandsGet400CodeEnum } from "./Get.ts";
export { commandsGet401CodeEnum } from "./Get.ts";
export { commandsGet403CodeEnum } from "./Get.ts";
export { commandsGet404CodeEnum } from "./Get.ts";
export { commandsGet429CodeEnum } from "./Get.ts";
export { commandsGet500CodeEnum } from "./Get.ts";
export { commandsList400CodeEnum } from "./List.ts";
export { commandsList401CodeEnum } from "./List.ts";
export { commandsList403CodeEnum } from "./List.ts";
export { commandsList404CodeEnum } from "./List.ts";
export { commandsList429CodeEnum } from "./List.ts";
export { commandsList500CodeEnum } from "./List.ts";
export { commandsReplace400CodeEnum } from "./Replace.ts";
export { commandsReplace401CodeEnum } from "./Replace.ts";
export { commandsReplace403CodeEnum } from "./Replace.ts";
export { commandsReplace404CodeEnum } from "./Replace.ts";
export { commandsReplace429CodeEnum } from "./Replace.ts";
export { commandsReplace500CodeEnum } from "./Replace.ts";
export { commandsUpdate400CodeEnum } from "./Update.ts";
export { commandsUpdate401CodeEnum } from "./Update.ts";
export { commandsUpdate403CodeEnum } from "./Update.ts";
export { commandsUpdate404CodeEnum } from "./Update.ts";
export { commandsUpdate429CodeEnum } from "./Update.ts";
export { commandsUpdate500CodeEnum } from "./Update.ts";
