export { stickersClone } from "./clone.ts";
export { stickersCreate } from "./create.ts";
export { stickersCreateMany } from "./createMany.ts";
export { stickersDelete } from "./delete.ts";
export { stickersGetMetadata } from "./getMetadata.ts";
export { stickersList } from "./list.ts";
export { stickersUpdate } from "./update.ts";
