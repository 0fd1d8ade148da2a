export { rolesCreate } from "./create.ts";
export { rolesDelete } from "./delete.ts";
export { rolesList } from "./list.ts";
export { rolesMove } from "./move.ts";
export { rolesUpdate } from "./update.ts";
