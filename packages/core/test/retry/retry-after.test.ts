import { ApiError, backoff } from "@antiphon/core";
import { describe, expect, it } from "vitest";
import { readRetryAfter } from "../../src/retry/retry-after.js";
import { failureOf, openLab } from "../lab/lab-world.js";
import { settle } from "../pipeline/leak-gate.js";
import { randomOf } from "../random-of.js";

/** As often as the deep run asks. */
const isFull = process.env["ANTIPHON_IN_FULL"] === "1";

/** Times between the arrivals at an operation, in ms. */
function gaps(world: ReturnType<typeof openLab>, operation: string): number[] {
  const at = world.mock.journal
    .exchanges()
    .filter((exchange) => exchange.operation === operation)
    .map(({ at: time }) => time);
  return at.slice(1).map((time, index) => time - (at[index] as number));
}

describe("backoff", () => {
  it("P12 stays between the floor and the floor plus the jitter's width", () => {
    for (let retry = 0; retry < 8; retry += 1) {
      const width = Math.min(500 * 2 ** retry, 8000);
      for (let seed = 0; seed < 500; seed += 1) {
        const wait = backoff(retry, randomOf(seed));
        expect(wait).toBeGreaterThanOrEqual(100);
        expect(wait).toBeLessThanOrEqual(100 + width);
      }
      expect(backoff(retry, () => 0)).toBe(100);
      expect(backoff(retry, () => 0.999_999)).toBeCloseTo(100 + width, 0);
    }
  });

  it("P12 has its mean in the middle of the width", () => {
    for (const retry of [0, 1, 4, 6]) {
      const width = Math.min(500 * 2 ** retry, 8000);
      let sum = 0;
      for (let seed = 0; seed < 10_000; seed += 1) sum += backoff(retry, randomOf(seed));
      expect(Math.abs(sum / 10_000 / (100 + width / 2) - 1)).toBeLessThan(0.03);
    }
  });

  it("P12 spreads clients that failed together: no 20 ms window gets more than a tenth of them", async () => {
    const world = openLab({ retry: { maxAttempts: 2 } });
    world.mock.faults.add({ operation: "me.get", status: 503 });
    const count = isFull ? 1000 : 250;
    const clients = Array.from({ length: count }, (_, seed) =>
      world.client({ random: randomOf(seed), retry: { maxAttempts: 2 } }),
    );
    await Promise.all(clients.map((lab) => lab.me.get().safe()));
    const exchanges = world.mock.journal.exchanges();
    const start = exchanges[0]?.at as number;
    const windows = new Map<number, number>();
    for (const { at } of exchanges.filter((exchange) => exchange.at > start)) {
      const window = Math.floor((at - start) / 20);
      windows.set(window, (windows.get(window) ?? 0) + 1);
    }
    expect([...windows.values()].reduce((sum, some) => sum + some, 0)).toBe(count);
    expect(Math.max(...windows.values())).toBeLessThanOrEqual(count / 10);
  });

  it("P13 jitters the first retry too", async () => {
    const first = await Promise.all(
      [0, 0.25, 0.999].map(async (drawn) => {
        const world = openLab({ random: () => drawn });
        world.mock.faults.add({ operation: "me.get", status: 503, times: 1 });
        await world.lab.me.get();
        return gaps(world, "me.get")[0] as number;
      }),
    );
    expect(first.map(Math.floor)).toEqual([100, 225, 600]);
  });
});

const NOW = Date.UTC(2026, 2, 30, 12, 0, 0);
const HOUR = 3_600_000;

