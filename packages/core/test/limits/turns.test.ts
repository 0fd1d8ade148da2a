import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Gate, type Pass, type Route } from "../../src/limits/gate.js";
import { createManualClock, settle } from "../time/manual-clock.js";

interface Model {
  readonly gate: Gate;
  /** Admitted calls, in order. */
  readonly admitted: { readonly route: Route; readonly pass: Pass; readonly number: number }[];
  ask(route: Route): () => void;
  /** The oldest admitted call that has no answer yet gets one. */
  answer(passage?: {
    readonly status?: number;
    readonly limited?: boolean;
    readonly headers?: Record<string, string>;
  }): Promise<void>;
}

function open(
  maxConcurrency: number,
  headers?: ConstructorParameters<typeof Gate>[0]["headers"],
): Model & { clock: ReturnType<typeof createManualClock> } {
  const clock = createManualClock();
  const gate = new Gate({ clock, headers, maxQueue: 100_000, maxConcurrency });
  const admitted: Model["admitted"] = [];
  let answered = 0;
  let asked = 0;
  return {
    gate,
    admitted,
    clock,
    ask(route) {
      const number = (asked += 1);
      const at = gate.tryEnter(route);
      if (at) admitted.push({ route, pass: at, number });
      const { pass, leave } = at ? { pass: undefined, leave: () => undefined } : gate.enter(route);
      void pass?.then((given) => admitted.push({ route, pass: given, number }));
      return leave;
    },
    async answer({ status = 200, limited = false, headers: given = {} } = {}) {
      const next = admitted[answered];
      if (!next) throw new Error("nobody waits for an answer");
      answered += 1;
      gate.leave(next.pass, { sent: true, status, headers: given, limited });
      await settle();
    },
  };
}

const bucket = (name: string): Route => ({ name, ids: "" });

describe("turns", () => {
  it("P44b lets another bucket's first call out within twice the places, however long the first bucket's queue is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 400 }), async (places, before) => {
        const model = open(places);
        for (let call = 0; call < 500; call += 1) model.ask(bucket("full"));
        for (let call = 0; call < before; call += 1) await model.answer();
        const at = model.admitted.length;
        model.ask(bucket("other"));
        for (let call = 0; call < 2 * places; call += 1) if (model.admitted.length < 501) await model.answer();
        const place = model.admitted.findIndex(({ route }) => route.name === "other");
        expect(place - at).toBeLessThanOrEqual(2 * places);
        expect(place).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 20 },
    );
  });

  it("P44b gives a hundred buckets their turns evenly", async () => {
    const model = open(4);
    for (let call = 0; call < 5; call += 1) for (let id = 0; id < 100; id += 1) model.ask(bucket(`b${id}`));
    for (let call = 0; call < 250; call += 1) await model.answer();
    const counts = new Map<string, number>();
    for (const { route } of model.admitted) counts.set(route.name, (counts.get(route.name) ?? 0) + 1);
    const shares = Array.from({ length: 100 }, (_, id) => counts.get(`b${id}`) ?? 0);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
  });

  it("P44b holds for a limit over all operations too", async () => {
    const model = open(Number.POSITIVE_INFINITY, { overall: { limit: 10, windowMs: 1000 } });
    for (let call = 0; call < 300; call += 1) model.ask({ ...bucket("full"), limit: 1000 });
    model.ask(bucket("other"));
    await model.clock.advance(2000);
    const place = model.admitted.findIndex(({ route }) => route.name === "other");
    expect(place).toBeGreaterThanOrEqual(0);
    expect(place).toBeLessThanOrEqual(20);
    expect(model.admitted.length).toBeLessThanOrEqual(30);
  });

  it("P48 keeps the order within each bucket, whoever leaves the queue meanwhile", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.boolean()), { minLength: 1, maxLength: 80 }),
        fc.integer({ min: 1, max: 5 }),
        async (calls, places) => {
          const model = open(places);
          const leavers: (() => void)[] = [];
          for (const [id, leaves] of calls) {
            const leave = model.ask(bucket(`b${id}`));
            if (leaves) leavers.push(leave);
          }
          for (const leave of leavers) leave();
          await settle();
          for (let done = 0; done < model.admitted.length; done += 1) await model.answer();
          for (let id = 0; id < 4; id += 1) {
            const numbers = model.admitted.filter(({ route }) => route.name === `b${id}`).map(({ number }) => number);
            expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
          }
          expect(model.gate.describeWait(bucket("b0")).waitMs).toBe(0);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("P48 gives calls that were turned away their old places back", async () => {
    const model = open(Number.POSITIVE_INFINITY);
    const route = bucket("a");
    for (let call = 0; call < 20; call += 1) model.ask(route);
    const refused = model.admitted.slice(0, 3);
    for (const { pass } of refused) {
      model.gate.freeze(route, 1000, 50, false);
      model.gate.leave(pass, { sent: true, status: 429, limited: true });
    }
    const order: number[] = [];
    // They come back in any order.
    for (const { pass, number } of [...refused].reverse()) {
      void model.gate.enter(route, pass.ticket).pass.then((given) => {
        order.push(number);
        model.gate.leave(given, { sent: true, status: 200, limited: false });
      });
    }
    for (const { pass } of model.admitted.slice(3, 10))
      model.gate.leave(pass, { sent: true, status: 200, limited: false });
    await model.clock.advance(999);
    expect(order).toEqual([]);
    await model.clock.advance(100);
    expect(order).toEqual([1, 2, 3]);
  });
});

