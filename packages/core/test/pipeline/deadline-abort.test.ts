import { type RateStore, TimeoutError } from "@antiphon/core";
import { createRuntime } from "@antiphon/core/internal";
import { describe, expect, it } from "vitest";
import { api, operations } from "../lab/generated/operations.js";
import type { LabOptions } from "../lab/create-lab.js";
import { failureOf, openLab } from "../lab/lab-world.js";
import { settle } from "./leak-gate.js";

/** As often as the deep run asks. */
const isFull = process.env["ANTIPHON_IN_FULL"] === "1";

const never = new Promise<never>(() => {});

describe("deadline", () => {
  it("P20 ends the call at exactly the deadline, wherever it is spent", async () => {
    const places: readonly [string, LabOptions, (world: ReturnType<typeof openLab>) => unknown][] = [
      ["credential", { token: () => never }, () => {}],
      ["hook", { hooks: { onAttempt: () => never } }, () => {}],
      ["head", {}, ({ mock }) => mock.faults.add({ operation: "me.get", hang: true })],
      ["body", {}, ({ mock }) => mock.faults.add({ operation: "me.get", body: "stall", bodyBytes: 4 })],
      ["dripping body", {}, ({ mock }) => mock.faults.add({ operation: "me.get", body: "drip", bytesPerSecond: 1 })],
    ];
    for (const [place, options, arrange] of places) {
      const world = openLab({ timeoutMs: 60_000, ...options });
      arrange(world);
      const startedAt = world.mock.clock.now();
      const ending = failureOf(world.lab.me.get({ deadlineMs: 7000 }));
      await settle();
      await world.mock.clock.advance(10_000);
      const error: TimeoutError = await ending;
      expect(error, place).toBeInstanceOf(TimeoutError);
      expect(error.code, place).toBe("DEADLINE_EXCEEDED");
      expect(error.message).toContain("after 7000 ms");
      expect(world.mock.clock.now() - startedAt).toBeGreaterThanOrEqual(7000);
    }
  });

  it("P20 counts queueing, attempts, waits and bodies into one sum", async () => {
    const world = openLab({ retry: { maxAttempts: 100, maxRetryAfterMs: Infinity } });
    world.mock.faults.add({ operation: "me.get", status: 503, latencyMs: 700 });
    const startedAt = world.mock.clock.now();
    await failureOf(world.lab.me.get({ deadlineMs: 20_000 }));
    expect(world.mock.clock.now() - startedAt).toBeLessThanOrEqual(20_000);
    expect(world.arrived("me.get")).toBeGreaterThan(2);
  });

  it("P20 says what is known of the side effect when the deadline comes during an attempt", async () => {
    const world = openLab();
    world.mock.faults.add({ operation: "orders.create", after: "commit", hang: true });
    const error: TimeoutError = await failureOf(
      world.lab.orders.create({ item: "piano", quantity: 1 }, { deadlineMs: 3000 }),
    );
    expect(error).toMatchObject({ code: "DEADLINE_EXCEEDED", outcome: "unknown", attempts: 1 });
    expect(error.message).toContain("look before you repeat it");
  });
});

describe("attempt timeout", () => {
  it("P21 gives every attempt a fresh timeout: the second reaches the server", async () => {
    const world = openLab({ timeoutMs: 2000 });
    world.mock.faults.add({ operation: "me.get", hang: true, times: 1 });
    world.mock.faults.add({ operation: "me.get", latencyMs: 1500 });
    const { response } = await world.lab.me.get().withResponse();
    expect(response.attempts).toBe(2);
  });

  it("P22 covers a body that stalls after the head, and one that drips", async () => {
    for (const body of ["stall", "drip"] as const) {
      const world = openLab({ timeoutMs: 3000 });
      world.mock.faults.add({ operation: "me.get", body });
      const error: TimeoutError = await failureOf(world.lab.me.get());
      expect(error).toMatchObject({ code: "ATTEMPT_TIMEOUT", attempts: 3 });
    }
  });

  it("P22 ends a stream that was handed over when it is silent for a minute", async () => {
    const world = openLab();
    world.mock.faults.add({ operation: "me.get", body: "stall", bodyBytes: 3 });
    const response = await world.lab.me.get().asResponse();
    const startedAt = world.mock.clock.now();
    const error = await failureOf(response.text());
    expect(error).toMatchObject({ code: "ATTEMPT_TIMEOUT", operation: "me.get" });
    expect(world.mock.clock.now() - startedAt).toBe(60_000);
  });

  it("P26 retries its own timeout", async () => {
    const world = openLab({ timeoutMs: 1000 });
    world.mock.faults.add({ operation: "me.get", hang: true, times: 2 });
    expect((await world.lab.me.get().withResponse()).response.attempts).toBe(3);
  });
});

/** Each place where a call can be waiting, and how to bring it there. */
const SUSPENSIONS: readonly [
  place: string,
  options: LabOptions,
  arrange: (world: ReturnType<typeof openLab>) => unknown,
][] = [
  ["hook", { hooks: { onCall: () => never } }, () => {}],
  ["token fetch", { token: () => never }, () => {}],
  ["shared store", { rateStore: { take: () => never, freeze: () => {} } satisfies RateStore }, () => {}],
  ["head", {}, ({ mock }) => mock.faults.add({ operation: "me.get", hang: true })],
  ["body", {}, ({ mock }) => mock.faults.add({ operation: "me.get", body: "stall", bodyBytes: 3 })],
  [
    "backoff",
    {},
    ({ mock }) => mock.faults.add({ operation: "me.get", status: 503, headers: { "retry-after": "30" } }),
  ],
];

