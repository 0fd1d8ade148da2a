export { membersAddRole } from "./addRole.ts";
export { membersGet } from "./get.ts";
export { membersGetMe } from "./getMe.ts";
export { membersList } from "./list.ts";
export { membersRemove } from "./remove.ts";
export { membersRemoveRole } from "./removeRole.ts";
export { membersUpdate } from "./update.ts";
export { membersUpdateMe } from "./updateMe.ts";
