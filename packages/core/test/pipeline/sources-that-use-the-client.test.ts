import type { ClientOptions, RateStore } from "@antiphon/core";
import {
  createDownload,
  encodeMultipart,
  type Operation,
  type Runtime,
  type RuntimeInit,
} from "@antiphon/core/internal";
import { describe, expect, it } from "vitest";
import { Bucket } from "../../src/limits/bucket.js";
import { Gate, type Pass, type Route } from "../../src/limits/gate.js";
import { UNTIL_ANSWER } from "../../src/limits/rests.js";
import { createManualClock, type ManualClock, runUntilDone } from "../time/manual-clock.js";
import { type ScriptedAnswer, scriptRuntime, type WireRequest } from "./scripted-runtime.js";

// An upload holds its place while its source is read, and the source is the caller's: it may need a call that waits for that place.

const operation = (id: string, more: Partial<Operation>): Operation => ({
  id,
  method: "GET",
  path: `/${id}`,
  safety: "safe",
  response: "json",
  codes: [],
  ...more,
});
const upload = operation("upload", { method: "POST", safety: "unsafe", body: "multipart" });
const get = operation("get", {});
const file = operation("file", { response: "binary" });
const list = operation("list", {
  page: { style: "page", page: "page", size: "size", items: "items", totalPages: "pages", totalCount: "count" },
});

type Pieces = AsyncGenerator<Uint8Array, void, undefined>;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const call = (runtime: Runtime): Promise<unknown> => runtime.call(get, {}, undefined).then((value) => value);
const send = (runtime: Runtime, content: () => Pieces | Promise<Pieces>): Promise<unknown> =>
  runtime.call(upload, { body: { file: content } }, undefined).then((value) => value);

/** What people read while they upload, each through the client that uploads. */
const sources: Readonly<Record<string, (runtime: Runtime) => () => Pieces | Promise<Pieces>>> = {
  "a call before the first piece": (runtime) =>
    async function* () {
      await call(runtime);
      yield bytes("a");
    },
  "a call between two pieces": (runtime) =>
    async function* () {
      yield bytes("a");
      await call(runtime);
      yield bytes("b");
    },
  "a call after the last piece": (runtime) =>
    async function* () {
      yield bytes("a");
      await call(runtime);
    },
  "three calls at once": (runtime) =>
    async function* () {
      await Promise.all([call(runtime), call(runtime), call(runtime)]);
      yield bytes("a");
    },
  "a call that opens the stream": (runtime) => async () => {
    await call(runtime);
    return (async function* () {
      yield bytes("a");
    })();
  },
  "a list, item by item": (runtime) =>
    async function* () {
      for await (const item of runtime.list<string, string>(list, {}, undefined)) yield bytes(item);
    },
  "a download": (runtime) =>
    async function* () {
      yield* createDownload({ runtime, operation: file, options: undefined });
    },
  "a poll": (runtime) =>
    async function* () {
      for (let poll = 0; poll < 3; poll += 1) {
        await call(runtime);
        await runtime.sleep(1000, { operation: get });
      }
      yield bytes("a");
    },
  "an upload within which a call is made": (runtime) =>
    async function* () {
      yield bytes("a");
      await send(runtime, async function* () {
        await call(runtime);
        yield bytes("b");
      });
    },
};

function answer({ url }: WireRequest): ScriptedAnswer {
  if (!url.includes("/list")) return { body: { done: true } };
  const page = Number(new URL(url).searchParams.get("page") ?? 1);
  return { body: { items: [`item ${page}`], pages: 3, count: 3 } };
}

function open(
  options: ClientOptions,
  answers: (request: WireRequest) => ScriptedAnswer = answer,
  init: Partial<Omit<RuntimeInit, "options">> = {},
): { readonly runtime: Runtime; readonly clock: ManualClock } {
  const clock = createManualClock();
  const { runtime } = scriptRuntime(answers, { ...init, multipart: encodeMultipart, options }, clock);
  return { runtime, clock };
}

