import type { Channel } from "../../generated/common.js";
import type { HandlerRun } from "../runtime/handler-run.js";
import type { ModerationOptions } from "./guild-handle.js";
import { type MessageHandle, messageHandle } from "./message-handle.js";
import { say, type Said } from "./outgoing.js";
import { whileTyping } from "./typing.js";

/** A channel or a conversation, and what can be done in it. */
export interface ChannelHandle {
  readonly id: string;
  /** Everything that is known; `undefined` for one that the bot does not see. */
  known(): Promise<Channel | undefined>;
  /** Writes to it. Notifies nobody unless asked. */
  send(said: string | Said): Promise<MessageHandle>;
  /** Shows that the bot types for as long as the work lasts. */
  typing<T>(work: () => Promise<T>): Promise<T>;
  /** Needs MANAGE_CHANNELS. */
  rename(name: string, options?: ModerationOptions): Promise<void>;
  /** Needs MANAGE_CHANNELS. An empty text takes it away. */
  topic(text: string, options?: ModerationOptions): Promise<void>;
}

export function channelHandle(run: HandlerRun, id: string): ChannelHandle {
  const { runtime, signal } = run;
  const { chat, cache } = runtime;
  const why = ({ reason }: ModerationOptions = {}): object => ({
    signal,
    ...(reason !== undefined && { auditLogReason: reason }),
  });
  return {
    id,
    known: () => cache.channel(id),
    send: async (said) => messageHandle(run, await say(run, id, said, undefined)),
    typing: (work) => whileTyping(run, id, work),
    async rename(name, options) {
      await chat.channels.update(id, { name }, why(options));
    },
    async topic(text, options) {
      await chat.channels.update(id, { topic: text === "" ? null : text }, why(options));
    },
  };
}
