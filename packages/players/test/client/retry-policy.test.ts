import { createMock } from "@antiphon/mock";
import { createAuralis } from "@antiphon/players";
import { expect, test } from "vitest";
import { guild, voice } from "../voice.js";

/** As often as the deep run asks. */
const isFull = process.env["ANTIPHON_IN_FULL"] === "1";

function setup() {
  const mock = createMock({ seed: 5 });
  return { mock, auralis: createAuralis(mock.auralis.options()) };
}

test("a creation whose answer is lost is repeated with its key, and there is one player", async () => {
  const { mock, auralis } = setup();
  mock.faults.add({ operation: "players.create", after: "commit", drop: "connection", times: 1 });
  await auralis.players.create({ guild_id: guild(1), voice: voice() });
  mock.ledger.expectExactlyOnce({ operation: "players.create", count: 1 });
  expect(mock.journal.exchanges().filter((one) => one.operation === "players.create")).toHaveLength(2);
});

test("a full plan is told at once and never retried; a rate limit is waited out", async () => {
  const { mock, auralis } = setup();
  for (let n = 1; n <= 5; n += 1) await auralis.players.create({ guild_id: guild(n), voice: voice() });
  const full = await auralis.players.create({ guild_id: guild(6), voice: voice() }).safe();
  expect(full).toMatchObject({
    ok: false,
    error: { code: "LIMIT_REACHED", attempts: 1, retryAfterMs: undefined, outcome: "rejected" },
  });

  mock.auralis.configure({ requestsPerCredential: 1 });
  const before = mock.clock.now();
  for (let n = 0; n < 3; n += 1) await auralis.players.get(guild(1));
  expect(mock.clock.now()).toBeGreaterThan(before);
});

test("an existing guild never counts against the plan again", async () => {
  const { auralis } = setup();
  for (let n = 1; n <= 5; n += 1) await auralis.players.create({ guild_id: guild(n), voice: voice() });
  await auralis.players.create({ guild_id: guild(3), voice: voice() });
  await auralis.players.delete(guild(1));
  await auralis.players.create({ guild_id: guild(6), voice: voice() });
  expect((await auralis.cluster.get()).limits).toEqual({ concurrent_guilds: 5, used: 5 });
});

test("no free node is retried with backoff until one has room", async () => {
  const { mock, auralis } = setup();
  mock.auralis.setCapacity(0);
  mock.clock.timer(() => mock.auralis.setCapacity(1), 3000, "background");
  await auralis.players.create({ guild_id: guild(1), voice: voice() });
  expect((await auralis.players.get(guild(1))).node_id).toBeTypeOf("string");
});

test("play is repeated after 429 and 503, which prove that nothing was applied", async () => {
  for (const fault of [
    { status: 503, code: "NO_NODE_AVAILABLE" },
    { status: 429, code: "RATE_LIMITED" },
  ]) {
    const { mock, auralis } = setup();
    await auralis.players.create({ guild_id: guild(1), voice: voice() });
    mock.faults.add({ operation: "playback.play", ...fault, times: 1 });
    await auralis.playback.play(guild(1), { identifier: "ytsearch:night" });
    mock.ledger.expectExactlyOnce({ operation: "playback.play", count: 1 });
  }
});

test("play whose answer is lost is not repeated, and says that its outcome is unknown", async () => {
  const { mock, auralis } = setup();
  await auralis.players.create({ guild_id: guild(1), voice: voice() });
  mock.faults.add({ operation: "playback.play", after: "commit", drop: "connection", times: 1 });
  const result = await auralis.playback.play(guild(1), { identifier: "ytsearch:night" }).safe();
  expect(result).toMatchObject({ ok: false, error: { outcome: "unknown", attempts: 1 } });
});

test("controls that may be repeated are repeated after a lost answer", async () => {
  const { mock, auralis } = setup();
  await auralis.players.create({ guild_id: guild(1), voice: voice() });
  await auralis.playback.play(guild(1), { identifier: "ytsearch:night" });
  mock.faults.add({ operation: "playback.*", after: "commit", drop: "connection", times: 2 });
  await auralis.playback.pause(guild(1));
  await auralis.playback.setVolume(guild(1), { volume: 250 });
  await auralis.playback.seek(guild(1), { position_ms: 1000 });
  mock.faults.clear();
  expect(await auralis.players.get(guild(1))).toMatchObject({
    status: "paused",
    volume: 250,
    state: { position_ms: 1000 },
  });
});

test("any 2xx acknowledgement with any members is accepted", async () => {
  for (const status of [200, 201, 202, 204]) {
    const { mock } = setup();
    const options = mock.auralis.options();
    const auralis = createAuralis({
      ...options,
      fetch: async () =>
        new Response(status === 204 ? null : JSON.stringify({ accepted: true, queued: 3 }), { status }),
    });
    await expect(auralis.playback.stop(guild(1))).resolves.not.toThrow();
  }
});

test("many creates under faults leave one player per guild, no lost slot, and nothing repeated that must not be", async () => {
  const count = isFull ? 1000 : 250;
  const { mock } = setup();
  mock.auralis.configure({ requestsPerAddress: 1e6, requestsPerCredential: 1e6 });
  mock.auralis.setCapacity(count);
  const token = mock.auralis.credential({ concurrentGuilds: count });
  const auralis = createAuralis({ ...mock.auralis.options(token), retry: { maxAttempts: 8 }, deadlineMs: 600_000 });
  mock.faults.add({ operation: "players.create", after: "commit", drop: "connection", probability: 0.12 });
  mock.faults.add({ operation: "players.create", status: 503, code: "NO_NODE_AVAILABLE", probability: 0.08 });
  mock.faults.add({ operation: "players.create", status: 429, code: "RATE_LIMITED", probability: 0.05 });
  mock.faults.add({ operation: "players.create", after: "commit", body: "stall", probability: 0.05 });

  const results = await Promise.all(
    Array.from({ length: count }, (_, n) => auralis.players.create({ guild_id: guild(n), voice: voice() }).safe()),
  );
  mock.faults.clear();

  const failed = results.filter((result) => !result.ok).length;
  const live = new Set<string>();
  for await (const player of auralis.players.list({ limit: 100 })) {
    expect(live.has(player.guild_id)).toBe(false);
    live.add(player.guild_id);
  }
  expect(live.size).toBeGreaterThanOrEqual(count - failed);
  expect((await auralis.cluster.get()).limits.used).toBe(live.size);
  const created = mock.ledger.effects().filter((effect) => effect.kind === "player");
  expect(new Set(created.map((effect) => effect.resource)).size).toBe(created.length);
  expect(created).toHaveLength(live.size);
  mock.assertClean();
});
