import { type ChatClient, createAstral, createFluxer } from "@antiphon/chat";
import { createGateway } from "@antiphon/chat/gateway";
import type { ChatClientOptions } from "@antiphon/mock";

/** A program as users write them. */
export interface SmallBot {
  close(): Promise<void>;
}

export function startFluxerBot(options: ChatClientOptions): Promise<SmallBot> {
  return run(createFluxer(options));
}

export function startAstralBot(options: ChatClientOptions): Promise<SmallBot> {
  return run(createAstral(options));
}

/** It answers a ping, counts, reacts, looks at files, welcomes, fails on demand and leaves reminders. */
async function run(chat: ChatClient): Promise<SmallBot> {
  const gateway = createGateway(chat, { onError: () => undefined });
  const say = (channel: string, content: string): PromiseLike<unknown> => chat.messages.create(channel, { content });
  gateway.on("MESSAGE_CREATE", async ({ author, channel_id, content, id, attachments }) => {
    if (author.bot === true) return;
    if (content === "!ping") await say(channel_id, "pong");
    if (content === "!many") for (const number of [1, 2, 3]) await say(channel_id, `number ${number}`);
    if (content === "!react") await chat.reactions.add({ channel_id, message_id: id, emoji: "👍" });
    if (content === "!fail") throw new Error("the handler failed");
    if (content === "!reject") void Promise.reject(new Error("nobody hears this"));
    if (content === "!remind") setTimeout(() => void say(channel_id, "time is up"), 3_600_000);
    for (const { size } of attachments ?? []) await say(channel_id, `a file of ${size} bytes`);
  });
  gateway.on("MESSAGE_UPDATE", async ({ channel_id, content }) => {
    if (content === "changed") await say(channel_id, "you changed it");
  });
  gateway.on("MESSAGE_DELETE", ({ channel_id }) => void say(channel_id, "you deleted it"));
  gateway.on("MESSAGE_REACTION_ADD", async ({ channel_id, emoji, user_id }) => {
    if (emoji.name === "🎉") await say(channel_id, `thanks, ${user_id}`);
  });
  gateway.on("TYPING_START", ({ channel_id }) => void say(channel_id, "take your time"));
  await gateway.connect();
  return { close: () => gateway.close() };
}
