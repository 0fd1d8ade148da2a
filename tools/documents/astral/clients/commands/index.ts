export { commandsCreate } from "./create.ts";
export { commandsDelete } from "./delete.ts";
export { commandsGet } from "./get.ts";
export { commandsList } from "./list.ts";
export { commandsReplace } from "./replace.ts";
export { commandsUpdate } from "./update.ts";
