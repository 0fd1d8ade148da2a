import { ApiError, ConfigError, ConnectionError } from "@antiphon/core";
import { describe, expect, test } from "vitest";
import type { Voice } from "../../src/index.js";
import { createHandOver, type HandOver, type HandOverInit, type Wanted } from "../../src/voice/hand-over.js";
import { botId, guild } from "../voice.js";

const here: Voice = { user_id: botId, channel_id: "1", session_id: "s", token: "t", endpoint: "e" };

function refusal(status: number, code: string, wireCode: string | undefined = code, retryAfterMs?: number): ApiError {
  const details = { status, outcome: "rejected", attempts: 1, wireCode, retryAfterMs };
  return new ApiError(code, "refused", details as never);
}

/** A service that fails with these, one after the other, and then answers; no wait but those that are asked for. */
function script(failures: readonly unknown[], wanted: { now: Wanted } = { now: here }) {
  const calls: string[] = [];
  const waits: number[] = [];
  const told: unknown[] = [];
  let waiting: (() => void) | undefined;
  let now = 0;
  const call = (name: string) => async (): Promise<void> => {
    calls.push(name);
    const failure = failures[calls.length - 1];
    if (failure !== undefined) throw failure;
  };
  const timer = (run: () => void, ms: number): (() => void) => {
    waits.push(ms);
    waiting = () => {
      now += ms;
      run();
    };
    return () => {
      waiting = undefined;
    };
  };
  const handOver: HandOver = createHandOver({
    players: { create: call("create"), updateVoice: call("update"), delete: call("delete") },
    runtime: { random: () => 0.5, clock: { timer, monotonic: () => now } },
    guildId: guild(1),
    wanted: () => wanted.now,
    onStep: (brought: Wanted, before: Wanted) =>
      told.push([brought === "gone" ? "gone" : "there", before === undefined]),
    onFailure: (_: unknown, passes: boolean) => told.push(passes ? "passes" : "refused"),
    onSettled: () => told.push("settled"),
  } as unknown as HandOverInit);
  const turn = async (): Promise<void> => {
    for (let step = 0; step < 20; step += 1) await Promise.resolve();
  };
  return {
    handOver,
    calls,
    waits,
    told,
    async start() {
      handOver.start();
      await turn();
    },
    /** The wait is over. */
    async next() {
      const run = waiting;
      waiting = undefined;
      run?.();
      await turn();
    },
    isWaiting: () => waiting !== undefined,
  };
}

const noNode = refusal(503, "NO_NODE_AVAILABLE");

