import { createMock } from "@antiphon/mock";
import { expect, test } from "vitest";
import { createAstral } from "@antiphon/chat";
import { createGateway } from "@antiphon/chat/gateway";

test("a bot answers pong", async () => {
  const mock = createMock({ seed: 1 });
  const astral = createAstral(mock.astral.options());
  const notices: unknown[] = [];
  const gateway = createGateway(astral, { onNotice: (n) => notices.push(n) });
  gateway.on("MESSAGE_CREATE", async (message) => {
    if (message.content === "!ping" && !message.author.bot) await astral.messages.create(message.channel_id, { content: "pong" });
  });
  await gateway.connect().catch((e) => { console.log(notices, mock.astral.sessions()); throw e; });
  mock.astral.say(mock.astral.channelId, "!ping");
  await mock.clock.settle();
  const page = await astral.messages.list(mock.astral.channelId);
  expect(page.items.map((m) => m.content)).toEqual(["pong", "!ping"]);
  await gateway.close();
  console.log(JSON.stringify(notices), mock.journal.sockets()[0]?.frames.map(f => [f.from, String(f.data).slice(0, 100)]));
});
