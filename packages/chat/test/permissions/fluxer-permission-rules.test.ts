import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createFluxer, Permissions, type Fluxer, type Result } from "../../src/index.js";
import { asFluxer, idOf, openPlay, type Play } from "../rest/operations/play.js";

let play: Play;
beforeEach(() => {
  play = openPlay("fluxer");
});
afterEach(() => play.close());

test("everybody starts with fifteen permissions", async () => {
  const { id } = play.mock.fluxer.guild();
  const [everyone] = (await asFluxer(play.bot).roles.list(id)).items;
  const bits = [0, 6, 9, 10, 11, 14, 15, 16, 18, 20, 21, 25, 26, 37, 54];
  expect(everyone).toMatchObject({ id, name: "@everyone", position: 0 });
  expect(BigInt(everyone?.permissions ?? "0")).toBe(bits.reduce((set, bit) => set | (1n << BigInt(bit)), 0n));
});

test("bits above 53 survive the way there and back", async () => {
  const permissions = String(Permissions.PIN_MESSAGES | Permissions.VIEW_CHANNEL_MEMBERS | 1n);
  expect((await asFluxer(play.bot).roles.create(play.guildId, { name: "high", permissions })).permissions).toBe(
    permissions,
  );
});

type Sendable = { safe(): Promise<Result<unknown>> };

/** What each permission that a second factor guards is good for. */
const elevated: Readonly<Record<string, (bot: Fluxer, play: Play) => Sendable>> = {
  KICK_MEMBERS: (bot, at) => bot.members.remove({ guild_id: at.guildId, user_id: at.guestId }),
  BAN_MEMBERS: (bot, at) => bot.bans.create({ guild_id: at.guildId, user_id: at.guestId }),
  MANAGE_CHANNELS: (bot, at) => bot.channels.update(at.channelId, { topic: "x" }),
  MANAGE_GUILD: (bot, at) => bot.guilds.update(at.guildId, { name: "Renamed" }),
  MANAGE_MESSAGES: (bot, at) => {
    const { id } = at.mock.fluxer.say(at.channelId, "x");
    return bot.messages.delete({ channel_id: at.channelId, message_id: id });
  },
  MANAGE_ROLES: (bot, at) => bot.roles.create(at.guildId, { name: "x", permissions: "0" }),
  MANAGE_WEBHOOKS: (bot, at) => bot.webhooks.create(at.channelId, { name: "x" }),
  MODERATE_MEMBERS: (bot, at) =>
    bot.members.update(
      { guild_id: at.guildId, user_id: at.guestId },
      { communication_disabled_until: new Date(at.mock.clock.now() + 1000).toISOString() },
    ),
};

/** And what some of those are good for that it leaves alone. */
const plain: typeof elevated = {
  MANAGE_NICKNAMES: (bot, at) => bot.members.update({ guild_id: at.guildId, user_id: at.guestId }, { nick: "B" }),
  PIN_MESSAGES: (bot, at) =>
    bot.pins.add({ channel_id: at.channelId, message_id: at.mock.fluxer.say(at.channelId, "x").id }),
  VIEW_AUDIT_LOG: (bot, at) => bot.auditLogs.list(at.guildId),
};

describe("where a guild wants a second factor", () => {
  /** A bot that may do one thing, of a person with or without a second factor. */
  function botWith(permission: string, mfa: boolean): Fluxer {
    const owner = play.mock.fluxer.person({ name: mfa ? "careful" : "careless", mfa });
    const bot = play.mock.fluxer.bot({ name: mfa ? "guarded" : "open", owner: owner.id });
    const role = `only ${permission} ${mfa}`;
    play.guild.role({ name: role, permissions: [permission as "KICK_MEMBERS"] });
    play.guild.member({ name: bot.id, id: bot.id, roles: [role] });
    return createFluxer(bot.options());
  }
  const codeOf = async (call: Sendable): Promise<string> => {
    const result = await call.safe();
    return result.ok ? "ok" : result.error.code;
  };
  beforeEach(() => play.owner.guilds.update(play.guildId, { mfa_level: 1 }));

  for (const [permission, use] of Object.entries(elevated)) {
    test(`${permission} needs one, and a bot has its owner's`, async () => {
      expect(await codeOf(use(botWith(permission, false), play))).toBe("TWO_FACTOR_REQUIRED");
      expect(await codeOf(use(botWith(permission, true), play))).toBe("ok");
    });
  }

  test("ADMINISTRATOR needs one for each of these", async () => {
    const codes = await Promise.all(Object.values(elevated).map((use) => codeOf(use(asFluxer(play.bot), play))));
    expect(new Set(codes)).toEqual(new Set(["TWO_FACTOR_REQUIRED"]));
  });

  test("another's message and another's invite need one too, and one's own do not", async () => {
    const bot = asFluxer(play.bot);
    const at = { channel_id: play.channelId, message_id: play.mock.fluxer.say(play.channelId, "x").id };
    expect(await codeOf(bot.messages.edit(at, { flags: 4 }))).toBe("TWO_FACTOR_REQUIRED");
    const theirs = await asFluxer(play.guest).invites.create(play.channelId);
    const own = await bot.invites.create(play.channelId);
    expect(await codeOf(bot.invites.delete(theirs.code))).toBe("TWO_FACTOR_REQUIRED");
    expect(await codeOf(bot.invites.delete(own.code))).toBe("ok");
  });

  for (const [permission, use] of Object.entries(plain)) {
    test(`${permission} needs none`, async () => {
      expect(await codeOf(use(botWith(permission, false), play))).toBe("ok");
    });
  }
});

test("nobody gives away a bit that they lack, in a role, to a member or in a channel", async () => {
  const { guild, guildId: guild_id, channelId: channel_id, mock } = play;
  guild
    .role({ name: "keeper", permissions: ["MANAGE_ROLES", "VIEW_CHANNEL"] })
    .member({ name: "kim", roles: ["keeper"] });
  guild.role({ name: "low", position: 1 });
  const kim = createFluxer({ ...mock.fluxer.userOptions(), token: guild.tokenOf("kim") });
  const banner = String(Permissions.BAN_MEMBERS);
  const [low, admin] = [idOf(guild.roles, "low"), idOf(guild.roles, "admin")];
  const refused = { ok: false, error: { code: "MISSING_PERMISSIONS", status: 403 } };
  const update = (permissions: string): Sendable => kim.roles.update({ guild_id, role_id: low }, { permissions });
  for (const call of [
    kim.roles.create(guild_id, { name: "x", permissions: banner }),
    update(banner),
    kim.members.addRole({ guild_id, user_id: idOf(guild.members, "kim"), role_id: admin }),
    kim.channels.setPermission({ channel_id, overwrite_id: low }, { type: 0, allow: banner }),
  ])
    expect(await call.safe()).toMatchObject(refused);
});
