export { reactionsAdd } from "./add.ts";
export { reactionsList } from "./list.ts";
export { reactionsRemove } from "./remove.ts";
export { reactionsRemoveAll } from "./removeAll.ts";
export { reactionsRemoveEmoji } from "./removeEmoji.ts";
export { reactionsRemoveOwn } from "./removeOwn.ts";
