import { afterEach, describe, expect, test } from "vitest";
import { idOf, openPlay, type Play } from "./operations/play.js";

/** A request that breaks two rules at once; the platform documents which it tells of. */
interface Twice {
  readonly says: string;
  /** Code of the answer, and of `INVALID_FORM_BODY` the path too. */
  readonly code: string;
  ask(play: Play): Ask | Promise<Ask>;
}

interface Ask {
  readonly method?: string;
  readonly to: string;
  readonly body?: unknown;
  /** Default: the bot's. */
  readonly authorization?: string;
}

const bad = "Bot 1.wrong";
const badMessage = { content: 1 };
const guest = ({ guild }: Play): string => guild.tokenOf("bea");
const send = (play: Play, body: object, authorization?: string): Ask => ({
  method: "POST",
  to: `/channels/${play.channelId}/messages`,
  body,
  ...(authorization === undefined ? {} : { authorization }),
});

/** Takes everything from everybody, and gives these back. */
async function everybodyMay({ owner, guildId }: Play, ...bits: readonly number[]): Promise<void> {
  const permissions = String(bits.reduce((sum, bit) => sum | (1n << BigInt(bit)), 0n));
  await owner.roles.update({ guild_id: guildId, role_id: guildId }, { permissions });
}

async function timeOut({ bot, guildId: guild_id, guestId: user_id }: Play): Promise<void> {
  await bot.members.update({ guild_id, user_id }, { communication_disabled_until: "2026-03-30T13:00:00.000Z" });
}

/** Turns sending off for the guild, as the operator of Fluxer can. */
async function sendingOff({ mock, guildId }: Play): Promise<void> {
  mock.fluxer.configure({ testToken: "t" });
  const body = JSON.stringify({ guild_id: guildId, disabled_operations: 16 });
  const init = { method: "POST", headers: { "x-test-token": "t" }, body };
  await mock.fluxer.options().fetch("https://api.fluxer.app/test/guild-disabled-operations", init);
}

/** Asks until the bucket is empty. */
async function exhaust(play: Play, ask: Ask, times: number): Promise<Ask> {
  for (let at = 0; at < times; at += 1) await answer(play, ask);
  return ask;
}

const view = 10;
const write = 11;
const history = 16;

/** Holds on both platforms. */
const both: readonly Twice[] = [
  {
    says: "the limit before the credential",
    code: "RATE_LIMITED",
    ask: (play) => exhaust(play, { method: "POST", to: `/channels/${play.channelId}/typing`, authorization: bad }, 20),
  },
  {
    says: "the credential before the path",
    code: "UNAUTHORIZED",
    ask: () => ({ to: "/channels/general", authorization: bad }),
  },
  { says: "the credential before the body", code: "UNAUTHORIZED", ask: (play) => send(play, badMessage, bad) },
  {
    says: "the kind of credential before the path",
    code: "ACCESS_DENIED",
    ask: () => ({ method: "POST", to: "/invites/nowhere" }),
  },
  {
    says: "the scope before the query",
    code: "MISSING_OAUTH_SCOPE",
    ask: ({ mock }) => ({
      to: "/users/@me/guilds?limit=0",
      authorization: `Bearer ${mock.astral.bearerOptions(["identify"]).token}`,
    }),
  },
  {
    says: "the body before the channel",
    code: "INVALID_FORM_BODY message_data",
    ask: () => ({ method: "POST", to: "/channels/1/messages", body: badMessage }),
  },
  {
    says: "the body before the permission",
    code: "INVALID_FORM_BODY name",
    ask: (play) => ({
      method: "POST",
      to: `/guilds/${play.guildId}/roles`,
      body: { name: "x".repeat(101) },
      authorization: guest(play),
    }),
  },
  {
    says: "the permission before a full guild",
    code: "MISSING_PERMISSIONS",
    ask(play) {
      play.mock.astral.configure({ limits: { rolesPerGuild: 0 } });
      return { method: "POST", to: `/guilds/${play.guildId}/roles`, body: { name: "x" }, authorization: guest(play) };
    },
  },
  {
    says: "the channel before the message",
    code: "UNKNOWN_CHANNEL",
    ask: () => ({ method: "PATCH", to: "/channels/1/messages/1", body: { content: "x" } }),
  },
  {
    says: "the permission to write before the timeout",
    code: "MISSING_PERMISSIONS",
    async ask(play) {
      await everybodyMay(play, view);
      await timeOut(play);
      return send(play, { content: "x" }, guest(play));
    },
  },
  {
    says: "the timeout before an empty message",
    code: "COMMUNICATION_DISABLED",
    async ask(play) {
      await timeOut(play);
      return send(play, { content: " " }, guest(play));
    },
  },
  {
    says: "an empty message before a nonce that was used elsewhere",
    code: "CANNOT_SEND_EMPTY_MESSAGE",
    async ask(play) {
      await play.bot.messages.create(play.voiceId, { content: "first", nonce: "n" });
      return send(play, { content: " ", nonce: "n" });
    },
  },
];

