import { createMock } from "@antiphon/mock";
import { createAuralis, createQueue, type QueueOptions, type Track } from "@antiphon/players";
import { expect, test } from "vitest";
import { guild, voice } from "../voice.js";

async function setup(options?: QueueOptions) {
  const mock = createMock({ seed: 9 });
  const auralis = createAuralis(mock.auralis.options());
  await auralis.players.create({ guild_id: guild(1), voice: voice() });
  const found = await auralis.tracks.resolve({ identifier: "ytsearch:drive" });
  if (found.load_type !== "search") throw new Error("The catalogue has no drive.");
  return { mock, auralis, queue: createQueue(auralis, guild(1), options), tracks: found.data };
}

/** Tracks that were started, in order, from what the mock committed. */
function started(mock: Awaited<ReturnType<typeof setup>>["mock"]): number {
  return mock.ledger.effects().filter((effect) => effect.kind === "play").length;
}

test("plays every track once, in order, and ends when nothing is left", async () => {
  const { mock, queue, tracks } = await setup();
  queue.add(tracks[0]!, tracks[1]!, tracks[2]!);
  const begun = mock.clock.now();
  await queue.run();
  expect(started(mock)).toBe(3);
  expect(queue.current).toBeUndefined();
  const played = tracks.slice(0, 3).reduce((sum, track) => sum + track.info.length_ms, 0);
  expect(mock.clock.now() - begun).toBeGreaterThanOrEqual(played);
});

test("survives lost answers at every start without skipping or repeating a track", async () => {
  const { mock, auralis, queue, tracks } = await setup();
  mock.faults.add({ operation: "playback.play", after: "commit", drop: "connection", probability: 0.4 });
  mock.faults.add({ operation: "playback.play", before: "read", drop: "connection", probability: 0.4 });
  queue.add(...tracks.slice(0, 5));
  const heard: string[] = [];
  const run = queue.run();
  for await (const change of auralis.players.watch(guild(1), { intervalMs: 10_000 })) {
    if (change.type === "gone") break;
    const encoded = change.player.track?.encoded;
    if (encoded !== undefined && heard.at(-1) !== encoded) heard.push(encoded);
    if (heard.length === 5 && change.player.status === "idle") break;
  }
  await run;
  expect(heard).toEqual(tracks.slice(0, 5).map((track) => track.encoded));
  expect(started(mock)).toBe(5);
});

test("the same track twice in a row is played twice, also when its answer is lost", async () => {
  const { mock, queue, tracks } = await setup();
  queue.add(tracks[0]!, tracks[0]!);
  await queue.next();
  mock.faults.add({ operation: "playback.play", after: "commit", drop: "connection", times: 1 });
  await queue.next();
  expect(started(mock)).toBe(2);
});

