import { createMock } from "@antiphon/mock";
import { createAuralis, type Auralis, type Player } from "@antiphon/players";
import { beforeEach, describe, expect, test } from "vitest";
import { guild, voice } from "../voice.js";

// What the mock's players do at the edges of time: the last millisecond before, the moment itself.
const song = (index: number): string => `https://audio.example/song-${String(index).padStart(4, "0")}`;
const lengthMs = 121_000; // of song 1
const once = { retry: false } as const;

let mock: ReturnType<typeof createMock>;
let auralis: Auralis;
const at = (): PromiseLike<Player> => auralis.players.get(guild(1));
const seen = async (): Promise<unknown> => {
  const { status, paused, track, state } = await at();
  return [status, paused, track?.info.identifier ?? null, state.position_ms];
};

beforeEach(async () => {
  mock = createMock({ seed: 5 });
  mock.auralis.configure({ requestsPerAddress: 10_000, requestsPerCredential: 10_000 });
  auralis = createAuralis(mock.auralis.options());
  await auralis.players.create({ guild_id: guild(1), voice: voice() });
});

describe("a player of the mock", () => {
  test("connects for 250 ms, then is idle, and measures a ping once it is there", async () => {
    expect((await at()).state).toMatchObject({ connected: false, ping_ms: -1 });
    await mock.clock.advance("249ms");
    expect(await seen()).toEqual(["connecting", false, null, 0]);
    await mock.clock.advance("1ms");
    expect(await seen()).toEqual(["idle", false, null, 0]);
    expect((await at()).state).toMatchObject({ connected: true, ping_ms: 13 });
  });

  test("plays to the last millisecond of a track, and not when it connects", async () => {
    await auralis.playback.play(guild(1), { identifier: song(1) });
    await mock.clock.advance("250ms");
    expect(await seen()).toEqual(["playing", false, "song-0001", 0]);
    await mock.clock.advance(`${lengthMs - 1}ms`);
    expect(await seen()).toEqual(["playing", false, "song-0001", lengthMs - 1]);
    await mock.clock.advance("1ms");
    expect(await seen()).toEqual(["idle", false, null, 0]);
  });

  test("stands still while paused, and when it is created paused", async () => {
    await auralis.players.create({
      guild_id: guild(2),
      voice: voice(),
      track: { identifier: song(1) },
      paused: true,
      position_ms: 7000,
      volume: 3,
      filters: { raw: "x" },
    });
    await mock.clock.advance("10m");
    const paused = await auralis.players.get(guild(2));
    expect(paused).toMatchObject({ status: "paused", volume: 3, filters: { raw: "x" }, state: { position_ms: 7000 } });
    await auralis.playback.resume(guild(2));
    await mock.clock.advance("2s");
    expect((await auralis.players.get(guild(2))).state.position_ms).toBe(9000);
    expect((await auralis.players.get(guild(1))).volume).toBe(100);
  });

  test("starts and ends where it is told to, within the track", async () => {
    await mock.clock.advance("1s");
    const play = async (start_ms: number, end_ms?: number): Promise<unknown> => {
      const body = { identifier: song(1), start_ms, ...(end_ms !== undefined && { end_ms }) };
      const result = await auralis.playback.play(guild(1), body, once).safe();
      return result.ok ? seen() : (result.error as { message: string }).message.match(/start_ms: [^.(]*[^.( ]/)?.[0];
    };
    expect(await play(0)).toEqual(["playing", false, "song-0001", 0]);
    expect(await play(lengthMs - 1)).toEqual(["playing", false, "song-0001", lengthMs - 1]);
    expect(await play(lengthMs)).toBe(`start_ms: must be below ${lengthMs}`);
    expect(await play(4999, 5000)).toEqual(["playing", false, "song-0001", 4999]);
    expect(await play(5000, 5000)).toBe("start_ms: must be below 5000");
    expect(await play(1, lengthMs + 5)).toEqual(["playing", false, "song-0001", 1]);
    await mock.clock.advance(`${lengthMs - 2}ms`);
    expect(await seen()).toEqual(["playing", false, "song-0001", lengthMs - 1]);
    await mock.clock.advance("1ms");
    expect(await seen()).toEqual(["idle", false, null, 0]);
  });

  test("seeks within what plays: not past its end, not in a stream, not in nothing", async () => {
    await mock.clock.advance("1s");
    const seek = async (position_ms: number): Promise<string> => {
      const result = await auralis.playback.seek(guild(1), { position_ms }, once).safe();
      return result.ok
        ? "ok"
        : ((result.error as { message: string }).message.match(/position_ms: [^.(]*[^.( ]/)?.[0] ?? "");
    };
    expect(await seek(0)).toBe("position_ms: nothing is playing");
    await auralis.playback.play(guild(1), { identifier: song(1) });
    expect(await seek(lengthMs)).toBe(`position_ms: past the end at ${lengthMs}`);
    expect(await seek(lengthMs - 1)).toBe("ok");
    expect(await seen()).toEqual(["playing", false, "song-0001", lengthMs - 1]);
    expect(await seek(0)).toBe("ok");
    await mock.clock.advance(`${lengthMs}ms`);
    expect(await seek(0)).toBe("position_ms: nothing is playing");
    await auralis.playback.play(guild(1), { identifier: song(99) });
    expect(await seek(1)).toBe("position_ms: this track cannot seek");
    await mock.clock.advance("10h");
    expect(await seen()).toEqual(["playing", false, "song-0099", 36_000_000]);
  });

  test("counts what changed something, and only that", async () => {
    const kinds = (): string[] => mock.ledger.effects().map(({ kind }) => kind);
    await mock.clock.advance("1s");
    const before = kinds().length;
    await auralis.playback.stop(guild(1));
    await auralis.playback.pause(guild(1));
    await auralis.playback.resume(guild(1));
    expect(kinds().slice(before)).toEqual([]);
    await auralis.playback.play(guild(1), { identifier: song(1), volume: 20, paused: true });
    expect(await at()).toMatchObject({ volume: 20, paused: true, status: "paused" });
    await auralis.playback.pause(guild(1));
    await auralis.playback.resume(guild(1));
    await auralis.playback.resume(guild(1));
    await auralis.playback.pause(guild(1));
    await auralis.playback.play(guild(1), { identifier: song(2), no_replace: true });
    await auralis.playback.play(guild(1), { identifier: song(2) });
    expect(await at()).toMatchObject({ volume: 20, paused: false, status: "playing" });
    await auralis.playback.setVolume(guild(1), { volume: 30 });
    await auralis.playback.setFilters(guild(1), { raw: "y" });
    await auralis.playback.seek(guild(1), { position_ms: 5 });
    await auralis.playback.stop(guild(1));
    await auralis.playback.play(guild(1), { identifier: song(2), no_replace: true });
    await auralis.players.updateVoice(guild(1), voice());
    await auralis.players.create({ guild_id: guild(1), voice: voice() });
    await auralis.players.delete(guild(1));
    expect(kinds().slice(before)).toEqual(
      "play resume pause play volume filters seek stop play voice voice player.delete".split(" "),
    );
  });
});

describe("the fleet of the mock", () => {
  const nodes = async (): Promise<unknown> =>
    (await auralis.cluster.nodes.list()).items.map(({ id, region, status, players, playing_players, capacity }) => [
      `${id} ${region} ${status}`,
      players,
      playing_players,
      capacity,
    ]);

  test("puts a player where most room is, the first by name among equals", async () => {
    const placed: string[] = [(await at()).node_id];
    for (const n of [2, 3, 4]) {
      await auralis.players.create({ guild_id: guild(n), voice: voice(), track: { identifier: song(1) } });
      placed.push((await auralis.players.get(guild(n))).node_id);
    }
    expect(placed).toEqual(["eu-1", "eu-2", "us-1", "eu-1"]);
    await mock.clock.advance("1s");
    expect(await nodes()).toEqual([
      ["eu-1 eu online", 2, 1, 100],
      ["eu-2 eu online", 1, 1, 100],
      ["us-1 us online", 1, 1, 100],
    ]);
    expect(await auralis.cluster.get()).toEqual({
      nodes_total: 3,
      nodes_online: 3,
      players: 4,
      playing_players: 3,
      capacity: 300,
      limits: { concurrent_guilds: 5, used: 4 },
    });
  });

  test("shows what a node has in use", async () => {
    const [node] = (await auralis.cluster.nodes.list()).items;
    const mebi = 1 << 20;
    expect(node).toMatchObject({
      uptime_ms: 86_400_000,
      cpu: { cores: 8, system_load: 0.05 + 0.01 * 0.9, process_load: 0.01 * 0.9 },
      memory: { used: 68 * mebi, free: (1024 - 68) * mebi, allocated: 1024 * mebi },
      version: "1.0.0",
    });
    mock.auralis.setCapacity(0, "eu-1");
    expect((await auralis.cluster.nodes.get("eu-1")).cpu).toEqual({ cores: 8, system_load: 0.05, process_load: 0 });
    mock.auralis.loseNode("us-1");
    expect(await auralis.cluster.nodes.get("us-1")).toMatchObject({ status: "offline", uptime_ms: 0 });
    expect(await auralis.cluster.get()).toMatchObject({ nodes_total: 3, nodes_online: 2, capacity: 100 });
    expect(() => mock.auralis.loseNode("us-2")).toThrow('There is no node "us-2"; there are eu-1, eu-2, us-1.');
  });

  test("moves players of a lost node to the last free place, and says when there was none", async () => {
    mock.auralis.setCapacity(1);
    await auralis.players.create({ guild_id: guild(2), voice: voice(), track: { identifier: song(1) } });
    await mock.clock.advance("2s");
    mock.auralis.loseNode("eu-2");
    expect(await auralis.players.get(guild(2))).toMatchObject({
      node_id: "us-1",
      status: "connecting",
      state: { position_ms: 1750 },
    });
    await mock.clock.advance("250ms");
    expect(await auralis.players.get(guild(2))).toMatchObject({ status: "playing", state: { position_ms: 1750 } });
    mock.auralis.loseNode("us-1");
    const lost = await auralis.players.get(guild(2), once).safe();
    expect(lost).toMatchObject({ ok: false, error: { code: "NO_NODE_AVAILABLE", retryAfterMs: 5000 } });
    const full = await auralis.players.create({ guild_id: guild(3), voice: voice() }, once).safe();
    expect(full).toMatchObject({ ok: false, error: { code: "NO_NODE_AVAILABLE", retryAfterMs: 5000 } });
    expect(await auralis.tracks.resolve({ identifier: "ytsearch:night" })).toMatchObject({ load_type: "search" });
    mock.auralis.setCapacity(0);
    expect(await auralis.tracks.resolve({ identifier: "x" }, once).safe()).toMatchObject({
      error: { code: "NO_NODE_AVAILABLE", retryAfterMs: 5000 },
    });
  });
});

describe("the limits of the mock", () => {
  test("let so many requests of a credential, and of an address, through in ten seconds, and say when the next fits", async () => {
    const fresh = createMock({ seed: 5 });
    const { token, baseUrl, fetch } = fresh.auralis.options();
    const ask = async (bearer: string): Promise<unknown> => {
      const { status, headers } = await fetch(`${baseUrl}/v1/players`, {
        headers: { authorization: `Bearer ${bearer}` },
      });
      return [
        status,
        headers.get("x-ratelimit-limit"),
        headers.get("x-ratelimit-remaining"),
        headers.get("retry-after"),
      ];
    };
    expect(await ask(token)).toEqual([200, "60", "59", null]);
    await fresh.clock.advance("1500ms");
    for (let n = 2; n < 60; n += 1) await ask(token);
    expect(await ask(token)).toEqual([200, "60", "0", null]);
    expect(await ask(token)).toEqual([429, "60", "0", "9"]);
    const other = fresh.auralis.credential();
    for (let n = 61; n < 119; n += 1) await ask(other);
    expect(await ask(other)).toEqual([200, "60", "1", null]);
    expect(await ask(other)).toEqual([429, "120", "0", "9"]);
    await fresh.clock.advance("8500ms");
    expect(await ask(token)).toEqual([200, "60", "59", null]);
    fresh.conduct.expect(); // asked by hand, as no client would
  });

  test("page players by 50, and take only cursors that a page gave", async () => {
    const many = createAuralis(
      mock.auralis.options(mock.auralis.credential({ concurrentGuilds: 60, botUserId: "91384788765712384" })),
    );
    for (let n = 0; n < 52; n += 1)
      await many.players.create({ guild_id: guild(100 + n), voice: voice("91384788765712384") });
    expect((await many.players.list({ limit: 52 })).items).toHaveLength(52);
    const first = await many.players.list();
    expect([first.items.length, first.items.at(-1)?.guild_id]).toEqual([50, guild(149)]);
    const rest = await many.players.list({ cursor: "c50" });
    expect(rest.items.map(({ guild_id }) => guild_id)).toEqual([guild(150), guild(151)]);
    for (const cursor of ["50", "c", "cc50", "c50x", "c1234567890"])
      expect(await many.players.list({ cursor }).safe()).toMatchObject({
        ok: false,
        error: { code: "INVALID_REQUEST" },
      });
  });
});

test("the catalogue is the same in every world and every release", async () => {
  const resolve = async (identifier: string): Promise<unknown> => {
    const { load_type: type, data } = (await auralis.tracks.resolve({ identifier })) as {
      load_type: string;
      data: never;
    };
    if (type === "search")
      return (data as { info: { title: string; author: string } }[]).map(({ info }) => `${info.title}, ${info.author}`);
    return type === "track" ? (data as { info: unknown }).info : data;
  };
  const track = (index: number, more: object = {}): object => ({
    identifier: `song-${String(index).padStart(4, "0")}`,
    length_ms: 120_000 + (index % 181) * 1000,
    is_stream: false,
    is_seekable: true,
    position_ms: 0,
    uri: song(index),
    artwork_url: index % 3 === 0 ? null : `https://audio.example/art-${String(index).padStart(4, "0")}.png`,
    isrc: `QZAAA26${String(index).padStart(5, "0")}`,
    source_name: "example",
    ...more,
  });
  expect(await resolve(song(0))).toEqual(track(0, { title: "Night Drive No. 1", author: "The Lanterns" }));
  expect(await resolve(song(11))).toEqual(track(11, { title: "Golden River No. 1", author: "Juno Vale" }));
  expect(await resolve(song(130))).toEqual(track(130, { title: "Night River No. 2", author: "Copper Field" }));
  expect(await resolve(song(1199))).toEqual(
    track(1199, {
      title: "Crystal Shore No. 10",
      author: "Low Orbit",
      length_ms: 0,
      is_stream: true,
      is_seekable: false,
      isrc: null,
    }),
  );
  expect(await resolve(song(1200))).toEqual({});
  const moods = ["Night", "Golden", "Silent", "Electric", "Paper", "Winter", "Velvet", "Broken", "Hollow", "Crystal"];
  const things = [
    "Drive",
    "River",
    "Garden",
    "Signal",
    "Harbour",
    "Mirror",
    "Parade",
    "Letter",
    "Machine",
    "Morning",
    "Tower",
    "Shore",
  ];
  const authors = [
    "The Lanterns",
    "Mira Okafor",
    "Copper Field",
    "Juno Vale",
    "Seven Rivers",
    "Tomas Brandt",
    "Aiko & the Tides",
    "Low Orbit",
  ];
  for (let index = 0; index < 120; index += 1) {
    const title = `${moods[index % 10]} ${things[Math.floor(index / 10)]} No. 1`;
    expect(await resolve(song(index))).toMatchObject({ title, author: authors[index % 8] });
  }
  const rivers = (await resolve("ytsearch:river")) as string[];
  expect(await resolve("ytmsearch: RIVER ")).toEqual(rivers);
  expect(rivers).toHaveLength(10);
  expect(rivers.slice(0, 6)).toEqual([
    "Paper Drive No. 1, Seven Rivers",
    "Night River No. 1, Copper Field",
    "Golden River No. 1, Juno Vale",
    "Silent River No. 1, Seven Rivers",
    "Electric River No. 1, Tomas Brandt",
    "Paper River No. 1, Aiko & the Tides",
  ]);
  const search = (await resolve("scsearch:golden river")) as string[];
  expect(search).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => expect.stringMatching(new RegExp(`^Golden River No. ${n}, `))),
  );
  const playlist = (await resolve("https://audio.example/author/7?track=11")) as {
    info: object;
    tracks: { info: { author: string } }[];
  };
  expect(playlist.info).toEqual({ name: "Low Orbit: first works", selected_track: 11 });
  expect(playlist.tracks.map(({ info }) => info.author)).toEqual(Array.from({ length: 12 }, () => "Low Orbit"));
  expect(await resolve("https://audio.example/author/7?track=12")).toMatchObject({ info: { selected_track: -1 } });
  expect(await resolve("https://audio.example/author/0")).toMatchObject({
    info: { name: "The Lanterns: first works", selected_track: -1 },
  });
  expect(await resolve("https://audio.example/author/8")).toEqual({});
  expect(await resolve("ytsearch:  ")).toEqual({});
  expect(await resolve("https://broken.example/x")).toEqual({
    message: "The source is down.",
    severity: "suspicious",
    cause: "The source answered 502.",
  });
});
