import { createMock } from "@antiphon/mock";
import { type AuralisOptions, connectVoice, createAuralis, type VoicePacket } from "@antiphon/players";
import { expect, test } from "vitest";
import { botId, guild, voice } from "../voice.js";

const state = (d: object = {}): VoicePacket => ({
  t: "VOICE_STATE_UPDATE",
  d: { guild_id: guild(1), user_id: botId, channel_id: guild(7), session_id: "s1", ...d },
});
const server = (d: object = {}): VoicePacket => ({
  t: "VOICE_SERVER_UPDATE",
  d: { guild_id: guild(1), token: "t1", endpoint: "eu.voice.example:443", ...d },
});

function setup(onError?: (error: unknown) => void, options: AuralisOptions = {}) {
  const mock = createMock({ seed: 13 });
  const auralis = createAuralis({ ...mock.auralis.options(), ...options });
  const connection = connectVoice(auralis, { guild_id: guild(1), user_id: botId, ...(onError && { onError }) });
  return { mock, auralis, connection };
}

test("makes a player from the two events in either order", async () => {
  for (const packets of [
    [state(), server()],
    [server(), state()],
  ]) {
    const { auralis, connection } = setup();
    for (const packet of packets) connection.handle(packet);
    await connection.connected();
    expect((await auralis.players.get(guild(1))).voice).toEqual({
      channel_id: guild(7),
      endpoint: "eu.voice.example:443",
      session_id: "s1",
    });
  }
});

test("follows the bot to another channel and server with the newest material, and keeps the player", async () => {
  const { mock, auralis, connection } = setup();
  connection.handle(state());
  connection.handle(server());
  await connection.connected();
  connection.handle(state({ channel_id: guild(8) }));
  connection.handle(server({ token: "t2", endpoint: "us.voice.example" }));
  await connection.connected();
  expect((await auralis.players.get(guild(1))).voice).toMatchObject({
    channel_id: guild(8),
    endpoint: "us.voice.example",
  });
  expect(mock.ledger.effects().filter((effect) => effect.kind === "player")).toHaveLength(1);
});

test("ignores other guilds, other users, other events and packets without a payload", async () => {
  const { mock, connection } = setup();
  connection.handle(server());
  connection.handle(state({ user_id: "91384788765712384" }));
  connection.handle(state({ guild_id: guild(2) }));
  connection.handle({ t: "MESSAGE_CREATE", d: { guild_id: guild(1) } });
  connection.handle({ t: "VOICE_STATE_UPDATE", d: null });
  connection.handle({});
  await mock.clock.advance("10s");
  expect(mock.journal.exchanges()).toHaveLength(0);
});

test("leaving the channel deletes the player, and coming back makes a new one", async () => {
  const { auralis, mock, connection } = setup();
  connection.handle(state());
  connection.handle(server());
  await connection.connected();
  connection.handle(state({ channel_id: null }));
  await mock.clock.advance("1s");
  await expect(auralis.players.get(guild(1))).rejects.toMatchObject({ code: "PLAYER_NOT_FOUND" });
  connection.handle(state({ session_id: "s2" }));
  connection.handle(server({ token: "t3" }));
  await connection.connected();
  expect((await auralis.players.get(guild(1))).voice.session_id).toBe("s2");
});

test("waits while the voice server is away, and takes an endpoint with a scheme", async () => {
  const { auralis, connection } = setup();
  connection.handle(state());
  connection.handle(server({ endpoint: null }));
  connection.handle(server({ endpoint: "wss://eu.voice.example:443" }));
  await connection.connected();
  expect((await auralis.players.get(guild(1))).voice.endpoint).toBe("eu.voice.example:443");
});

test("makes the player again when it was deleted behind its back", async () => {
  const { auralis, connection } = setup();
  connection.handle(state());
  connection.handle(server());
  await connection.connected();
  await auralis.players.delete(guild(1));
  connection.handle(server({ token: "t9" }));
  await connection.connected();
  expect((await auralis.players.get(guild(1))).guild_id).toBe(guild(1));
});

