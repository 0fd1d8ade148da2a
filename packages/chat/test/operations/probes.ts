import type { Changed, Held, Probe } from "./pairs.js";
import { createGateway, joinVoice } from "../../src/gateway/index.js";
import { asFluxer, idOf, type Play } from "./play.js";

/** Ways to bring a code about in which most operations that have it can be refused, in the order in which they are tried. */
export const probes: readonly { readonly code: string; readonly attempts: readonly Probe[] }[] = [
  { code: "UNKNOWN_GUILD", attempts: [without("guild_id"), inBody("guild_id", "1"), inQuery("guild_id", "1")] },
  {
    code: "UNKNOWN_CHANNEL",
    attempts: [
      without("channel_id"),
      inBody("channel_id", "1"),
      inList("1"),
      inBody("afk_channel_id", "1"),
      inBody("parent_id", "1"),
      movedInVoice,
    ],
  },
  {
    code: "UNKNOWN_MESSAGE",
    attempts: [without("message_id"), inBody("message_reference", { message_id: "1" }), inBody("message_id", "1")],
  },
  { code: "UNKNOWN_WEBHOOK", attempts: [without("webhook_id"), without("webhook_token"), withoutWebhooks] },
  { code: "UNKNOWN_MEMBER", attempts: [without("user_id"), ownerAsTarget, leftGuild, overwriteOfNobody] },
  {
    code: "UNKNOWN_USER",
    attempts: [
      without("user_id"),
      inBody("recipient_id", "1"),
      inBody("recipients", ["1"]),
      inGroup({ owner_id: "1" }),
    ],
  },
  {
    code: "UNKNOWN_ROLE",
    attempts: [without("role_id"), asOwner(without("role_id")), without("overwrite_id"), inList("1")],
  },
  { code: "UNKNOWN_EMOJI", attempts: [without("emoji_id"), inBody("source_emoji_id", "1")] },
  { code: "UNKNOWN_STICKER", attempts: [without("sticker_id"), inBody("source_sticker_id", "1")] },
  { code: "UNKNOWN_INVITE", attempts: [without("invite_code", "nowhere")] },
  { code: "UNKNOWN_APPLICATION", attempts: [without("application_id"), inBody("client_id", "1"), foreignApplication] },
  { code: "UNKNOWN_COMMAND", attempts: [without("command_id")] },
  { code: "RELAY_NOT_FOUND", attempts: [without("relay_id", "7d4cbb2e-5a3a-4d3e-8a8e-0b0a2f7f7c11")] },
  { code: "MISSING_PERMISSIONS", attempts: [asStranger, asGuest, asPowerless, inTalk(asStranger), othersMessage] },
  { code: "MISSING_ACCESS", attempts: [asStranger, unavailable, inTalk(unavailable), inForeignGuild, closedByOwner] },
  { code: "TWO_FACTOR_REQUIRED", attempts: [secondFactor, asModerator("ADMINISTRATOR"), asModerator("KICK_MEMBERS")] },
  { code: "NSFW_CONTENT_AGE_RESTRICTED", attempts: [asMinor, inTalk(asMinor), movedByMinor] },
  { code: "COMMUNICATION_DISABLED", attempts: [asTimedOut, asTimedOutAuthor] },
  { code: "FEATURE_TEMPORARILY_DISABLED", attempts: [switchedOff, inSwitchedOff] },
  { code: "CANNOT_EXECUTE_ON_DM", attempts: [inDirect] },
  { code: "INVALID_CHANNEL_TYPE", attempts: [inKind(4), inDirect, inKind(998), inKind(0), movedToCategory] },
  { code: "CANNOT_SEND_MESSAGES_IN_NON_TEXT_CHANNEL", attempts: [inKind(4)] },
  { code: "CANNOT_SEND_MESSAGES_TO_USER", attempts: [toShy] },
  { code: "CANNOT_EDIT_OTHER_USER_MESSAGE", attempts: [othersMessage] },
  { code: "CANNOT_MODIFY_SYSTEM_WEBHOOK", attempts: [systemMessage] },
  {
    code: "CANNOT_SEND_EMPTY_MESSAGE",
    attempts: [json({ content: " ", embeds: [], attachments: [] }), json({ text: " ", attachments: [] })],
  },
  { code: "CONTENT_BLOCKED", attempts: [refusedText("blocked", "content"), refusedText("blocked", "text")] },
  {
    code: "EXPLICIT_CONTENT_CANNOT_BE_SENT",
    attempts: [refusedText("explicit", "content"), refusedText("explicit", "text")],
  },
  {
    code: "FILE_SIZE_TOO_LARGE",
    attempts: [withFile, inBody("image", `data:image/png;base64,${"A".repeat(900_000)}`)],
  },
  { code: "INVALID_PERMISSIONS_INTEGER", attempts: [inBody("permissions", "many"), inBody("allow", "many")] },
  { code: "INVALID_PERMISSIONS_NEGATIVE", attempts: [inBody("permissions", "-1"), inBody("allow", "-1")] },
  { code: "MISSING_AUTHORIZATION", attempts: [() => ({ headers: { authorization: undefined } })] },
  { code: "MISSING_OAUTH_SCOPE", attempts: [otherScope] },
  { code: "INVITES_DISABLED", attempts: [invitesOff] },
  { code: "MAX_CATEGORY_CHANNELS", attempts: [fullCategory] },
  { code: "MAX_EMOJIS", attempts: [limited({ emojisPerGuild: 0 })] },
  { code: "MAX_STICKERS", attempts: [limited({ stickersPerGuild: 0 })] },
  { code: "MAX_GUILDS", attempts: [limited({ guildsPerAccount: 0 })] },
  { code: "SUDO_MODE_REQUIRED", attempts: [withSecondFactor] },
  { code: "BOT_USER_NOT_FOUND", attempts: [botless] },
  { code: "NO_ACTIVE_CALL", attempts: [noCall] },
  {
    code: "invalid_request",
    attempts: [
      form({ grant_type: "password", token: undefined }),
      form({ redirect_uri: "https://elsewhere.example" }),
      json({ response_type: "x", redirect_uri: undefined, scope: "identify" }),
    ],
  },
  { code: "invalid_client", attempts: [form({ client_secret: "no" })] },
  { code: "invalid_scope", attempts: [refreshed({ scope: "everything" }), json({ scope: "everything" })] },
  { code: "GENERAL_ERROR", attempts: [lockedPositions] },
  { code: "UNAUTHORIZED", attempts: [() => session("Bot 1.wrong")] },
  { code: "ACCESS_DENIED", attempts: [asAccessToken, () => ({}), asBot] },
  { code: "RATE_LIMITED", attempts: [noneLeft] },
];

