export { pinsAdd } from "./add.ts";
export { pinsList } from "./list.ts";
export { pinsRemove } from "./remove.ts";
