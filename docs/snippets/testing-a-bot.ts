// #region bot
import { createFluxer } from "@antiphon/chat";
import { createGateway } from "@antiphon/chat/gateway";
import type { StartOptions } from "@antiphon/mock/harness";
import type { ChatClientOptions } from "@antiphon/mock";

export async function startBot(options: StartOptions<ChatClientOptions>): Promise<{ close(): Promise<void> }> {
  const fluxer = createFluxer(options);
  const gateway = createGateway(fluxer);
  gateway.on("MESSAGE_CREATE", async ({ author, channel_id, content }) => {
    if (author.bot === true) return;
    if (content === "!ping") await fluxer.messages.create(channel_id, { content: "pong" });
    if (content === "!remind")
      setTimeout(() => void fluxer.messages.create(channel_id, { content: "time is up" }), 3_600_000);
  });
  await gateway.connect();
  return { close: () => gateway.close() };
}
// #endregion bot

import { createTest, test } from "@antiphon/mock/node-test";

// #region first
test("answers a ping once, although the answer is lost", async ({ fluxer, expect }) => {
  const { alice, bot, channel } = fluxer;
  await fluxer.start(startBot); // closed at the end, then the world is checked
  fluxer.faults.add({ operation: "messages.create", after: "commit", drop: "connection", times: 1 });
  await alice.says("!ping", { in: channel }); // returns when the bot has reacted
  expect(bot).toHaveSaid("pong", { in: channel, times: 1 });
});
// #endregion first

// #region reminder
const timed = createTest({ timers: true }); // setTimeout, setInterval and Date move with the world
timed("reminds after an hour", async ({ fluxer, expect }) => {
  await fluxer.start(startBot);
  await fluxer.alice.says("!remind");
  await fluxer.clock.advance("59m");
  expect(fluxer.bot).not.toHaveSaid("time is up");
  await fluxer.clock.advance("1m");
  expect(fluxer.bot).toHaveSaid("time is up");
});
// #endregion reminder

// #region restart
test("comes back after an outage, a restarted node and its own death", async ({ fluxer, expect }) => {
  await fluxer.start(startBot);
  await fluxer.outage("5m");
  await fluxer.restartNode();
  await fluxer.crash(); // as if the process were killed
  await fluxer.start(startBot);
  await fluxer.alice.says("!ping");
  expect(fluxer.bot).toHaveSaid("pong", { times: 1 });
});
// #endregion restart
