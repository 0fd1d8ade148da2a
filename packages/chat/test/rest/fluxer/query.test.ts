import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Fluxer } from "../../../src/index.js";
import { asFluxer, openPlay, type Play } from "../operations/play.js";

let play: Play;
let bot: Fluxer;
beforeEach(() => {
  play = openPlay("fluxer");
  bot = asFluxer(play.bot);
});
afterEach(() => play.close());

/** Query parameters that the platform reads and the client has no name for. */
async function ask(method: string, path: string, token = `Bot ${play.mock.fluxer.token}`): Promise<number> {
  const { baseUrl, fetch } = play.mock.fluxer.options();
  return (await fetch(`${baseUrl}${path}`, { method, headers: { authorization: token } })).status;
}

/** Names of the events that each account's session got. */
async function heard(): Promise<Readonly<Record<string, readonly string[]>>> {
  await new Promise((resolve) => setImmediate(resolve));
  const sockets = play.mock.journal.sockets().map(({ frames }) =>
    frames.flatMap(({ from, data }) => {
      const { t } = JSON.parse(String(data)) as { readonly t?: string };
      return from === "server" && typeof t === "string" ? [t] : [];
    }),
  );
  return { bot: sockets[0] ?? [], owner: sockets[1] ?? [] };
}

describe("a reaction that names its session", () => {
  const react = async (channelId: string, method: string): Promise<void> => {
    const { id } = play.mock.fluxer.say(channelId, "vote");
    await bot.reactions.add({ channel_id: channelId, message_id: id, emoji: "👍" });
    const session = play.mock.fluxer.sessions().find(({ account }) => account.bot)?.sessionId ?? "";
    const emoji = encodeURIComponent(method === "PUT" ? "🎉" : "👍");
    const path = `/channels/${channelId}/messages/${id}/reactions/${emoji}/@me?session_id=${session}`;
    expect(await ask(method, path)).toBe(204);
  };

  test("is told to the others alone, in a guild", async () => {
    await play.listen();
    await react(play.channelId, "PUT");
    await react(play.channelId, "DELETE");
    const events = await heard();
    const count = (name: string): (number | undefined)[] =>
      ["bot", "owner"].map((who) => events[who]?.filter((event) => event === name).length);
    expect(count("MESSAGE_REACTION_ADD")).toEqual([2, 3]);
    expect(count("MESSAGE_REACTION_REMOVE")).toEqual([0, 1]);
  });

  test("is told to everybody in a direct message", async () => {
    const channelId = play.mock.fluxer.directMessage();
    await play.listen();
    await react(channelId, "PUT");
    const { bot: own = [] } = await heard();
    expect(own.filter((event) => event === "MESSAGE_REACTION_ADD")).toHaveLength(2);
  });
});

describe("whoever leaves", () => {
  const group = async (): Promise<string> => {
    const { id } = await bot.users.createChannel({ recipients: [play.ownerId, play.guestId] });
    await asFluxer(play.guest).messages.create(id, { content: "mine" });
    await bot.messages.create(id, { content: "the bot's" });
    return id;
  };
  const left = async (channelId: string): Promise<readonly unknown[]> =>
    (await bot.messages.list(channelId)).items.map(({ type, content }) => (type === 2 ? "left" : content));

  test("a group is named there, unless silently, and may take every message along", async () => {
    const { guestId } = play;
    const [loud, silent, empty] = [await group(), await group(), await group()];
    await bot.channels.removeRecipient({ channel_id: loud, user_id: guestId });
    expect(await left(loud)).toEqual(["left", "the bot's", "mine"]);
    expect(await ask("DELETE", `/channels/${silent}/recipients/${guestId}?silent=1`)).toBe(204);
    expect(await left(silent)).toEqual(["the bot's", "mine"]);
    const token = play.guild.tokenOf("bea");
    expect(await ask("DELETE", `/channels/${empty}?silent=true&delete_messages=true`, token)).toBe(204);
    expect(await left(empty)).toEqual(["the bot's"]);
  });

  test("a guild may take every message along", async () => {
    await play.guest.messages.create(play.channelId, { content: "mine" });
    const token = play.guild.tokenOf("bea");
    expect(await ask("DELETE", `/users/@me/guilds/${play.guildId}?delete_messages=true`, token)).toBe(204);
    expect((await bot.messages.list(play.channelId)).items).toEqual([]);
  });
});

test("guilds are listed with how many members there are and are online, where that is asked for", async () => {
  await play.listen();
  const [, guild] = (await bot.users.listGuilds({ with_counts: true })).items;
  expect(guild).toMatchObject({ id: play.guildId, approximate_member_count: 3, approximate_presence_count: 2 });
  const [, bare] = (await bot.users.listGuilds()).items;
  expect(bare).not.toHaveProperty("approximate_member_count");
});
