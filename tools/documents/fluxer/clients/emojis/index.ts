export { emojisClone } from "./clone.ts";
export { emojisCreate } from "./create.ts";
export { emojisCreateMany } from "./createMany.ts";
export { emojisDelete } from "./delete.ts";
export { emojisGetMetadata } from "./getMetadata.ts";
export { emojisList } from "./list.ts";
export { emojisUpdate } from "./update.ts";