test("a failure rejects connected(), reaches onError, and new material is tried again", async () => {
  const errors: unknown[] = [];
  const { mock, connection } = setup((error) => errors.push(error));
  mock.faults.add({ operation: "players.create", status: 401, code: "UNAUTHORIZED", times: 1 });
  connection.handle(state());
  connection.handle(server());
  await expect(connection.connected()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  expect(errors).toHaveLength(1);
  connection.handle(server({ token: "t4" }));
  await connection.connected();
});

test("after close nothing is sent any more", async () => {
  const { mock, connection } = setup();
  connection.close();
  connection.handle(state());
  connection.handle(server());
  await mock.clock.advance("5s");
  expect(mock.journal.exchanges()).toHaveLength(0);
});

const count = (mock: ReturnType<typeof setup>["mock"], operation: string): number =>
  mock.journal.exchanges().filter((one) => one.operation === operation).length;

test("mute, deafen and repeats cause no hand-over", async () => {
  const { mock, connection } = setup();
  connection.handle(state());
  connection.handle(server());
  await connection.connected();
  for (const repeat of [state({ self_mute: true }), state({ deaf: true }), server(), state(), server({ extra: 1 })]) {
    connection.handle(repeat);
    await connection.connected();
    await mock.clock.advance("1s");
  }
  expect(mock.journal.exchanges()).toHaveLength(1);
});

test("events that come together are one hand-over", async () => {
  const { mock, connection } = setup();
  connection.handle(state());
  connection.handle(server());
  await connection.connected();
  connection.handle(state({ channel_id: guild(8) }));
  connection.handle(server({ endpoint: null }));
  connection.handle(server({ token: "t2", endpoint: "us.voice.example" }));
  await connection.connected();
  expect(count(mock, "players.updateVoice")).toBe(1);
});

test("a bot that is moved in the middle of a track takes its player along, position and all, and says so", async () => {
  const changes: unknown[] = [];
  const { mock, auralis } = setup();
  const connection = connectVoice(auralis, {
    guild_id: guild(1),
    user_id: botId,
    onChange: (change) => void changes.push(change),
  });
  connection.handle(state());
  connection.handle(server());
  await connection.connected();
  await auralis.playback.play(guild(1), { identifier: "ytsearch:night drive" });
  await mock.clock.advance("40s");
  connection.handle(state({ channel_id: guild(9) }));
  connection.handle(server({ token: "t2", endpoint: "br.voice.example" }));
  await connection.connected();
  await mock.clock.advance("2s");
  const { status, state: playing } = await auralis.players.get(guild(1));
  expect(status).toBe("playing");
  expect(playing.position_ms).toBeGreaterThan(39_000);
  connection.handle(state({ channel_id: null }));
  await mock.clock.advance("2s");
  expect(changes).toEqual([
    { type: "connected", channel_id: guild(7), endpoint: "eu.voice.example:443" },
    { type: "moved", channel_id: guild(9), endpoint: "br.voice.example" },
    { type: "left" },
  ]);
});

test("while no node has room it tries again with growing waits, and connected() ends at its time limit", async () => {
  const errors: unknown[] = [];
  const { mock, auralis, connection } = setup((error) => errors.push(error));
  mock.auralis.setCapacity(0);
  connection.handle(state());
  connection.handle(server());
  const begun = mock.clock.now();
  await expect(connection.connected({ timeoutMs: 20_000 })).rejects.toMatchObject({ code: "NO_NODE_AVAILABLE" });
  expect(mock.clock.now() - begun).toBe(20_000);
  await mock.clock.advance("10m");
  const tries = errors.length;
  expect(tries).toBeGreaterThan(5);
  await mock.clock.advance("10m");
  expect(errors.length - tries).toBeLessThan(25);
  mock.auralis.setCapacity(50);
  await mock.clock.advance("2m");
  await connection.connected();
  expect((await auralis.players.get(guild(1))).guild_id).toBe(guild(1));
});

test.each([
  ["nothing", [], "no VOICE_STATE_UPDATE"],
  ["the state", [state()], "no VOICE_SERVER_UPDATE"],
  ["a server that is away", [state(), server({ endpoint: null })], "no VOICE_SERVER_UPDATE with an endpoint"],
  ["that the bot left", [state(), server(), state({ channel_id: null })], "the bot has left the voice channel"],
] as const)(
  "connected() ends at its time limit when it heard of %s only, and says what is missing",
  async (_, packets, message) => {
    const { connection } = setup();
    for (const packet of packets) connection.handle(packet);
    await expect(connection.connected()).rejects.toThrow(message);
  },
);

test("connected() waits for the server that replaces one that went away", async () => {
  const { connection, auralis, mock } = setup();
  connection.handle(state());
  connection.handle(server());
  await connection.connected();
  connection.handle(server({ endpoint: null }));
  const again = connection.connected();
  await mock.clock.advance("1s");
  connection.handle(server({ token: "t2", endpoint: "us.voice.example" }));
  await again;
  expect((await auralis.players.get(guild(1))).voice.endpoint).toBe("us.voice.example");
});

test("a refusal is told once, and the next connected() tries again", async () => {
  const errors: unknown[] = [];
  const { mock, auralis, connection } = setup((error) => errors.push(error));
  const fault = mock.faults.add({ operation: "players.create", status: 429, code: "LIMIT_REACHED" });
  connection.handle(state());
  connection.handle(server());
  await mock.clock.advance("5m");
  expect(errors).toEqual([expect.objectContaining({ code: "LIMIT_REACHED" })]);
  mock.faults.remove(fault);
  await connection.connected();
  expect((await auralis.players.get(guild(1))).guild_id).toBe(guild(1));
});

test("a deletion that fails is tried again, so that no slot stays held", async () => {
  const { mock, auralis, connection } = setup();
  connection.handle(state());
  connection.handle(server());
  await connection.connected();
  const fault = mock.faults.add({ operation: "players.delete", status: 503, code: "NO_NODE_AVAILABLE" });
  connection.handle(state({ channel_id: null }));
  await mock.clock.advance("1m");
  mock.faults.remove(fault);
  await mock.clock.advance("2m");
  await expect(auralis.players.get(guild(1))).rejects.toMatchObject({ code: "PLAYER_NOT_FOUND" });
});

test("a bot that restarted and is taken out of the channel ends the player of before", async () => {
  const { mock, auralis, connection } = setup();
  await auralis.players.create({ guild_id: guild(1), voice: voice() });
  connection.handle(state({ channel_id: null }));
  await mock.clock.advance("1s");
  await expect(auralis.players.get(guild(1))).rejects.toMatchObject({ code: "PLAYER_NOT_FOUND" });
});

test("renew() makes the player again that is gone while the bot is still there", async () => {
  const { auralis, connection } = setup();
  connection.handle(state());
  connection.handle(server());
  await connection.connected();
  await auralis.players.delete(guild(1));
  await connection.renew();
  expect((await auralis.players.get(guild(1))).guild_id).toBe(guild(1));
});

test("close() rejects who waits, and ends the tries", async () => {
  const { mock, connection } = setup();
  mock.auralis.setCapacity(0);
  connection.handle(state());
  connection.handle(server());
  const waiting = connection.connected();
  connection.close();
  await expect(waiting).rejects.toMatchObject({ code: "VOICE_CLOSED" });
  await expect(connection.connected()).rejects.toMatchObject({ code: "VOICE_CLOSED" });
  await mock.clock.advance("1m");
  const requests = mock.journal.exchanges().length;
  await mock.clock.advance("10m");
  expect(mock.journal.exchanges()).toHaveLength(requests);
});

test("aborting connected() rejects with the caller's reason and leaves the connection at work", async () => {
  const { connection } = setup();
  const stop = new AbortController();
  const waiting = connection.connected({ signal: stop.signal });
  stop.abort(new Error("never mind"));
  await expect(waiting).rejects.toThrow("never mind");
  connection.handle(state());
  connection.handle(server());
  await connection.connected();
});

test.each([
  [
    "throws",
    (): never => {
      throw new Error("the logger broke");
    },
  ],
  ["rejects", (): Promise<void> => Promise.reject(new Error("the logger broke"))],
] as const)("an observer that %s changes nothing", async (_, observer) => {
  const { mock, auralis } = setup();
  const connection = connectVoice(auralis, {
    guild_id: guild(1),
    user_id: botId,
    onError: observer,
    onChange: observer,
  });
  mock.faults.add({ operation: "players.create", status: 500, code: "INTERNAL", times: 3 });
  connection.handle(state());
  connection.handle(server());
  await connection.connected();
  expect((await auralis.players.get(guild(1))).guild_id).toBe(guild(1));
  mock.conduct.assertClean();
});

function keysOf(mock: ReturnType<typeof createMock>): string[] {
  const rows = mock.journal.exchanges().filter(({ operation }) => operation === "players.create");
  return [...new Set(rows.map(({ requestHeaders }) => requestHeaders["idempotency-key"] ?? ""))];
}

test.each([
  ["whose answers are lost", { after: "commit", drop: "connection" }],
  ["whose connections end", { drop: "connection" }],
  ["that fails inside", { status: 500, code: "INTERNAL" }],
] as const)("a creation %s is made again as the same one, however many calls it takes", async (_, rule) => {
  const { mock, connection } = setup();
  mock.faults.add({ operation: "players.create", ...rule, times: 7 }); // two calls, and one attempt of the third
  connection.handle(state());
  connection.handle(server());
  await connection.connected({ timeoutMs: 600_000 });
  expect(keysOf(mock)).toHaveLength(1);
  mock.ledger.expectExactlyOnce({ operation: "players.create" });
  mock.conduct.assertClean();
});

test.each([
  ["new material", (connection: ReturnType<typeof connectVoice>) => connection.handle(server({ token: "t2" }))],
  ["renew()", (connection: ReturnType<typeof connectVoice>) => void connection.renew().catch(() => undefined)],
])("%s after a creation of unknown outcome is another creation", async (_, next) => {
  let fail = (): void => undefined;
  const failed = new Promise<void>((resolve) => (fail = resolve));
  const { mock, connection } = setup(() => fail());
  mock.faults.add({ operation: "players.create", status: 500, code: "INTERNAL", times: 3 });
  connection.handle(state());
  connection.handle(server());
  await failed;
  next(connection);
  await connection.connected({ timeoutMs: 600_000 });
  expect(keysOf(mock)).toHaveLength(2);
});

test("a creation that was refused is followed by another one", async () => {
  const { mock, connection } = setup();
  mock.faults.add({ operation: "players.create", status: 503, code: "NO_NODE_AVAILABLE", times: 3 });
  connection.handle(state());
  connection.handle(server());
  await connection.connected({ timeoutMs: 600_000 });
  expect(keysOf(mock)).toHaveLength(2);
});

test("packets that cannot be read are ignored and never throw", async () => {
  const { mock, connection } = setup();
  const odd: unknown[] = [
    undefined,
    null,
    1,
    "x",
    { t: "VOICE_STATE_UPDATE" },
    state({ session_id: 7 }),
    state({ channel_id: "" }),
  ];
  odd.push(server({ token: undefined }), server({ endpoint: 5 }), { t: "VOICE_SERVER_UPDATE", d: [] });
  for (const packet of odd) connection.handle(packet as VoicePacket);
  await mock.clock.advance("10s");
  expect(mock.journal.exchanges()).toHaveLength(0);
});

test("repeats cut no wait for the next try short, and new material does", async () => {
  const { mock, connection } = setup(undefined, { retry: false });
  mock.auralis.setCapacity(0);
  connection.handle(state());
  connection.handle(server());
  await mock.clock.advance("1s");
  const tries = mock.journal.exchanges().length;
  for (let repeats = 0; repeats < 10; repeats += 1) connection.handle(state({ self_mute: repeats % 2 === 0 }));
  await mock.clock.advance("500ms");
  expect(mock.journal.exchanges()).toHaveLength(tries);
  connection.handle(server({ token: "t2" }));
  await mock.clock.advance("500ms");
  expect(mock.journal.exchanges().length).toBeGreaterThan(tries);
});

test("a repeat after a refusal is an occasion to try again", async () => {
  const { mock, auralis, connection } = setup();
  mock.faults.add({ operation: "players.create", status: 429, code: "LIMIT_REACHED", times: 1 });
  connection.handle(state());
  connection.handle(server());
  await expect(connection.connected()).rejects.toMatchObject({ code: "LIMIT_REACHED" });
  connection.handle(server());
  await mock.clock.advance("1s");
  expect((await auralis.players.get(guild(1))).guild_id).toBe(guild(1));
});

test("what failed before counts no more once the material has changed, and still does after a repeat", async () => {
  for (const [packet, expected] of [
    [state({ deaf: true }), { code: "NO_NODE_AVAILABLE" }],
    [state({ channel_id: null }), { code: "DEADLINE_EXCEEDED" }],
  ] as const) {
    const { mock, connection } = setup(undefined, { retry: false });
    mock.auralis.setCapacity(0);
    connection.handle(state());
    connection.handle(server());
    await mock.clock.advance("1s");
    connection.handle(packet);
    await expect(connection.connected({ timeoutMs: 1000 })).rejects.toMatchObject(expected);
  }
});

test.each([
  [undefined, 30_000],
  [1, 1],
  [45_000, 45_000],
])("connected({ timeoutMs: %s }) ends after %i ms, and renew() too", async (timeoutMs, expected) => {
  const { mock, connection } = setup();
  for (const wait of ["connected", "renew"] as const) {
    const begun = mock.clock.now();
    await expect(connection[wait]({ timeoutMs })).rejects.toMatchObject({ code: "DEADLINE_EXCEEDED" });
    expect(mock.clock.now() - begun).toBe(expected);
  }
});

test("aborting renew() rejects with the caller's reason", async () => {
  const { connection } = setup();
  await expect(connection.renew({ signal: AbortSignal.abort(new Error("enough")) })).rejects.toThrow("enough");
});

test.each([
  { channel_id: 7 },
  { channel_id: "" },
  { channel_id: undefined },
  { session_id: undefined },
  { session_id: "" },
  { session_id: 7 },
])("a state with %o changes nothing", async (odd) => {
  const { mock, connection } = setup();
  connection.handle(server());
  connection.handle(state(odd));
  await mock.clock.advance("10s");
  expect(mock.journal.exchanges()).toHaveLength(0);
});
