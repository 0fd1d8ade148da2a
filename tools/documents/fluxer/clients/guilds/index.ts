export { guildsCreateChannel } from "./createChannel.ts";
export { guildsGet } from "./get.ts";
export { guildsGetVanityUrl } from "./getVanityUrl.ts";
export { guildsListChannels } from "./listChannels.ts";
export { guildsMoveChannels } from "./moveChannels.ts";
export { guildsUpdate } from "./update.ts";
export { guildsUpdateVanityUrl } from "./updateVanityUrl.ts";
