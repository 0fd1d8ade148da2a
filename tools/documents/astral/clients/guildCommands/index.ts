export { guildCommandsCreate } from "./create.ts";
export { guildCommandsDelete } from "./delete.ts";
export { guildCommandsGet } from "./get.ts";
export { guildCommandsList } from "./list.ts";
export { guildCommandsReplace } from "./replace.ts";
export { guildCommandsUpdate } from "./update.ts";
