import assert from "node:assert/strict";
import { createAstral } from "@antiphon/chat";

const { items: guilds } = await createAstral().users.listGuilds();
const guildId = guilds[0]?.id ?? "";
const { items: channels } = await createAstral().guilds.listChannels(guildId);
const channelId = channels[0]?.id ?? "";

// #region compute
import { explainPermission, hasPermissions, memberPermissions, missingPermissions } from "@antiphon/chat";

const astral = createAstral();
const [guild, roles, member, channel] = await Promise.all([
  astral.guilds.get(guildId),
  astral.roles.list(guildId),
  astral.members.getMe(guildId),
  astral.channels.get(channelId),
]);
const facts = { guild, roles: roles.items, member, channel };
const may = memberPermissions(facts);
if (hasPermissions(may, ["VIEW_CHANNEL", "SEND_MESSAGES"]))
  await astral.messages.create(channelId, { content: "Here I am." });
console.log(missingPermissions(may, ["MANAGE_MESSAGES", "ATTACH_FILES"])); // ["MANAGE_MESSAGES"]
console.log(explainPermission(facts, "MANAGE_MESSAGES")); // MANAGE_MESSAGES: missing, no role of the member has it.
// #endregion compute
assert.deepEqual(missingPermissions(may, ["MANAGE_MESSAGES", "ATTACH_FILES"]), ["MANAGE_MESSAGES"]);

// #region refused
import { isApiError } from "@antiphon/chat";

const result = await astral.channels.update(channelId, { topic: "News" }, { auditLogReason: "weekly change" }).safe();
if (!result.ok && result.error.code === "MISSING_PERMISSIONS") console.log("The bot needs MANAGE_CHANNELS.");
else if (!result.ok) throw result.error;
// #endregion refused
assert.ok(!result.ok && isApiError(result.error, "MISSING_PERMISSIONS"));

// #region bits
import { permissionNames, Permissions, permissionText } from "@antiphon/chat";

const moderation = Permissions.KICK_MEMBERS | Permissions.BAN_MEMBERS | Permissions.MODERATE_MEMBERS;
console.log(permissionText(moderation)); // "1099511627782": as the API takes it
console.log(permissionNames("8192")); // ["MANAGE_MESSAGES"]
// #endregion bits
assert.equal(permissionText(moderation), "1099511627782");
