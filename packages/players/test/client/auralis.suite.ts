import type { CallError } from "@antiphon/core";
import { createAuralis, type Auralis } from "@antiphon/players";
import { expect } from "vitest";
import { onEveryFace, type Bench, type Stage } from "../../../mock/test/faces/faces.js";
import type { Engines } from "@antiphon/mock";
import { botId, guild, voice } from "../voice.js";

type AuralisStage = Stage<Engines, "auralis">;

const once = { retry: false } as const;
const otherBot = "91384788765712384";

/** How Auralis behaves, face by face. */
function auralisSuite({ test }: Bench<Engines, "auralis">): void {
  test("a player connects, plays, pauses, seeks, ends and leaves", async (stage) => {
    const auralis = client(stage);
    await auralis.players.create({ guild_id: guild(1), voice: voice(), volume: 40 });
    expect(await auralis.players.get(guild(1))).toMatchObject({ status: "connecting", volume: 40, track: null });
    await stage.mock.clock.advance("1s");
    expect(await auralis.players.get(guild(1))).toMatchObject({ status: "idle", state: { connected: true } });

    await auralis.playback.play(guild(1), { identifier: "https://audio.example/song-0010" });
    await stage.mock.clock.advance("30s");
    expect(await auralis.players.get(guild(1))).toMatchObject({ status: "playing", state: { position_ms: 30_000 } });
    await auralis.playback.pause(guild(1));
    await stage.mock.clock.advance("30s");
    expect(await auralis.players.get(guild(1))).toMatchObject({ status: "paused", state: { position_ms: 30_000 } });
    await auralis.playback.resume(guild(1));
    await auralis.playback.seek(guild(1), { position_ms: 129_000 });
    await stage.mock.clock.advance("500ms");
    expect(await auralis.players.get(guild(1))).toMatchObject({ status: "playing", state: { position_ms: 129_500 } });
    await stage.mock.clock.advance("1s");
    expect(await auralis.players.get(guild(1))).toMatchObject({ status: "idle", track: null, volume: 40 });

    await auralis.players.delete(guild(1));
    expect(await failure(auralis.players.get(guild(1)))).toMatchObject({ code: "PLAYER_NOT_FOUND", status: 404 });
  });

  test("new voice material reconnects and keeps track and position", async (stage) => {
    const auralis = client(stage);
    await auralis.players.create({
      guild_id: guild(1),
      voice: voice(),
      track: { identifier: "https://audio.example/song-0001" },
    });
    await stage.mock.clock.advance("10s");
    const before = await auralis.players.get(guild(1));
    await auralis.players.updateVoice(guild(1), { ...voice(), channel_id: guild(2), endpoint: "us.voice.example" });
    expect(await auralis.players.get(guild(1))).toMatchObject({
      status: "connecting",
      voice: { channel_id: guild(2) },
    });
    await stage.mock.clock.advance("250ms");
    const after = await auralis.players.get(guild(1));
    expect(after).toMatchObject({
      status: "playing",
      track: before.track,
      state: { position_ms: before.state.position_ms },
    });
  });

  test("volume and filters outlast a track, and no_replace leaves a playing one alone", async (stage) => {
    const auralis = client(stage);
    await auralis.players.create({ guild_id: guild(1), voice: voice() });
    await auralis.playback.setFilters(guild(1), { raw: "bass=g=8", timescale: { speed: 1.2 } });
    await auralis.playback.setVolume(guild(1), { volume: 1000 });
    await auralis.playback.play(guild(1), { identifier: "https://audio.example/song-0001" });
    await auralis.playback.play(guild(1), { identifier: "https://audio.example/song-0002", no_replace: true });
    expect(await auralis.players.get(guild(1))).toMatchObject({ track: { info: { identifier: "song-0001" } } });
    await auralis.playback.play(guild(1), { identifier: "https://audio.example/song-0002" });
    expect(await auralis.players.get(guild(1))).toMatchObject({
      track: { info: { identifier: "song-0002" } },
      volume: 1000,
      filters: { raw: "bass=g=8", timescale: { speed: 1.2 } },
    });
    await auralis.playback.setFilters(guild(1), {});
    expect((await auralis.players.get(guild(1))).filters).toEqual({});
  });

  test("pausing twice, resuming a playing track and stopping an idle player change nothing", async (stage) => {
    const auralis = client(stage);
    await auralis.players.create({ guild_id: guild(1), voice: voice() });
    await auralis.playback.stop(guild(1));
    await auralis.playback.resume(guild(1));
    await auralis.playback.play(guild(1), { identifier: "https://audio.example/song-0001" });
    await auralis.playback.pause(guild(1));
    const paused = await auralis.players.get(guild(1));
    await auralis.playback.pause(guild(1));
    expect(await auralis.players.get(guild(1))).toEqual(paused);
    await auralis.playback.stop(guild(1));
    expect(await auralis.players.get(guild(1))).toMatchObject({ track: null, paused: false });
  });

  test("a track stops at end_ms and starts at start_ms", async (stage) => {
    const auralis = client(stage);
    await auralis.players.create({ guild_id: guild(1), voice: voice() });
    await stage.mock.clock.advance("1s");
    await auralis.playback.play(guild(1), {
      identifier: "https://audio.example/song-0001",
      start_ms: 5000,
      end_ms: 8000,
    });
    await stage.mock.clock.advance("2s");
    expect((await auralis.players.get(guild(1))).state.position_ms).toBe(7000);
    await stage.mock.clock.advance("1s");
    expect(await auralis.players.get(guild(1))).toMatchObject({ status: "idle", track: null });
  });

  test("identifiers resolve to a track, a playlist, a search, nothing or an error, always the same", async (stage) => {
    const auralis = client(stage);
    const kinds: string[] = [];
    for (const identifier of [
      "https://audio.example/song-0042",
      "https://audio.example/author/3?track=2",
      "ytmsearch:velvet",
      "scsearch:no such words",
      "https://broken.example/x",
      "gibberish",
    ]) {
      const first = await auralis.tracks.resolve({ identifier });
      expect(await auralis.tracks.resolve({ identifier })).toEqual(first);
      kinds.push(first.load_type);
    }
    expect(kinds).toEqual(["track", "playlist", "search", "empty", "error", "empty"]);
  });

  test("encoded tracks decode to themselves, in order", async (stage) => {
    const auralis = client(stage);
    const found = await auralis.tracks.resolve({ identifier: "ytsearch:river" });
    if (found.load_type !== "search") throw new Error("The catalogue has no river.");
    const encoded = found.data.map((track) => track.encoded);
    expect((await auralis.tracks.decode({ encoded })).tracks).toEqual(found.data);
    await auralis.tracks.prewarm({ encoded, identifiers: ["ytsearch:river"] });
  });

  test("a list walks every player once, page by page, oldest first", async (stage) => {
    const auralis = client(stage, { concurrentGuilds: 7 });
    for (let n = 1; n <= 7; n += 1) await auralis.players.create({ guild_id: guild(n), voice: voice() });
    const seen: string[] = [];
    for await (const player of auralis.players.list({ limit: 3 })) seen.push(player.guild_id);
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7].map(guild));
  });

  test("the fleet's numbers are counted, and a lost node's players move with their position", async (stage) => {
    const auralis = client(stage);
    await auralis.players.create({
      guild_id: guild(1),
      voice: voice(),
      track: { identifier: "https://audio.example/song-0001" },
    });
    await stage.mock.clock.advance("20s");
    const { node_id: home, state } = await auralis.players.get(guild(1));
    expect(await auralis.cluster.nodes.get(home)).toMatchObject({ players: 1, playing_players: 1, status: "online" });
    stage.mock.auralis.loseNode(home);
    const moved = await auralis.players.get(guild(1));
    expect(moved.node_id).not.toBe(home);
    expect(moved).toMatchObject({ status: "connecting", state: { position_ms: state.position_ms } });
    expect(await auralis.cluster.get()).toMatchObject({ nodes_total: 3, nodes_online: 2, players: 1 });
    expect((await auralis.cluster.nodes.list()).items.map((node) => node.status)).toContain("offline");
  });

  test("a key replays its answer, refuses another body, and is free again after a failure of the server", async (stage) => {
    const auralis = client(stage);
    const { mock } = stage;
    const first = await auralis.players
      .create({ guild_id: guild(1), voice: voice() }, { idempotencyKey: "k1" })
      .withResponse();
    const again = await auralis.players
      .create({ guild_id: guild(1), voice: voice() }, { idempotencyKey: "k1" })
      .withResponse();
    expect(again.data).toEqual(first.data);
    expect(again.response.headers["idempotency-replayed"]).toBe("true");
    expect(
      await failure(auralis.players.create({ guild_id: guild(2), voice: voice() }, { idempotencyKey: "k1" })),
    ).toMatchObject({
      code: "IDEMPOTENCY_KEY_REUSED",
      status: 409,
    });
    mock.auralis.setCapacity(0);
    expect(
      await failure(auralis.players.create({ guild_id: guild(3), voice: voice() }, { ...once, idempotencyKey: "k2" })),
    ).toMatchObject({ code: "NO_NODE_AVAILABLE", retryAfterMs: 5000 });
    mock.auralis.setCapacity(10);
    await auralis.players.create({ guild_id: guild(3), voice: voice() }, { idempotencyKey: "k2" });
    expect(
      mock.ledger
        .effects()
        .filter((effect) => effect.kind === "player")
        .map((effect) => effect.resource),
    ).toEqual([guild(1), guild(3)]);
  });

  test("checks run in their order: address, credential, allowlist, rate, route, body, bot, plan, node", async (stage) => {
    const { mock } = stage;
    const strange = mock.auralis.credential({ allowlist: ["203.0.113.9"], concurrentGuilds: 0 });
    const bad = createAuralis(stage.over(mock.auralis.options("auralis_unknown")));
    const outside = createAuralis(stage.over(mock.auralis.options(strange)));
    mock.contract.expect({ operation: "players.create", times: 1 });
    const create = (auralis: Auralis, user = botId, guildId = guild(1)) =>
      failure(auralis.players.create({ guild_id: guildId, voice: voice(user) }, once));
    expect(await create(bad, "1")).toMatchObject({ code: "UNAUTHORIZED" });
    expect(await create(outside, "1")).toMatchObject({ code: "IP_FORBIDDEN" });
    const full = createAuralis(stage.over(mock.auralis.options(mock.auralis.credential({ concurrentGuilds: 0 }))));
    expect(await create(full, "1", "abc")).toMatchObject({ code: "INVALID_REQUEST" });
    expect(await create(full, "1")).toMatchObject({ code: "INVALID_BOT_USER_ID" });
    mock.auralis.setCapacity(0);
    expect(await create(full)).toMatchObject({ code: "LIMIT_REACHED" });
    expect(await create(client(stage))).toMatchObject({ code: "NO_NODE_AVAILABLE" });
    mock.auralis.configure({ requestsPerAddress: 0 });
    expect(await create(bad)).toMatchObject({ code: "RATE_LIMITED" });
  });

  test("bad input gets its code and a message that names the field, and changes nothing", async (stage) => {
    const auralis = client(stage);
    const { mock } = stage;
    await auralis.players.create({
      guild_id: guild(1),
      voice: voice(),
      track: { identifier: "https://audio.example/song-0001" },
    });
    const before = await auralis.players.get(guild(1));
    const { token: _, ...noToken } = voice();
    const cases: readonly [string, () => PromiseLike<unknown>, string][] = [
      ["guild_id", () => auralis.players.create({ guild_id: "12", voice: voice() }), "INVALID_REQUEST"],
      ["guild_id", () => auralis.players.get("abc"), "INVALID_REQUEST"],
      ["token", () => auralis.players.create({ guild_id: guild(2), voice: noToken as never }), "INVALID_REQUEST"],
      ["volume", () => auralis.playback.setVolume(guild(1), { volume: 1001 }), "INVALID_REQUEST"],
      ["encoded", () => auralis.playback.play(guild(1), { encoded: "x", identifier: "y" }), "INVALID_REQUEST"],
      ["encoded", () => auralis.playback.play(guild(1), {}), "INVALID_REQUEST"],
      ["encoded", () => auralis.playback.play(guild(1), { encoded: "not one" }), "INVALID_REQUEST"],
      ["identifier", () => auralis.playback.play(guild(1), { identifier: "gibberish" }), "TRACK_NOT_FOUND"],
      ["position_ms", () => auralis.playback.seek(guild(1), { position_ms: 9e6 }), "INVALID_REQUEST"],
      ["position_ms", () => auralis.playback.seek(guild(1), { position_ms: -1 }), "INVALID_REQUEST"],
      [
        "start_ms",
        () => auralis.playback.play(guild(1), { identifier: "https://audio.example/song-0001", start_ms: 9e6 }),
        "INVALID_REQUEST",
      ],
      [
        "equalizer.0.band",
        () => auralis.playback.setFilters(guild(1), { equalizer: [{ band: 15, gain: 0 }] }),
        "INVALID_REQUEST",
      ],
      ["encoded.1", () => auralis.tracks.decode({ encoded: [before.track!.encoded, "x"] }), "INVALID_REQUEST"],
      ["identifiers", () => auralis.tracks.prewarm({}), "INVALID_REQUEST"],
      ["limit", () => auralis.players.list({ limit: 101 }), "INVALID_REQUEST"],
      ["cursor", () => auralis.players.list({ cursor: "nonsense" }), "INVALID_REQUEST"],
      ["voice.user_id", () => auralis.players.create({ guild_id: guild(2), voice: voice("7") }), "INVALID_BOT_USER_ID"],
    ];
    mock.contract.expect({ keyword: "pattern", times: 2 });
    mock.contract.expect({ keyword: "required" });
    mock.contract.expect({ keyword: "maximum", times: 3 });
    mock.contract.expect({ keyword: "minimum" });
    for (const [field, call, code] of cases) {
      const error = await failure(call());
      expect({ field, code: error.code }).toEqual({ field, code });
      expect(error.message).toContain(field);
      expect(error.outcome).toBe("rejected");
    }
    const after = await auralis.players.get(guild(1));
    expect(after).toEqual({ ...before, state: after.state });
    expect((await auralis.cluster.get()).limits.used).toBe(1);
  });

  test("unknown routes, wrong methods and broken JSON get the documented answers", async (stage) => {
    const { baseUrl, token } = stage.options();
    const ask = async (method: string, path: string, body?: string) => {
      const response = await stage.fetch(baseUrl + path, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body !== undefined && { "content-type": "application/json" }),
        },
        ...(body !== undefined && { body }),
      });
      return [response.status, ((await response.json()) as { code: string }).code];
    };
    stage.mock.contract.expect({ keyword: "route", times: 2 });
    stage.mock.contract.expect({ keyword: "syntax" });
    expect(await ask("GET", "/v1/nothing")).toEqual([404, "NOT_FOUND"]);
    expect(await ask("PUT", "/v1/players")).toEqual([405, "METHOD_NOT_ALLOWED"]);
    expect(await ask("POST", "/v1/players", "{")).toEqual([400, "INVALID_REQUEST"]);
  });

  test("every operation answers every status and code it documents, reached through state", async (stage) => {
    await everyCode(stage);
    // A fault of the server itself is no state that a caller can bring about.
    stage.mock.coverage.expectComplete("auralis", { except: ["INTERNAL"] });
  });
}

