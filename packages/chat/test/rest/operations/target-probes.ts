import { createGateway, joinVoice } from "../../../src/gateway/index.js";
import type { Changed, Held, Probe } from "./pairs.js";
import { asFluxer, idOf, type Play } from "./play.js";
import { at, bodyOf, inBody } from "./request-probes.js";

export function inDirect({ mock }: Play, held: Held): Changed | undefined {
  if (held.path["channel_id"] === undefined) return undefined;
  return { url: at(held, { channel_id: mock.astral.directMessage() }) };
}

/** The same in a channel of another kind. */
export function inKind(type: number): Probe {
  return ({ guild }, held) => {
    if (held.path["channel_id"] === undefined) return undefined;
    return {
      url: at(held, { channel_id: idOf(guild.channel({ name: `kind-${type}`, type }).channels, `kind-${type}`) }),
    };
  };
}

/** In a group of the bot's own. */
export function inGroup(body: object): Probe {
  return async ({ bot, ownerId, guestId }, held) => {
    if (held.path["channel_id"] === undefined) return undefined;
    const { id } = await asFluxer(bot).users.createChannel({ recipients: [ownerId, guestId] });
    return { url: at(held, { channel_id: id }), body: JSON.stringify(body) };
  };
}

/** The same in a channel of the guild, where the case has one of people. */
export function inTalk(probe: Probe): Probe {
  return async (play, held) => {
    if (held.path["channel_id"] === undefined) return undefined;
    const url = at(held, { channel_id: play.channelId });
    return { url, ...(await probe(play, { ...held, path: { ...held.path, channel_id: play.channelId } })) };
  };
}

export async function toShy({ bot, mock }: Play, held: Held): Promise<Changed> {
  const shy = mock.astral.person({ name: "shy", acceptsMessages: false });
  const { id: channel_id } = await bot.users.createChannel({ recipient_id: shy.id });
  return { url: at(held, { channel_id }) };
}

export function noCall({ mock }: Play, held: Held): Changed {
  const other = mock.astral.person({ name: "quiet" });
  return { url: at(held, { channel_id: mock.astral.directMessage(undefined, other.id) }) };
}

export function inForeignGuild({ mock }: Play, held: Held): Changed | undefined {
  if (held.path["guild_id"] === undefined) return undefined;
  return { url: at(held, { guild_id: mock.astral.guild({ bot: false }).id }) };
}

/** The same in a guild for which the platform has switched everything off. */
export async function inSwitchedOff({ bot, mock }: Play, held: Held): Promise<Changed | undefined> {
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

export function othersMessage({ mock, channelId: channel_id }: Play, held: Held): Changed | undefined {
  if (held.path["message_id"] === undefined) return undefined;
  return { url: at(held, { channel_id, message_id: mock.astral.say(channel_id, "mine").id }) };
}

export async function systemMessage({ bot, mock, channelId: channel_id }: Play, held: Held): Promise<Changed> {
  await bot.pins.add({ channel_id, message_id: mock.astral.say(channel_id, "rules").id });
  const [notice] = (await bot.messages.list(channel_id)).items;
  return { url: at(held, { channel_id, message_id: notice?.id ?? "" }) };
}

export function botless({ mock }: Play, held: Held): Changed {
  return { url: at(held, { application_id: mock.astral.application({ name: "no bot" }).applicationId }) };
}

/** Whoever owns the guild cannot be kicked, and is said to be nobody. */
export function ownerAsTarget({ ownerId }: Play, held: Held): Changed {
  return { url: at(held, { user_id: ownerId }) };
}

export function overwriteOfNobody(_: Play, held: Held): Changed | undefined {
  if (held.path["overwrite_id"] === undefined) return undefined;
  return { url: at(held, { overwrite_id: "1" }), body: JSON.stringify({ type: 1, allow: "0" }) };
}

export async function movedInVoice(
  { bot, botId, guildId: guild_id, voiceId }: Play,
  held: Held,
): Promise<Changed | undefined> {
  if (held.path["user_id"] === undefined || bodyOf(held) === undefined) return undefined;
  const gateway = createGateway(bot);
  await gateway.connect();
  await joinVoice(gateway, { guild_id, channel_id: voiceId });
  return { url: at(held, { guild_id, user_id: botId }), body: JSON.stringify({ channel_id: "1" }) };
}

export async function movedToCategory(play: Play, held: Held): Promise<Changed | undefined> {
  const channel_id = idOf(play.guild.channel({ name: "shelf", type: 4 }).channels, "shelf");
  return held.path["webhook_id"] === undefined ? undefined : inBody("channel_id", channel_id)(play, held);
}
