// Compiled without the DOM lib, without Node's types and with every declaration file checked.
import { createAstral, isApiError } from "@antiphon/chat";
import { createGateway } from "@antiphon/chat/gateway";
import { createAuralis } from "@antiphon/players";
import { createAuralisCloud, createWorker } from "@antiphon/jobs";
import { createAuralytik, createWebhookReceiver } from "@antiphon/analytics";
import { createMock } from "@antiphon/mock";

export async function bot(token: string): Promise<void> {
  const mock = createMock({ seed: 1 });
  const astral = createAstral({ ...mock.astral.options(), token });
  const gateway = createGateway(astral);
  gateway.on("MESSAGE_CREATE", async (message) => {
    if (message.content === "!ping" && !message.author.bot) {
      await astral.messages.create(message.channel_id, { content: "pong" });
    }
  });
  await gateway.connect();

  const result = await astral.messages.create("1", { content: "" }).safe();
  if (!result.ok && result.error.code === "CANNOT_SEND_EMPTY_MESSAGE") return;
  try {
    await createAuralis(mock.auralis.options()).players.get("2");
  } catch (error) {
    if (!isApiError(error, "PLAYER_NOT_FOUND")) throw error;
  }
}

export const factories = { createAuralisCloud, createWorker, createAuralytik, createWebhookReceiver };
