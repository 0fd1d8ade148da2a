export { usersCreateChannel } from "./createChannel.ts";
export { usersGet } from "./get.ts";
export { usersGetMe } from "./getMe.ts";
export { usersLeaveGuild } from "./leaveGuild.ts";
export { usersListChannels } from "./listChannels.ts";
export { usersListGuilds } from "./listGuilds.ts";
export { usersListRelationships } from "./listRelationships.ts";
export { usersUpdateMe } from "./updateMe.ts";
