import { createMock, type Mock } from "@antiphon/mock";
import { describe, expect, test } from "vitest";
import { createFluxer, createFluxerWebhook } from "../../../src/index.js";

const patient = { deadlineMs: 3_600_000 };

function refused(mock: Mock): number {
  return mock.journal.exchanges().filter(({ status }) => status === 429).length;
}

describe("a client of Fluxer at full speed", () => {
  test("is never refused by a leaky bucket that it has learned, and wastes none of it", async () => {
    const mock = createMock();
    const fluxer = createFluxer({ ...mock.fluxer.options(), ...patient });
    const { channelId } = mock.fluxer;
    const start = mock.clock.now();
    await fluxer.messages.create(channelId, { content: "first" });
    await Promise.all(Array.from({ length: 119 }, (_, at) => fluxer.messages.create(channelId, { content: `${at}` })));
    expect(refused(mock)).toBe(0);
    // 20 at once, then two a second: 50 s is the least.
    expect(mock.clock.now() - start).toBeGreaterThanOrEqual(49_900);
    expect(mock.clock.now() - start).toBeLessThan(52_000);
  });

  test("keeps two channels apart although their buckets have one hash", async () => {
    const mock = createMock();
    const guild = mock.fluxer.guild().channel({ name: "one" }).channel({ name: "two" });
    const fluxer = createFluxer({ ...mock.fluxer.options(), ...patient });
    const [one = "", two = ""] = [guild.channels["one"], guild.channels["two"]];
    await Promise.all([fluxer.channels.startTyping(one), fluxer.channels.startTyping(two)]);
    const start = mock.clock.now();
    const calls = Array.from({ length: 38 }, (_, at) => fluxer.channels.startTyping(at % 2 === 0 ? one : two));
    await Promise.all(calls);
    expect(refused(mock)).toBe(0);
    expect(mock.clock.now() - start).toBe(0);
  });

  test("keeps below the limit over all operations, which no header tells of", async () => {
    const mock = createMock();
    const fluxer = createFluxer({ ...mock.fluxer.options(), ...patient });
    const ids = Array.from({ length: 30 }, (_, at) => mock.fluxer.person({ name: `p${at}` }).id);
    const start = mock.clock.now();
    await fluxer.users.get(ids[0] ?? "");
    await Promise.all(Array.from({ length: 200 }, (_, at) => fluxer.users.get(ids[at % 30] ?? "")));
    expect(refused(mock)).toBe(0);
    expect(mock.clock.now() - start).toBeLessThan(5000);
  });

  test("counts no webhook against that limit", async () => {
    const mock = createMock();
    const guild = mock.fluxer
      .guild()
      .role({ name: "hooks", permissions: ["MANAGE_WEBHOOKS"] })
      .grant(["hooks"])
      .channel({ name: "talk" });
    const hook = await createFluxer(mock.fluxer.options()).webhooks.create(guild.channels["talk"] ?? "", {
      name: "builds",
    });
    const { token: _, tokenType: __, gatewayUrl: ___, ...world } = mock.fluxer.options();
    const webhook = createFluxerWebhook({ ...world, ...patient, id: hook.id, token: hook.token });
    await webhook.send({ content: "first" });
    const start = mock.clock.now();
    await Promise.all(Array.from({ length: 59 }, (_n, at) => webhook.send({ content: `${at}` })));
    expect(refused(mock)).toBe(0);
    expect(mock.clock.now() - start).toBe(0);
  });

  test("waits as long as the refusal says, not until the bucket is empty", async () => {
    const mock = createMock();
    const other = createFluxer({ ...mock.fluxer.options(), retry: false });
    mock.conduct.expect({ kind: "ignored-empty-bucket" }); // another client has emptied it
    await Promise.all(Array.from({ length: 20 }, () => other.channels.startTyping(mock.fluxer.channelId)));
    const fluxer = createFluxer(mock.fluxer.options());
    const start = mock.clock.now();
    await fluxer.channels.startTyping(mock.fluxer.channelId);
    expect(refused(mock)).toBe(1);
    expect(mock.clock.now() - start).toBeLessThanOrEqual(1500);
  });
});

test("in development mode limits are off until a header asks for them, and errors carry a stack", async () => {
  const mock = createMock();
  mock.fluxer.configure({ development: true });
  const fluxer = createFluxer({ ...mock.fluxer.options(), retry: false });
  for (let at = 0; at < 25; at += 1) await fluxer.channels.startTyping(mock.fluxer.channelId);
  const failed = await fluxer.channels.get("1").safe();
  expect(!failed.ok && (failed.error as { body?: { stack?: string } }).body?.stack).toContain("Error: UNKNOWN_CHANNEL");
  const { baseUrl, fetch, token } = mock.fluxer.options();
  const headers = {
    authorization: `Bot ${token}`,
    "x-fluxer-test-enable-rate-limits": "true",
    "x-fluxer-test-global-rate-limit": "1",
  };
  const statuses = [];
  for (let at = 0; at < 2; at += 1) statuses.push((await fetch(`${baseUrl}/users/@me`, { headers })).status);
  expect(statuses).toEqual([200, 429]);
});

test("the test harness is hidden, then guarded, then works", async () => {
  const mock = createMock();
  const { fetch } = mock.fluxer.options();
  const flag = (token: string): ReturnType<typeof fetch> =>
    fetch("https://api.fluxer.app/test/user-flags", {
      method: "POST",
      headers: { "x-test-token": token },
      body: JSON.stringify({ user_id: mock.fluxer.personId, flags: 8 }),
    });
  expect(await (await flag("t")).json()).toMatchObject({ code: "TEST_HARNESS_DISABLED" });
  mock.fluxer.configure({ testToken: "t" });
  expect(await (await flag("wrong")).json()).toMatchObject({ code: "TEST_HARNESS_FORBIDDEN" });
  expect((await flag("t")).status).toBe(204);
  expect((await createFluxer(mock.fluxer.options()).users.get(mock.fluxer.personId)).flags).toBe(8);
});
