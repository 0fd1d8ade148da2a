import { createMock, type Mock } from "@antiphon/mock";
import { expect } from "vitest";
import { createGateway } from "../../../src/gateway/index.js";
import type { Astral, ChatOptions, Result } from "../../../src/index.js";
import { createAstral, createFluxer } from "../../../src/index.js";
import { standIn, type PlatformName } from "../operations/play.js";
import { createSight, type Sight } from "./sight.js";

export interface StormSize {
  readonly seed: number;
  readonly bots: number;
  readonly channels: number;
  readonly stepsPerBot: number;
  /** Default `"astral"`. */
  readonly platform?: PlatformName;
}

interface Bot {
  readonly client: Astral;
  readonly sight: Sight;
  readonly stop: () => Promise<void>;
}

/**
 * Many bots act at once on one guild while connections drop before and after the commit and the platform fails now and
 * then. At the end every write stands exactly once, and what each session heard equals what REST says.
 */
export async function assertStormHolds(size: StormSize): Promise<void> {
  const { seed, bots: count, channels, stepsPerBot, platform = "astral" } = size;
  const mock = standIn(createMock({ seed }), platform);
  const guild = mock.astral.guild({ name: "storm" }).role({ name: "crew", permissions: ["ADMINISTRATOR"] });
  const channelIds = Array.from(
    { length: channels },
    (_, at) => guild.channel({ name: `c${at}` }).channels[`c${at}`] ?? "",
  );
  const victims = Array.from(
    { length: count },
    (_, at) => guild.member({ name: `victim${at}` }).members[`victim${at}`] ?? "",
  );
  const bots = await Promise.all(Array.from({ length: count }, (_, at) => enlist(mock, platform, guild, `bot${at}`)));
  addFaults(mock, platform);
  const random = createRandom(seed);
  const sent = new Set<string>();
  await Promise.all(
    bots.map(async ({ client }, at) => {
      for (let step = 0; step < stepsPerBot; step += 1)
        await act(client, { random, channelIds, sent, tag: `${at}.${step}` });
      await gone(client.members.remove({ guild_id: guild.id, user_id: victims[at] ?? "" }), "UNKNOWN_MEMBER");
    }),
  );
  mock.faults.clear();
  expect(
    mock.journal.exchanges().filter(({ fault }) => fault !== undefined).length,
    "the network was bad",
  ).toBeGreaterThan(count);
  await settle();
  await expectConsistent(mock, create(platform, mock.astral.userOptions()), guild.id, bots, channelIds, sent);
  for (const { stop } of bots) await stop();
}

async function enlist(
  mock: Mock,
  platform: PlatformName,
  guild: ReturnType<Mock["astral"]["guild"]>,
  name: string,
): Promise<Bot> {
  const account = mock.astral.bot({ name });
  guild.member({ name, id: account.id, roles: ["crew"] });
  const client = create(platform, { ...account.options(), retry: { maxAttempts: 8 }, deadlineMs: 3_600_000 });
  const gateway = createGateway(client);
  const sight = createSight(gateway);
  await gateway.connect();
  return { client, sight, stop: () => gateway.close() };
}

function create(platform: PlatformName, options: ChatOptions): Astral {
  return platform === "astral" ? createAstral(options) : (createFluxer(options) as unknown as Astral);
}

function addFaults(mock: Mock, api: PlatformName): void {
  mock.faults.add({ api, before: "service", drop: "connection", probability: 0.08 });
  mock.faults.add({ api, after: "commit", drop: "connection", probability: 0.08 });
  mock.faults.add({ api, status: 503, probability: 0.05 });
}

interface Step {
  readonly random: () => number;
  readonly channelIds: readonly string[];
  readonly sent: Set<string>;
  readonly tag: string;
}

async function act(client: Astral, { random, channelIds, sent, tag }: Step): Promise<void> {
  const channel_id = channelIds[Math.floor(random() * channelIds.length)] ?? "";
  const files = random() < 0.15 ? [{ content: new Uint8Array(2000).fill(7), filename: `${tag}.bin` }] : [];
  sent.add(tag);
  const message = await client.messages.create(channel_id, { content: tag }, { files });
  const at = { channel_id, message_id: message.id };
  if (random() < 0.4) await client.messages.edit(at, { content: `${tag} edited` });
  if (random() < 0.4) await client.reactions.add({ ...at, emoji: random() < 0.5 ? "👍" : "🎉" });
  if (random() < 0.3) {
    await gone(client.messages.delete(at), "UNKNOWN_MESSAGE");
    sent.delete(tag);
  }
}

/** A removal whose answer was lost finds nothing the second time: what it removes is gone all the same. */
async function gone(call: { safe(): Promise<Result<void>> }, code: string): Promise<void> {
  const result = await call.safe();
  if (!result.ok && result.error.code !== code) throw result.error;
}

async function expectConsistent(
  mock: Mock,
  reader: Astral,
  guildId: string,
  bots: readonly Bot[],
  channelIds: readonly string[],
  sent: ReadonlySet<string>,
): Promise<void> {
  const messages = [];
  for (const channelId of channelIds)
    for await (const message of reader.messages.list(channelId, { limit: 100 })) messages.push(message);
  const tags = messages.map(({ content }) => content.replace(" edited", ""));
  expect(new Set(tags).size, "no message stands twice").toBe(tags.length);
  expect(new Set(tags), "no message is lost and none came back").toEqual(sent);
  mock.ledger.expectExactlyOnce({ operation: "messages.create" });
  const truth = messages
    .map(({ id, content, reactions = [] }) =>
      `${id} ${content} ${reactions.map(({ emoji, count }) => `${emoji.name}${count}`).join(" ")}`.trim(),
    )
    .sort();
  const members = (await reader.members.list(guildId, { limit: 1000 })).items.map(({ user }) => user.id).sort();
  for (const { sight } of bots) {
    expect(sight.messages(), "every session saw what REST says").toEqual(truth);
    expect(
      sight.left().filter((id) => members.includes(id)),
      "nobody that left is still a member",
    ).toEqual([]);
  }
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
