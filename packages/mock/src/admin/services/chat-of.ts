import type { ChatHandle } from "../../apis/chat/chat-handle.js";
import type { AdminContext } from "../parts.js";

/** The chat platform that a request names, or the one given, in the request's world. */
export type ChatOf = (context: AdminContext, platform?: string) => ChatHandle;
