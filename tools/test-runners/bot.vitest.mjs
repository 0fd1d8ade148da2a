import * as runner from "@antiphon/mock/vitest";
import { startBot } from "./bot.cjs";

const { test, createTest, eachPlatform } = runner;

test("answers a ping once, although the answer is lost", async ({ fluxer, expect }) => {
  const { alice, bot, channel } = fluxer;
  await fluxer.start(startBot);
  fluxer.faults.add({ operation: "messages.create", after: "commit", drop: "connection", times: 1 });
  await alice.says("!ping", { in: channel });
  expect(bot).toHaveSaid("pong", { in: channel, times: 1 });
  expect(bot).not.toHaveSaid("peng");
  expect(fluxer).toHaveHappenedOnce("messages.create");
});

createTest({ timers: true })("reminds after an hour, in milliseconds", async ({ fluxer, expect }) => {
  await fluxer.start(startBot);
  const before = Date.now();
  await fluxer.alice.says("!remind");
  await fluxer.clock.advance("59m");
  expect(fluxer.bot).not.toHaveSaid("time is up");
  await fluxer.clock.advance("1m");
  expect(fluxer.bot).toHaveSaid("time is up", { times: 1 });
  expect(Date.now() - before).toBe(3_600_000);
});

eachPlatform("hears what people write", async ({ chat, expect }) => {
  await chat.alice.says("hello");
  expect(chat).toHaveHappened("MESSAGE_CREATE", { times: 1, where: { content: "hello" } });
});
