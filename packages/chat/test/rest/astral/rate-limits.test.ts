import { createMock, type Mock } from "@antiphon/mock";
import { describe, expect, test } from "vitest";
import { createAstral } from "../../../src/index.js";

const patient = { deadlineMs: 3_600_000 };

function refused(mock: Mock): number {
  return mock.journal.exchanges().filter(({ status }) => status === 429).length;
}

describe("a client at full speed", () => {
  test("is never refused by a bucket that it has learned, and wastes no window", async () => {
    const mock = createMock();
    const astral = createAstral({ ...mock.astral.options(), ...patient });
    const { channelId } = mock.astral;
    const start = mock.clock.now();
    await astral.messages.create(channelId, { content: "first" });
    await Promise.all(Array.from({ length: 99 }, (_, at) => astral.messages.create(channelId, { content: `${at}` })));
    expect(refused(mock)).toBe(0);
    expect(mock.clock.now() - start).toBeLessThan(45_000); // four windows of ten seconds, each up to a second late
  });

  test("keeps below the limit over all operations, which no header tells of", async () => {
    const mock = createMock();
    const astral = createAstral({ ...mock.astral.options(), ...patient });
    const start = mock.clock.now();
    await Promise.all([astral.users.getMe(), astral.users.get(mock.astral.personId)]);
    const calls = Array.from({ length: 150 }, (_, at) =>
      at % 2 === 0 ? astral.users.getMe() : astral.users.get(mock.astral.personId),
    );
    await Promise.all(calls);
    expect(refused(mock)).toBe(0);
    expect(mock.clock.now() - start).toBeLessThan(4000);
  });

  test("counts no webhook against the limit over all operations", async () => {
    const mock = createMock();
    const astral = createAstral({ ...mock.astral.options(), ...patient });
    mock.astral.home.role({ name: "hooks", permissions: ["MANAGE_WEBHOOKS"] });
    const guild = mock.astral
      .guild()
      .role({ name: "hooks", permissions: ["MANAGE_WEBHOOKS"] })
      .grant(["hooks"])
      .channel({ name: "talk" });
    const { id, token } = await astral.webhooks.create(guild.channels["talk"] ?? "", { name: "builds" });
    const at = { webhook_id: id, webhook_token: token };
    await astral.webhooks.execute(at, { content: "first" });
    const start = mock.clock.now();
    await Promise.all(Array.from({ length: 59 }, (_, n) => astral.webhooks.execute(at, { content: `${n}` })));
    expect(refused(mock)).toBe(0);
    expect(mock.clock.now() - start).toBe(0);
  });
});

test("two attempts of one message that overlap post once, unless the vendor's race is asked for", async () => {
  for (const nonceRace of [false, true]) {
    const mock = createMock();
    mock.astral.configure({ nonceRace });
    const astral = createAstral(mock.astral.options());
    const send = (): Promise<{ id: string }> =>
      astral.messages.create(mock.astral.channelId, { content: "once", nonce: "n" });
    const [first, second] = await Promise.all([send(), send()]);
    expect(first?.id === second?.id).toBe(!nonceRace);
    expect((await astral.messages.list(mock.astral.channelId)).items).toHaveLength(nonceRace ? 2 : 1);
  }
});

test("a lost answer is asked for again with the same nonce, and the message stands once", async () => {
  const mock = createMock();
  const astral = createAstral(mock.astral.options());
  mock.faults.add({ operation: "messages.create", after: "commit", drop: "connection", times: 1 });
  const { id } = await astral.messages.create(mock.astral.channelId, { content: "once" });
  expect((await astral.messages.list(mock.astral.channelId)).items.map((message) => message.id)).toEqual([id]);
  mock.ledger.expectExactlyOnce({ operation: "messages.create", count: 1 });
});

test("a message with files is as safe to repeat", async () => {
  const mock = createMock();
  const astral = createAstral(mock.astral.options());
  mock.faults.add({ operation: "messages.create", after: "commit", drop: "connection", times: 1 });
  const files = [{ content: new Uint8Array([1, 2, 3]), filename: "a.bin" }];
  const { id, nonce } = await astral.messages.create(mock.astral.channelId, { content: "once" }, { files });
  expect(nonce).toMatch(/^[0-9a-f]{32}$/);
  expect((await astral.messages.list(mock.astral.channelId)).items.map((message) => message.id)).toEqual([id]);
});
