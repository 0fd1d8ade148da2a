export { conversationsGet } from "./get.ts";
export { conversationsList } from "./list.ts";
export { conversationsMessages } from "./messages.ts";
