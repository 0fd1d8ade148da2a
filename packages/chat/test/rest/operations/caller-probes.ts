import type { Changed, Held, Probe } from "./pairs.js";
import type { Play } from "./play.js";
import { at, inBody } from "./request-probes.js";
import { guildOf } from "./state-probes.js";

export const session = (token: string): Changed => ({ headers: { authorization: token } });

export function asOwner(probe: Probe): Probe {
  return async (play, held) => ({ ...(await probe(play, held)), ...session(play.mock.astral.userToken) });
}

export function asStranger({ mock }: Play): Changed {
  return session(mock.astral.person({ name: "stranger" }).token);
}

export function asGuest({ guild }: Play): Changed {
  return session(guild.tokenOf("bea"));
}

export function asBot({ mock }: Play): Changed {
  return session(`Bot ${mock.astral.token}`);
}

/** An access token with every scope, where the operation takes none. */
export function asAccessToken({ mock }: Play): Changed {
  const scopes = ["identify", "email", "guilds", "connections"];
  return session(`Bearer ${mock.astral.bearerOptions(scopes).token}`);
}

export function otherScope({ mock }: Play): Changed {
  return { headers: { authorization: `Bearer ${mock.astral.bearerOptions(["connections"]).token}` } };
}

export function foreignApplication({ mock }: Play, held: Held): Changed {
  const { token } = mock.astral.person({ name: "stranger" });
  return { url: held.url, headers: { authorization: token } };
}

/** A member of the request's guild who has no permission at all. */
export async function asPowerless(play: Play, held: Held): Promise<Changed> {
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

/** A member with one permission alone and no second factor, where the guild wants one. */
export function asModerator(permission: "ADMINISTRATOR" | "KICK_MEMBERS"): Probe {
  return async (play) => {
    play.guild.role({ name: "mods", permissions: [permission] }).member({ name: "mo", roles: ["mods"] });
    await play.owner.guilds.update(play.guildId, { mfa_level: 1 });
    return session(play.guild.tokenOf("mo"));
  };
}

/** The owner's account has a second factor by now, and the request comes without it. */
export function withSecondFactor({ mock }: Play): Changed {
  return session(mock.astral.person({ name: "careful", mfa: true }).token);
}

export async function asMinor(play: Play, { path }: Held): Promise<Changed | undefined> {
  const channelId = path["channel_id"];
  if (channelId === undefined) return undefined;
  const minor = play.mock.astral.person({ name: "kid", nsfwAllowed: false });
  play.guild.member({ name: "kid", id: minor.id, roles: ["admin"] });
  await play.bot.channels.update(channelId, { nsfw: true });
  return session(minor.token);
}

export async function movedByMinor(play: Play, held: Held): Promise<Changed | undefined> {
  const minor = await asMinor(play, { ...held, path: { channel_id: play.channelId } });
  return { ...minor, ...(await inBody("channel_id", play.channelId)(play, held)) };
}

export async function asTimedOut({ bot, guild, guildId: guild_id, guestId: user_id }: Play): Promise<Changed> {
  await bot.members.update({ guild_id, user_id }, { communication_disabled_until: "2026-03-30T13:00:00.000Z" });
  return session(guild.tokenOf("bea"));
}

export async function asTimedOutAuthor(play: Play, held: Held): Promise<Changed> {
  const { guest, channelId: channel_id } = play;
  const { id: message_id } = await guest.messages.create(channel_id, { content: "mine" });
  return { ...(await asTimedOut(play)), url: at(held, { channel_id, message_id }) };
}
