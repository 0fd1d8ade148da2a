export { playersCreate } from "./create.ts";
export { playersDelete } from "./delete.ts";
export { playersGet } from "./get.ts";
export { playersList } from "./list.ts";
export { playersUpdateVoice } from "./updateVoice.ts";
