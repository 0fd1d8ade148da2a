export { bansCreate } from "./create.ts";
export { bansList } from "./list.ts";
export { bansRemove } from "./remove.ts";
