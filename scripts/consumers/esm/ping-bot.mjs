// The ping bot against the mock on a real port, installed from tarballs, as an ES module.
import assert from "node:assert/strict";
import { createAstral } from "@antiphon/chat";
import { createGateway } from "@antiphon/chat/gateway";
import { createMock } from "@antiphon/mock";
import { serve } from "@antiphon/mock/node";

const mock = createMock({ seed: 1 });
const server = await serve(mock, { port: 0 });
const { url, gatewayUrl, token, channelId } = server.line.apis.astral;

const astral = createAstral({ token, baseUrl: url, gatewayUrl });
const gateway = createGateway(astral);
const answered = new Promise((resolve) => {
  gateway.on("MESSAGE_CREATE", async (message) => {
    if (message.content === "!ping" && !message.author.bot)
      resolve(await astral.messages.create(message.channel_id, { content: "pong" }));
  });
});
await gateway.connect();
mock.astral.say(channelId, "!ping");
assert.equal((await answered).content, "pong");
await gateway.close();
await server.close();