describe.each(Object.entries(sources))("an upload whose source makes %s", (_, source) => {
  it.each([
    [1, 1],
    [1, 5],
    [2, 3],
  ])("is done by a client of %i place, %i times at once", async (maxConcurrency, times) => {
    const { runtime, clock } = open({ maxConcurrency });
    const all = Array.from({ length: times }, () => send(runtime, source(runtime)));
    expect(await runUntilDone(clock, Promise.all(all))).toEqual(all.map(() => ({ done: true })));
    expect(clock.pending).toBe(0);
    expect(clock.monotonic()).toBeLessThan(30_000);
  });

  it("is done when one bucket lets one go at a time", async () => {
    // A refusal leaves room for one until something succeeds; every operation is in the one bucket.
    let refusals = 1;
    const { runtime, clock } = open({}, (request) =>
      (refusals -= 1) >= 0 ? { status: 429, headers: { "retry-after": "1" } } : answer(request),
    );
    const bucket = (one: Operation): Operation => ({ ...one, bucket: "all" });
    const inOne: Runtime = {
      ...runtime,
      call: (one, args, options) => runtime.call(bucket(one), args, options),
      list: (one, args, options) => runtime.list(bucket(one), args, options),
      send: (plan) => runtime.send({ ...plan, operation: bucket(plan.operation) }),
    };
    expect((await runUntilDone(clock, inOne.call(get, {}, { retry: false }).safe())).ok).toBe(false);
    expect(await runUntilDone(clock, send(inOne, source(inOne)))).toEqual({ done: true });
    expect(clock.pending).toBe(0);
  });
});

describe("a client of one place", () => {
  it("lets nobody go beside an upload whose source is merely slow, or that waits for the wire", async () => {
    const underWay = { now: 0, most: 0 };
    const { runtime, clock } = open({ maxConcurrency: 1 });
    async function* slow(): Pieces {
      underWay.now += 1;
      for (let piece = 0; piece < 20; piece += 1) {
        await new Promise<void>((resolve) => clock.timer(resolve, 200, "wait"));
        yield bytes("x");
      }
      underWay.now -= 1;
    }
    const beside = async (): Promise<unknown> => {
      const value = await call(runtime);
      underWay.most = Math.max(underWay.most, underWay.now);
      return value;
    };
    const all = [send(runtime, slow), ...Array.from({ length: 5 }, beside)];
    await runUntilDone(clock, Promise.all(all));
    expect(underWay.most).toBe(0);
  });

  it("lets one go at a time while an upload's source is silent, and the source's own call after those that came first", async () => {
    let now = 0;
    let most = 0;
    const order: string[] = [];
    const clock = createManualClock();
    const { runtime } = scriptRuntime(
      async (request) => {
        if (request.url.includes("/upload")) return {};
        most = Math.max(most, (now += 1));
        await new Promise<void>((resolve) => clock.timer(resolve, 50, "wait"));
        now -= 1;
        return {};
      },
      { multipart: encodeMultipart, options: { maxConcurrency: 1 } },
      clock,
    );
    const named = async (name: string): Promise<void> => void (await call(runtime), order.push(name));
    const sending = send(runtime, async function* () {
      await named("the source's");
      yield bytes("a");
    });
    const others = ["first", "second"].map(named);
    await runUntilDone(clock, Promise.all([sending, ...others]));
    expect([most, order[2]]).toEqual([1, "the source's"]);
  });

  it("gives back what an upload held that was aborted while its source was silent", async () => {
    const { runtime, clock } = open({ maxConcurrency: 1 });
    const abort = new AbortController();
    const silent = async function* (): Pieces {
      yield bytes("a");
      await new Promise(() => undefined);
    };
    const sending = runtime.call(upload, { body: { file: silent } }, { signal: abort.signal });
    const over = sending.catch((why: unknown) => why);
    await clock.advance(1000);
    const first = call(runtime);
    await clock.advance(1);
    abort.abort("enough");
    expect(await over).toBe("enough");
    expect(await runUntilDone(clock, Promise.all([first, call(runtime), call(runtime)]))).toHaveLength(3);
    expect(clock.pending).toBe(0);
  });
});

