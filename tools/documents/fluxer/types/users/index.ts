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
  UsersCreateChannel502,
  UsersCreateChannel502CodeEnumKey,
  UsersCreateChannel503,
  UsersCreateChannel503CodeEnumKey,
  UsersCreateChannel504,
  UsersCreateChannel504CodeEnumKey,
  UsersCreateChannelError,
  UsersCreateChannelHeaderParams,
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
  UsersGet502,
  UsersGet502CodeEnumKey,
  UsersGet503,
  UsersGet503CodeEnumKey,
  UsersGet504,
  UsersGet504CodeEnumKey,
  UsersGetError,
  UsersGetHeaderParams,
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
  UsersGetMe404,
  UsersGetMe404CodeEnumKey,
  UsersGetMe429,
  UsersGetMe429CodeEnumKey,
  UsersGetMe500,
  UsersGetMe500CodeEnumKey,
  UsersGetMe502,
  UsersGetMe502CodeEnumKey,
  UsersGetMe503,
  UsersGetMe503CodeEnumKey,
  UsersGetMe504,
  UsersGetMe504CodeEnumKey,
  UsersGetMeError,
  UsersGetMeHeaderParams,
  UsersGetMeQuery,
  UsersGetMeQueryResponse,
} from "./GetMe.ts";
export type {
  UsersGetProfile200,
  UsersGetProfile400,
  UsersGetProfile400CodeEnumKey,
  UsersGetProfile401,
  UsersGetProfile401CodeEnumKey,
  UsersGetProfile403,
  UsersGetProfile403CodeEnumKey,
  UsersGetProfile404,
  UsersGetProfile404CodeEnumKey,
  UsersGetProfile429,
  UsersGetProfile429CodeEnumKey,
  UsersGetProfile500,
  UsersGetProfile500CodeEnumKey,
  UsersGetProfile502,
  UsersGetProfile502CodeEnumKey,
  UsersGetProfile503,
  UsersGetProfile503CodeEnumKey,
  UsersGetProfile504,
  UsersGetProfile504CodeEnumKey,
  UsersGetProfileError,
  UsersGetProfileHeaderParams,
  UsersGetProfilePathParams,
  UsersGetProfileQuery,
  UsersGetProfileQueryParams,
  UsersGetProfileQueryResponse,
} from "./GetProfile.ts";
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
  UsersLeaveGuild502,
  UsersLeaveGuild502CodeEnumKey,
  UsersLeaveGuild503,
  UsersLeaveGuild503CodeEnumKey,
  UsersLeaveGuild504,
  UsersLeaveGuild504CodeEnumKey,
  UsersLeaveGuildError,
  UsersLeaveGuildHeaderParams,
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
  UsersListChannels404,
  UsersListChannels404CodeEnumKey,
  UsersListChannels429,
  UsersListChannels429CodeEnumKey,
  UsersListChannels500,
  UsersListChannels500CodeEnumKey,
  UsersListChannels502,
  UsersListChannels502CodeEnumKey,
  UsersListChannels503,
  UsersListChannels503CodeEnumKey,
  UsersListChannels504,
  UsersListChannels504CodeEnumKey,
  UsersListChannelsError,
  UsersListChannelsHeaderParams,
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
  UsersListGuilds404,
  UsersListGuilds404CodeEnumKey,
  UsersListGuilds429,
  UsersListGuilds429CodeEnumKey,
  UsersListGuilds500,
  UsersListGuilds500CodeEnumKey,
  UsersListGuilds502,
  UsersListGuilds502CodeEnumKey,
  UsersListGuilds503,
  UsersListGuilds503CodeEnumKey,
  UsersListGuilds504,
  UsersListGuilds504CodeEnumKey,
  UsersListGuildsError,
  UsersListGuildsHeaderParams,
  UsersListGuildsQuery,
  UsersListGuildsQueryParams,
  UsersListGuildsQueryResponse,
} from "./ListGuilds.ts";
export { usersCreateChannel400CodeEnum } from "./CreateChannel.ts";
export { usersCreateChannel401CodeEnum } from "./CreateChannel.ts";
export { usersCreateChannel403CodeEnum } from "./CreateChannel.ts";
export { usersCreateChannel404CodeEnum } from "./CreateChannel.ts";
export { usersCreateChannel429CodeEnum } from "./CreateChannel.ts";
export { usersCreateChannel500CodeEnum } from "./CreateChannel.ts";
export { usersCreateChannel502CodeEnum } from "./CreateChannel.ts";
export { usersCreateChannel503CodeEnum } from "./CreateChannel.ts";
export { usersCreateChannel504CodeEnum } from "./CreateChannel.ts";
export { usersGet400CodeEnum } from "./Get.ts";
export { usersGet401CodeEnum } from "./Get.ts";
export { usersGet403CodeEnum } from "./Get.ts";
export { usersGet404CodeEnum } from "./Get.ts";
export { usersGet429CodeEnum } from "./Get.ts";
export { usersGet500CodeEnum } from "./Get.ts";
export { usersGet502CodeEnum } from "./Get.ts";
export { usersGet503CodeEnum } from "./Get.ts";
export { usersGet504CodeEnum } from "./Get.ts";
export { usersGetMe400CodeEnum } from "./GetMe.ts";
export { usersGetMe401CodeEnum } from "./GetMe.ts";
export { usersGetMe403CodeEnum } from "./GetMe.ts";
export { usersGetMe404CodeEnum } from "./GetMe.ts";
export { usersGetMe429CodeEnum } from "./GetMe.ts";
export { usersGetMe500CodeEnum } from "./GetMe.ts";
export { usersGetMe502CodeEnum } from "./GetMe.ts";
export { usersGetMe503CodeEnum } from "./GetMe.ts";
export { usersGetMe504CodeEnum } from "./GetMe.ts";
export { usersGetProfile400CodeEnum } from "./GetProfile.ts";
export { usersGetProfile401CodeEnum } from "./GetProfile.ts";
export { usersGetProfile403CodeEnum } from "./GetProfile.ts";
export { usersGetProfile404CodeEnum } from "./GetProfile.ts";
export { usersGetProfile429CodeEnum } from "./GetProfile.ts";
export { usersGetProfile500CodeEnum } from "./GetProfile.ts";
export { usersGetProfile502CodeEnum } from "./GetProfile.ts";
export { usersGetProfile503CodeEnum } from "./GetProfile.ts";
export { usersGetProfile504CodeEnum } from "./GetProfile.ts";
export { usersLeaveGuild400CodeEnum } from "./LeaveGuild.ts";
export { usersLeaveGuild401CodeEnum } from "./LeaveGuild.ts";
export { usersLeaveGuild403CodeEnum } from "./LeaveGuild.ts";
export { usersLeaveGuild404CodeEnum } from "./LeaveGuild.ts";
export { usersLeaveGuild429CodeEnum } from "./LeaveGuild.ts";
export { usersLeaveGuild500CodeEnum } from "./LeaveGuild.ts";
export { usersLeaveGuild502CodeEnum } from "./LeaveGuild.ts";
export { usersLeaveGuild503CodeEnum } from "./LeaveGuild.ts";
export { usersLeaveGuild504CodeEnum } from "./LeaveGuild.ts";
export { usersListChannels400CodeEnum } from "./ListChannels.ts";
export { usersListChannels401CodeEnum } from "./ListChannels.ts";
export { usersListChannels403CodeEnum } from "./ListChannels.ts";
export { usersListChannels404CodeEnum } from "./ListChannels.ts";
export { usersListChannels429CodeEnum } from "./ListChannels.ts";
export { usersListChannels500CodeEnum } from "./ListChannels.ts";
export { usersListChannels502CodeEnum } from "./ListChannels.ts";
export { usersListChannels503CodeEnum } from "./ListChannels.ts";
export { usersListChannels504CodeEnum } from "./ListChannels.ts";
export { usersListGuilds400CodeEnum } from "./ListGuilds.ts";
export { usersListGuilds401CodeEnum } from "./ListGuilds.ts";
export { usersListGuilds403CodeEnum } from "./ListGuilds.ts";
export { usersListGuilds404CodeEnum } from "./ListGuilds.ts";
export { usersListGuilds429CodeEnum } from "./ListGuilds.ts";
export { usersListGuilds500CodeEnum } from "./ListGuilds.ts";
export { usersListGuilds502CodeEnum } from "./ListGuilds.ts";
export { usersListGuilds503CodeEnum } from "./ListGuilds.ts";
export { usersListGuilds504CodeEnum } from "./ListGuilds.ts";
