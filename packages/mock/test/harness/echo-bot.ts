import { createFluxer, createAstral } from "@antiphon/chat";
import { createGateway } from "@antiphon/chat/gateway";
import type { ChatClientOptions } from "@antiphon/mock";

/** A small bot as users write them: answers a ping, counts down, and fails on demand. */
export async function startBot(options: ChatClientOptions): Promise<{ close(): Promise<void> }> {
  const fluxer = createFluxer(options);
  const gateway = createGateway(fluxer, { onError: () => undefined });
  gateway.on("MESSAGE_CREATE", async (message) => {
    if (message.author.bot) return;
    if (message.content === "!ping") await fluxer.messages.create(message.channel_id, { content: "pong" });
    if (message.content === "!fail") throw new Error("the handler failed");
    if (message.content === "!react") await fluxer.reactions.add({ ...message, message_id: message.id, emoji: "👍" });
  });
  await gateway.connect();
  return { close: () => gateway.close() };
}
void createAstral;
