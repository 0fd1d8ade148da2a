import { ApiError } from "@antiphon/core";
import { bindRuntime } from "@antiphon/core/internal";
import { describe, expect, test } from "vitest";
import type { Auralis, Track } from "../../src/index.js";
import type { Turn } from "../../src/queue/turns.js";
import { untilOver } from "../../src/queue/until-over.js";

interface Look {
  readonly encoded?: string | null;
  readonly status?: string;
  readonly paused?: boolean;
  readonly position_ms?: number;
  readonly created_at?: string;
  readonly error?: unknown;
}

const info = { length_ms: 60_000, is_seekable: true, is_stream: false };

/** Watches a turn whose player is seen as listed, idle in the end, and tells what was slept in ms. */
async function watch(
  looks: readonly Look[],
  track: object = info,
  options: { maxIntervalMs?: number; untilLook?: number } = {},
) {
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
  };
  const get = async (): Promise<unknown> => {
    const {
      error,
      encoded = "a",
      status = "playing",
      paused = false,
      position_ms = 0,
      created_at = "1",
    } = looks[seen] ?? { encoded: null, status: "idle" };
    seen += 1;
    if (error !== undefined) throw error;
    return { track: encoded === null ? null : { encoded }, status, paused, created_at, state: { position_ms } };
  };
  const auralis = bindRuntime({ players: { get } }, runtime as never) as unknown as Auralis;
  const turn: Turn = {
    track: { encoded: "a", info: track } as unknown as Track,
    stage: "playing",
    positionMs: 7,
    playerSince: undefined,
  };
  const { maxIntervalMs = 5000, untilLook = Infinity } = options;
  const isCurrent = (): boolean => seen < untilLook;
  const failure = await untilOver({ auralis, guildId: "1", maxIntervalMs, isCurrent }, turn, {}).then(
    () => undefined,
    (error: unknown) => error,
  );
  return { sleeps, seen, turn, failure };
}

describe("until a turn is over, the player is looked at", () => {
  test.each([
    ["when it ends", [{ position_ms: 57_000 }], info, [3000]],
    ["no later than the longest interval", [{ position_ms: 0 }], info, [5000]],
    ["at the longest interval just so", [{ position_ms: 55_000 }], info, [5000]],
    ["no earlier than a quarter of a second", [{ position_ms: 59_999 }], info, [250, 750]],
    [
      "less and less often while it is overdue",
      Array.from({ length: 7 }, () => ({ position_ms: 60_000 })),
      info,
      [250, 500, 1000, 2000, 4000, 5000, 5000],
    ],
    [
      "as often as before once it goes on",
      [{ position_ms: 60_000 }, { position_ms: 61_000 }, { position_ms: 59_999 }, { position_ms: 60_000 }],
      info,
      [250, 500, 250, 250],
    ],
    ["at the longest interval while it is paused", [{ paused: true, position_ms: 59_000 }], info, [5000]],
    ["at the longest interval of a stream", [{ position_ms: 59_000 }], { ...info, is_stream: true }, [5000]],
    ["at the longest interval where no length is known", [{ position_ms: 59_000 }], {}, [5000]],
    ["at the longest interval where no position is known", [{ position_ms: NaN }], info, [5000]],
  ] as const)("again %s", async (_, looks, track, sleeps) => {
    expect((await watch(looks as readonly Look[], track)).sleeps).toEqual(sleeps);
  });

  test.each([
    ["idle", 0, [1000]],
    ["stopped", 0, [1000]],
    ["idle", 400, [400, 600]],
    ["idle", 999, [999, 1]],
    ["idle", 1000, [1000]],
    ["idle", 1500, [1500]],
  ])("a turn that is %s after %i ms takes at least a second", async (status, afterMs, sleeps) => {
    const looks = [...(afterMs === 0 ? [] : [{ position_ms: 60_000 - afterMs }]), { encoded: null, status }];
    expect((await watch(looks)).sleeps).toEqual(sleeps);
  });

  test("no more once another turn has come", async () => {
    expect(
      await watch(
        Array.from({ length: 9 }, () => ({})),
        info,
        { untilLook: 3 },
      ),
    ).toMatchObject({
      seen: 3,
      sleeps: [5000, 5000, 5000],
    });
    expect(await watch([], info, { untilLook: 0 })).toMatchObject({ seen: 0, sleeps: [] });
  });
});

describe("where a turn is taken up again", () => {
  test.each([
    ["where it was", {}, { ...info }, 30_000],
    ["at its beginning when it cannot be sought in", {}, { ...info, is_seekable: false }, 0],
    ["at its beginning when nothing is known of it", {}, {}, 0],
    ["at its beginning when the position is no number", { position_ms: NaN }, info, 0],
    ["where it was before another track came on", { encoded: "b" }, info, 7],
    ["where it was before nothing was on", { encoded: null }, info, 7],
  ])("is %s", async (_, look, track, positionMs) => {
    const { turn } = await watch([{ position_ms: 30_000, ...look }], track, { untilLook: 1 });
    expect([turn.positionMs, turn.stage]).toEqual([positionMs, "playing"]);
  });

  test("it waits to be started on a player that was made anew, and on none", async () => {
    const anew = await watch([{ position_ms: 9000 }, { created_at: "2", encoded: null, status: "connecting" }, {}, {}]);
    expect(anew).toMatchObject({ seen: 2, turn: { stage: "chosen", positionMs: 9000, playerSince: "2" } });
    const gone = new ApiError("PLAYER_NOT_FOUND", "gone", { status: 404, outcome: "rejected" } as never);
    expect(await watch([{}, { error: gone }])).toMatchObject({ turn: { stage: "chosen" }, failure: gone });
    const other = new ApiError("INTERNAL", "broken", { status: 500, outcome: "unknown" } as never);
    expect(await watch([{}, { error: other }])).toMatchObject({ turn: { stage: "playing" }, failure: other });
  });
});