/** Brings about each documented answer of each operation. */
async function everyCode(stage: AuralisStage): Promise<void> {
  const { mock } = stage;
  mock.auralis.configure({ requestsPerAddress: 1000, requestsPerCredential: 1000 });
  const auralis = client(stage);
  const as = (token: string): Auralis => createAuralis(stage.over(mock.auralis.options(token)));
  const guildCalls: readonly ((guildId: string) => PromiseLike<unknown>)[] = [
    (id) => auralis.players.get(id, once),
    (id) => auralis.players.delete(id, once),
    (id) => auralis.players.updateVoice(id, voice(), once),
    (id) => auralis.playback.play(id, { identifier: "https://audio.example/song-0001" }, once),
    (id) => auralis.playback.stop(id, once),
    (id) => auralis.playback.pause(id, once),
    (id) => auralis.playback.resume(id, once),
    (id) => auralis.playback.seek(id, { position_ms: 1 }, once),
    (id) => auralis.playback.setVolume(id, { volume: 1 }, once),
    (id) => auralis.playback.setFilters(id, {}, once),
  ];

  const shared = mock.auralis.credential({ allowlist: ["203.0.113.9"] });
  expect(await failure(as("auralis_unknown").cluster.get(once))).toMatchObject({ code: "UNAUTHORIZED" });
  expect(await failure(as(shared).cluster.get(once))).toMatchObject({ code: "IP_FORBIDDEN" });

  mock.contract.expect({ keyword: "pattern", times: guildCalls.length });
  for (const call of guildCalls) expect(await failure(call("abc"))).toMatchObject({ code: "INVALID_REQUEST" });
  for (const call of guildCalls) expect(await failure(call(guild(1)))).toMatchObject({ code: "PLAYER_NOT_FOUND" });

  await auralis.tracks.resolve({ identifier: "ytsearch:night" });
  const song = await auralis.tracks.resolve({ identifier: "https://audio.example/song-0001" });
  if (song.load_type !== "track") throw new Error("The catalogue has no song 1.");
  await auralis.tracks.decode({ encoded: [song.data.encoded] });
  await auralis.tracks.prewarm({ encoded: [song.data.encoded] });
  mock.contract.expect({ keyword: "minLength" });
  mock.contract.expect({ keyword: "minItems" });
  expect(await failure(auralis.tracks.resolve({ identifier: "" }))).toMatchObject({ code: "INVALID_REQUEST" });
  expect(await failure(auralis.tracks.decode({ encoded: [] }))).toMatchObject({ code: "INVALID_REQUEST" });
  expect(await failure(auralis.tracks.prewarm({}))).toMatchObject({ code: "INVALID_REQUEST" });

  const create = (by: Auralis, user = botId, guildId = guild(1), track?: { identifier: string }) =>
    by.players.create(
      { guild_id: guildId, voice: voice(user), ...(track && { track }) },
      { ...once, idempotencyKey: `${user}${guildId}` },
    );
  mock.contract.expect({ operation: "players.create" });
  expect(await failure(create(auralis, botId, "abc"))).toMatchObject({ code: "INVALID_REQUEST" });
  expect(await failure(create(auralis, "1"))).toMatchObject({ code: "INVALID_BOT_USER_ID" });
  expect(await failure(create(auralis, botId, guild(50), { identifier: "gibberish" }))).toMatchObject({
    code: "TRACK_NOT_FOUND",
  });
  await create(auralis);
  expect(
    await failure(
      auralis.players.create(
        { guild_id: guild(1), voice: voice(), volume: 3 },
        { ...once, idempotencyKey: `${botId}${guild(1)}` },
      ),
    ),
  ).toMatchObject({ code: "IDEMPOTENCY_KEY_REUSED" });
  for (let n = 2; n <= 5; n += 1) await create(auralis, botId, guild(n));
  expect(await failure(create(auralis, botId, guild(6)))).toMatchObject({ code: "LIMIT_REACHED" });
  expect(await failure(create(auralis, otherBot, guild(7)))).toMatchObject({ code: "BOT_USER_ID_MISMATCH" });
  expect(await failure(auralis.players.updateVoice(guild(1), voice("1")))).toMatchObject({
    code: "INVALID_BOT_USER_ID",
  });
  expect(await failure(auralis.players.updateVoice(guild(1), voice(otherBot)))).toMatchObject({
    code: "BOT_USER_ID_MISMATCH",
  });

  // The second credential: the bot is taken while pinned elsewhere, and runs elsewhere once the binding is released.
  const second = as(mock.auralis.credential());
  expect(await failure(create(second))).toMatchObject({ code: "BOT_USER_ID_TAKEN" });
  expect(await failure(second.players.updateVoice(guild(1), voice()))).toMatchObject({ code: "BOT_USER_ID_TAKEN" });
  mock.auralis.unpin(stage.options().token);
  expect(await failure(second.players.create({ guild_id: guild(1), voice: voice() }))).toMatchObject({
    code: "BOT_RUNNING_ELSEWHERE",
  });
  expect(await failure(second.players.updateVoice(guild(1), voice()))).toMatchObject({ code: "BOT_RUNNING_ELSEWHERE" });

  await auralis.playback.play(guild(1), { identifier: "https://audio.example/song-0001" });
  mock.contract.expect({ keyword: "maximum" });
  expect(await failure(auralis.playback.seek(guild(1), { position_ms: 9e9 }))).toMatchObject({
    code: "INVALID_REQUEST",
  });
  expect(await failure(auralis.players.list({ limit: 1000 }))).toMatchObject({ code: "INVALID_REQUEST" });
  // All but delete, and seek, which the stop before it leaves nothing to seek in.
  for (const call of guildCalls.filter((_, index) => index !== 1 && index !== 7)) await call(guild(1));
  await auralis.playback.play(guild(1), { identifier: "https://audio.example/song-0001" });
  await auralis.playback.seek(guild(1), { position_ms: 5 });
  await auralis.players.delete(guild(1));
  expect(await failure(auralis.playback.play(guild(2), { identifier: "gibberish" }))).toMatchObject({
    code: "TRACK_NOT_FOUND",
  });
  expect((await auralis.players.list()).items).toHaveLength(4);
  await auralis.cluster.get();
  const [node] = (await auralis.cluster.nodes.list()).items;
  await auralis.cluster.nodes.get(node!.id);
  expect(await failure(auralis.cluster.nodes.get("nowhere"))).toMatchObject({ code: "NODE_NOT_FOUND" });

  await everyLostPlayer(stage, guildCalls);
  expect(await failure(create(auralis, botId, guild(90)))).toMatchObject({ code: "NO_NODE_AVAILABLE" });
  expect(await failure(auralis.tracks.resolve({ identifier: "x" }, once))).toMatchObject({ code: "NO_NODE_AVAILABLE" });
  expect(await failure(auralis.tracks.prewarm({ identifiers: ["x"] }, once))).toMatchObject({
    code: "NO_NODE_AVAILABLE",
  });
  mock.auralis.configure({ requestsPerCredential: 0 });
  expect(await failure(auralis.cluster.get(once))).toMatchObject({ code: "RATE_LIMITED" });
}