function at({ url, route, path }: Held, params: Readonly<Record<string, string>>): URL {
  const changed = new URL(url);
  const values = { ...path, ...params };
  const below = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
  const before = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => path[name] ?? "");
  changed.pathname = `${url.pathname.slice(0, url.pathname.length - before.length)}${below}`;
  return changed;
}

/** Names something in the path that does not exist. */
function without(param: string, name = "1"): Probe {
  return (_, held) => (held.path[param] === undefined ? undefined : { url: at(held, { [param]: name }) });
}

function inQuery(name: string, value: string): Probe {
  return (_, { url }) => {
    const changed = new URL(url);
    changed.searchParams.set(name, value);
    return { url: changed };
  };
}

function bodyOf({ body }: Held): Readonly<Record<string, unknown>> | undefined {
  const text =
    typeof body === "string" ? body : body instanceof Uint8Array ? new TextDecoder().decode(body) : undefined;
  return text?.startsWith("{") === true ? (JSON.parse(text) as Record<string, unknown>) : undefined;
}

function json(members: object): Probe {
  return (_, held) => {
    const body = bodyOf(held);
    return body === undefined ? undefined : { body: JSON.stringify({ ...body, ...members }) };
  };
}

function inBody(name: string, value: unknown): Probe {
  return json({ [name]: value });
}

/** Every id of a list of rows. */
function inList(id: string): Probe {
  return (_, { body }) => {
    const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : body;
    if (typeof text !== "string" || !text.startsWith("[")) return undefined;
    return { body: JSON.stringify((JSON.parse(text) as object[]).map((row) => ({ ...row, id }))) };
  };
}

function form(members: Readonly<Record<string, string | undefined>>): Probe {
  return (_, { body }) => {
    const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : body;
    if (!(text instanceof URLSearchParams) && (typeof text !== "string" || text.startsWith("{"))) return undefined;
    const fields = new URLSearchParams(text);
    for (const [name, value] of Object.entries(members)) {
      if (value === undefined) fields.delete(name);
      else fields.set(name, value);
    }
    return { body: fields.toString() };
  };
}

const session = (token: string): Changed => ({ headers: { authorization: token } });

