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
  GuildsCreateChannel502,
  GuildsCreateChannel502CodeEnumKey,
  GuildsCreateChannel503,
  GuildsCreateChannel503CodeEnumKey,
  GuildsCreateChannel504,
  GuildsCreateChannel504CodeEnumKey,
  GuildsCreateChannelError,
  GuildsCreateChannelHeaderParams,
  GuildsCreateChannelMutation,
  GuildsCreateChannelMutationRequest,
  GuildsCreateChannelMutationResponse,
  GuildsCreateChannelPathParams,
} from "./CreateChannel.ts";
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
  GuildsGet502,
  GuildsGet502CodeEnumKey,
  GuildsGet503,
  GuildsGet503CodeEnumKey,
  GuildsGet504,
  GuildsGet504CodeEnumKey,
  GuildsGetError,
  GuildsGetHeaderParams,
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
  GuildsGetVanityUrl502,
  GuildsGetVanityUrl502CodeEnumKey,
  GuildsGetVanityUrl503,
  GuildsGetVanityUrl503CodeEnumKey,
  GuildsGetVanityUrl504,
  GuildsGetVanityUrl504CodeEnumKey,
  GuildsGetVanityUrlError,
  GuildsGetVanityUrlHeaderParams,
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
  GuildsListChannels502,
  GuildsListChannels502CodeEnumKey,
  GuildsListChannels503,
  GuildsListChannels503CodeEnumKey,
  GuildsListChannels504,
  GuildsListChannels504CodeEnumKey,
  GuildsListChannelsError,
  GuildsListChannelsHeaderParams,
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
  GuildsMoveChannels423,
  GuildsMoveChannels423CodeEnumKey,
  GuildsMoveChannels429,
  GuildsMoveChannels429CodeEnumKey,
  GuildsMoveChannels500,
  GuildsMoveChannels500CodeEnumKey,
  GuildsMoveChannels502,
  GuildsMoveChannels502CodeEnumKey,
  GuildsMoveChannels503,
  GuildsMoveChannels503CodeEnumKey,
  GuildsMoveChannels504,
  GuildsMoveChannels504CodeEnumKey,
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
  GuildsUpdate502,
  GuildsUpdate502CodeEnumKey,
  GuildsUpdate503,
  GuildsUpdate503CodeEnumKey,
  GuildsUpdate504,
  GuildsUpdate504CodeEnumKey,
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
  GuildsUpdateVanityUrl502,
  GuildsUpdateVanityUrl502CodeEnumKey,
  GuildsUpdateVanityUrl503,
  GuildsUpdateVanityUrl503CodeEnumKey,
  GuildsUpdateVanityUrl504,
  GuildsUpdateVanityUrl504CodeEnumKey,
  GuildsUpdateVanityUrlError,
  GuildsUpdateVanityUrlHeaderParams,
  GuildsUpdateVanityUrlMutation,
  GuildsUpdateVanityUrlMutationRequest,
  GuildsUpdateVanityUrlMutationResponse,
  GuildsUpdateVanityUrlPathParams,
} from "./UpdateVanityUrl.ts";
export { guildsCreateChannel400CodeEnum } from "./CreateChannel.ts";
export { guildsCreateChannel401CodeEnum } from "./CreateChannel.ts";
export { guildsCreateChannel403CodeEnum } from "./CreateChannel.ts";
export { guildsCreateChannel404CodeEnum } from "./CreateChannel.ts";
export { guildsCreateChannel429CodeEnum } from "./CreateChannel.ts";
export { guildsCreateChannel500CodeEnum } from "./CreateChannel.ts";
export { guildsCreateChannel502CodeEnum } from "./CreateChannel.ts";
export { guildsCreateChannel503CodeEnum } from "./CreateChannel.ts";
export { guildsCreateChannel504CodeEnum } from "./CreateChannel.ts";
export { guildsGet400CodeEnum } from "./Get.ts";
export { guildsGet401CodeEnum } from "./Get.ts";
export { guildsGet403CodeEnum } from "./Get.ts";
export { guildsGet404CodeEnum } from "./Get.ts";
export { guildsGet429CodeEnum } from "./Get.ts";
export { guildsGet500CodeEnum } from "./Get.ts";
export { guildsGet502CodeEnum } from "./Get.ts";
export { guildsGet503CodeEnum } from "./Get.ts";
export { guildsGet504CodeEnum } from "./Get.ts";
export { guildsGetVanityUrl400CodeEnum } from "./GetVanityUrl.ts";
export { guildsGetVanityUrl401CodeEnum } from "./GetVanityUrl.ts";
export { guildsGetVanityUrl403CodeEnum } from "./GetVanityUrl.ts";
export { guildsGetVanityUrl404CodeEnum } from "./GetVanityUrl.ts";
export { guildsGetVanityUrl429CodeEnum } from "./GetVanityUrl.ts";
export { guildsGetVanityUrl500CodeEnum } from "./GetVanityUrl.ts";
export { guildsGetVanityUrl502CodeEnum } from "./GetVanityUrl.ts";
export { guildsGetVanityUrl503CodeEnum } from "./GetVanityUrl.ts";
export { guildsGetVanityUrl504CodeEnum } from "./GetVanityUrl.ts";
export { guildsListChannels400CodeEnum } from "./ListChannels.ts";
export { guildsListChannels401CodeEnum } from "./ListChannels.ts";
export { guildsListChannels403CodeEnum } from "./ListChannels.ts";
export { guildsListChannels404CodeEnum } from "./ListChannels.ts";
export { guildsListChannels429CodeEnum } from "./ListChannels.ts";
export { guildsListChannels500CodeEnum } from "./ListChannels.ts";
export { guildsListChannels502CodeEnum } from "./ListChannels.ts";
export { guildsListChannels503CodeEnum } from "./ListChannels.ts";
export { guildsListChannels504CodeEnum } from "./ListChannels.ts";
export { guildsMoveChannels400CodeEnum } from "./MoveChannels.ts";
export { guildsMoveChannels401CodeEnum } from "./MoveChannels.ts";
export { guildsMoveChannels403CodeEnum } from "./MoveChannels.ts";
export { guildsMoveChannels404CodeEnum } from "./MoveChannels.ts";
export { guildsMoveChannels423CodeEnum } from "./MoveChannels.ts";
export { guildsMoveChannels429CodeEnum } from "./MoveChannels.ts";
export { guildsMoveChannels500CodeEnum } from "./MoveChannels.ts";
export { guildsMoveChannels502CodeEnum } from "./MoveChannels.ts";
export { guildsMoveChannels503CodeEnum } from "./MoveChannels.ts";
export { guildsMoveChannels504CodeEnum } from "./MoveChannels.ts";
export { guildsUpdate400CodeEnum } from "./Update.ts";
export { guildsUpdate401CodeEnum } from "./Update.ts";
export { guildsUpdate403CodeEnum } from "./Update.ts";
export { guildsUpdate404CodeEnum } from "./Update.ts";
export { guildsUpdate429CodeEnum } from "./Update.ts";
export { guildsUpdate500CodeEnum } from "./Update.ts";
export { guildsUpdate502CodeEnum } from "./Update.ts";
export { guildsUpdate503CodeEnum } from "./Update.ts";
export { guildsUpdate504CodeEnum } from "./Update.ts";
export { guildsUpdateVanityUrl400CodeEnum } from "./UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl401CodeEnum } from "./UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl403CodeEnum } from "./UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl404CodeEnum } from "./UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl429CodeEnum } from "./UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl500CodeEnum } from "./UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl502CodeEnum } from "./UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl503CodeEnum } from "./UpdateVanityUrl.ts";
export { guildsUpdateVanityUrl504CodeEnum } from "./UpdateVanityUrl.ts";
