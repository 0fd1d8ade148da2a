export type {
  PlayersCreate202,
  PlayersCreate400,
  PlayersCreate400CodeEnumKey,
  PlayersCreate401,
  PlayersCreate401CodeEnumKey,
  PlayersCreate403,
  PlayersCreate403CodeEnumKey,
  PlayersCreate409,
  PlayersCreate409CodeEnumKey,
  PlayersCreate422,
  PlayersCreate422CodeEnumKey,
  PlayersCreate429,
  PlayersCreate429CodeEnumKey,
  PlayersCreate500,
  PlayersCreate500CodeEnumKey,
  PlayersCreate503,
  PlayersCreate503CodeEnumKey,
  PlayersCreateError,
  PlayersCreateHeaderParams,
  PlayersCreateMutation,
  PlayersCreateMutationRequest,
  PlayersCreateMutationResponse,
} from "./Create.ts";
export type {
  PlayersDelete202,
  PlayersDelete400,
  PlayersDelete400CodeEnumKey,
  PlayersDelete401,
  PlayersDelete401CodeEnumKey,
  PlayersDelete403,
  PlayersDelete403CodeEnumKey,
  PlayersDelete404,
  PlayersDelete404CodeEnumKey,
  PlayersDelete429,
  PlayersDelete429CodeEnumKey,
  PlayersDelete500,
  PlayersDelete500CodeEnumKey,
  PlayersDelete503,
  PlayersDelete503CodeEnumKey,
  PlayersDeleteError,
  PlayersDeleteMutation,
  PlayersDeleteMutationResponse,
  PlayersDeletePathParams,
} from "./Delete.ts";
export type {
  PlayersGet200,
  PlayersGet400,
  PlayersGet400CodeEnumKey,
  PlayersGet401,
  PlayersGet401CodeEnumKey,
  PlayersGet403,
  PlayersGet403CodeEnumKey,
  PlayersGet404,
  PlayersGet404CodeEnumKey,
  PlayersGet429,
  PlayersGet429CodeEnumKey,
  PlayersGet500,
  PlayersGet500CodeEnumKey,
  PlayersGet503,
  PlayersGet503CodeEnumKey,
  PlayersGetError,
  PlayersGetPathParams,
  PlayersGetQuery,
  PlayersGetQueryResponse,
} from "./Get.ts";
export type {
  PlayersList200,
  PlayersList400,
  PlayersList400CodeEnumKey,
  PlayersList401,
  PlayersList401CodeEnumKey,
  PlayersList403,
  PlayersList403CodeEnumKey,
  PlayersList429,
  PlayersList429CodeEnumKey,
  PlayersList500,
  PlayersList500CodeEnumKey,
  PlayersListError,
  PlayersListQuery,
  PlayersListQueryParams,
  PlayersListQueryResponse,
} from "./List.ts";
export type {
  PlayersUpdateVoice202,
  PlayersUpdateVoice400,
  PlayersUpdateVoice400CodeEnumKey,
  PlayersUpdateVoice401,
  PlayersUpdateVoice401CodeEnumKey,
  PlayersUpdateVoice403,
  PlayersUpdateVoice403CodeEnumKey,
  PlayersUpdateVoice404,
  PlayersUpdateVoice404CodeEnumKey,
  PlayersUpdateVoice409,
  PlayersUpdateVoice409CodeEnumKey,
  PlayersUpdateVoice429,
  PlayersUpdateVoice429CodeEnumKey,
  PlayersUpdateVoice500,
  PlayersUpdateVoice500CodeEnumKey,
  PlayersUpdateVoice503,
  PlayersUpdateVoice503CodeEnumKey,
  PlayersUpdateVoiceError,
  PlayersUpdateVoiceMutation,
  PlayersUpdateVoiceMutationRequest,
  PlayersUpdateVoiceMutationResponse,
  PlayersUpdateVoicePathParams,
} from "./UpdateVoice.ts";
export { playersCreate400CodeEnum } from "./Create.ts";
export { playersCreate401CodeEnum } from "./Create.ts";
export { playersCreate403CodeEnum } from "./Create.ts";
export { playersCreate409CodeEnum } from "./Create.ts";
export { playersCreate422CodeEnum } from "./Create.ts";
export { playersCreate429CodeEnum } from "./Create.ts";
export { playersCreate500CodeEnum } from "./Create.ts";
export { playersCreate503CodeEnum } from "./Create.ts";
export { playersDelete400CodeEnum } from "./Delete.ts";
export { playersDelete401CodeEnum } from "./Delete.ts";
export { playersDelete403CodeEnum } from "./Delete.ts";
export { playersDelete404CodeEnum } from "./Delete.ts";
export { playersDelete429CodeEnum } from "./Delete.ts";
export { playersDelete500CodeEnum } from "./Delete.ts";
export { playersDelete503CodeEnum } from "./Delete.ts";
export { playersGet400CodeEnum } from "./Get.ts";
export { playersGet401CodeEnum } from "./Get.ts";
export { playersGet403CodeEnum } from "./Get.ts";
export { playersGet404CodeEnum } from "./Get.ts";
export { playersGet429CodeEnum } from "./Get.ts";
export { playersGet500CodeEnum } from "./Get.ts";
export { playersGet503CodeEnum } from "./Get.ts";
export { playersList400CodeEnum } from "./List.ts";
export { playersList401CodeEnum } from "./List.ts";
export { playersList403CodeEnum } from "./List.ts";
export { playersList429CodeEnum } from "./List.ts";
export { playersList500CodeEnum } from "./List.ts";
export { playersUpdateVoice400CodeEnum } from "./UpdateVoice.ts";
export { playersUpdateVoice401CodeEnum } from "./UpdateVoice.ts";
export { playersUpdateVoice403CodeEnum } from "./UpdateVoice.ts";
export { playersUpdateVoice404CodeEnum } from "./UpdateVoice.ts";
export { playersUpdateVoice409CodeEnum } from "./UpdateVoice.ts";
export { playersUpdateVoice429CodeEnum } from "./UpdateVoice.ts";
export { playersUpdateVoice500CodeEnum } from "./UpdateVoice.ts";
export { playersUpdateVoice503CodeEnum } from "./UpdateVoice.ts";