function asOwner(probe: Probe): Probe {
  return async (play, held) => ({ ...(await probe(play, held)), ...session(play.mock.astral.userToken) });
}

function asStranger({ mock }: Play): Changed {
  return session(mock.astral.person({ name: "stranger" }).token);
}

function asGuest({ guild }: Play): Changed {
  return session(guild.tokenOf("bea"));
}

/** A member of the request's guild who has no permission at all. */
async function asPowerless(play: Play, held: Held): Promise<Changed> {
  const { bot, owner, mock } = play;
  const guildId = await guildOf(play, held);
  const [channel] = (await bot.guilds.listChannels(guildId)).items;
  const { code } = await bot.invites.create(channel?.id ?? "");
  const nobody = mock.astral.person({ name: "nobody" });
  const { fetch, baseUrl } = nobody.options();
  await fetch(`${baseUrl}/invites/${code}`, { method: "POST", headers: { authorization: nobody.token } });
  await owner.roles.update({ guild_id: guildId, role_id: guildId }, { permissions: "0" });
  return session(nobody.token);
}

async function harness({ mock }: Play, path: string, body: object): Promise<void> {
  mock.fluxer.configure({ testToken: "t" });
  const { fetch } = mock.fluxer.options();
  const headers = { "x-test-token": "t" };
  await fetch(`https://api.fluxer.app/test/${path}`, { method: "POST", headers, body: JSON.stringify(body) });
}

/** The guild that the request is about, or the channel or webhook in it. */
async function guildOf({ bot, guildId }: Play, { path }: Held): Promise<string> {
  if (path["guild_id"] !== undefined) return path["guild_id"];
  if (path["channel_id"] !== undefined) return (await bot.channels.get(path["channel_id"])).guild_id ?? guildId;
  if (path["webhook_id"] !== undefined) return (await bot.webhooks.get(path["webhook_id"])).guild_id;
  return guildId;
}

async function unavailable(play: Play, held: Held): Promise<Changed> {
  await harness(play, "guild-features", {
    guild_id: await guildOf(play, held),
    features: ["UNAVAILABLE_FOR_EVERYONE"],
  });
  return {};
}

async function switchedOff(play: Play, held: Held): Promise<Changed> {
  const guild_id = await guildOf(play, held);
  await harness(play, "guild-disabled-operations", { guild_id, disabled_operations: 127 });
  return {};
}

async function secondFactor(play: Play, held: Held): Promise<Changed> {
  await play.owner.guilds.update(await guildOf(play, held), { mfa_level: 1 });
  return {};
}

async function asMinor(play: Play, { path }: Held): Promise<Changed | undefined> {
  const channelId = path["channel_id"];
  if (channelId === undefined) return undefined;
  const minor = play.mock.astral.person({ name: "kid", nsfwAllowed: false });
  play.guild.member({ name: "kid", id: minor.id, roles: ["admin"] });
  await play.bot.channels.update(channelId, { nsfw: true });
  return session(minor.token);
}

async function asTimedOut({ bot, guild, guildId: guild_id, guestId: user_id }: Play): Promise<Changed> {
  await bot.members.update({ guild_id, user_id }, { communication_disabled_until: "2026-03-30T13:00:00.000Z" });
  return session(guild.tokenOf("bea"));
}

function inDirect({ mock }: Play, held: Held): Changed | undefined {
  if (held.path["channel_id"] === undefined) return undefined;
  return { url: at(held, { channel_id: mock.astral.directMessage() }) };
}

/** The same in a channel of another kind. */
function inKind(type: number): Probe {
  return ({ guild }, held) => {
    if (held.path["channel_id"] === undefined) return undefined;
    return {
      url: at(held, { channel_id: idOf(guild.channel({ name: `kind-${type}`, type }).channels, `kind-${type}`) }),
    };
  };
}

async function toShy({ bot, mock }: Play, held: Held): Promise<Changed> {
  const shy = mock.astral.person({ name: "shy", acceptsMessages: false });
  const { id: channel_id } = await bot.users.createChannel({ recipient_id: shy.id });
  return { url: at(held, { channel_id }) };
}

function othersMessage({ mock, channelId: channel_id }: Play, held: Held): Changed | undefined {
  if (held.path["message_id"] === undefined) return undefined;
  return { url: at(held, { channel_id, message_id: mock.astral.say(channel_id, "mine").id }) };
}

