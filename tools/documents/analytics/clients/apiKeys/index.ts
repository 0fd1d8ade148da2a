export { apiKeysCreate } from "./create.ts";
export { apiKeysList } from "./list.ts";
export { apiKeysRevoke } from "./revoke.ts";
export { apiKeysRotate } from "./rotate.ts";
export { apiKeysUpdate } from "./update.ts";
