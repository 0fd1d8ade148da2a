import { afterEach, beforeEach, expect, test } from "vitest";
import type { Fluxer } from "../../../src/index.js";
import { asFluxer, openPlay, type Play } from "../operations/play.js";

let play: Play;
let bot: Fluxer;
beforeEach(() => {
  play = openPlay("fluxer");
  bot = asFluxer(play.bot);
});
afterEach(() => play.close());

const warning = { nsfw_override: true, content_warning_level: 1, content_warning_text: "Loud." };
const none = { nsfw_override: null, content_warning_level: 0, content_warning_text: null };

test("settings that only Fluxer has are kept, shown and announced, and null takes one back", async () => {
  await play.listen();
  expect(await bot.channels.get(play.channelId)).toMatchObject(none);
  expect(await bot.channels.update(play.channelId, warning)).toMatchObject(warning);
  expect(await play.event("CHANNEL_UPDATE", play.channelId)).toMatchObject(warning);
  const changed = await bot.channels.update(play.channelId, { nsfw_override: null, content_warning_text: null });
  expect(changed).toMatchObject({ ...none, content_warning_level: 1 });
  const made = await bot.guilds.createChannel(play.guildId, { name: "loud", ...warning });
  expect(await bot.channels.get(made.id)).toMatchObject(warning);
});

test("voice alone says how often one may connect, and null gives every setting back what it started with", async () => {
  const voice = { voice_connection_limit: 3, bitrate: 96_000, user_limit: 5, rtc_region: "eu-west" };
  const { id } = await bot.guilds.createChannel(play.guildId, { name: "Stage", type: 2, ...voice });
  expect(await bot.channels.get(id)).toMatchObject(voice);
  const reset = {
    bitrate: null,
    user_limit: null,
    voice_connection_limit: null,
    rate_limit_per_user: null,
    nsfw: null,
  };
  expect(await bot.channels.update(id, reset)).toMatchObject({
    voice_connection_limit: null,
    bitrate: 64_000,
    user_limit: 0,
    rate_limit_per_user: 0,
    nsfw: false,
  });
  expect(await bot.channels.get(play.channelId)).not.toHaveProperty("voice_connection_limit");
});

test("a new channel takes its settings and nothing else from the body", async () => {
  const body = { name: "plain", messages: "none", recipients: ["1"] };
  const { id } = await bot.guilds.createChannel(play.guildId, body);
  await bot.messages.create(id, { content: "works" });
  expect((await bot.messages.list(id)).items).toHaveLength(1);
});