describe("abort", () => {
  it.each(SUSPENSIONS)(
    "P23 P24 while waiting for the %s rejects before the next macrotask and leaves nothing",
    async (_, options, arrange) => {
      const world = openLab({ maxConcurrency: 1, ...options });
      const { mock, gate } = world;
      arrange(world);
      const reason = { my: "own reason" };
      const signal = gate.signal();
      const call = world.lab.me.get({ signal });
      let ended: unknown;
      call.catch((error: unknown) => {
        ended = error;
      });
      await settle();
      expect(ended).toBeUndefined();
      const before = mock.journal.exchanges().length;
      signal.abort(reason);
      await new Promise((resolve) => process.nextTick(resolve));
      for (let turn = 0; turn < 20 && ended === undefined; turn += 1) await Promise.resolve();
      expect(ended).toBe(reason);
      expect(signal.listeners).toBe(0);
      await settle();
      gate.check();
      expect(mock.journal.exchanges()).toHaveLength(before);
    },
  );

  it("P23 P24 while queued at the gate gives the place up, and the next one is served", async () => {
    const world = openLab({ maxConcurrency: 1 });
    world.mock.faults.add({ operation: "me.get", hang: true, times: 1 });
    const first = world.gate.signal();
    const second = world.gate.signal();
    const holding = failureOf(world.lab.me.get({ signal: first }));
    await settle();
    const queued = failureOf(world.lab.me.get({ signal: second }));
    const last = world.lab.me.get();
    await settle();
    second.abort("second");
    expect(await queued).toBe("second");
    expect(world.arrived("me.get")).toBe(1);
    first.abort("first");
    expect(await holding).toBe("first");
    expect((await last).id).toMatch(/\w/);
  });

  it("P23 P24 in signing rejects with the caller's reason and frees the permit", async () => {
    const world = openLab();
    const signal = world.gate.signal();
    let signing = false;
    const runtime = createRuntime({
      api,
      operations,
      factory: "createLab",
      options: { ...world.mock.lab.options(), ...world.gate.options, maxConcurrency: 1 },
      ownOptions: { token: undefined },
      schemes: {
        apiKey: { credential: () => ({}) },
        signature: { credential: () => ({}) },
        bearer: { credential: () => ({}) },
      },
      signer: {
        sign() {
          if (signing) return {};
          signing = true;
          return never;
        },
      },
    });
    const ending = failureOf(runtime.call(runtime.operation("signed.read"), { path: { name: "a" } }, { signal }));
    await settle();
    expect(signing).toBe(true);
    signal.abort("enough");
    expect(await ending).toBe("enough");
    const next = await runtime.call(runtime.operation("me.get"), {}, undefined).safe();
    expect(next.ok).toBe(false); // it got through to the server, which refuses the empty credential
    expect(world.arrived("me.get")).toBe(1);
  });

  it("P23 in a stream that was handed over ends it with the caller's reason", async () => {
    const world = openLab();
    world.mock.faults.add({ operation: "me.get", body: "stall", bodyBytes: 3 });
    const signal = world.gate.signal();
    const response = await world.lab.me.get({ signal }).asResponse();
    const ending = failureOf(response.text());
    await settle();
    signal.abort("enough");
    expect(await ending).toBe("enough");
  });

  it("P25 leaves no listener on a long-lived signal after thousands of calls", async () => {
    const world = openLab();
    const signal = world.gate.signal();
    for (let round = 0; round < (isFull ? 100 : 15); round += 1) {
      await Promise.all(Array.from({ length: 100 }, () => world.lab.me.get({ signal })));
    }
    expect(signal.listeners).toBe(0);
    world.gate.check();
  });

  it("P26 is never retried, whatever its reason", async () => {
    const reasons = [
      new Error("mine"),
      new DOMException("late", "TimeoutError"),
      new DOMException("gone", "AbortError"),
      undefined,
      0,
    ];
    for (const reason of reasons) {
      const world = openLab();
      world.mock.faults.add({ operation: "me.get", hang: true });
      const signal = world.gate.signal();
      const ending = world.lab.me.get({ signal }).then(
        () => "resolved",
        (error: unknown) => [error],
      );
      await settle();
      signal.abort(reason);
      expect(await ending).toEqual([signal.reason]);
      await settle();
      expect(world.arrived("me.get")).toBe(1);
    }
  });

  it("P27 that came before the call sends nothing, takes no permit and asks for no token", async () => {
    let asked = 0;
    const world = openLab({ token: () => `${(asked += 1)}` });
    const signal = world.gate.signal();
    signal.abort("before");
    expect(await failureOf(world.lab.me.get({ signal }))).toBe("before");
    expect(world.mock.journal.exchanges()).toEqual([]);
    expect(asked).toBe(0);
    expect(signal.listeners).toBe(0);
  });

  it("`.safe()` too rejects with the caller's own reason", async () => {
    const world = openLab();
    const signal = world.gate.signal();
    signal.abort("before");
    expect(await failureOf(world.lab.me.get({ signal }).safe())).toBe("before");
  });
});

describe("credentials", () => {
  it("P29 that cannot be had reject the call with their error as the cause", async () => {
    const bug = new Error("vault is down");
    const suppliers = [
      () => {
        throw bug;
      },
      () => Promise.reject(bug),
    ];
    for (const token of suppliers) {
      const world = openLab({ token });
      const error = await failureOf(world.lab.me.get());
      expect(error).toMatchObject({ name: "ConfigError", code: "CREDENTIALS_FAILED", outcome: "not_sent", cause: bug });
      expect(world.mock.journal.exchanges()).toEqual([]);
    }
  });

  it("P29 that are missing say which option is missing, at the first call and not before", async () => {
    const world = openLab({ token: "" });
    const error: Error = await failureOf(world.lab.me.get());
    expect(error.message).toContain("Pass `token` to createLab()");
  });
});