describe("a cold start", () => {
  it("sends ten, and one more for each success: twice as many with every round", async () => {
    const model = open(Number.POSITIVE_INFINITY);
    for (let call = 0; call < 500; call += 1) model.ask(bucket("a"));
    const rounds: number[] = [];
    let answered = 0;
    for (let round = 0; round < 4; round += 1) {
      const out = model.admitted.length - answered;
      rounds.push(out);
      for (let call = 0; call < out; call += 1) await model.answer();
      answered += out;
    }
    expect(rounds).toEqual([10, 20, 40, 80]);
  });

  it.each([1, 5, 60])("sends as many as the specification knows of: %d", async (limit) => {
    const model = open(Number.POSITIVE_INFINITY);
    for (let call = 0; call < 200; call += 1) model.ask({ ...bucket("a"), limit });
    expect(model.admitted).toHaveLength(limit);
  });

  it.each([500, 502, 503])("sends no more for an answer of status %d", async (status) => {
    const model = open(Number.POSITIVE_INFINITY);
    for (let call = 0; call < 50; call += 1) model.ask(bucket("a"));
    for (let call = 0; call < 10; call += 1) await model.answer({ status });
    expect(model.admitted).toHaveLength(20);
  });

  it("goes by what an answer says as soon as one says something", async () => {
    const model = open(Number.POSITIVE_INFINITY, {
      limit: "limit",
      remaining: "left",
      reset: { header: "reset", unit: "s" },
    });
    for (let call = 0; call < 50; call += 1) model.ask({ ...bucket("a"), limit: 5 });
    await model.answer({ headers: { limit: "20", left: "19", reset: "10" } });
    expect(model.admitted).toHaveLength(20);
  });

  it("begins with one again after a refusal without numbers, and never sends the whole queue into the next window", async () => {
    const model = open(Number.POSITIVE_INFINITY);
    for (let call = 0; call < 300; call += 1) model.ask(bucket("a"));
    model.gate.freeze(bucket("a"), 1000, 0, false);
    for (let call = 0; call < 10; call += 1) await model.answer({ status: 429, limited: true });
    expect(model.admitted).toHaveLength(10);
    await model.clock.advance(1000);
    expect(model.admitted).toHaveLength(11);
    await model.answer();
    expect(model.admitted).toHaveLength(13);
  });

  it.each([
    ["a day and a second", 86_401, 0],
    ["a date in milliseconds", 1_774_872_000_000, 0],
    ["an hour", 3600, 3_600_000],
  ])("believes no window longer than a day: %s", async (_, reset, waitMs) => {
    const model = open(Number.POSITIVE_INFINITY, {
      limit: "limit",
      remaining: "left",
      reset: { header: "reset", unit: "s" },
    });
    model.ask(bucket("a"));
    await model.answer({ headers: { limit: "5", left: "0", reset: String(reset) } });
    expect(model.gate.describeWait(bucket("a")).waitMs).toBe(waitMs);
  });

  it("believes no refusal that asks for more than a day", () => {
    const { gate } = open(Number.POSITIVE_INFINITY);
    gate.freeze(bucket("a"), 1e15, 0, false);
    gate.freeze(bucket("a"), 1e15, 0, true);
    expect(gate.describeWait(bucket("a")).waitMs).toBe(86_400_000);
  });
});

describe("a limit over all operations", () => {
  const overall = { limit: 10, windowMs: 1000 };
  const names = { limit: "limit", remaining: "left", reset: { header: "reset", unit: "s" }, overall } as const;

  it("holds as long as answers speak of limits", async () => {
    const model = open(Number.POSITIVE_INFINITY, names);
    for (let call = 0; call < 100; call += 1) model.ask({ name: `b${call}`, ids: "", limit: 5 });
    for (let call = 0; call < 10; call += 1) await model.answer({ headers: { limit: "5", left: "4", reset: "10" } });
    expect(model.admitted).toHaveLength(10);
  });

  it("is lifted, round by round, by a server that never speaks of the limits its specification knows", async () => {
    const model = open(Number.POSITIVE_INFINITY, names);
    for (let call = 0; call < 100; call += 1) model.ask({ name: `b${call}`, ids: "", limit: 5 });
    for (let call = 0; call < 10; call += 1) await model.answer();
    expect(model.admitted).toHaveLength(20);
  });

  it("stays, whatever the server does not say, for a caller who is told of no limit", async () => {
    const model = open(Number.POSITIVE_INFINITY, { ...names, overall: { ...overall, fixed: true } });
    for (let call = 0; call < 100; call += 1) model.ask({ name: `b${call}`, ids: "", limit: 5 });
    for (let call = 0; call < 10; call += 1) await model.answer();
    expect(model.admitted).toHaveLength(10);
  });

  it("is back as soon as the server does", async () => {
    const model = open(Number.POSITIVE_INFINITY, names);
    for (let call = 0; call < 100; call += 1) model.ask({ name: `b${call}`, ids: "", limit: 5 });
    for (let call = 0; call < 9; call += 1) await model.answer();
    await model.answer({ status: 429, limited: true });
    expect(model.admitted).toHaveLength(19);
    await model.clock.advance(1001);
    expect(model.admitted.length).toBeLessThanOrEqual(29);
  });
});
