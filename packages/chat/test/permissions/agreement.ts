import { createMock } from "@antiphon/mock";
import { expect } from "vitest";
import { astral as astralGateway, createGateway, fluxer as fluxerGateway } from "../../src/gateway/index.js";
import { memberPermissions, permissionNames, type Astral } from "../../src/index.js";
import { clientOf, standIn, type PlatformName } from "../rest/operations/play.js";
import { oracleMay, oracleSays } from "./oracle.js";
import { randomGuild, tested, type RandomGuild } from "./random-guild.js";

type Bit = keyof typeof tested;

/** One random guild: what the mock answers, whom it tells, what the client computes and what the oracle says must agree. */
export async function assertAgreement(seed: number, platform: PlatformName = "astral"): Promise<void> {
  const mock = standIn(createMock({ seed }), platform);
  mock.astral.configure({ rateLimits: false });
  const guild = randomGuild(mock, seed);
  const owner = clientOf(platform, mock.astral.userOptions());
  const communication_disabled_until = new Date(mock.clock.now() + 3_600_000).toISOString();
  for (const user_id of guild.facts.silent)
    await owner.members.update({ guild_id: guild.scenario.id, user_id }, { communication_disabled_until });
  for (const member of guild.members) {
    const client = clientOf(platform, { ...mock.astral.userOptions(), token: member.token });
    for (const channelId of guild.channelIds) {
      const may = (bit: Bit): boolean => oracleMay(guild.facts, member.id, channelId, tested[bit]);
      const says = (bit: Bit): boolean => oracleSays(guild.facts, member.id, channelId, tested[bit]);
      const where = `seed ${seed}, member ${member.id}, channel ${channelId}`;
      await expectHelper(owner, guild, member.id, channelId, may, where);
      await expectAnswers(owner, client, channelId, may, where, platform === "astral" || says("SEND_MESSAGES"));
      await expectDispatch(mock, platform, owner, member.token, channelId, may("VIEW_CHANNEL"), where);
    }
  }
}

async function expectHelper(
  owner: Astral,
  { scenario }: RandomGuild,
  userId: string,
  channelId: string,
  may: (bit: Bit) => boolean,
  where: string,
): Promise<void> {
  const [record, roles, member, channel] = await Promise.all([
    owner.guilds.get(scenario.id),
    owner.roles.list(scenario.id),
    owner.members.get({ guild_id: scenario.id, user_id: userId }),
    owner.channels.get(channelId),
  ]);
  const computed = permissionNames(memberPermissions({ guild: record, roles: roles.items, member, channel }));
  for (const bit of Object.keys(tested) as Bit[])
    expect(computed.includes(bit), `${bit} by the client, ${where}`).toBe(may(bit));
}

async function expectAnswers(
  owner: Astral,
  client: Astral,
  channel_id: string,
  may: (bit: Bit) => boolean,
  where: string,
  mayDelete: boolean,
): Promise<void> {
  const seen = may("VIEW_CHANNEL");
  expect(await accepted(client.channels.get(channel_id)), `read, ${where}`).toBe(seen);
  expect(await accepted(client.messages.create(channel_id, { content: "x" })), `send, ${where}`).toBe(
    seen && may("SEND_MESSAGES"),
  );
  const embed = { embeds: [{ title: "x" }] };
  expect(await accepted(client.messages.create(channel_id, embed)), `embed, ${where}`).toBe(
    seen && may("SEND_MESSAGES") && may("EMBED_LINKS"),
  );
  const { id: message_id } = await owner.messages.create(channel_id, { content: "target" });
  const at = { channel_id, message_id };
  expect(await accepted(client.messages.get(at)), `history, ${where}`).toBe(seen && may("READ_MESSAGE_HISTORY"));
  const reacts = seen && may("READ_MESSAGE_HISTORY") && may("ADD_REACTIONS");
  expect(await accepted(client.reactions.add({ ...at, emoji: "👍" })), `react, ${where}`).toBe(reacts);
  expect(await accepted(client.messages.delete(at)), `delete, ${where}`).toBe(
    seen && may("MANAGE_MESSAGES") && mayDelete,
  );
}

async function expectDispatch(
  mock: ReturnType<typeof createMock>,
  platform: PlatformName,
  owner: Astral,
  token: string,
  channelId: string,
  seen: boolean,
  where: string,
): Promise<void> {
  const profile = platform === "astral" ? astralGateway : fluxerGateway;
  const { gatewayUrl: url, clock, random, WebSocket } = mock.astral.userOptions();
  const gateway = createGateway({ profile, url, token, clock, random, WebSocket });
  const heard: string[] = [];
  gateway.on("MESSAGE_CREATE", ({ id }) => void heard.push(id));
  await gateway.connect();
  const { id } = await owner.messages.create(channelId, { content: "who hears this?" });
  await new Promise((resolve) => setImmediate(resolve));
  await gateway.close();
  expect(heard, `dispatch, ${where}`).toEqual(seen ? [id] : []);
}

async function accepted(call: {
  safe(): Promise<{ readonly ok: boolean; readonly error?: { readonly code: string } }>;
}): Promise<boolean> {
  const result = await call.safe();
  if (!result.ok)
    expect(["MISSING_PERMISSIONS", "UNKNOWN_MESSAGE", "COMMUNICATION_DISABLED"]).toContain(result.error?.code);
  return result.ok;
}
