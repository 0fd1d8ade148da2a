export type {
  UsersCreateChannel200,
  UsersCreateChannel400,
  UsersCreateChannel400CodeEnumKey,
  UsersCreateChannel401,
  UsersCreateChannel401CodeEnumKey,
  UsersCreateChannel403,
  UsersCreateChannel403CodeEnumKey,
  UsersCreateChannel404,
  UsersCreateChannel404CodeEnumKey,
  UsersCreateChannel429,
  UsersCreateChannel429CodeEnumKey,
  UsersCreateChannel500,
  UsersCreateChannel500CodeEnumKey,
  UsersCreateChannelError,
  UsersCreateChannelMutation,
  UsersCreateChannelMutationRequest,
  UsersCreateChannelMutationResponse,
} from "./CreateChannel.ts";
export type {
  UsersGet200,
  UsersGet400,
  UsersGet400CodeEnumKey,
  UsersGet401,
  UsersGet401CodeEnumKey,
  UsersGet403,
  UsersGet403CodeEnumKey,
  UsersGet404,
  UsersGet404CodeEnumKey,
  UsersGet429,
  UsersGet429CodeEnumKey,
  UsersGet500,
  UsersGet500CodeEnumKey,
  UsersGetError,
  UsersGetPathParams,
  UsersGetQuery,
  UsersGetQueryResponse,
} from "./Get.ts";
export type {
  UsersGetMe200,
  UsersGetMe400,
  UsersGetMe400CodeEnumKey,
  UsersGetMe401,
  UsersGetMe401CodeEnumKey,
  UsersGetMe403,
  UsersGetMe403CodeEnumKey,
  UsersGetMe429,
  UsersGetMe429CodeEnumKey,
  UsersGetMe500,
  UsersGetMe500CodeEnumKey,
  UsersGetMeError,
  UsersGetMeQuery,
  UsersGetMeQueryResponse,
} from "./GetMe.ts";
export type {
  UsersLeaveGuild204,
  UsersLeaveGuild400,
  UsersLeaveGuild400CodeEnumKey,
  UsersLeaveGuild401,
  UsersLeaveGuild401CodeEnumKey,
  UsersLeaveGuild403,
  UsersLeaveGuild403CodeEnumKey,
  UsersLeaveGuild404,
  UsersLeaveGuild404CodeEnumKey,
  UsersLeaveGuild429,
  UsersLeaveGuild429CodeEnumKey,
  UsersLeaveGuild500,
  UsersLeaveGuild500CodeEnumKey,
  UsersLeaveGuildError,
  UsersLeaveGuildMutation,
  UsersLeaveGuildMutationResponse,
  UsersLeaveGuildPathParams,
} from "./LeaveGuild.ts";
export type {
  UsersListChannels200,
  UsersListChannels400,
  UsersListChannels400CodeEnumKey,
  UsersListChannels401,
  UsersListChannels401CodeEnumKey,
  UsersListChannels403,
  UsersListChannels403CodeEnumKey,
  UsersListChannels429,
  UsersListChannels429CodeEnumKey,
  UsersListChannels500,
  UsersListChannels500CodeEnumKey,
  UsersListChannelsError,
  UsersListChannelsQuery,
  UsersListChannelsQueryResponse,
} from "./ListChannels.ts";
export type {
  UsersListGuilds200,
  UsersListGuilds400,
  UsersListGuilds400CodeEnumKey,
  UsersListGuilds401,
  UsersListGuilds401CodeEnumKey,
  UsersListGuilds403,
  UsersListGuilds403CodeEnumKey,
  UsersListGuilds429,
  UsersListGuilds429CodeEnumKey,
  UsersListGuilds500,
  UsersListGuilds500CodeEnumKey,
  UsersListGuildsError,
  UsersListGuildsQuery,
  UsersListGuildsQueryParams,
  UsersListGuildsQueryResponse,
} from "./ListGuilds.ts";
export type {
  UsersListRelationships200,
  UsersListRelationships400,
  UsersListRelationships400CodeEnumKey,
  UsersListRelationships401,
  UsersListRelationships401CodeEnumKey,
  UsersListRelationships403,
  UsersListRelationships403CodeEnumKey,
  UsersListRelationships429,
  UsersListRelationships429CodeEnumKey,
  UsersListRelationships500,
  UsersListRelationships500CodeEnumKey,
  UsersListRelationshipsError,
  UsersListRelationshipsQuery,
  UsersListRelationshipsQueryResponse,
} from "./ListRelationships.ts";
export type {
  UsersUpdateMe200,
  UsersUpdateMe400,
  UsersUpdateMe400CodeEnumKey,
  UsersUpdateMe401,
  UsersUpdateMe401CodeEnumKey,
  UsersUpdateMe403,
  UsersUpdateMe403CodeEnumKey,
  UsersUpdateMe429,
  UsersUpdateMe429CodeEnumKey,
  UsersUpdateMe500,
  UsersUpdateMe500CodeEnumKey,
  UsersUpdateMeError,
  UsersUpdateMeMutation,
  UsersUpdateMeMutationRequest,
  UsersUpdateMeMutationResponse,
} from "./UpdateMe.ts";
export { usersCreateChannel400CodeEnum } from "./CreateChannel.ts";
export { usersCreateChannel401CodeEnum } from "./CreateChannel.ts";
export { usersCreateChannel403CodeEnum } from "./CreateChannel.ts";
export { usersCreateChannel404CodeEnum } from "./CreateChannel.ts";
export { usersCreateChannel429CodeEnum } from "./CreateChannel.ts";
export { usersCreateChannel500CodeEnum } from "./CreateChannel.ts";
export { usersGet400CodeEnum } from "./Get.ts";
export { usersGet401CodeEnum } from "./Get.ts";
export { usersGet403CodeEnum } from "./Get.ts";
export { usersGet404CodeEnum } from "./Get.ts";
export { usersGet429CodeEnum } from "./Get.ts";
export { usersGet500CodeEnum } from "./Get.ts";
export { usersGetMe400CodeEnum } from "./GetMe.ts";
export { usersGetMe401CodeEnum } from "./GetMe.ts";
export { usersGetMe403CodeEnum } from "./GetMe.ts";
export { usersGetMe429CodeEnum } from "./GetMe.ts";
export { usersGetMe500CodeEnum } from "./GetMe.ts";
export { usersLeaveGuild400CodeEnum } from "./LeaveGuild.ts";
export { usersLeaveGuild401CodeEnum } from "./LeaveGuild.ts";
export { usersLeaveGuild403CodeEnum } from "./LeaveGuild.ts";
export { usersLeaveGuild404CodeEnum } from "./LeaveGuild.ts";
export { usersLeaveGuild429CodeEnum } from "./LeaveGuild.ts";
export { usersLeaveGuild500CodeEnum } from "./LeaveGuild.ts";
export { usersListChannels400CodeEnum } from "./ListChannels.ts";
export { usersListChannels401CodeEnum } from "./ListChannels.ts";
export { usersListChannels403CodeEnum } from "./ListChannels.ts";
export { usersListChannels429CodeEnum } from "./ListChannels.ts";
export { usersListChannels500CodeEnum } from "./ListChannels.ts";
export { usersListGuilds400CodeEnum } from "./ListGuilds.ts";
export { usersListGuilds401CodeEnum } from "./ListGuilds.ts";
export { usersListGuilds403CodeEnum } from "./ListGuilds.ts";
export { usersListGuilds429CodeEnum } from "./ListGuilds.ts";
export { usersListGuilds500CodeEnum } from "./ListGuilds.ts";
export { usersListRelationships400CodeEnum } from "./ListRelationships.ts";
export { usersListRelationships401CodeEnum } from "./ListRelationships.ts";
export { usersListRelationships403CodeEnum } from "./ListRelationships.ts";
export { usersListRelationships429CodeEnum } from "./ListRelationships.ts";
export { usersListRelationships500CodeEnum } from "./ListRelationships.ts";
export { usersUpdateMe400CodeEnum } from "./UpdateMe.ts";
export { usersUpdateMe401CodeEnum } from "./UpdateMe.ts";
export { usersUpdateMe403CodeEnum } from "./UpdateMe.ts";
export { usersUpdateMe429CodeEnum } from "./UpdateMe.ts";
export { usersUpdateMe500CodeEnum } from "./UpdateMe.ts";
