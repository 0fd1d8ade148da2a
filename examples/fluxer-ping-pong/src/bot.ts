import { createFluxer, type FluxerOptions } from "@antiphon/chat";
import { createGateway, type FluxerEvents, type Gateway } from "@antiphon/chat/gateway";

/** Answers each `!ping`. Without options it reads FLUXER_BOT_TOKEN and, for other instances, FLUXER_INSTANCE_URL. */
export async function startBot(options?: FluxerOptions): Promise<Gateway<FluxerEvents>> {
  const fluxer = createFluxer(options);
  const gateway = createGateway(fluxer, { onError: console.error });
  gateway.on("MESSAGE_CREATE", async (message) => {
    if (message.content === "!ping" && !message.author.bot) {
      await fluxer.messages.create(message.channel_id, { content: "pong" });
    }
  });
  await gateway.connect();
  return gateway;
}