const fluxer: readonly Twice[] = [
  {
    says: "the load before the address",
    code: "SERVICE_UNAVAILABLE",
    ask({ mock }) {
      mock.fluxer.configure({ shedLoad: true, addressBan: "permanent" });
      return { to: "/users/@me" };
    },
  },
  {
    says: "the address before the route",
    code: "GLOBAL_IP_BANNED",
    ask({ mock }) {
      mock.fluxer.configure({ addressBan: "permanent" });
      return { to: "/nowhere" };
    },
  },
  { says: "the route before the credential", code: "NOT_FOUND", ask: () => ({ to: "/nowhere", authorization: bad }) },
  {
    says: "the route before the limit: an unknown one has no bucket",
    code: "NOT_FOUND",
    async ask(play) {
      play.mock.fluxer.configure({ globalPerSecond: 1 });
      await exhaust(play, { to: "/users/@me" }, 1);
      return { to: "/nowhere" };
    },
  },
  {
    says: "the path before the body",
    code: "INVALID_FORM_BODY channel_id",
    ask: () => ({ method: "PATCH", to: "/channels/general", body: { topic: 1 } }),
  },
  {
    says: "the body before a webhook's token",
    code: "INVALID_FORM_BODY message_data",
    ask: () => ({ method: "POST", to: "/webhooks/1/wrong", body: badMessage }),
  },
  {
    says: "embeds before what the operator switched off",
    code: "MISSING_PERMISSIONS",
    async ask(play) {
      await everybodyMay(play, view, write);
      await sendingOff(play);
      return send(play, { embeds: [{ title: "x" }] }, guest(play));
    },
  },
  {
    says: "what the operator switched off before the permission to write",
    code: "FEATURE_TEMPORARILY_DISABLED",
    async ask(play) {
      await everybodyMay(play, view);
      await sendingOff(play);
      return send(play, { content: "x" }, guest(play));
    },
  },
  {
    says: "the permission before a name that is taken",
    code: "MISSING_PERMISSIONS",
    ask: (play) => ({
      method: "PATCH",
      to: `/guilds/${play.guildId}/vanity-url`,
      body: { code: "my-fluxer" },
      authorization: guest(play),
    }),
  },
];

