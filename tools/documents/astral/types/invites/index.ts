export type {
  InvitesAccept200,
  InvitesAccept400,
  InvitesAccept400CodeEnumKey,
  InvitesAccept401,
  InvitesAccept401CodeEnumKey,
  InvitesAccept403,
  InvitesAccept403CodeEnumKey,
  InvitesAccept404,
  InvitesAccept404CodeEnumKey,
  InvitesAccept429,
  InvitesAccept429CodeEnumKey,
  InvitesAccept500,
  InvitesAccept500CodeEnumKey,
  InvitesAcceptError,
  InvitesAcceptMutation,
  InvitesAcceptMutationResponse,
  InvitesAcceptPathParams,
} from "./Accept.ts";
export type {
  InvitesCreate200,
  InvitesCreate400,
  InvitesCreate400CodeEnumKey,
  InvitesCreate401,
  InvitesCreate401CodeEnumKey,
  InvitesCreate403,
  InvitesCreate403CodeEnumKey,
  InvitesCreate404,
  InvitesCreate404CodeEnumKey,
  InvitesCreate429,
  InvitesCreate429CodeEnumKey,
  InvitesCreate500,
  InvitesCreate500CodeEnumKey,
  InvitesCreateError,
  InvitesCreateHeaderParams,
  InvitesCreateMutation,
  InvitesCreateMutationRequest,
  InvitesCreateMutationResponse,
  InvitesCreatePathParams,
} from "./Create.ts";
export type {
  InvitesDelete204,
  InvitesDelete400,
  InvitesDelete400CodeEnumKey,
  InvitesDelete401,
  InvitesDelete401CodeEnumKey,
  InvitesDelete403,
  InvitesDelete403CodeEnumKey,
  InvitesDelete404,
  InvitesDelete404CodeEnumKey,
  InvitesDelete429,
  InvitesDelete429CodeEnumKey,
  InvitesDelete500,
  InvitesDelete500CodeEnumKey,
  InvitesDeleteError,
  InvitesDeleteHeaderParams,
  InvitesDeleteMutation,
  InvitesDeleteMutationResponse,
  InvitesDeletePathParams,
} from "./Delete.ts";
export type {
  InvitesGet200,
  InvitesGet400,
  InvitesGet400CodeEnumKey,
  InvitesGet404,
  InvitesGet404CodeEnumKey,
  InvitesGet429,
  InvitesGet429CodeEnumKey,
  InvitesGet500,
  InvitesGet500CodeEnumKey,
  InvitesGetError,
  InvitesGetPathParams,
  InvitesGetQuery,
  InvitesGetQueryResponse,
} from "./Get.ts";
export type {
  InvitesListForChannel200,
  InvitesListForChannel400,
  InvitesListForChannel400CodeEnumKey,
  InvitesListForChannel401,
  InvitesListForChannel401CodeEnumKey,
  InvitesListForChannel403,
  InvitesListForChannel403CodeEnumKey,
  InvitesListForChannel404,
  InvitesListForChannel404CodeEnumKey,
  InvitesListForChannel429,
  InvitesListForChannel429CodeEnumKey,
  InvitesListForChannel500,
  InvitesListForChannel500CodeEnumKey,
  InvitesListForChannelError,
  InvitesListForChannelPathParams,
  InvitesListForChannelQuery,
  InvitesListForChannelQueryResponse,
} from "./ListForChannel.ts";
export type {
  InvitesListForGuild200,
  InvitesListForGuild400,
  InvitesListForGuild400CodeEnumKey,
  InvitesListForGuild401,
  InvitesListForGuild401CodeEnumKey,
  InvitesListForGuild403,
  InvitesListForGuild403CodeEnumKey,
  InvitesListForGuild404,
  InvitesListForGuild404CodeEnumKey,
  InvitesListForGuild429,
  InvitesListForGuild429CodeEnumKey,
  InvitesListForGuild500,
  InvitesListForGuild500CodeEnumKey,
  InvitesListForGuildError,
  InvitesListForGuildPathParams,
  InvitesListForGuildQuery,
  InvitesListForGuildQueryResponse,
} from "./ListForGuild.ts";
export { invitesAccept400CodeEnum } from "./Accept.ts";
export { invitesAccept401CodeEnum } from "./Accept.ts";
export { invitesAccept403CodeEnum } from "./Accept.ts";
export { invitesAccept404CodeEnum } from "./Accept.ts";
export { invitesAccept429CodeEnum } from "./Accept.ts";
export { invitesAccept500CodeEnum } from "./Accept.ts";
export { invitesCreate400CodeEnum } from "./Create.ts";
export { invitesCreate401CodeEnum } from "./Create.ts";
export { invitesCreate403CodeEnum } from "./Create.ts";
export { invitesCreate404CodeEnum } from "./Create.ts";
export { invitesCreate429CodeEnum } from "./Create.ts";
export { invitesCreate500CodeEnum } from "./Create.ts";
export { invitesDelete400CodeEnum } from "./Delete.ts";
export { invitesDelete401CodeEnum } from "./Delete.ts";
export { invitesDelete403CodeEnum } from "./Delete.ts";
export { invitesDelete404CodeEnum } from "./Delete.ts";
export { invitesDelete429CodeEnum } from "./Delete.ts";
export { invitesDelete500CodeEnum } from "./Delete.ts";
export { invitesGet400CodeEnum } from "./Get.ts";
export { invitesGet404CodeEnum } from "./Get.ts";
export { invitesGet429CodeEnum } from "./Get.ts";
export { invitesGet500CodeEnum } from "./Get.ts";
export { invitesListForChannel400CodeEnum } from "./ListForChannel.ts";
export { invitesListForChannel401CodeEnum } from "./ListForChannel.ts";
export { invitesListForChannel403CodeEnum } from "./ListForChannel.ts";
export { invitesListForChannel404CodeEnum } from "./ListForChannel.ts";
export { invitesListForChannel429CodeEnum } from "./ListForChannel.ts";
export { invitesListForChannel500CodeEnum } from "./ListForChannel.ts";
export { invitesListForGuild400CodeEnum } from "./ListForGuild.ts";
export { invitesListForGuild401CodeEnum } from "./ListForGuild.ts";
export { invitesListForGuild403CodeEnum } from "./ListForGuild.ts";
export { invitesListForGuild404CodeEnum } from "./ListForGuild.ts";
export { invitesListForGuild429CodeEnum } from "./ListForGuild.ts";
export { invitesListForGuild500CodeEnum } from "./ListForGuild.ts";
