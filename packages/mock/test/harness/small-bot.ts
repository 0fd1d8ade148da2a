import { createAstral, createFluxer } from "@antiphon/chat";
import { createGateway, type Gateway } from "@antiphon/chat/gateway";
import type { ChatClientOptions } from "@antiphon/mock";

/** A bot as users write them: it answers a ping, reacts, counts, fails on demand and leaves reminders. */
export function startFluxerBot(options: ChatClientOptions): Promise<{ close(): Promise<void> }> {
  const client = createFluxer(options);
  return run(createGateway(client, { onError: () => undefined }), {
    say: (channel, content) => client.messages.create(channel, { content }),
    react: (channel_id, message_id, emoji) => client.reactions.add({ channel_id, message_id, emoji }),
  });
}

export function startAstralBot(options: ChatClientOptions): Promise<{ close(): Promise<void> }> {
  const client = createAstral(options);
  return run(createGateway(client, { onError: () => undefined }) as never, {
    say: (channel, content) => client.messages.create(channel, { content }),
    react: (channel_id, message_id, emoji) => client.reactions.add({ channel_id, message_id, emoji }),
  });
}

interface Voice {
  say(channel: string, content: string): PromiseLike<unknown>;
  react(channel: string, message: string, emoji: string): PromiseLike<unknown>;
}

async function run(
  gateway: Pick<Gateway, "connect" | "close" | "on">,
  { say, react }: Voice,
): Promise<{ close(): Promise<void> }> {
  gateway.on("MESSAGE_CREATE", async ({ author, channel_id, content, id, attachments }) => {
    if (author.bot === true) return;
    if (content === "!ping") await say(channel_id, "pong");
    if (content === "!many") for (const number of [1, 2, 3]) await say(channel_id, `number ${number}`);
    if (content === "!react") await react(channel_id, id, "👍");
    if (content === "!fail") throw new Error("the handler failed");
    if (content.startsWith("!remind")) setTimeout(() => void say(channel_id, "time is up"), 3_600_000);
    if (attachments.length > 0) await say(channel_id, `a file of ${attachments[0]?.size ?? 0} bytes`);
  });
  gateway.on("MESSAGE_UPDATE", async ({ channel_id, content }) => {
    if (content === "changed") await say(channel_id, "you changed it");
  });
  gateway.on("GUILD_MEMBER_ADD", async ({ user }) => {
    await say(home, `welcome ${user?.username ?? "stranger"}`);
  });
  await gateway.connect();
  return { close: () => gateway.close() };
}

/** Where newcomers are welcomed; set by the test. */
let home = "";
export function welcomeIn(channel: string): void {
  home = channel;
}
