// A bot as users write one, from the packages as they are published.
exports.startBot = async (options) => {
  const { createFluxer } = require("@antiphon/chat");
  const { createGateway } = require("@antiphon/chat/gateway");
  const fluxer = createFluxer(options);
  const gateway = createGateway(fluxer, { onError: () => undefined });
  gateway.on("MESSAGE_CREATE", async (message) => {
    if (message.author.bot) return;
    if (message.content === "!ping") await fluxer.messages.create(message.channel_id, { content: "pong" });
    if (message.content === "!remind")
      setTimeout(() => void fluxer.messages.create(message.channel_id, { content: "time is up" }), 3_600_000);
  });
  await gateway.connect();
  return { close: () => gateway.close() };
};
