import { createMock, type Mock } from "@antiphon/mock";
import { describe, expect, test } from "vitest";
import { type Astral, createAstral, createFluxer, type Fluxer } from "../../src/index.js";

const patient = { deadlineMs: 3_600_000 };
const names = Array.from({ length: 60 }, (_, at) => `${at}`);

interface World {
  readonly mock: Mock;
  readonly client: Astral | Fluxer;
  /** Channels in which the bot may write and make webhooks. */
  readonly channels: readonly string[];
}

function open(platform: "astral" | "fluxer"): World {
  const mock = createMock();
  const chat = mock[platform];
  const client = (platform === "astral" ? createAstral : createFluxer)({ ...chat.options(), ...patient });
  const guild = chat
    .guild()
    .role({ name: "all", permissions: ["MANAGE_WEBHOOKS", "SEND_MESSAGES", "ADD_REACTIONS", "VIEW_CHANNEL"] })
    .grant(["all"])
    .channel({ name: "one" })
    .channel({ name: "two" })
    .channel({ name: "three" });
  return { mock, client, channels: ["one", "two", "three"].map((name) => guild.channels[name] ?? "") };
}

const refused = (mock: Mock): number => mock.journal.exchanges().filter(({ status }) => status === 429).length;

/** Contents of the bodies of one operation, in the order in which they were sent. */
function sent(mock: Mock, channelId: string): string[] {
  return mock.journal
    .exchanges()
    .filter(({ operation, url }) => operation === "messages.create" && url.includes(`/${channelId}/`))
    .map(({ requestBody }) => (JSON.parse(String(requestBody)) as { content: string }).content);
}

describe.each(["astral", "fluxer"] as const)("the first burst of a cold client, on %s", (platform) => {
  test("of messages in one channel is never refused, and keeps its order", async () => {
    const { mock, client, channels } = open(platform);
    const [channelId = ""] = channels;
    await Promise.all(names.map((content) => client.messages.create(channelId, { content })));
    expect(refused(mock)).toBe(0);
    expect(sent(mock, channelId)).toEqual(names);
  });

  test("of messages in several channels is never refused, and keeps the order of each", async () => {
    const { mock, client, channels } = open(platform);
    await Promise.all(
      names.flatMap((content) => channels.map((channelId) => client.messages.create(channelId, { content }))),
    );
    expect(refused(mock)).toBe(0);
    for (const channelId of channels) expect(sent(mock, channelId)).toEqual(names);
  });

  test("of a webhook's messages is never refused", async () => {
    const { mock, client, channels } = open(platform);
    const { id, token } = await client.webhooks.create(channels[0] ?? "", { name: "builds" });
    const at = { webhook_id: id, webhook_token: token ?? "" };
    await Promise.all(names.map((content) => client.webhooks.execute(at, { content })));
    expect(refused(mock)).toBe(0);
  });

  test("of reactions is never refused", async () => {
    const { mock, client, channels } = open(platform);
    const [channel_id = ""] = channels;
    const { id: message_id } = await client.messages.create(channel_id, { content: "vote" });
    const emoji = ["👍", "👎", "🎈", "🎉", "🔥", "👀", "🚀", "❤️", "😄", "😕"];
    await Promise.all(emoji.map((one) => client.reactions.add({ channel_id, message_id, emoji: one })));
    expect(refused(mock)).toBe(0);
  });

  test("is none after a long pause either", async () => {
    const { mock, client, channels } = open(platform);
    const [channelId = ""] = channels;
    await Promise.all(names.map((content) => client.messages.create(channelId, { content })));
    for (const pause of ["1m", "3h"] as const) {
      await mock.clock.advance(pause);
      await Promise.all(names.map((content) => client.messages.create(channelId, { content })));
    }
    expect(refused(mock)).toBe(0);
    expect(sent(mock, channelId)).toEqual([...names, ...names, ...names]);
  });
});
