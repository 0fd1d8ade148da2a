import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createAstral, createFluxer, type Astral } from "../../src/index.js";
import { idOf, openPlay, type Play } from "./operations/play.js";

describe.each(["astral", "fluxer"] as const)("whom a message on %s notifies", (platform) => {
  let play: Play;
  let speakers: Readonly<Record<"plain" | "herald", Astral>>;
  let ids: Readonly<Record<"open" | "closed" | "guest", string>>;

  beforeEach(() => {
    play = openPlay(platform);
    play.mock.astral.configure({ rateLimits: false });
    play.guild
      .role({ name: "open", mentionable: true })
      .role({ name: "closed", mentionable: false })
      .role({ name: "heralds", permissions: ["MENTION_EVERYONE"] })
      .member({ name: "plain" })
      .member({ name: "herald", roles: ["heralds"] });
    const as = (name: string): Astral => {
      const options = { ...play.mock.astral.userOptions(), token: play.guild.tokenOf(name) };
      return platform === "astral" ? createAstral(options) : (createFluxer(options) as unknown as Astral);
    };
    speakers = { plain: as("plain"), herald: as("herald") };
    ids = { open: idOf(play.guild.roles, "open"), closed: idOf(play.guild.roles, "closed"), guest: play.guestId };
  });
  afterEach(() => play.close());

  const say = async (who: "plain" | "herald", content: string, allowed_mentions?: object, channel = play.channelId) => {
    const message = await speakers[who].messages.create(channel, {
      content,
      ...(allowed_mentions && { allowed_mentions }),
    });
    return {
      users: message.mentions.map(({ id }) => id),
      roles: message.mention_roles ?? [],
      everyone: message.mention_everyone,
    };
  };

  test("a role only when it may be mentioned, or by whoever may mention everybody", async () => {
    const both = `<@&${ids.open}> <@&${ids.closed}>`;
    expect((await say("plain", both)).roles).toEqual([ids.open]);
    expect((await say("herald", both)).roles).toEqual([ids.open, ids.closed]);
    expect((await say("herald", "<@&1> <@&x>")).roles).toEqual([]);
    expect((await say("herald", `<@&${ids.open}> again <@&${ids.open}>`)).roles).toEqual([ids.open]);
  });

  test("everybody only by whoever may, in either word, and only as a word", async () => {
    for (const [who, content, everyone] of [
      ["plain", "@everyone", false],
      ["plain", "@here", false],
      ["herald", "@everyone", true],
      ["herald", "now @here!", true],
      ["herald", "@everyones", false],
      ["herald", "everyone", false],
    ] as const)
      expect([who, content, (await say(who, content)).everyone]).toEqual([who, content, everyone]);
  });

  test("people in either form, once each, and nobody who does not exist", async () => {
    const content = `<@${ids.guest}> <@!${ids.guest}> <@${play.ownerId}> <@1>`;
    expect((await say("plain", content)).users).toEqual([ids.guest, play.ownerId]);
  });

  test("no more than `allowed_mentions` lets through: by kind, by id, or none", async () => {
    const content = `@everyone <@${ids.guest}> <@${play.ownerId}> <@&${ids.open}> <@&${ids.closed}>`;
    const people = [ids.guest, play.ownerId];
    const roles = [ids.open, ids.closed];
    const cases: [object | undefined, string[], string[], boolean][] = [
      [undefined, people, roles, true],
      [{}, [], [], false],
      [{ parse: [] }, [], [], false],
      [{ parse: ["users"] }, people, [], false],
      [{ parse: ["roles"] }, [], roles, false],
      [{ parse: ["everyone"] }, [], [], true],
      [{ parse: ["users", "roles", "everyone"] }, people, roles, true],
      [{ parse: ["everyone"], users: [ids.guest] }, [ids.guest], [], true],
      [{ users: [ids.guest, "1"], roles: [ids.closed] }, [ids.guest], [ids.closed], false],
    ];
    for (const [allowed, users, named, everyone] of cases)
      expect([allowed, await say("herald", content, allowed)]).toEqual([allowed, { users, roles: named, everyone }]);
  });

  test("no role and not everybody in a direct message, nor where an overwrite takes the permission away", async () => {
    play.guild.channel({ name: "quiet", overwrites: { heralds: { deny: ["MENTION_EVERYONE"] } } });
    const content = `@everyone <@${ids.guest}> <@&${ids.open}> <@&${ids.closed}>`;
    const quiet = await say("herald", content, undefined, idOf(play.guild.channels, "quiet"));
    expect(quiet).toEqual({ users: [ids.guest], roles: [ids.open], everyone: false });
    const direct = play.mock.astral.directMessage(idOf(play.guild.members, "herald"), ids.guest);
    expect(await say("herald", content, undefined, direct)).toEqual({ users: [ids.guest], roles: [], everyone: false });
  });

  test("the same again when the text is changed", async () => {
    const sent = await speakers.plain.messages.create(play.channelId, { content: "nobody" });
    const at = { channel_id: play.channelId, message_id: sent.id };
    const changed = await speakers.plain.messages.edit(at, {
      content: `@everyone <@${ids.guest}> <@&${ids.open}> <@&${ids.closed}>`,
    });
    expect(changed.mentions.map(({ id }) => id)).toEqual([ids.guest]);
    expect([changed.mention_roles, changed.mention_everyone]).toEqual([[ids.open], false]);
  });
});