describe("retry-after", () => {
  // What the server says, and the wait that comes of it: ms, or "backoff" when it says nothing that can be used.
  const matrix: readonly [title: string, headers: Record<string, string>, expected: number | "backoff"][] = [
    ["zero", { "retry-after": "0" }, "backoff"],
    ["one second", { "retry-after": "1" }, 1000],
    ["a fraction", { "retry-after": "1.5" }, 1500],
    ["a negative number", { "retry-after": "-3" }, "backoff"],
    ["a plus sign", { "retry-after": "+2" }, "backoff"],
    ["an exponent", { "retry-after": "1e3" }, "backoff"],
    ["spaces around", { "retry-after": " 5 " }, 5000],
    ["nothing", { "retry-after": "" }, "backoff"],
    ["a word", { "retry-after": "abc" }, "backoff"],
    ["two values", { "retry-after": "5, 10" }, 10_000],
    ["an IMF date", { "retry-after": "Mon, 30 Mar 2026 12:00:07 GMT" }, 7000],
    ["an RFC 850 date", { "retry-after": "Monday, 30-Mar-26 12:00:07 GMT" }, 7000],
    ["an asctime date", { "retry-after": "Mon Mar 30 12:00:07 2026" }, 7000],
    ["an asctime date with a one-digit day", { "retry-after": "Wed Apr  1 12:00:00 2026" }, 48 * HOUR],
    ["a day that is not in the calendar", { "retry-after": "Tue, 31 Feb 2026 12:00:07 GMT" }, "backoff"],
    ["a day that a later month does not have", { "retry-after": "Thu, 31 Apr 2026 12:00:07 GMT" }, "backoff"],
    ["a leap second", { "retry-after": "Mon, 30 Mar 2026 12:00:60 GMT" }, 60_000],
    ["an hour that is not on the clock", { "retry-after": "Mon, 30 Mar 2026 25:00:00 GMT" }, "backoff"],
    ["a date in the past", { "retry-after": "Mon, 30 Mar 2026 11:00:00 GMT" }, "backoff"],
    [
      "a date by a server an hour ahead",
      { "retry-after": "Mon, 30 Mar 2026 13:00:01 GMT", date: "Mon, 30 Mar 2026 13:00:00 GMT" },
      1000,
    ],
    [
      "a date by a server an hour behind",
      { "retry-after": "Mon, 30 Mar 2026 11:00:01 GMT", date: "Mon, 30 Mar 2026 11:00:00 GMT" },
      1000,
    ],
    ["thirty years", { "retry-after": "1000000000" }, 1_000_000_000_000],
    ["milliseconds", { "retry-after-ms": "250" }, 250],
    ["milliseconds beside seconds", { "retry-after-ms": "250", "retry-after": "1" }, 250],
    ["unreadable milliseconds beside seconds", { "retry-after-ms": "soon", "retry-after": "1" }, 1000],
  ];

  it.each(matrix)("P14 reads %s", (_, headers, expected) => {
    expect(readRetryAfter(headers, NOW) || "backoff").toBe(expected);
  });

  it.each(matrix)("P14 P15 waits for %s as it was read, and never less", async (_, headers, expected) => {
    const world = openLab({ retry: { maxAttempts: 2 } });
    world.mock.faults.add({ operation: "me.get", status: 503, headers, times: 1 });
    const result = await world.lab.me.get().safe();
    const [gap] = gaps(world, "me.get");
    if (expected === "backoff") {
      expect(gap).toBeGreaterThanOrEqual(100);
      expect(gap).toBeLessThanOrEqual(601);
    } else if (expected > 60_000) {
      expect(result.ok).toBe(false);
      expect(gap).toBeUndefined();
    } else {
      expect(gap).toBeGreaterThanOrEqual(expected);
      expect(gap).toBeLessThanOrEqual(Math.max(expected, 600) * 1.1 + 1);
    }
  });

  it("P14 prefers the body's wait, which is finer than the header's whole seconds", async () => {
    for (const tell of ["header", "body", "both"] as const) {
      const world = openLab();
      for (let call = 0; call < 4; call += 1) await world.lab.limits.plain({ tell });
      const [, , wait] = gaps(world, "limits.plain");
      expect(wait, tell).toBe(0);
      expect(world.arrived("limits.plain")).toBe(5);
      expect(gaps(world, "limits.plain")[3]).toBeGreaterThanOrEqual(2000);
    }
  });

  it("P16 fails at once when the server's wait does not fit the deadline, and keeps what it said", async () => {
    const world = openLab();
    world.mock.faults.add({ operation: "me.get", status: 503, code: "OVERLOADED", headers: { "retry-after": "8" } });
    const startedAt = world.mock.clock.now();
    const error: ApiError = await failureOf(world.lab.me.get({ deadlineMs: 8000 }));
    expect(world.mock.clock.now()).toBe(startedAt);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 503, code: "OVERLOADED", retryAfterMs: 8000, attempts: 1 });
    expect(world.arrived("me.get")).toBe(1);
  });

  it("P16 fails at once when the server asks for more than the caller is ready to wait", async () => {
    const world = openLab({ retry: { maxRetryAfterMs: 2000 } });
    world.mock.faults.add({ operation: "me.get", status: 503, headers: { "retry-after": "3" } });
    const error: ApiError = await failureOf(world.lab.me.get());
    expect(error).toMatchObject({ retryAfterMs: 3000, attempts: 1 });
  });

  it("P17 waits thirty days in timers that the platform can count, and comes back once", async () => {
    const month = 30 * 24 * HOUR;
    const set: number[] = [];
    const world = openLab();
    const clock = world.gate.options.clock as NonNullable<typeof world.gate.options.clock>;
    const watching = {
      ...clock,
      timer: (run: () => void, ms: number, kind: "wait" | "guard" | "background") => {
        set.push(ms);
        return clock.timer(run, ms, kind);
      },
    };
    const lab = world.client({ clock: watching, deadlineMs: Infinity, retry: { maxRetryAfterMs: Infinity } });
    world.mock.faults.add({
      operation: "me.get",
      status: 503,
      headers: { "retry-after": String(month / 1000) },
      times: 1,
    });
    const startedAt = world.mock.clock.now();
    await lab.me.get();
    const took = world.mock.clock.now() - startedAt;
    expect(took).toBeGreaterThanOrEqual(month);
    expect(took).toBeLessThanOrEqual(month * 1.1 + 1);
    expect(world.arrived("me.get")).toBe(2);
    expect(Math.max(...set)).toBeLessThanOrEqual(2 ** 31 - 1);
  });

  it("P18 meets a 429 without any header with a backoff of the whole bucket: others wait too", async () => {
    const world = openLab();
    world.mock.faults.add({ operation: "limits.plain", status: 429, code: "RATE_LIMITED", times: 1 });
    const refused = world.lab.limits.plain();
    await settle();
    await Promise.all([refused, world.lab.limits.plain()]);
    const gapsSinceFirst = world.mock.journal.exchanges().map(({ at }, _, [first]) => at - (first?.at ?? 0));
    expect(gapsSinceFirst).toHaveLength(3);
    for (const gap of gapsSinceFirst.slice(1)) expect(gap).toBeGreaterThanOrEqual(100);
  });

  it("P18 gives up on a bucket that refuses for ever after the attempts are used up", async () => {
    const world = openLab();
    world.mock.faults.add({ operation: "limits.plain", status: 429, code: "RATE_LIMITED" });
    const error: ApiError = await failureOf(world.lab.limits.plain());
    expect(error).toMatchObject({ code: "RATE_LIMITED", attempts: 3, outcome: "rejected" });
    expect(Math.min(...gaps(world, "limits.plain"))).toBeGreaterThanOrEqual(100);
  });

  it("P19 honours the wait of a 503, and shows that of an answer which is not retried", async () => {
    const world = openLab();
    await world.lab.odd.status("503", { retry_after: "2", times: 1, label: "a" });
    expect(gaps(world, "odd.status")[0]).toBeGreaterThanOrEqual(2000);
    const { response } = await world.lab.odd.status("202", { retry_after: "5", label: "b" }).withResponse();
    expect(response.headers["retry-after"]).toBe("5");
    const error: ApiError = await failureOf(world.lab.odd.status("302", { retry_after: "5", label: "c" }));
    expect(error).toMatchObject({ status: 302, retryAfterMs: 5000 });
  });
});
