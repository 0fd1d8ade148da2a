// The tests of the bot, for runners that take any function.
const { startBot } = require("./bot.cjs");

exports.passes = async ({ fluxer, expect }) => {
  await fluxer.start(startBot);
  fluxer.faults.add({ operation: "messages.create", after: "commit", drop: "connection", times: 1 });
  await fluxer.alice.says("!ping");
  expect(fluxer.bot).toHaveSaid("pong", { in: fluxer.channel, times: 1 });
  expect(fluxer).toHaveHappenedOnce("messages.create");
};

exports.fails = async ({ fluxer, expect }) => {
  await fluxer.start(startBot);
  await fluxer.alice.says("!ping");
  expect(fluxer.bot).toHaveSaid("peng");
};