/** A player lost with its node is told as such to the next call of its guild, whichever that is. */
async function everyLostPlayer(
  stage: AuralisStage,
  calls: readonly ((guildId: string) => PromiseLike<unknown>)[],
): Promise<void> {
  const { mock } = stage;
  const auralis = client(stage);
  for await (const player of auralis.players.list()) await auralis.players.delete(player.guild_id);
  const home = mock.snapshot();
  for (const [index, call] of calls.entries()) {
    mock.restore(home);
    const id = guild(100 + index);
    await auralis.players.create({ guild_id: id, voice: voice() });
    mock.auralis.setCapacity(0);
    mock.auralis.loseNode((await auralis.players.get(id)).node_id);
    expect(await failure(call(id))).toMatchObject({ code: "NO_NODE_AVAILABLE" });
    expect(await failure(call(id))).toMatchObject({ code: "PLAYER_NOT_FOUND" });
  }
}

function client(stage: AuralisStage, plan?: { readonly concurrentGuilds: number }): Auralis {
  if (plan === undefined) return createAuralis(stage.options());
  return createAuralis(stage.over(stage.mock.auralis.options(stage.mock.auralis.credential(plan))));
}

async function failure(call: PromiseLike<unknown>): Promise<CallError> {
  return Promise.resolve(call).then(
    () => {
      throw new Error("The call was expected to fail.");
    },
    (error: CallError) => error,
  );
}

export function runAuralisSuite(): void {
  onEveryFace("Auralis", "auralis", auralisSuite);
}
