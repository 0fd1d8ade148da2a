import { createMock } from "@antiphon/mock";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createAstral, createFluxer, type Fluxer } from "../../../src/index.js";
import { asFluxer, openPlay, type Play } from "../operations/play.js";

let play: Play;
let bot: Fluxer;
beforeEach(() => {
  play = openPlay("fluxer");
  bot = asFluxer(play.bot);
});
afterEach(() => play.close());

test("messages: before and after leave their id out, around has it in the middle", async () => {
  const ids = ["a", "b", "c", "d", "e"].map((content) => play.mock.fluxer.say(play.channelId, content).id);
  const page = async (query: object): Promise<string> =>
    (await bot.messages.list(play.channelId, { limit: 3, ...query })).items.map(({ content }) => content).join("");
  const [, second = "", third = "", fourth = ""] = ids;
  expect(await page({ before: third })).toBe("ba");
  expect(await page({ after: third })).toBe("ed");
  expect(await page({ after: "0" })).toBe("cba");
  expect(await page({ after: second, before: fourth })).toBe("c");
  expect(await page({ around: third })).toBe("dcb");
});

test.each(["astral", "fluxer"] as const)(
  "all members of a guild are a page or two on %s, as the list promises",
  async (name) => {
    const mock = createMock();
    const platform = mock[name];
    const create = name === "astral" ? createAstral : createFluxer;
    const scene = platform.guild({ name: "many" });
    for (let n = 0; n < 38; n += 1) scene.member({ name: `m${n}` });
    const client = create(platform.options());
    const names = [];
    for await (const { user } of client.members.list(scene.id)) names.push(user.username);
    expect(new Set(names).size).toBe(40);
    const asked = mock.journal.exchanges().filter(({ operation }) => operation === "members.list");
    expect(asked.length).toBeLessThanOrEqual(2);
    const some = await client.members.list(scene.id, { limit: 3 });
    expect(some.items).toHaveLength(3);
  },
);

test("members, guilds and the audit log leave the id of before and after out", async () => {
  const { guildId } = play;
  const members = (await bot.members.list(guildId, { limit: 1000 })).items.map(({ user }) => user.id);
  const later = (await bot.members.list(guildId, { limit: 1000, after: members[0] ?? "" })).items;
  expect(later.map(({ user }) => user.id)).toEqual(members.slice(1));
  const guilds = (await bot.users.listGuilds()).items.map(({ id }) => id);
  expect((await bot.users.listGuilds({ after: guilds[0] ?? "" })).items.map(({ id }) => id)).toEqual(guilds.slice(1));
  expect((await bot.users.listGuilds({ before: guilds[1] ?? "" })).items.map(({ id }) => id)).toEqual([guilds[0]]);
  for (const topic of ["x", "y", "z"]) await bot.channels.update(play.channelId, { topic });
  const log = (await bot.auditLogs.list(guildId)).items.map(({ id }) => id);
  expect((await bot.auditLogs.list(guildId, { before: log[0] ?? "" })).items.map(({ id }) => id)).toEqual(log.slice(1));
  expect((await bot.auditLogs.list(guildId, { after: log[1] ?? "" })).items.map(({ id }) => id)).toEqual([log[0]]);
});

test("pins go by the time at which they were pinned", async () => {
  const ids = ["a", "b", "c"].map((content) => play.mock.fluxer.say(play.channelId, content).id);
  for (const message_id of ids) {
    await bot.pins.add({ channel_id: play.channelId, message_id });
    await play.mock.clock.advance("1m");
  }
  const all = (await bot.pins.list(play.channelId)).items;
  expect(all.map(({ message }) => message.content)).toEqual(["c", "b", "a"]);
  const before = all[1]?.pinned_at ?? "";
  const { baseUrl, fetch, token } = play.mock.fluxer.options();
  const url = `${baseUrl}/channels/${play.channelId}/messages/pins?before=${before}`;
  const page = (await (await fetch(url, { headers: { authorization: `Bot ${token}` } })).json()) as {
    readonly items: readonly { readonly message: { readonly content: string } }[];
    readonly has_more: boolean;
  };
  expect([page.items.map(({ message }) => message.content), page.has_more]).toEqual([["a"], false]);
});

test("a reply shows what it answers: nothing when it is none, null when the message is gone", async () => {
  const { id } = play.mock.fluxer.say(play.channelId, "question");
  const plain = await bot.messages.create(play.channelId, { content: "x" });
  const reply = await bot.messages.create(play.channelId, { content: "y", message_reference: { message_id: id } });
  expect(plain).not.toHaveProperty("referenced_message");
  expect(reply.referenced_message).toMatchObject({ id, content: "question" });
  await bot.messages.delete({ channel_id: play.channelId, message_id: id });
  const later = await bot.messages.get({ channel_id: play.channelId, message_id: reply.id });
  expect(later.referenced_message).toBeNull();
});