async function systemMessage({ bot, mock, channelId: channel_id }: Play, held: Held): Promise<Changed> {
  await bot.pins.add({ channel_id, message_id: mock.astral.say(channel_id, "rules").id });
  const [notice] = (await bot.messages.list(channel_id)).items;
  return { url: at(held, { channel_id, message_id: notice?.id ?? "" }) };
}

function refusedText(kind: "blocked" | "explicit", name: string): Probe {
  return (play, held) => {
    play.mock.fluxer.configure({ refusedText: { [kind]: ["lewd"] } });
    return inBody(name, "something lewd")(play, held);
  };
}

function withFile({ mock }: Play, held: Held): Changed {
  mock.astral.configure({ limits: { fileBytes: { person: 1, premium: 1, bot: 1 } } });
  const parts = new FormData();
  parts.append("payload_json", JSON.stringify({ attachments: [{ id: 0, filename: "a.txt" }] }));
  parts.append("files[0]", new Blob(["abc"]), "a.txt");
  return held.route.body?.content["multipart/form-data"] === undefined
    ? {}
    : { body: parts, headers: { "content-type": undefined } };
}

function otherScope({ mock }: Play): Changed {
  return { headers: { authorization: `Bearer ${mock.astral.bearerOptions(["connections"]).token}` } };
}

async function invitesOff(play: Play): Promise<Changed> {
  await play.bot.guilds.update(play.guildId, { features: ["INVITES_DISABLED"] });
  return {};
}

function fullCategory(play: Play, held: Held): Changed | Promise<Changed | undefined> | undefined {
  play.mock.astral.configure({ limits: { channelsPerCategory: 0 } });
  const parent_id = idOf(play.guild.channel({ name: "full", type: 4 }).channels, "full");
  const rows = held.body instanceof Uint8Array ? new TextDecoder().decode(held.body) : held.body;
  if (typeof rows !== "string" || !rows.startsWith("[")) return inBody("parent_id", parent_id)(play, held);
  return { body: JSON.stringify([{ id: play.channelId, parent_id }]) };
}

function limited(limits: object): Probe {
  return ({ mock }) => {
    mock.astral.configure({ limits });
    return {};
  };
}

/** The owner's account has a second factor by now, and the request comes without it. */
function withSecondFactor({ mock }: Play): Changed {
  return session(mock.astral.person({ name: "careful", mfa: true }).token);
}

function botless({ mock }: Play, held: Held): Changed {
  return { url: at(held, { application_id: mock.astral.application({ name: "no bot" }).applicationId }) };
}

function foreignApplication({ mock }: Play, held: Held): Changed {
  const { token } = mock.astral.person({ name: "stranger" });
  return { url: held.url, headers: { authorization: token } };
}

function noCall({ mock }: Play, held: Held): Changed {
  const other = mock.astral.person({ name: "quiet" });
  return { url: at(held, { channel_id: mock.astral.directMessage(undefined, other.id) }) };
}

async function withoutWebhooks({ bot, guildId }: Play): Promise<Changed> {
  for (const { id } of (await bot.webhooks.listForGuild(guildId)).items) await bot.webhooks.delete(id);
  return {};
}

/** Whoever owns the guild cannot be kicked, and is said to be nobody. */
function ownerAsTarget({ ownerId }: Play, held: Held): Changed {
  return { url: at(held, { user_id: ownerId }) };
}

async function leftGuild({ bot, guildId }: Play): Promise<Changed> {
  await bot.users.leaveGuild(guildId);
  return {};
}

async function lockedPositions(play: Play, { fetch, url, method, headers, body }: Held): Promise<Changed> {
  play.mock.fluxer.configure({ positionsMs: 1000 });
  await fetch(String(url), { method, headers, ...(body === undefined ? {} : { body }) });
  return {};
}

/** The same in a channel of the guild, where the case has one of people. */
function inTalk(probe: Probe): Probe {
  return async (play, held) => {
    if (held.path["channel_id"] === undefined) return undefined;
    const url = at(held, { channel_id: play.channelId });
    return { url, ...(await probe(play, { ...held, path: { ...held.path, channel_id: play.channelId } })) };
  };
}

function inForeignGuild({ mock }: Play, held: Held): Changed | undefined {
  if (held.path["guild_id"] === undefined) return undefined;
  return { url: at(held, { guild_id: mock.astral.guild({ bot: false }).id }) };
}

/** On Astral the feature is a setting like any other. */
async function closedByOwner({ owner, guildId }: Play): Promise<Changed> {
  await owner.guilds.update(guildId, { features: ["UNAVAILABLE_FOR_EVERYONE"] });
  return {};
}

