import type { Changed, Held, Probe } from "./pairs.js";
import { idOf, type Play } from "./play.js";
import { inBody } from "./request-probes.js";

export function limited(limits: object): Probe {
  return ({ mock }) => {
    mock.astral.configure({ limits });
    return {};
  };
}

export function fullCategory(play: Play, held: Held): Changed | Promise<Changed | undefined> | undefined {
  play.mock.astral.configure({ limits: { channelsPerCategory: 0 } });
  const parent_id = idOf(play.guild.channel({ name: "full", type: 4 }).channels, "full");
  const rows = held.body instanceof Uint8Array ? new TextDecoder().decode(held.body) : held.body;
  if (typeof rows !== "string" || !rows.startsWith("[")) return inBody("parent_id", parent_id)(play, held);
  return { body: JSON.stringify([{ id: play.channelId, parent_id }]) };
}

export function refusedText(kind: "blocked" | "explicit", name: string): Probe {
  return (play, held) => {
    play.mock.fluxer.configure({ refusedText: { [kind]: ["lewd"] } });
    return inBody(name, "something lewd")(play, held);
  };
}

export async function unavailable(play: Play, held: Held): Promise<Changed> {
  await harness(play, "guild-features", {
    guild_id: await guildOf(play, held),
    features: ["UNAVAILABLE_FOR_EVERYONE"],
  });
  return {};
}

/** On Astral the feature is a setting like any other. */
export async function closedByOwner({ owner, guildId }: Play): Promise<Changed> {
  await owner.guilds.update(guildId, { features: ["UNAVAILABLE_FOR_EVERYONE"] });
  return {};
}

export async function switchedOff(play: Play, held: Held): Promise<Changed> {
  const guild_id = await guildOf(play, held);
  await harness(play, "guild-disabled-operations", { guild_id, disabled_operations: 127 });
  return {};
}

export async function secondFactor(play: Play, held: Held): Promise<Changed> {
  await play.owner.guilds.update(await guildOf(play, held), { mfa_level: 1 });
  return {};
}

export async function invitesOff(play: Play): Promise<Changed> {
  await play.bot.guilds.update(play.guildId, { features: ["INVITES_DISABLED"] });
  return {};
}

export async function withoutWebhooks({ bot, guildId }: Play): Promise<Changed> {
  for (const { id } of (await bot.webhooks.listForGuild(guildId)).items) await bot.webhooks.delete(id);
  return {};
}

export async function leftGuild({ bot, guildId }: Play): Promise<Changed> {
  await bot.users.leaveGuild(guildId);
  return {};
}

export async function lockedPositions(play: Play, { fetch, url, method, headers, body }: Held): Promise<Changed> {
  play.mock.fluxer.configure({ positionsMs: 1000 });
  await fetch(String(url), { method, headers, ...(body === undefined ? {} : { body }) });
  return {};
}

export async function noneLeft({ mock }: Play, { fetch, url, method, headers, route }: Held): Promise<Changed> {
  mock.astral.configure({ globalPerSecond: 1 }); // some operations are outside it: their own limit comes then
  for (let left = route.limit?.limit ?? 60; left > 0; left -= 1)
    if ((await fetch(String(url), { method, headers })).status === 429) break;
  return {};
}

/** The guild that the request is about, or the channel or webhook in it. */
export async function guildOf({ bot, guildId }: Play, { path }: Held): Promise<string> {
  if (path["guild_id"] !== undefined) return path["guild_id"];
  if (path["channel_id"] !== undefined) return (await bot.channels.get(path["channel_id"])).guild_id ?? guildId;
  if (path["webhook_id"] !== undefined) return (await bot.webhooks.get(path["webhook_id"])).guild_id;
  return guildId;
}

async function harness({ mock }: Play, path: string, body: object): Promise<void> {
  mock.fluxer.configure({ testToken: "t" });
  const { fetch } = mock.fluxer.options();
  const headers = { "x-test-token": "t" };
  await fetch(`https://api.fluxer.app/test/${path}`, { method: "POST", headers, body: JSON.stringify(body) });
}
