import { createFluxer, type Fluxer, type Result } from "../../../src/index.js";
import { asFluxer, idOf, pixel, type Play } from "./play.js";
import { refusals, type Refusal } from "./refusals.js";

const call = (run: () => { safe(): Promise<Result<unknown>> }): Promise<Result<unknown>> => run().safe();

const common = Object.fromEntries(
  Object.entries(refusals).filter(([code]) => !/^MAX_(?:PINS|WEBHOOKS$|ANIMATED|EMOJIS|STICKERS|GUILDS)/.test(code)),
);

/** As on Astral where that brings the same code about; here what differs. */
export const fluxerRefusals: Readonly<Record<string, Refusal>> = {
  ...common,
  INVALID_FORM_BODY: async ({ bot, channelId }) =>
    call(() => bot.messages.create(channelId, { content: "x".repeat(4001) })),
  BAD_REQUEST: async ({ mock }) => asCall(mock, "/users/%ZZ"),
  NOT_FOUND: async ({ bot, mock }) => {
    mock.fluxer.configure({ telemetry: false });
    return call(() => asFluxer(bot).instance.getTelemetry());
  },
  UNAUTHORIZED: async ({ mock }) => call(() => client({ mock }, { token: "1.wrong" }).users.getMe()),
  INVALID_AUTH_TOKEN: async ({ mock }) => call(() => client({ mock }, { token: "wrong" }).gateway.getBot()),
  ACCESS_DENIED: async ({ bot }) => call(() => bot.invites.accept("nowhere")),
  MISSING_ACCESS: async ({ bot, mock, guildId }) => {
    mock.fluxer.configure({ testToken: "t" });
    const { fetch } = mock.fluxer.options();
    const body = JSON.stringify({ guild_id: guildId, features: ["UNAVAILABLE_FOR_EVERYONE"] });
    await fetch("https://api.fluxer.app/test/guild-features", {
      method: "POST",
      headers: { "x-test-token": "t" },
      body,
    });
    return call(() => bot.guilds.get(guildId));
  },
  MISSING_OAUTH_SCOPE: async ({ mock }) =>
    call(() => createFluxer(mock.fluxer.bearerOptions(["identify"])).users.listGuilds()),
  EXPLICIT_CONTENT_CANNOT_BE_SENT: async ({ bot, mock, channelId }) => {
    mock.fluxer.configure({ refusedText: { explicit: ["lewd"] } });
    return call(() => bot.messages.create(channelId, { content: "something lewd" }));
  },
  CONTENT_BLOCKED: async ({ bot, mock, channelId }) => {
    mock.fluxer.configure({ refusedText: { blocked: ["scam.example"] } });
    return call(() => bot.messages.create(channelId, { content: "https://scam.example" }));
  },
  MAX_WEBHOOKS_PER_CHANNEL: async ({ bot, mock, channelId }) => {
    mock.fluxer.configure({ limits: { webhooksPerChannel: 2 } });
    for (let at = 0; at < 2; at += 1) await bot.webhooks.create(channelId, { name: "x" });
    return call(() => bot.webhooks.create(channelId, { name: "x" }));
  },
  MAX_EMOJIS: async ({ bot, mock, guildId }) => {
    mock.fluxer.configure({ limits: { emojisPerGuild: 1 } });
    await bot.emojis.create(guildId, { name: "one", image: pixel });
    return call(() => bot.emojis.create(guildId, { name: "more", image: pixel }));
  },
  MAX_STICKERS: async ({ bot, mock, guildId }) => {
    mock.fluxer.configure({ limits: { stickersPerGuild: 1 } });
    await bot.stickers.create(guildId, { name: "one", image: pixel });
    return call(() => bot.stickers.create(guildId, { name: "more", image: pixel }));
  },
  MAX_APPLICATIONS: async ({ mock }) => {
    mock.fluxer.configure({ limits: { applicationsPerAccount: 1 } });
    return asCall(mock, "/oauth2/applications", {
      method: "POST",
      headers: { authorization: mock.fluxer.userToken },
      body: '{"name":"more"}',
    });
  },
  MAX_GUILDS: async (play) => {
    play.mock.fluxer.configure({ limits: { guildsPerAccount: 1 } });
    const { code } = await play.bot.invites.create(play.channelId);
    const elsewhere = play.mock.fluxer.guild().member({ name: "cy" });
    return call(() => client(play, { tokenType: "session", token: elsewhere.tokenOf("cy") }).invites.accept(code));
  },
  MAX_GROUP_DM_RECIPIENTS: async ({ bot, mock }) => {
    const people = Array.from({ length: 50 }, (_, at) => mock.fluxer.person({ name: `p${at}` }).id);
    const group = await asFluxer(bot).users.createChannel({ recipients: people.slice(0, 49) });
    return call(() => bot.channels.addRecipient({ channel_id: group.id, user_id: people[49] ?? "" }));
  },
  FILE_SIZE_TOO_LARGE: async ({ bot, channelId }) => {
    const file = { id: 0, filename: "big.bin", file_size: 50 * 1024 * 1024 + 1, content_type: "video/mp4" };
    return call(() => asFluxer(bot).attachments.plan(channelId, { attachments: [file] }));
  },
  INVALID_CHANNEL_TYPE: async ({ bot, guild }) => {
    const category = idOf(guild.channel({ name: "docs", type: 4 }).channels, "docs");
    return call(() => bot.invites.create(category));
  },
  INVALID_PERMISSIONS_INTEGER: async ({ bot, guildId }) =>
    call(() => bot.roles.create(guildId, { name: "x", permissions: "many" })),
  INVALID_PERMISSIONS_NEGATIVE: async ({ bot, guildId }) =>
    call(() => bot.roles.create(guildId, { name: "x", permissions: "-1" })),
  TWO_FACTOR_REQUIRED: async ({ bot, owner, mock, channelId, guildId, guestId }) => {
    await owner.guilds.update(guildId, { mfa_level: 1 });
    const theirs = { channel_id: channelId, message_id: mock.fluxer.say(channelId, "x").id };
    await bot.messages.edit(theirs, { flags: 4 }).safe(); // which the case of the operation does with its own alone
    return call(() => bot.members.remove({ guild_id: guildId, user_id: guestId }));
  },
  USER_NOT_IN_VOICE: async ({ bot, guildId, guestId, voiceId }) =>
    call(() => bot.members.update({ guild_id: guildId, user_id: guestId }, { channel_id: voiceId })),
  NSFW_CONTENT_AGE_RESTRICTED: async (play) => {
    const minor = play.mock.fluxer.person({ name: "kid", nsfwAllowed: false });
    play.guild.member({ name: "kid", id: minor.id });
    await play.bot.channels.update(play.channelId, { nsfw: true });
    return call(() => createFluxer(minor.options()).messages.list(play.channelId));
  },
  INVITES_DISABLED: async ({ bot, guildId, channelId }) => {
    await bot.guilds.update(guildId, { features: ["INVITES_DISABLED"] });
    return call(() => bot.invites.create(channelId));
  },
  USER_BANNED_FROM_GUILD: async ({ bot, guest, guildId, guestId, channelId }) => {
    const { code } = await bot.invites.create(channelId);
    await bot.bans.create({ guild_id: guildId, user_id: guestId });
    return call(() => guest.invites.accept(code));
  },
  FEATURE_TEMPORARILY_DISABLED: async ({ bot, mock, guildId, channelId }) => {
    mock.fluxer.configure({ testToken: "t" });
    const { fetch } = mock.fluxer.options();
    const body = JSON.stringify({ guild_id: guildId, disabled_operations: 16 });
    await fetch("https://api.fluxer.app/test/guild-disabled-operations", {
      method: "POST",
      headers: { "x-test-token": "t" },
      body,
    });
    return call(() => bot.messages.create(channelId, { content: "x" }));
  },
  GLOBAL_IP_BANNED: async ({ bot, mock }) => {
    mock.fluxer.configure({ addressBan: "permanent" });
    return call(() => bot.users.getMe());
  },
  GLOBAL_IP_TEMPORARILY_BANNED: async ({ bot, mock }) => {
    mock.fluxer.configure({ abuseThreshold: 2 });
    for (let at = 0; at < 3; at += 1) await client({ mock }, { token: "1.wrong" }).users.getMe().safe();
    return call(() => bot.users.getMe());
  },
  SERVICE_UNAVAILABLE: async ({ mock }) => {
    mock.fluxer.configure({ shedLoad: true });
    return call(() => client({ mock }, { retry: false }).users.getMe());
  },
  RESOURCE_LOCKED: async ({ mock, channelId }) => {
    mock.fluxer.configure({ editMs: 50 });
    const bot = client({ mock }, { retry: false });
    const { id: message_id } = await bot.messages.create(channelId, { content: "a" });
    const at = { channel_id: channelId, message_id };
    const [, second] = await Promise.all([
      bot.messages.edit(at, { content: "b" }).safe(),
      bot.messages.edit(at, { content: "c" }).safe(),
    ]);
    return second;
  },
  GENERAL_ERROR: async ({ mock, guildId, channelId }) => {
    mock.fluxer.configure({ positionsMs: 1000 });
    const bot = client({ mock }, { retry: false });
    await bot.guilds.moveChannels(guildId, [{ id: channelId, position: 0 }]);
    return call(() => bot.guilds.moveChannels(guildId, [{ id: channelId, position: 0 }]));
  },
  BAD_GATEWAY: async ({ mock, channelId }) => {
    mock.fluxer.configure({ mediaDown: true });
    const file = { id: 0, filename: "a.bin", file_size: 1, content_type: "text/plain" };
    return call(() => client({ mock }, { retry: false }).attachments.plan(channelId, { attachments: [file] }));
  },
  RELAY_NOT_FOUND: async ({ bot }) =>
    call(() => asFluxer(bot).relays.getStatus("7d4cbb2e-5a3a-4d3e-8a8e-0b0a2f7f7c11")),
  invalid_request: async ({ bot, mock, applicationId }) =>
    call(() =>
      bot.oauth2.token({ grant_type: "password", client_id: applicationId, client_secret: mock.fluxer.clientSecret }),
    ),
  UNKNOWN_APPLICATION: async ({ bot }) => call(() => bot.applications.getPublic("1")),
  RATE_LIMITED: async ({ mock, channelId }) => {
    const first = client({ mock }, { retry: false });
    await Promise.all(Array.from({ length: 20 }, () => first.channels.startTyping(channelId)));
    return call(() => client({ mock }, { retry: false }).channels.startTyping(channelId));
  },
};

/** Codes that no request of a test brings about, and why. */
export const unreachedOnFluxer: Readonly<Record<string, string>> = {
  INTERNAL_SERVER_ERROR: "a failure of the platform itself: only a fault rule brings it about",
  FORBIDDEN: "stands for refusals without a code of their own, and every one that we know has one",
  GATEWAY_TIMEOUT: "a failure behind the platform: only a fault rule brings it about",
};

function client({ mock }: Pick<Play, "mock">, options: Parameters<typeof createFluxer>[0]): Fluxer {
  return createFluxer({ ...mock.fluxer.options(), ...options });
}

/** A request that the client itself would never send. */
async function asCall(mock: Play["mock"], path: string, init?: RequestInit): Promise<Result<unknown>> {
  const { baseUrl, fetch, token } = mock.fluxer.options();
  const response = await fetch(`${baseUrl}${path}`, init ?? { headers: { authorization: `Bot ${token}` } });
  const { code } = (await response.json()) as { readonly code: string };
  return { ok: false, error: { code, status: response.status } } as unknown as Result<unknown>;
}