test("a failed start leaves the track for the next try", async () => {
  const { mock, queue, tracks } = await setup();
  queue.add(tracks[0]!, tracks[1]!);
  mock.faults.add({ operation: "playback.play", status: 401, code: "UNAUTHORIZED", times: 1 });
  await expect(queue.run()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  expect(queue.upcoming).toEqual([tracks[1]]);
  await queue.run();
  expect(started(mock)).toBe(2);
});

test("a looping track is played again until it is skipped", async () => {
  const { mock, queue, tracks } = await setup({ loop: "track" });
  queue.add(tracks[0]!, tracks[1]!);
  await queue.next();
  await queue.next();
  expect(queue.current).toEqual(tracks[0]);
  await queue.skip();
  expect(queue.current).toEqual(tracks[1]);
  expect(started(mock)).toBe(3);
});

test("a looping queue starts again with its first track", async () => {
  const { queue, tracks } = await setup({ loop: "queue" });
  queue.add(tracks[0]!, tracks[1]!);
  const order: (string | undefined)[] = [];
  for (let n = 0; n < 5; n += 1) order.push((await queue.next())?.encoded);
  expect(order).toEqual([0, 1, 0, 1, 0].map((index) => tracks[index]!.encoded));
});

test("shuffling draws from the injected random and keeps every track", async () => {
  const { queue, tracks } = await setup({ random: () => 0 });
  queue.add(...tracks.slice(0, 4));
  queue.shuffle();
  expect(queue.upcoming).toEqual([1, 2, 3, 0].map((index) => tracks[index]));
});

test("parallel skips move on one track each", async () => {
  const { queue, tracks } = await setup();
  queue.add(...tracks.slice(0, 4));
  await Promise.all([queue.next(), queue.skip(), queue.skip()]);
  expect(queue.current).toEqual(tracks[2]);
  expect(queue.upcoming).toEqual([tracks[3]]);
});

test("a run that is aborted rejects with the caller's reason and leaves the list", async () => {
  const { queue, tracks } = await setup();
  queue.add(tracks[0]!, tracks[1]!);
  await queue.next();
  const stop = new AbortController();
  const reason = new Error("closing time");
  const run = queue.run({ signal: stop.signal });
  stop.abort(reason);
  await expect(run).rejects.toBe(reason);
  expect(queue.current).toEqual(tracks[0]);
  expect(queue.upcoming).toEqual([tracks[1]]);
});

test("clear empties what is to come and leaves what plays", async () => {
  const { queue, tracks } = await setup();
  queue.add(tracks[0]!, tracks[1]!);
  await queue.next();
  queue.clear();
  expect(queue.upcoming).toEqual([]);
  expect(queue.current).toEqual(tracks[0]);
});

const gone = (track: Track): Track => ({ ...track, encoded: "R09ORQ==", info: { ...track.info, title: "gone" } });

test("a track that the service refuses is told to the caller, dropped, and never in the way again", async () => {
  const { mock, queue, tracks } = await setup();
  queue.add(gone(tracks[0]!), tracks[1]!);
  await expect(queue.next()).rejects.toMatchObject({ name: "ApiError", outcome: "rejected" });
  expect([queue.pending, queue.current, queue.parked]).toEqual([undefined, undefined, []]);
  expect(await queue.skip()).toEqual(tracks[1]);
  expect(started(mock)).toBe(1);
});

test("run() passes refused tracks over, and says at its end which came first", async () => {
  const { mock, queue, tracks } = await setup({ refused: "park" });
  const bad = gone(tracks[0]!);
  queue.add(tracks[1]!, bad, tracks[2]!, bad);
  await expect(queue.run()).rejects.toMatchObject({ name: "ApiError" });
  expect(started(mock)).toBe(2);
  expect(queue.parked).toEqual([bad, bad]);
  await queue.run();
  queue.unpark();
  expect(queue.upcoming).toEqual([bad, bad]);
  expect(queue.parked).toEqual([]);
});

test("with onRefused run() tells of each refusal at once and ends well", async () => {
  const told: unknown[] = [];
  const { queue, tracks } = await setup({ onRefused: (track, error) => void told.push([track.info.title, error]) });
  queue.add(gone(tracks[0]!), tracks[1]!, gone(tracks[2]!));
  await queue.run();
  expect(told).toEqual([
    ["gone", expect.objectContaining({ name: "ApiError" })],
    ["gone", expect.objectContaining({ name: "ApiError" })],
  ]);
});

test.each([
  [
    "throws",
    (): never => {
      throw new Error("the logger broke");
    },
    "ApiError",
  ],
  ["rejects", (): Promise<void> => Promise.reject(new Error("the logger broke")), undefined],
  ["never settles", (): Promise<void> => new Promise(() => undefined), undefined],
] as const)("an onRefused that %s does not stop the music", async (_, onRefused, name) => {
  const { mock, queue, tracks } = await setup({ onRefused });
  queue.add(gone(tracks[0]!), tracks[1]!);
  const ended = await queue.run().then(
    () => undefined,
    (error: Error) => error.name,
  );
  expect(ended).toBe(name);
  expect(started(mock)).toBe(1);
});

test("a looping track that is gone, and a loop of nothing but gone tracks, come to an end", async () => {
  for (const loop of ["track", "queue"] as const) {
    const { queue, tracks } = await setup({ loop });
    queue.add(gone(tracks[0]!), gone(tracks[1]!));
    await expect(queue.run()).rejects.toMatchObject({ name: "ApiError" });
    expect(queue.upcoming).toEqual([]);
  }
});

test.each([
  ["a proxy's page", { status: 403, headers: { "content-type": "text/html" } }],
  ["a refused credential", { status: 401, code: "UNAUTHORIZED" }],
  ["a full plan", { status: 429, code: "LIMIT_REACHED" }],
  ["a missing player", { status: 404, code: "PLAYER_NOT_FOUND" }],
] as const)("%s says nothing of the track: it is tried again", async (_, refusal) => {
  const { mock, queue, tracks } = await setup();
  queue.add(tracks[0]!, tracks[1]!);
  mock.faults.add({ operation: "playback.play", ...refusal, times: 1 });
  await expect(queue.next()).rejects.toBeDefined();
  expect(queue.pending).toEqual(tracks[0]);
  expect(await queue.next()).toEqual(tracks[0]);
  expect(started(mock)).toBe(1);
});

test("a guild id that the service refuses costs no track", async () => {
  const { auralis, tracks } = await setup();
  const queue = createQueue(auralis, "no-guild");
  queue.add(tracks[0]!);
  await expect(queue.run()).rejects.toMatchObject({ code: "INVALID_REQUEST" });
  expect(queue.upcoming).toEqual([tracks[0]]);
});

test("skip() leaves a track that cannot be started, next() tries it again", async () => {
  const { mock, queue, tracks } = await setup();
  queue.add(tracks[0]!, tracks[1]!);
  const fault = mock.faults.add({ operation: "playback.play", status: 500, code: "INTERNAL" });
  await expect(queue.next()).rejects.toMatchObject({ code: "INTERNAL" });
  await expect(queue.next()).rejects.toMatchObject({ code: "INTERNAL" });
  expect(queue.pending).toEqual(tracks[0]);
  mock.faults.remove(fault);
  expect(await queue.skip()).toEqual(tracks[1]);
});

test("run() plays the last track that a skip could not start", async () => {
  const { mock, queue, tracks } = await setup();
  queue.add(tracks[0]!, tracks[1]!);
  await queue.next();
  const run = queue.run();
  mock.faults.add({ operation: "playback.play", status: 401, code: "UNAUTHORIZED", times: 1 });
  await expect(queue.skip()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  await run;
  expect(started(mock)).toBe(2);
});

test("a skip whose stop fails leaves the track playing", async () => {
  const { mock, queue, tracks } = await setup();
  queue.add(tracks[0]!, tracks[1]!);
  await queue.next();
  mock.faults.add({ operation: "playback.stop", status: 401, code: "UNAUTHORIZED", times: 1 });
  await expect(queue.skip()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  expect(queue.current).toEqual(tracks[0]);
  expect(queue.upcoming).toEqual([tracks[1]]);
});

test("skipping the last track ends run() with nothing playing", async () => {
  const { auralis, queue, tracks } = await setup();
  queue.add(tracks[0]!);
  await queue.next();
  const run = queue.run();
  expect(await queue.skip()).toBeUndefined();
  await run;
  expect((await auralis.players.get(guild(1))).status).toBe("idle");
});

test("two runs of one queue play each track once, to its end", async () => {
  const { mock, queue, tracks } = await setup();
  queue.add(...tracks.slice(0, 4));
  const begun = mock.clock.now();
  await Promise.all([queue.run(), queue.run()]);
  expect(started(mock)).toBe(4);
  const length = tracks.slice(0, 4).reduce((sum, { info }) => sum + info.length_ms, 0);
  expect(mock.clock.now() - begun).toBeGreaterThanOrEqual(length);
});

test("a question about a lost start that is refused costs no track", async () => {
  const { mock, queue, tracks } = await setup();
  queue.add(tracks[0]!);
  mock.faults.add({ operation: "playback.play", before: "read", drop: "connection", times: 1 });
  mock.faults.add({ operation: "players.get", status: 400, code: "INVALID_REQUEST", times: 1 });
  await expect(queue.next()).rejects.toMatchObject({ code: "INVALID_REQUEST" });
  expect(queue.pending).toEqual(tracks[0]);
});

test("the same track twice, skipped while it is watched, is played twice", async () => {
  const { mock, queue, tracks } = await setup();
  queue.add(tracks[0]!, tracks[0]!, tracks[1]!);
  await queue.next();
  const run = queue.run();
  await queue.skip();
  await run;
  expect(started(mock)).toBe(3);
});

test("a start that was aborted is asked after, not made again", async () => {
  const { mock, queue, tracks } = await setup();
  queue.add(tracks[0]!);
  const stop = new AbortController();
  mock.faults.add({ operation: "playback.play", after: "commit", hang: true, times: 1 });
  const call = queue.next({ signal: stop.signal });
  await mock.clock.advance("1s");
  stop.abort(new Error("enough"));
  await expect(call).rejects.toThrow("enough");
  expect(queue.pending).toEqual(tracks[0]);
  expect(await queue.next()).toEqual(tracks[0]);
  expect(started(mock)).toBe(1);
});

test("a player lost in the middle of a track is told, and the track goes on where it was on the next player", async () => {
  const { mock, auralis, queue, tracks } = await setup();
  queue.add(tracks[0]!, tracks[1]!);
  await queue.next();
  const run = queue.run();
  run.catch(() => undefined);
  await mock.clock.advance("60s");
  await auralis.players.delete(guild(1));
  await expect(run).rejects.toMatchObject({ code: "PLAYER_NOT_FOUND" });
  expect(queue.pending).toEqual(tracks[0]);
  await auralis.players.create({ guild_id: guild(1), voice: voice() });
  await queue.next();
  const { track, state } = await auralis.players.get(guild(1));
  expect(track?.encoded).toBe(tracks[0]!.encoded);
  expect(state.position_ms).toBeGreaterThan(50_000);
  await queue.run();
  expect(started(mock)).toBe(3);
});

test("a player made anew between two looks has the track put on again", async () => {
  const { mock, auralis, queue, tracks } = await setup();
  queue.add(tracks[0]!, tracks[1]!);
  await queue.next();
  const run = queue.run();
  await mock.clock.advance("30s");
  await auralis.players.delete(guild(1));
  await auralis.players.create({ guild_id: guild(1), voice: voice() });
  await run;
  expect(started(mock)).toBe(3);
});

test("after a restart adopt() takes up what plays, and run() goes on from there", async () => {
  const { mock, auralis, queue, tracks } = await setup();
  queue.add(tracks[0]!);
  await queue.next();
  const reborn = createQueue(auralis, guild(1));
  reborn.add(tracks[1]!);
  expect(await reborn.adopt()).toMatchObject({ encoded: tracks[0]!.encoded });
  expect(reborn.current?.encoded).toBe(tracks[0]!.encoded);
  await reborn.run();
  expect(started(mock)).toBe(2);
  expect(await reborn.adopt()).toBeUndefined();
  await auralis.players.delete(guild(1));
  await expect(reborn.adopt()).rejects.toMatchObject({ code: "PLAYER_NOT_FOUND" });
});

test.each([[Number.NaN], [1], [-1], [7]])("a random that gives %o loses no track", async (drawn) => {
  const { queue, tracks } = await setup({ random: () => drawn });
  queue.add(...tracks.slice(0, 4));
  queue.shuffle();
  expect(queue.upcoming).toHaveLength(4);
  expect(new Set(queue.upcoming)).toEqual(new Set(tracks.slice(0, 4)));
});

test.each([
  ["no number", { length_ms: Number.NaN }],
  ["negative", { length_ms: -5 }],
  ["a text", { length_ms: "soon" as unknown as number }],
] as const)("a length that is %s is not trusted: the player is asked until the track is over", async (_, info) => {
  const { mock, queue, tracks } = await setup();
  queue.add({ ...tracks[0]!, info: { ...tracks[0]!.info, ...info } }, tracks[1]!);
  await queue.run();
  expect(started(mock)).toBe(2);
});
