import { createMock } from "@antiphon/mock";
import { createAuralis, createQueue, type QueueOptions } from "@antiphon/players";
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
  for await (const change of auralis.players.watch(guild(1))) {
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
