import type { EmojiLike } from "../../text/formatting.js";
import { reactionEmoji } from "../../text/formatting.js";
import type { HandlerRun } from "../runtime/handler-run.js";
import { type Edited, rewrite, say, type Said } from "./outgoing.js";

/** A message, and what can be done with it. */
export interface MessageHandle {
  readonly id: string;
  readonly channelId: string;
  readonly content: string;
  reply(said: string | Said): Promise<MessageHandle>;
  /** One of the bot's own. Rejects with `TOO_LONG` for more than a message holds. */
  edit(edited: string | Edited): Promise<void>;
  delete(options?: { readonly reason?: string | undefined }): Promise<void>;
  /** `"👍"`, or an emoji of the guild. */
  react(emoji: string | EmojiLike): Promise<void>;
  /** Needs MANAGE_MESSAGES. */
  pin(): Promise<void>;
}

/** As much of a message as a handle needs. */
interface Identified {
  readonly id: string;
  readonly channel_id: string;
  readonly content?: string | undefined;
}

export function messageHandle(run: HandlerRun, { id, channel_id: channelId, content = "" }: Identified): MessageHandle {
  const { runtime, signal } = run;
  const { chat } = runtime;
  const path = { channel_id: channelId, message_id: id };
  return {
    id,
    channelId,
    content,
    reply: async (said) => messageHandle(run, await say(run, channelId, said, id)),
    edit: (edited) => rewrite(run, path, edited),
    delete: async ({ reason } = {}) =>
      chat.messages.delete(path, { signal, ...(reason !== undefined && { auditLogReason: reason }) }),
    react: async (emoji) => chat.reactions.add({ ...path, emoji: reactionEmoji(emoji) }, { signal }),
    pin: async () => chat.pins.add(path, { signal }),
  };
}
