import { createAstral } from "@antiphon/chat";
import { createGateway } from "@antiphon/chat/gateway";

const astral = createAstral(); // ASTRAL_BOT_TOKEN, ASTRAL_API_BASE and ASTRAL_GATEWAY_URL, read at the first call
const gateway = createGateway(astral, { onError: console.error });

gateway.on("MESSAGE_CREATE", async (message) => {
  if (message.content === "!ping" && !message.author.bot) {
    await astral.messages.create(message.channel_id, { content: "pong" });
  }
});

await gateway.connect();
console.log("ready");
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void gateway.close());
await gateway.closed; // rejects when the gateway has ended for good
