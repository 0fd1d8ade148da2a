import { test } from "@antiphon/mock/node-test";
import { startBot } from "../bot.cjs";
test("is answered by a peng", async ({ fluxer, expect }) => {
  await fluxer.start(startBot);
  await fluxer.alice.says("!ping");
  expect(fluxer.bot).toHaveSaid("peng");
});
