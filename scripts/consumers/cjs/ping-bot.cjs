// The ping bot against the mock on a real port, installed from tarballs, by require().
const assert = require("node:assert/strict");
const { createAstral } = require("@antiphon/chat");
const { createGateway } = require("@antiphon/chat/gateway");
const { createMock } = require("@antiphon/mock");
const { serve } = require("@antiphon/mock/node");

async function main() {
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
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
