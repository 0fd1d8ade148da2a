import type { ApiError } from "@antiphon/core";
import { describe, expect, it } from "vitest";
import { failureOf, openLab } from "../lab/lab-world.js";

const seconds = (n: number) => ({ "retry-after": String(n) });

describe("what an error answer says of the side effect", () => {
  /** Statuses after which nobody knows whether an unsafe call has happened. */
  const unknown = (status: number): boolean => status === 408 || status >= 500 || status < 400;

  it("is decided by the status alone where the code says nothing", async () => {
    const { lab } = openLab({ retry: false });
    for (const status of [
      300, 304, 399, 400, 401, 403, 404, 407, 408, 409, 410, 425, 428, 429, 499, 500, 501, 503, 504, 599,
    ]) {
      const error: ApiError = await failureOf(lab.odd.unsafeStatus(String(status), { label: String(status) }));
      expect([status, error.outcome]).toEqual([status, unknown(status) ? "unknown" : "rejected"]);
    }
  });

  it("is the code's to say where it does, whatever the status", async () => {
    const cases = [
      ["OVERLOADED", 503, "rejected"],
      ["OUT_OF_STOCK", 500, "rejected"],
      ["KEY_IN_FLIGHT", 409, "unknown"],
      ["KEY_IN_FLIGHT", 400, "rejected"],
      ["KEY_REUSED", 409, "rejected"],
    ] as const;
    for (const [code, status, outcome] of cases) {
      const { lab, mock } = openLab({ retry: false });
      mock.faults.add({ operation: "orders.create", status, code });
      const error: ApiError = await failureOf(lab.orders.create({ item: "piano", quantity: 1 }));
      expect([code, status, error.outcome]).toEqual([code, status, outcome]);
    }
  });
});

describe("which calls are repeated", () => {
  // The lab's notes carry a nonce: two attempts at once can both be stored, so what may still run is not repeated.
  it("a call with a nonce is repeated after what has ended, not after what may still run", async () => {
    const cases = [
      [{ status: 408 }, 1],
      [{ status: 425 }, 2],
      [{ status: 429, code: "RATE_LIMITED" }, 2],
      [{ status: 500 }, 2],
      [{ status: 502 }, 2],
      [{ status: 503 }, 2],
      [{ status: 504 }, 1],
      [{ drop: "connection" }, 2],
      [{ drop: "refused" }, 2],
      [{ hang: true }, 1],
    ] as const;
    for (const [fault, attempts] of cases) {
      const { lab, mock } = openLab();
      mock.faults.add({ operation: "rooms.notes.create", times: 1, ...fault });
      const result = await lab.rooms.notes.create("1", { text: "a" }, { deadlineMs: 200_000 }).safe();
      const made = result.ok ? mock.journal.exchanges().length : (result.error as ApiError).attempts;
      expect([fault, made]).toEqual([fault, attempts]);
    }
  });

  it("the answer's own word goes before the status, its stored copy before both", async () => {
    const cases: [Record<string, string>, number, number][] = [
      [{ "x-should-retry": "true" }, 418, 2],
      [{ "x-should-retry": "false" }, 503, 1],
      [{ "x-should-retry": "no" }, 503, 2],
      [{ "x-should-retry": "yes" }, 418, 1],
      [{ "idempotency-replayed": "true" }, 503, 1],
      [{ "idempotent-replayed": "true" }, 503, 1],
      [{ "idempotency-replayed": "false" }, 503, 2],
      [{ "idempotency-replayed": "true", "x-should-retry": "true" }, 503, 1],
    ];
    for (const [headers, status, attempts] of cases) {
      const { lab, mock, arrived } = openLab({ retry: { maxAttempts: 2 } });
      mock.faults.add({ operation: "me.get", status, headers });
      await failureOf(lab.me.get());
      expect([headers, status, arrived("me.get")]).toEqual([headers, status, attempts]);
    }
  });
});

