import type { Result } from "../../../src/index.js";
import { createAstral } from "../../../src/index.js";
import { idOf, pixel, type PlatformName, type Play } from "./play.js";

/** Brings one documented code about by state alone, and gives what became of the call. */
export type Refusal = (play: Play) => Promise<Result<unknown>>;

const call = (run: () => { safe(): Promise<Result<unknown>> }): Promise<Result<unknown>> => run().safe();

export const refusals: Readonly<Record<string, Refusal>> = {
  INVALID_FORM_BODY: async ({ bot, channelId }) =>
    call(() => bot.messages.create(channelId, { content: "x".repeat(2001) })),
  CANNOT_SEND_EMPTY_MESSAGE: async ({ bot, channelId }) =>
    call(() => bot.messages.create(channelId, { content: " \u200b" })),
  CANNOT_SEND_MESSAGES_IN_NON_TEXT_CHANNEL: async ({ bot, guild }) => {
    const category = idOf(guild.channel({ name: "docs", type: 4 }).channels, "docs");
    return call(() => bot.messages.create(category, { content: "x" }));
  },
  CANNOT_SEND_MESSAGES_TO_USER: async ({ bot, mock }) => {
    const shy = mock.astral.person({ name: "shy", acceptsMessages: false });
    const { id } = await bot.users.createChannel({ recipient_id: shy.id });
    return call(() => bot.messages.create(id, { content: "x" }));
  },
  CANNOT_EXECUTE_ON_DM: async ({ bot, mock }) =>
    call(() => bot.messages.bulkDelete(mock.astral.directMessage(), { message_ids: ["1"] })),
  CANNOT_MODIFY_SYSTEM_WEBHOOK: async ({ bot, mock, channelId }) => {
    await bot.pins.add({ channel_id: channelId, message_id: mock.astral.say(channelId, "rules").id });
    const [notice] = (await bot.messages.list(channelId)).items;
    return call(() => bot.messages.edit({ channel_id: channelId, message_id: notice?.id ?? "" }, { content: "x" }));
  },
  MAX_REACTIONS: async ({ bot, mock, channelId }) => {
    const at = { channel_id: channelId, message_id: mock.astral.say(channelId, "vote").id };
    for (let kind = 0; kind < 30; kind += 1)
      await bot.reactions.add({ ...at, emoji: String.fromCodePoint(0x1f600 + kind) });
    return call(() => bot.reactions.add({ ...at, emoji: "👍" }));
  },
  MAX_PINS_PER_CHANNEL: async ({ bot, mock, channelId }) => {
    const ids = Array.from({ length: 51 }, (_, at) => mock.astral.say(channelId, `${at}`).id);
    for (const message_id of ids.slice(0, 50)) await bot.pins.add({ channel_id: channelId, message_id });
    return call(() => bot.pins.add({ channel_id: channelId, message_id: ids[50] ?? "" }));
  },
  MAX_WEBHOOKS: async ({ bot, channelId }) => {
    for (let at = 0; at < 15; at += 1) await bot.webhooks.create(channelId, { name: "x" });
    return call(() => bot.webhooks.create(channelId, { name: "x" }));
  },
  MAX_WEBHOOKS_PER_GUILD: async ({ bot, mock, channelId, voiceId }) => {
    mock.astral.configure({ limits: { webhooksPerGuild: 1 } });
    await bot.webhooks.create(voiceId, { name: "x" });
    return call(() => bot.webhooks.create(channelId, { name: "x" }));
  },
  MAX_INVITES: async ({ bot, mock, channelId }) => {
    mock.astral.configure({ limits: { invitesPerGuild: 1 } });
    await bot.invites.create(channelId);
    return call(() => bot.invites.create(channelId, { unique: true }));
  },
  MAX_GUILD_CHANNELS: async ({ bot, guild, guildId }) => {
    for (let at = 0; at < 498; at += 1) guild.channel({ name: `c${at}` });
    return call(() => bot.guilds.createChannel(guildId, { name: "more" }));
  },
  MAX_CATEGORY_CHANNELS: async ({ bot, guild, guildId }) => {
    guild.channel({ name: "docs", type: 4 });
    for (let at = 0; at < 50; at += 1) guild.channel({ name: `c${at}`, parent: "docs" });
    return call(() => bot.guilds.createChannel(guildId, { name: "more", parent_id: idOf(guild.channels, "docs") }));
  },
  MAX_GUILD_ROLES: async ({ bot, guild, guildId }) => {
    for (let at = 0; at < 247; at += 1) guild.role({ name: `r${at}` });
    return call(() => bot.roles.create(guildId, { name: "more" }));
  },
  MAX_EMOJIS: async ({ bot, guildId }) => {
    await bot.emojis.createMany(guildId, {
      emojis: Array.from({ length: 50 }, (_, at) => ({ name: `e${at}x`, image: pixel })),
    });
    return call(() => bot.emojis.create(guildId, { name: "more", image: pixel }));
  },
  MAX_ANIMATED_EMOJIS: async ({ bot, guildId }) => {
    const image = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";
    await bot.emojis.createMany(guildId, {
      emojis: Array.from({ length: 50 }, (_, at) => ({ name: `e${at}x`, image })),
    });
    return call(() => bot.emojis.create(guildId, { name: "more", image }));
  },
  MAX_STICKERS: async ({ bot, guildId }) => {
    await bot.stickers.createMany(guildId, {
      stickers: Array.from({ length: 50 }, (_, at) => ({ name: `s${at}x`, image: pixel })),
    });
    return call(() => bot.stickers.create(guildId, { name: "more", image: pixel }));
  },
  MAX_GUILDS: async ({ bot, mock }) => {
    for (let at = 0; at < 98; at += 1) mock.astral.guild();
    return call(() => bot.guilds.create({ name: "more" }));
  },
  FILE_SIZE_TOO_LARGE: async ({ bot, mock, channelId }) => {
    mock.astral.configure({ limits: { fileBytes: { person: 1000, premium: 2000, bot: 1000 } } });
    const content = new Uint8Array(1001);
    return call(() => bot.messages.create(channelId, {}, { files: [{ content, filename: "big.bin" }] }));
  },
  SLOWMODE_RATE_LIMITED: async ({ guild, guest }) => {
    const slow = idOf(guild.channel({ name: "slow", slowmodeSeconds: 30 }).channels, "slow");
    await guest.messages.create(slow, { content: "one" });
    return call(() => guest.messages.create(slow, { content: "two" }));
  },
  INVALID_CHANNEL_TYPE: async ({ bot, channelId }) => call(() => bot.channels.update(channelId, { type: 2 })),
  BOT_ALREADY_IN_GUILD: async ({ owner, applicationId, guildId }) =>
    call(() => owner.oauth2.consent({ client_id: applicationId, scope: "bot", guild_id: guildId })),
  invalid_request: async ({ bot, mock, applicationId }) =>
    call(() =>
      bot.oauth2.token({
        grant_type: "authorization_code",
        client_id: applicationId,
        client_secret: mock.astral.clientSecret,
      }),
    ),
  invalid_client: async ({ bot, applicationId }) =>
    call(() => bot.oauth2.token({ grant_type: "refresh_token", client_id: applicationId, client_secret: "no" })),
  invalid_grant: async ({ bot, mock, applicationId }) =>
    call(() =>
      bot.oauth2.token({
        grant_type: "authorization_code",
        code: "no",
        client_id: applicationId,
        client_secret: mock.astral.clientSecret,
      }),
    ),
  invalid_scope: async ({ owner, applicationId }) =>
    call(() => owner.oauth2.consent({ client_id: applicationId, scope: "everything" })),
  unsupported_grant_type: async ({ bot, mock, applicationId }) =>
    call(() =>
      bot.oauth2.token({ grant_type: "password", client_id: applicationId, client_secret: mock.astral.clientSecret }),
    ),
  UNAUTHORIZED: async ({ mock }) =>
    call(() => createAstral({ ...mock.astral.options(), token: "1.wrong" }).users.getMe()),
  INVALID_AUTH_TOKEN: async ({ mock }) =>
    call(() => createAstral({ ...mock.astral.options(), token: "wrong" }).gateway.getBot()),
  INVALID_TOKEN: async ({ owner }) => call(() => owner.applications.getMe()),
  ACCESS_DENIED: async ({ bot }) => call(() => bot.applications.list()),
  MISSING_ACCESS: async ({ bot, mock }) => call(() => bot.guilds.get(mock.astral.guild({ bot: false }).id)),
  MISSING_PERMISSIONS: async ({ guest, channelId }) => call(() => guest.channels.update(channelId, { name: "x" })),
  MISSING_OAUTH_SCOPE: async ({ mock }) =>
    call(() => createAstral(mock.astral.bearerOptions(["identify"])).users.listGuilds()),
  CANNOT_EDIT_OTHER_USER_MESSAGE: async ({ bot, mock, channelId }) =>
    call(() =>
      bot.messages.edit({ channel_id: channelId, message_id: mock.astral.say(channelId, "mine").id }, { content: "x" }),
    ),
  COMMUNICATION_DISABLED: async ({ bot, guest, guildId, guestId, channelId }) => {
    await bot.members.update(
      { guild_id: guildId, user_id: guestId },
      { communication_disabled_until: "2026-03-30T13:00:00.000Z" },
    );
    return call(() => guest.messages.create(channelId, { content: "x" }));
  },
  SUDO_MODE_REQUIRED: async ({ mock }) => {
    const careful = mock.astral.person({ name: "careful", mfa: true });
    const guild = mock.astral.guild({ owner: careful.id });
    return call(() => createAstral(careful.options()).guilds.delete(guild.id));
  },
  USER_BANNED_FROM_GUILD: async ({ bot, guest, guildId, guestId, channelId }) => {
    const { code } = await bot.invites.create(channelId);
    await bot.bans.create({ guild_id: guildId, user_id: guestId });
    return call(() => guest.invites.accept(code));
  },
  FEATURE_TEMPORARILY_DISABLED: async ({ bot, guest, mock, guildId, channelId }) => {
    await bot.guilds.update(guildId, { features: ["INVITES_DISABLED"] });
    const { code } = await bot.invites.create(channelId);
    const stranger = mock.astral.person({ name: "cy" });
    await guest.users.getMe();
    return call(() => createAstral(stranger.options()).invites.accept(code));
  },
  UNKNOWN_CHANNEL: async ({ bot }) => call(() => bot.channels.get("1")),
  UNKNOWN_MESSAGE: async ({ bot, channelId }) =>
    call(() => bot.messages.get({ channel_id: channelId, message_id: "1" })),
  UNKNOWN_GUILD: async ({ bot }) => call(() => bot.guilds.get("1")),
  UNKNOWN_MEMBER: async ({ bot, guildId }) => call(() => bot.members.get({ guild_id: guildId, user_id: "1" })),
  UNKNOWN_ROLE: async ({ bot, guildId }) => call(() => bot.roles.delete({ guild_id: guildId, role_id: "1" })),
  UNKNOWN_USER: async ({ bot }) => call(() => bot.users.get("1")),
  UNKNOWN_EMOJI: async ({ bot, guildId }) => call(() => bot.emojis.delete({ guild_id: guildId, emoji_id: "1" })),
  UNKNOWN_STICKER: async ({ bot, guildId }) => call(() => bot.stickers.delete({ guild_id: guildId, sticker_id: "1" })),
  UNKNOWN_INVITE: async ({ bot }) => call(() => bot.invites.get("nowhere")),
  UNKNOWN_WEBHOOK: async ({ bot, channelId }) => {
    const { id } = await bot.webhooks.create(channelId, { name: "builds" });
    return call(() => bot.webhooks.execute({ webhook_id: id, webhook_token: "wrong" }, { content: "x" }));
  },
  UNKNOWN_APPLICATION: async ({ owner }) => call(() => owner.applications.get("1")),
  NOT_A_BOT_APPLICATION: async ({ owner, mock, guildId }) => {
    const { applicationId } = mock.astral.application({ name: "no bot" });
    return call(() => owner.oauth2.consent({ client_id: applicationId, scope: "bot", guild_id: guildId }));
  },
  BOT_USER_NOT_FOUND: async ({ owner, mock }) =>
    call(() => owner.applications.updateBot(mock.astral.application({ name: "no bot" }).applicationId, { bio: "x" })),
  UNKNOWN_COMMAND: async ({ bot, applicationId }) =>
    call(() => bot.commands.get({ application_id: applicationId, command_id: "1" })),
  NO_ACTIVE_CALL: async ({ bot, mock }) => call(() => bot.calls.update(mock.astral.directMessage(), { region: null })),
  RATE_LIMITED: async ({ mock, channelId }) => {
    const client = createAstral({ ...mock.astral.options(), retry: false });
    await Promise.all(Array.from({ length: 20 }, () => client.channels.startTyping(channelId)));
    const stranger = createAstral({ ...mock.astral.options(), retry: false });
    return call(() => stranger.channels.startTyping(channelId));
  },
};

/** Codes that the client cannot run into, since it sends a credential, no Origin and documented routes: asked for by hand. */
export const byHand: Readonly<Record<PlatformName, readonly string[]>> = {
  astral: ["MISSING_AUTHORIZATION", "INVALID_API_ORIGIN", "GENERAL_ERROR"],
  fluxer: ["MISSING_AUTHORIZATION", "INVALID_API_ORIGIN", "INVALID_CREDENTIALS"],
};