/** In a group of the bot's own. */
function inGroup(body: object): Probe {
  return async ({ bot, ownerId, guestId }, held) => {
    if (held.path["channel_id"] === undefined) return undefined;
    const { id } = await asFluxer(bot).users.createChannel({ recipients: [ownerId, guestId] });
    return { url: at(held, { channel_id: id }), body: JSON.stringify(body) };
  };
}

/** A member with one permission alone and no second factor, where the guild wants one. */
function asModerator(permission: "ADMINISTRATOR" | "KICK_MEMBERS"): Probe {
  return async (play) => {
    play.guild.role({ name: "mods", permissions: [permission] }).member({ name: "mo", roles: ["mods"] });
    await play.owner.guilds.update(play.guildId, { mfa_level: 1 });
    return session(play.guild.tokenOf("mo"));
  };
}

function overwriteOfNobody(_: Play, held: Held): Changed | undefined {
  if (held.path["overwrite_id"] === undefined) return undefined;
  return { url: at(held, { overwrite_id: "1" }), body: JSON.stringify({ type: 1, allow: "0" }) };
}

async function movedInVoice(
  { bot, botId, guildId: guild_id, voiceId }: Play,
  held: Held,
): Promise<Changed | undefined> {
  if (held.path["user_id"] === undefined || bodyOf(held) === undefined) return undefined;
  const gateway = createGateway(bot);
  await gateway.connect();
  await joinVoice(gateway, { guild_id, channel_id: voiceId });
  return { url: at(held, { guild_id, user_id: botId }), body: JSON.stringify({ channel_id: "1" }) };
}

async function movedToCategory(play: Play, held: Held): Promise<Changed | undefined> {
  const channel_id = idOf(play.guild.channel({ name: "shelf", type: 4 }).channels, "shelf");
  return held.path["webhook_id"] === undefined ? undefined : inBody("channel_id", channel_id)(play, held);
}

async function movedByMinor(play: Play, held: Held): Promise<Changed | undefined> {
  const minor = await asMinor(play, { ...held, path: { channel_id: play.channelId } });
  return { ...minor, ...(await inBody("channel_id", play.channelId)(play, held)) };
}

async function asTimedOutAuthor(play: Play, held: Held): Promise<Changed> {
  const { guest, channelId: channel_id } = play;
  const { id: message_id } = await guest.messages.create(channel_id, { content: "mine" });
  return { ...(await asTimedOut(play)), url: at(held, { channel_id, message_id }) };
}

/** The same in a guild for which the platform has switched everything off. */
async function inSwitchedOff({ bot, mock }: Play, held: Held): Promise<Changed | undefined> {
  const guild = mock.astral
    .guild({ disabledOperations: 127 })
    .role({ name: "admin", permissions: ["ADMINISTRATOR"] })
    .grant(["admin"])
    .channel({ name: "quiet" });
  const channel_id = idOf(guild.channels, "quiet");
  if (held.path["channel_id"] !== undefined) return { url: at(held, { channel_id }) };
  if (held.path["webhook_token"] === undefined) return undefined;
  const { id, token } = await bot.webhooks.create(channel_id, { name: "builds" });
  return { url: at(held, { webhook_id: id, webhook_token: token }) };
}

/** A refresh that asks for more than was granted. */
function refreshed(members: Readonly<Record<string, string>>): Probe {
  return async (play, held) => {
    const first = await held.fetch(String(held.url), {
      method: held.method,
      headers: held.headers,
      body: held.body ?? null,
    });
    const { refresh_token } = (await first.json()) as { readonly refresh_token?: string };
    return form({ grant_type: "refresh_token", refresh_token, code: undefined, ...members })(play, held);
  };
}

/** An access token with every scope, where the operation takes none. */
function asAccessToken({ mock }: Play): Changed {
  const scopes = ["identify", "email", "guilds", "connections"];
  return session(`Bearer ${mock.astral.bearerOptions(scopes).token}`);
}

function asBot({ mock }: Play): Changed {
  return session(`Bot ${mock.astral.token}`);
}

async function noneLeft({ mock }: Play, { fetch, url, method, headers, route }: Held): Promise<Changed> {
  mock.astral.configure({ globalPerSecond: 1 }); // some operations are outside it: their own limit comes then
  for (let left = route.limit?.limit ?? 60; left > 0; left -= 1)
    if ((await fetch(String(url), { method, headers })).status === 429) break;
  return {};
}
