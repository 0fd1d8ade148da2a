import type { Runtime } from "@antiphon/core/internal";
import { describe, expect, test } from "vitest";
import { watchPlayer } from "../../src/client/watch.js";
import type { Player, PlayerChange, PlayersResource, WatchOptions } from "../../src/index.js";

const base = {
  status: "playing",
  volume: 100,
  paused: false,
  node_id: "n1",
  track: { encoded: "a" },
  filters: { speed: 1 },
  voice: { channel_id: "1" },
  state: { position_ms: 10_000, time: 50_000 },
};

/** A watch of a player that is seen as listed, each read taking `readMs`, and what is slept between two reads. */
function watched(looks: readonly object[], options: WatchOptions = {}, readMs = 0) {
  let now = 0;
  let seen = 0;
  const sleeps: number[] = [];
  const runtime = {
    clock: { monotonic: () => now },
    operation: () => ({}),
    async sleep(ms: number) {
      sleeps.push(ms);
      now += ms;
    },
  } as unknown as Runtime;
  const get = async (): Promise<Player> => {
    now += readMs;
    const look = looks[Math.min(seen, looks.length - 1)];
    seen += 1;
    return { ...base, ...look } as unknown as Player;
  };
  const changes = watchPlayer(runtime, { get } as unknown as PlayersResource)("1", options);
  return { changes, sleeps, seen: () => seen };
}

async function second(look: object): Promise<readonly string[]> {
  // The third look differs for sure, so that one without a change does not go on for ever.
  const { changes } = watched([{}, look, { ...look, volume: 7 }]);
  await changes.next();
  const { value } = (await changes.next()) as { readonly value: PlayerChange };
  return value.type === "changed" ? value.changed : [value.type];
}

const at = (position_ms: number, time = 51_000): object => ({ state: { position_ms, time } });

describe("what counts as a change", () => {
  test.each([
    ["status", { status: "paused" }, ["status"]],
    ["volume", { volume: 99 }, ["volume"]],
    ["pause", { paused: true }, ["paused"]],
    ["node", { node_id: "n2" }, ["node_id"]],
    ["track", { track: { encoded: "b" }, ...at(0) }, ["track"]],
    ["end of a track", { track: null, ...at(0) }, ["track"]],
    ["filters", { filters: { speed: 2 } }, ["filters"]],
    ["voice", { voice: { channel_id: "2" } }, ["voice"]],
    ["several at once", { status: "idle", paused: true, filters: {} }, ["status", "paused", "filters"]],
    ["a jump back", at(9499), ["position"]],
    ["a jump ahead", at(11_501), ["position"]],
  ])("%s", async (_, look, changed) => {
    expect(await second(look)).toEqual(changed);
  });

  test.each([
    ["nothing at all", {}],
    ["equal copies", { filters: { speed: 1 }, voice: { channel_id: "1" }, track: { encoded: "a" } }],
    ["playing on", at(11_000)],
    ["half a second behind", at(9500)],
    ["half a second ahead", at(11_500)],
    ["standing still", at(10_000)],
  ])("not %s", async (_, look) => {
    expect(await second(look)).toEqual(["volume"]);
  });

  test("not the position of a player without a track", async () => {
    const { changes } = watched([{ track: null }, { track: null, ...at(0) }, { track: null, volume: 7, ...at(0) }]);
    await changes.next();
    expect(await changes.next()).toMatchObject({ value: { changed: ["volume"] } });
  });
});

describe("between two reads", () => {
  test.each([
    [undefined, 0, 1000],
    [0, 0, 250],
    [249, 0, 250],
    [251, 0, 251],
    [1000, 400, 600],
    [1000, 999, 1],
    [1000, 1000, undefined],
    [1000, 5000, undefined],
  ])("of interval %s that take %i ms, %s ms are waited", async (intervalMs, readMs, expected) => {
    const { changes, sleeps } = watched([{}, { volume: 1 }], { intervalMs }, readMs);
    await changes.next();
    await changes.next();
    expect(sleeps).toEqual(expected === undefined ? [] : [expected]);
  });

  test("one after the other, also when several are asked for at once", async () => {
    const { changes, sleeps } = watched([{}, { volume: 1 }, { volume: 2 }]);
    const all = await Promise.all([changes.next(), changes.next(), changes.next()]);
    expect(all.map(({ value }) => (value as PlayerChange).type)).toEqual(["found", "changed", "changed"]);
    expect(sleeps).toEqual([1000, 1000]);
  });
});

test("a watch that was left reads no more, and says that it is over", async () => {
  const { changes, seen } = watched([{}, { volume: 1 }]);
  await changes.next();
  expect(await changes.return?.()).toEqual({ done: true, value: undefined });
  expect(await changes.next()).toEqual({ done: true, value: undefined });
  expect(seen()).toBe(1);
});

test.each([NaN, Infinity, "1000"])("an interval of %s is refused", (intervalMs) => {
  expect(() => watched([], { intervalMs: intervalMs as number })).toThrow(
    "`intervalMs` must be a number of milliseconds",
  );
});