describe("a gate", () => {
  const route = (name: string): Route => ({ name, ids: "" });
  const sent = { sent: true, status: 200, limited: false } as const;

  function gateOf(maxConcurrency: number) {
    const clock = createManualClock();
    const gate = new Gate({ clock, headers: undefined, maxQueue: 10, maxConcurrency });
    const enter = (name: string): Pass => gate.tryEnter(route(name)) as Pass;
    return { clock, gate, enter };
  }

  it("lets one more go when all that are under way have rested for a while, counted from the last of them", async () => {
    const { clock, gate, enter } = gateOf(2);
    const [one, two] = [enter("a"), enter("b")];
    gate.rest(one);
    await clock.advance(1000);
    expect(gate.tryEnter(route("c"))).toBeUndefined();
    gate.rest(two);
    await clock.advance(249);
    expect(gate.tryEnter(route("c"))).toBeUndefined();
    await clock.advance(1);
    expect(gate.tryEnter(route("c"))).toBeDefined();
    expect(gate.tryEnter(route("d"))).toBeUndefined();
  });

  it.each(["before its end", "after its end", "over its end"])("counts no rest that began %s", async (when) => {
    const { clock, gate, enter } = gateOf(1);
    const one = enter("a");
    if (when !== "after its end") gate.rest(one);
    gate.leave(one, sent);
    if (when === "after its end") gate.rest(one);
    if (when === "over its end") gate.goOn(one);
    const two = enter("a");
    await clock.advance(1000);
    expect(gate.tryEnter(route("b"))).toBeUndefined();
    gate.rest(two);
    await clock.advance(250);
    expect(gate.tryEnter(route("b"))).toBeDefined();
  });

  it("keeps the rests of buckets that turn out to be one", () => {
    const [one, other] = [new Bucket(1), new Bucket(1)];
    other.take();
    other.rests.begin(100);
    one.absorb(other);
    expect([one.waitMs(100), one.waitMs(349), one.waitMs(350)]).toEqual([250, 1, 0]);
    one.rests.end();
    expect(one.waitMs(350)).toBe(UNTIL_ANSWER);
  });
});

describe("a shared store with one bucket full", () => {
  /** Lets nobody into the bucket before a moment; knows no other. */
  const storeOf = (clock: ManualClock, until: number): RateStore => ({
    take: (key) =>
      key === "get" && clock.monotonic() < until ? { waitMs: until - clock.monotonic() } : { release: () => {} },
    freeze: () => undefined,
  });

  it("holds no place of the client's that another bucket could use", async () => {
    const clock = createManualClock();
    const done: string[] = [];
    const { runtime } = scriptRuntime(
      answer,
      { options: { maxConcurrency: 1, rateStore: storeOf(clock, 60_000) } },
      clock,
    );
    const named = async (one: Operation): Promise<void> => {
      await runtime.call(one, {}, undefined);
      done.push(`${one.id} ${Math.floor(clock.monotonic() / 60_000)}`);
    };
    await runUntilDone(clock, Promise.all([named(get), named(get), named(operation("other", {}))]));
    expect(done).toEqual(["other 0", "get 1", "get 1"]);
    expect(clock.pending).toBe(0);
  });

  it("sends nobody to the end of the queue, not even of a full one", async () => {
    const clock = createManualClock();
    const { runtime } = scriptRuntime(
      async ({ url }) => {
        if (url.includes("/slow")) await new Promise<void>((resolve) => clock.timer(resolve, 10_000, "wait"));
        return {};
      },
      { options: { maxConcurrency: 1, maxQueue: 0, rateStore: storeOf(clock, 5000) } },
      clock,
    );
    const early = call(runtime);
    await clock.advance(4000);
    const slow = runtime.call(operation("slow", {}), {}, undefined).then((value) => value);
    expect(await runUntilDone(clock, Promise.all([early, slow]))).toEqual([{}, {}]);
  });

  it("still counts against deadline and `onRateLimit`, and leaves the place behind", async () => {
    for (const [options, more] of [
      [{ deadlineMs: 1000 }, {}],
      [{}, { onRateLimit: "reject" }],
    ] as const) {
      const clock = createManualClock();
      const rateStore = storeOf(clock, 60_000);
      const { runtime } = scriptRuntime(answer, { options: { maxConcurrency: 1, rateStore, ...more } }, clock);
      const refused = runtime.call(get, {}, options).safe();
      expect(await runUntilDone(clock, refused)).toMatchObject({ ok: false, error: { code: "RATE_LIMIT_WAIT" } });
      expect(await runUntilDone(clock, runtime.call(operation("other", {}), {}, undefined))).toEqual({ done: true });
    }
  });
});
