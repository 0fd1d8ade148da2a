export { messagesBulkDelete } from "./bulkDelete.ts";
export { messagesCreate } from "./create.ts";
export { messagesDelete } from "./delete.ts";
export { messagesDeleteAttachment } from "./deleteAttachment.ts";
export { messagesEdit } from "./edit.ts";
export { messagesGet } from "./get.ts";
export { messagesList } from "./list.ts";