const astral: readonly Twice[] = [
  {
    says: "what bots may not before the body",
    code: "ACCESS_DENIED",
    ask: () => ({ method: "POST", to: "/oauth2/applications", body: { name: 1 } }),
  },
  {
    says: "that a guild is hidden before the permission",
    code: "MISSING_ACCESS",
    ask: ({ mock }) => ({ to: `/guilds/${mock.astral.guild({ bot: false }).id}/bans` }),
  },
  {
    says: "that a channel is hidden before the permission, on routes of messages",
    code: "UNKNOWN_CHANNEL",
    ask({ mock }) {
      const { channels } = mock.astral.guild({ bot: false }).channel({ name: "talk" });
      return { method: "POST", to: `/channels/${idOf(channels, "talk")}/typing` };
    },
  },
  {
    says: "the permission before what one message can hold",
    code: "MISSING_PERMISSIONS",
    async ask(play) {
      await everybodyMay(play, view, history);
      const { id } = play.mock.astral.say(play.channelId, "vote");
      for (let kind = 0; kind < 30; kind += 1) {
        const emoji = String.fromCodePoint(0x1f600 + kind);
        await play.bot.reactions.add({ channel_id: play.channelId, message_id: id, emoji });
      }
      const to = `/channels/${play.channelId}/messages/${id}/reactions/${encodeURIComponent("👍")}/@me`;
      return { method: "PUT", to, authorization: guest(play) };
    },
  },
  ...clicks(),
];

/** Checks of a click: channel, message, component, values, author, webhook. */
function clicks(): readonly Twice[] {
  const click = (play: Play, body: object): Ask => ({
    method: "POST",
    to: "/interactions/click",
    body: { channel_id: play.channelId, custom_id: "nothing", ...body },
    authorization: guest(play),
  });
  const button = { type: 2, style: 1, label: "Yes", custom_id: "yes" } as const;
  const withButton = async ({ bot, channelId }: Play): Promise<string> =>
    (await bot.messages.create(channelId, { content: "?", components: [{ type: 1, components: [button] }] })).id;
  return [
    {
      says: "the channel of a click before its message",
      code: "UNKNOWN_CHANNEL",
      ask: (play) => click(play, { channel_id: "1", message_id: "1" }),
    },
    {
      says: "the message of a click before its component",
      code: "UNKNOWN_MESSAGE",
      ask: (play) => click(play, { message_id: "1" }),
    },
    {
      says: "the component of a click before its values",
      code: "INVALID_FORM_BODY custom_id",
      ask: async (play) => click(play, { message_id: await withButton(play), values: ["x"] }),
    },
    {
      says: "the values of a click before who wrote the message",
      code: "INVALID_FORM_BODY values",
      ask: async (play) => click(play, { message_id: await withButton(play), custom_id: "yes", values: ["x"] }),
    },
  ];
}

for (const [platform, own] of [
  ["fluxer", fluxer],
  ["astral", astral],
] as const) {
  describe(`of two broken rules ${platform} tells of`, () => {
    let play: Play | undefined;
    afterEach(() => play?.close());

    for (const { says, code, ask } of [...both, ...own]) {
      test(says, async () => {
        play = openPlay(platform);
        expect(await answer(play, await ask(play))).toBe(code);
      });
    }

    test("the limit over all operations before the operation's own", async () => {
      play = openPlay(platform);
      play.mock.astral.configure({ globalPerSecond: 20 });
      const typing: Ask = { method: "POST", to: `/channels/${play.channelId}/typing` };
      await exhaust(play, typing, 20);
      const { baseUrl, fetch, token } = play.mock.astral.options();
      const headers = { authorization: `Bot ${token}` };
      const refused = await fetch(`${baseUrl}${typing.to}`, { method: "POST", headers });
      expect([refused.status, await refused.json()]).toMatchObject([429, { code: "RATE_LIMITED", global: true }]);
    });
  });
}

async function answer(play: Play, ask: Ask): Promise<string> {
  const { baseUrl, fetch, token } = play.mock.astral.options();
  const { method = "GET", to, body, authorization = `Bot ${token}` } = ask;
  const response = await fetch(`${baseUrl}${to}`, {
    method,
    headers: { authorization, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (response.ok) return "accepted";
  const { code, errors = [] } = (await response.json()) as {
    readonly code: string;
    readonly errors?: readonly { readonly path: string }[];
  };
  return [code, ...errors.map(({ path }) => path)].join(" ");
}
