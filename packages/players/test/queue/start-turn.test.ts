import { ApiError, ConnectionError } from "@antiphon/core";
import { describe, expect, test } from "vitest";
import type { Auralis, Track } from "../../src/index.js";
import { isRefusal, startTurn } from "../../src/queue/start-turn.js";
import type { Turn } from "../../src/queue/turns.js";

const refused = (status: number, code: string, more: object = {}): ApiError =>
  new ApiError(code, "no", {
    status,
    outcome: "rejected",
    wireCode: code,
    operation: "playback.play",
    ...more,
  } as never);
const lost = new ConnectionError("the connection broke off", { outcome: "unknown" } as never);
const applied = new ConnectionError("the answer cannot be read", { outcome: "applied" } as never);
const unsent = new ConnectionError("nobody is there", { outcome: "not_sent" } as never);

/** Starts a turn on a service that fails with these, and has the track on when it is asked, or not. */
async function start(failures: readonly unknown[], isOn: boolean, positionMs = 0) {
  const plays: unknown[] = [];
  let looks = 0;
  const auralis = {
    playback: {
      async play(_guild: string, request: unknown) {
        plays.push(request);
        const failure = failures[plays.length - 1];
        if (failure !== undefined) throw failure;
      },
    },
    players: {
      async get() {
        looks += 1;
        return { track: isOn ? { encoded: "a" } : null };
      },
    },
  } as unknown as Auralis;
  const turn: Turn = { track: { encoded: "a" } as Track, stage: "chosen", positionMs, playerSince: "1" };
  const failure = await startTurn(auralis, "1", turn, {}).then(
    () => undefined,
    (error: unknown) => error,
  );
  return { plays, looks, turn, failure };
}

const from = (ms: number): object => ({ encoded: "a", no_replace: true, start_ms: ms });
const begin = { encoded: "a", no_replace: true };

describe("starting a track", () => {
  test.each([
    [0, begin],
    [0.9, from(0)],
    [1, from(1)],
    [1500.7, from(1500)],
  ])("at %d ms never replaces what plays", async (positionMs, request) => {
    const { plays, turn } = await start([], false, positionMs);
    expect([plays, turn.stage, turn.playerSince]).toEqual([[request], "playing", undefined]);
  });

  test("is over when the answer says so, although it cannot be read", async () => {
    expect(await start([applied], false)).toMatchObject({ looks: 0, turn: { stage: "playing" }, failure: undefined });
  });

  test("asks the player when the answer is lost, and starts again only when it is not on", async () => {
    expect(await start([lost], true)).toMatchObject({ plays: [begin], looks: 1, turn: { stage: "playing" } });
    expect(await start([lost], false)).toMatchObject({ plays: [begin, begin], looks: 1, turn: { stage: "playing" } });
  });

  test("is given up after five starts of unknown outcome, and is open then", async () => {
    const five = await start(
      Array.from({ length: 9 }, () => lost),
      false,
    );
    expect(five).toMatchObject({ plays: { length: 5 }, looks: 5, turn: { stage: "asked" }, failure: lost });
    const four = await start(
      Array.from({ length: 4 }, () => lost),
      false,
    );
    expect(four).toMatchObject({ plays: { length: 5 }, turn: { stage: "playing" }, failure: undefined });
  });

  test("that was surely not made is told at once", async () => {
    expect(await start([unsent], false)).toMatchObject({
      plays: [begin],
      looks: 0,
      turn: { stage: "chosen" },
      failure: unsent,
    });
    const abort = new Error("closing time");
    expect(await start([abort], false)).toMatchObject({ looks: 0, turn: { stage: "asked" }, failure: abort });
  });

  test("in its middle is made from its beginning when that is refused", async () => {
    const bad = refused(400, "INVALID_REQUEST");
    expect(await start([bad], false, 9000)).toMatchObject({ plays: [from(9000), begin], turn: { positionMs: 0 } });
    expect(await start([bad, bad], false, 9000)).toMatchObject({ plays: { length: 2 }, failure: bad });
    expect(await start([bad], false, 0)).toMatchObject({ plays: [begin], failure: bad, turn: { stage: "chosen" } });
    const token = refused(401, "UNAUTHORIZED");
    expect(await start([token], false, 9000)).toMatchObject({
      plays: [from(9000)],
      failure: token,
      turn: { positionMs: 9000 },
    });
  });
});

const speaking: readonly (readonly [unknown, boolean])[] = [
  ...[400, 413, 422].map((status) => [refused(status, "X"), true] as const),
  ...[401, 403, 404, 409, 412, 414, 421, 423, 429, 500, 503].map((status) => [refused(status, "X"), false] as const),
  [refused(404, "TRACK_NOT_FOUND"), true],
  [refused(404, "PLAYER_NOT_FOUND"), false],
  [refused(400, "X", { wireCode: undefined }), false],
  [refused(404, "TRACK_NOT_FOUND", { wireCode: undefined }), false],
  [refused(400, "X", { operation: "players.get" }), false],
  [lost, false],
  [new Error("x"), false],
];

test.each(speaking)("%s speaks of the track: %s", (error, expected) => {
  expect(isRefusal(error)).toBe(expected);
});
