export { usersCreateChannel } from "./createChannel.ts";
export { usersGet } from "./get.ts";
export { usersGetMe } from "./getMe.ts";
export { usersGetProfile } from "./getProfile.ts";
export { usersLeaveGuild } from "./leaveGuild.ts";
export { usersListChannels } from "./listChannels.ts";
export { usersListGuilds } from "./listGuilds.ts";