describe("bringing a player to where it is wanted", () => {
  test("waits longer after each failure, up to a minute, and from the beginning after a success", async () => {
    const failing = Array.from({ length: 8 }, () => noNode);
    const wanted: { now: Wanted } = { now: here };
    const run = script([...failing, undefined, noNode], wanted);
    await run.start();
    for (let tries = 0; tries < 8; tries += 1) await run.next();
    // 2 s, and half (the injected random) of 2, 4, 8 … s on top
    expect(run.waits).toEqual([3000, 4000, 6000, 10_000, 18_000, 32_000, 32_000, 32_000]);
    expect(run.told.at(-1)).toBe("settled");
    wanted.now = { ...here, token: "t2" };
    await run.start();
    expect(run.waits.at(-1)).toBe(3000);
  });

  test.each([
    [undefined, 3000],
    [0, 3000],
    [2999, 3000],
    [3001, 3001],
    [59_999, 59_999],
    [60_000, 60_000],
    [3_600_000, 60_000],
  ])("waits as long as the service asks for, within bounds: %s ms", async (askedMs, expected) => {
    const run = script([refusal(429, "RATE_LIMITED", "RATE_LIMITED", askedMs)]);
    await run.start();
    expect(run.waits).toEqual([expected]);
  });

  test("is busy while a call is made and while the next try is waited for, and not otherwise", async () => {
    const run = script([noNode]);
    expect(run.handOver.isBusy()).toBe(false);
    run.handOver.start();
    expect(run.handOver.isBusy()).toBe(true);
    await run.start();
    expect([run.isWaiting(), run.handOver.isBusy()]).toEqual([true, true]);
    await run.next();
    expect(run.handOver.isBusy()).toBe(false);
  });

  test("a start in the middle of a wait tries at once", async () => {
    const run = script([noNode]);
    await run.start();
    await run.start();
    expect([run.calls, run.isWaiting()]).toEqual([["create", "create"], false]);
  });

  const passing = [408, 425, 429, 500, 502, 503, 504];
  const statuses = [
    400, 401, 403, 404, 405, 407, 408, 409, 413, 422, 424, 425, 426, 428, 429, 500, 501, 502, 503, 504, 505,
  ];
  test.each([
    ...statuses.map((status) => [`${status} of the service`, refusal(status, "X"), passing.includes(status)] as const),
    ...[401, 403, 404, 407].map(
      (status) => [`${status} of a proxy`, new ApiError("X", "page", { status }), true] as const,
    ),
    ["a plan without a slot", refusal(429, "LIMIT_REACHED"), false],
    ["no answer", new ConnectionError("gone", { outcome: "unknown" } as never), true],
    ["no credential", new ConfigError("CREDENTIALS_FAILED", "no token"), false],
    ["a fault of somebody's code", new TypeError("x is not a function"), false],
    ["an abort", new Error("aborted"), false],
  ] as const)("%s passes, or is told as a refusal", async (_, failure, passes) => {
    const run = script([failure]);
    await run.start();
    expect(run.told).toEqual([passes ? "passes" : "refused"]);
    expect([run.isWaiting(), run.handOver.isBusy()]).toEqual([passes, passes]);
  });

  test("updates a player that it made, makes one that is gone, and deletes only once", async () => {
    const wanted: { now: Wanted } = { now: here };
    const missing = refusal(404, "PLAYER_NOT_FOUND");
    const run = script([undefined, undefined, missing, undefined, missing], wanted);
    await run.start();
    wanted.now = { ...here, token: "t2" };
    await run.start();
    wanted.now = { ...here, token: "t3" };
    await run.start();
    wanted.now = "gone";
    await run.start();
    await run.start();
    wanted.now = here;
    await run.start();
    expect(run.calls).toEqual(["create", "update", "update", "create", "delete", "create"]);
    expect(run.told.filter((one) => one !== "settled")).toEqual([
      ["there", true],
      ["there", false],
      ["there", false],
      ["gone", false],
      ["there", false],
    ]);
  });

  test.each(["user_id", "channel_id", "session_id", "token", "endpoint"] as const)(
    "brings it again when its %s has changed, and not for an equal copy",
    async (field) => {
      const wanted: { now: Wanted } = { now: here };
      const run = script([], wanted);
      await run.start();
      wanted.now = { ...here };
      await run.start();
      expect(run.calls).toEqual(["create"]);
      wanted.now = { ...here, [field]: "other" };
      await run.start();
      expect(run.calls).toEqual(["create", "update"]);
    },
  );

  test("does nothing while nothing complete is known, and nothing after it was stopped", async () => {
    const wanted: { now: Wanted } = { now: undefined };
    const run = script([noNode, noNode], wanted);
    await run.start();
    expect([run.calls, run.told]).toEqual([[], ["settled"]]);
    wanted.now = here;
    await run.start();
    run.handOver.stop();
    await run.next();
    await run.start();
    expect([run.calls, run.isWaiting()]).toEqual([["create"], false]);
  });

  test("tells nothing of a failure once it was stopped, or once something else is wanted", async () => {
    const wanted: { now: Wanted } = { now: here };
    const stopped = script([noNode], wanted);
    stopped.handOver.start();
    await Promise.resolve();
    stopped.handOver.stop();
    await stopped.next();
    expect(stopped.told).toEqual([]);
    const changed = script([noNode], wanted);
    changed.handOver.start();
    await Promise.resolve();
    wanted.now = "gone";
    await changed.next();
    expect([changed.calls, changed.told]).toEqual([
      ["create", "delete"],
      [["gone", true], "settled"],
    ]);
  });
});
