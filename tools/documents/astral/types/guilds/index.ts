export type {
  GuildsCreate200,
  GuildsCreate400,
  GuildsCreate400CodeEnumKey,
  GuildsCreate401,
  GuildsCreate401CodeEnumKey,
  GuildsCreate403,
  GuildsCreate403CodeEnumKey,
  GuildsCreate429,
  GuildsCreate429CodeEnumKey,
  GuildsCreate500,
  GuildsCreate500CodeEnumKey,
  GuildsCreateError,
  GuildsCreateMutation,
  GuildsCreateMutationRequest,
  GuildsCreateMutationResponse,
} from "./Create.ts";
export type {
  GuildsCreateChannel200,
  GuildsCreateChannel400,
  GuildsCreateChannel400CodeEnumKey,
  GuildsCreateChannel401,
  GuildsCreateChannel401CodeEnumKey,
  GuildsCreateChannel403,
  GuildsCreateChannel403CodeEnumKey,
  GuildsCreateChannel404,
  GuildsCreateChannel404CodeEnumKey,
  GuildsCreateChannel429,
  GuildsCreateChannel429CodeEnumKey,
  GuildsCreateChannel500,
  GuildsCreateChannel500CodeEnumKey,
  GuildsCreateChannelError,
  GuildsCreateChannelHeaderParams,
  GuildsCreateChannelMutation,
  GuildsCreateChannelMutationRequest,
  GuildsCreateChannelMutationResponse,
  GuildsCreateChannelPathParams,
} from "./CreateChannel.ts";
export type {
  GuildsDelete204,
  GuildsDelete400,
  GuildsDelete400CodeEnumKey,
  GuildsDelete401,
  GuildsDelete401CodeEnumKey,
  GuildsDelete403,
  GuildsDelete403CodeEnumKey,
  GuildsDelete404,
  GuildsDelete404CodeEnumKey,
  GuildsDelete429,
  GuildsDelete429CodeEnumKey,
  GuildsDelete500,
  GuildsDelete500CodeEnumKey,
  GuildsDeleteError,
  GuildsDeleteMutation,
  GuildsDeleteMutationRequest,
  GuildsDeleteMutationResponse,
  GuildsDeletePathParams,
} from "./Delete.ts";
export type {
  GuildsGet200,
  GuildsGet400,
  GuildsGet400CodeEnumKey,
  GuildsGet401,
  GuildsGet401CodeEnumKey,
  GuildsGet403,
  GuildsGet403CodeEnumKey,
  GuildsGet404,
  GuildsGet404CodeEnumKey,
  GuildsGet429,
  GuildsGet429CodeEnumKey,
  GuildsGet500,
  GuildsGet500CodeEnumKey,
  GuildsGetError,
  GuildsGetPathParams,
  GuildsGetQuery,
  GuildsGetQueryResponse,
} from "./Get.ts";
export type {
  GuildsGetVanityUrl200,
  GuildsGetVanityUrl400,
  GuildsGetVanityUrl400CodeEnumKey,
  GuildsGetVanityUrl401,
  GuildsGetVanityUrl401CodeEnumKey,
  GuildsGetVanityUrl403,
  GuildsGetVanityUrl403CodeEnumKey,
  GuildsGetVanityUrl404,
  GuildsGetVanityUrl404CodeEnumKey,
  GuildsGetVanityUrl429,
  GuildsGetVanityUrl429CodeEnumKey,
  GuildsGetVanityUrl500,
  GuildsGetVanityUrl500CodeEnumKey,
  GuildsGetVanityUrlError,
  GuildsGetVanityUrlPathParams,
  GuildsGetVanityUrlQuery,
  GuildsGetVanityUrlQueryResponse,
} from "./GetVanityUrl.ts";
export type {
  GuildsListChannels200,
  GuildsListChannels400,
  GuildsListChannels400CodeEnumKey,
  GuildsListChannels401,
  GuildsListChannels401CodeEnumKey,
  GuildsListChannels403,
  GuildsListChannels403CodeEnumKey,
  GuildsListChannels404,
  GuildsListChannels404CodeEnumKey,
  GuildsListChannels429,
  GuildsListChannels429CodeEnumKey,
  GuildsListChannels500,
  GuildsListChannels500CodeEnumKey,
  GuildsListChannelsError,
  GuildsListChannelsPathParams,
  GuildsListChannelsQuery,
  GuildsListChannelsQueryResponse,
} from "./ListChannels.ts";
export type {
  GuildsMoveChannels204,
  GuildsMoveChannels400,
  GuildsMoveChannels400CodeEnumKey,
  GuildsMoveChannels401,
  GuildsMoveChannels401CodeEnumKey,
  GuildsMoveChannels403,
  GuildsMoveChannels403CodeEnumKey,
  GuildsMoveChannels404,
  GuildsMoveChannels404CodeEnumKey,
  GuildsMoveChannels429,
  GuildsMoveChannels429CodeEnumKey,
  GuildsMoveChannels500,
  GuildsMoveChannels500CodeEnumKey,
  GuildsMoveChannelsError,
  GuildsMoveChannelsHeaderParams,
  GuildsMoveChannelsMutation,
  GuildsMoveChannelsMutationRequest,
  GuildsMoveChannelsMutationResponse,
  GuildsMoveChannelsPathParams,
} from "./MoveChannels.ts";
export type {
  GuildsUpdate200,
  GuildsUpdate400,
  GuildsUpdate400CodeEnumKey,
  GuildsUpdate401,
  GuildsUpdate401CodeEnumKey,
  GuildsUpdate403,
  GuildsUpdate403CodeEnumKey,
  GuildsUpdate404,
  GuildsUpdate404CodeEnumKey,
  GuildsUpdate429,
  GuildsUpdate429CodeEnumKey,
  GuildsUpdate500,
  GuildsUpdate500CodeEnumKey,
  GuildsUpdateError,
  GuildsUpdateHeaderParams,
  GuildsUpdateMutation,
  GuildsUpdateMutationRequest,
  GuildsUpdateMutationResponse,
  GuildsUpdatePathParams,
} from "./Update.ts";
export type {
  GuildsUpdateVanityUrl200,
  GuildsUpdateVanityUrl400,
  GuildsUpdateVanityUrl400CodeEnumKey,
  GuildsUpdateVanityUrl401,
  GuildsUpdateVanityUrl401CodeEnumKey,
  GuildsUpdateVanityUrl403,
  GuildsUpdateVanityUrl403CodeEnumKey,
  GuildsUpdateVanityUrl404,
  GuildsUpdateVanityUrl404CodeEnumKey,
  GuildsUpdateVanityUrl429,
  GuildsUpdateVanityUrl429CodeEnumKey,
  GuildsUpdateVanityUrl500,
  GuildsUpdateVanityUrl500CodeEnumKey,
  GuildsUpdateVanityUrlError,
  GuildsUpdateVanityUrlHeaderParams,
  GuildsUpdateVanityUrlMutation,
  GuildsUpdateVanityUrlMutationRequest,
  GuildsUpdateVanityUrlMutationResponse,
  GuildsUpdateVanityUrlPathParams,
} from "./UpdateVanityUrl.ts";
export { guildsCreate400CodeEnum } from "./Create.ts";
export { guildsCreate401CodeEnum } from "./Create.ts";
export { guildsCreate403CodeEnum } from "./Create.ts";
export { guildsCreate429CodeEnum } from "./Create.ts";
export { guildsCreate500CodeEnum } from "./Create.ts";
export { guildsCreateChannel400CodeEnum } from "./CreateChannel.ts";
export { guildsCreateChannel401CodeEnum } from "./CreateChannel.ts";
export { guildsCreateChannel403CodeEnum } from "./CreateChannel.ts";
export { guildsCreateChannel404CodeEnum } from "./CreateChannel.ts";
export { guildsCreateChannel429CodeEnum } from "./CreateChannel.ts";
export { guildsCreateChannel500CodeEnum } from "./CreateChannel.ts";
export { guildsDelete400CodeEnum } from "./Delete.ts";
export { guildsDelete401CodeEnum } from "./Delete.ts";
export { guildsDelete403CodeEnum } from "./Delete.ts";
export { guildsDelete404CodeEnum } from "./Delete.ts";
export { guildsDelete429CodeEnum } from "./Delete.ts";
export { guildsDelete500CodeEnum } from "./Delete.ts";
export { guildsGet400CodeEnum } from "./Get.ts";
export { guildsGet401CodeEnum } from "./Get.ts";
export { guildsGet403CodeEnum } from "./Get.ts";
export { guildsGet404CodeEnum } from "./Get.ts";
export { guildsGet429CodeEnum } from "./Get.ts";
export { guildsGet500CodeEnum } from "./Get.ts";
export { guildsGetVanityUrl400CodeEnum } from "./GetVanityUrl.ts";
export { guildsGetVanityUrl401CodeEnum } from "./GetVanityUrl.ts";
export { guildsGetVanityUrl403CodeEnum } from "./GetVanityUrl.ts";
export { guildsGetVanityUrl404CodeEnum } from "./GetVanityUrl.ts";
export { guildsGetVanityUrl429CodeEnum } from "./GetVanityUrl.ts";
export { guildsGetVanityUrl500CodeEnum } from "./GetVanityUrl.ts";
export { guildsListChannels400CodeEnum } from "./ListChannels.ts";
export { guildsListChannels401CodeEnum } from "./ListChannels.ts";
export { guildsListChannels403CodeEnum } from "./ListChannels.ts";
export { guildsListChannels404CodeEnum } from "./ListChannels.ts";
export { guildsListChannels429CodeEnum } from "./ListChannels.ts";
export { guildsListChannels500CodeEnum } from "./ListChannels.ts";
export { guildsMoveChannels400CodeEnum } from "./MoveChannels.ts";
export { guildsMoveChannels401CodeEnum } from "./MoveChannels.ts";
export { guildsMoveChannels403CodeEnum } from "./MoveChannels.ts";
export { guildsMoveChannels404CodeEnum } from "./MoveChannels.ts";
export { guildsMoveChannels429CodeEnum } from "./MoveChannels.ts";
export { guildsMoveChannels500CodeEnum } from "./MoveChannels.ts";
export { guildsUpdate400CodeEnum } from "./Update.ts";
export { guildsUpdate401CodeEnum } from "./Update.ts";
export { guildsUpdate403CodeEnum } from "./Update.ts";
export { guildsUpdate404CodeEnum } from "./Update.ts";
export { guildsUpdate429CodeEnum } from "./Update.ts";
export { guildsUpdate500CodeEnum } from "./Update.ts";
export { guildsUpdateVanityUrl400CodeEnum } from "./UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl401CodeEnum } from "./UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl403CodeEnum } from "./UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl404CodeEnum } from "./UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl429CodeEnum } from "./UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl500CodeEnum } from "./UpdateVanityUrl.ts";
