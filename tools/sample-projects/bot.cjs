// A bot as users write one.
const { createFluxer } = require("@antiphon/chat");
const { createGateway } = require("@antiphon/chat/gateway");

exports.startBot = async (options) => {
  const fluxer = createFluxer(options);
  const gateway = createGateway(fluxer, { onError: () => undefined });
  gateway.on("MESSAGE_CREATE", async ({ author, channel_id, content }) => {
    if (author.bot !== true && content === "!ping") await fluxer.messages.create(channel_id, { content: "pong" });
  });
  await gateway.connect();
  return { close: () => gateway.close() };
};