describe("the wait before another attempt", () => {
  it("is taken up to what the caller is ready to wait, and no further", async () => {
    for (const [retry, asked, attempts] of [
      [{ maxRetryAfterMs: 2000 }, 1, 2],
      [{ maxRetryAfterMs: 2000 }, 2, 2],
      [{ maxRetryAfterMs: 2000 }, 3, 1],
      [{}, 60, 2],
      [{}, 61, 1],
    ] as const) {
      const { lab, mock, arrived } = openLab({ retry: { maxAttempts: 2, ...retry } });
      mock.faults.add({ operation: "me.get", status: 503, headers: seconds(asked) });
      await failureOf(lab.me.get({ deadlineMs: Infinity }));
      expect([retry, asked, arrived("me.get")]).toEqual([retry, asked, attempts]);
    }
  });

  it("ends before the deadline whatever the jitter draws, and is not begun when it cannot", async () => {
    for (const [deadlineMs, attempts] of [
      [9999, 1],
      [10_000, 1],
      [10_002, 2],
      [10_500, 2],
      [30_000, 2],
    ] as const) {
      const world = openLab({ random: () => 0.999 });
      world.mock.faults.add({ operation: "me.get", status: 503, headers: seconds(10), times: 1 });
      const result = await world.lab.me.get({ deadlineMs }).safe();
      expect([deadlineMs, world.arrived("me.get")]).toEqual([deadlineMs, attempts]);
      expect([deadlineMs, result.ok]).toEqual([deadlineMs, attempts === 2]);
      const [first, second] = world.mock.journal.exchanges();
      if (second === undefined) continue;
      expect(second.at - first!.at).toBeGreaterThanOrEqual(10_000);
      expect(second.at - first!.at).toBeLessThan(deadlineMs);
      expect(second.at - first!.at).toBeLessThanOrEqual(11_000); // a tenth on top at most
    }
  });

  it("adds a tenth of jitter at most to what the server asks for, and none to its own backoff", async () => {
    for (const [random, asked, expected] of [
      [0, 10, 10_000],
      [0.5, 10, 10_500],
      [0.9, 10, 10_900],
      [0.5, 0, 350],
    ] as const) {
      const world = openLab({ random: () => random });
      world.mock.faults.add({ operation: "me.get", status: 503, headers: seconds(asked), times: 1 });
      await world.lab.me.get({ deadlineMs: Infinity });
      const [first, second] = world.mock.journal.exchanges();
      expect([random, asked, Math.floor(second!.at - first!.at)]).toEqual([random, asked, expected]);
    }
  });
});

describe("the budget of retries", () => {
  /** Retries of one call that never succeeds: it goes on until the budget of its origin is empty. */
  const retriesOf = async (world: ReturnType<typeof openLab>): Promise<number> => {
    world.mock.journal.clear();
    await failureOf(world.lab.me.get({ deadlineMs: Infinity }));
    return world.arrived("me.get") - 1;
  };
  const endless = { retry: { maxAttempts: 1000 } };

  it("is full from the start: successes before the first failure add nothing to it", async () => {
    const world = openLab(endless);
    for (let n = 0; n < 20; n += 1) await world.lab.me.get();
    world.mock.faults.add({ operation: "me.get", status: 503 });
    expect(await retriesOf(world)).toBe(100);
  });

  it("is drawn on twice as much by an attempt that timed out", async () => {
    const world = openLab({ ...endless, timeoutMs: 1000 });
    world.mock.faults.add({ operation: "me.get", hang: true });
    expect(await retriesOf(world)).toBe(50);
  });

  it("gives a retry again for every five successes, not for four", async () => {
    const world = openLab(endless);
    const rule = { operation: "me.get", status: 503 } as const;
    let id = world.mock.faults.add(rule);
    await retriesOf(world);
    for (const [successes, retries] of [
      [4, 0],
      [1, 1],
      [5, 1],
      [9, 1],
      [1, 1],
    ] as const) {
      world.mock.faults.remove(id);
      for (let n = 0; n < successes; n += 1) await world.lab.me.get();
      id = world.mock.faults.add(rule);
      expect(await retriesOf(world)).toBe(retries);
    }
  });
});

describe("headers that the client sets itself", () => {
  it("cannot be given, whichever it is and however it is written; their neighbours can", async () => {
    const { lab, mock } = openLab();
    const own = [
      "Authorization",
      "CONNECTION",
      "content-length",
      "Content-Type",
      "Host",
      "transfer-encoding",
      "idempotency-key",
    ];
    for (const name of own) {
      await expect(lab.me.get({ headers: { [name]: "x" } })).rejects.toMatchObject({
        code: "INVALID_OPTION",
        message: expect.stringContaining(`the header \`${name.toLowerCase()}\` is set by the client`),
      });
    }
    expect(mock.journal.exchanges()).toHaveLength(0);
    await lab.me.get({ headers: { accept: "application/json", "x-host": "1", "content-language": "de" } });
  });
});
