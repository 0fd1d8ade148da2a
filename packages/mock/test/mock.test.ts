import { describe, expect, test } from "vitest";
import { MockDefect } from "../src/index.js";
import { Failure } from "../src/kernel/failure.js";
import { createMockOf, kernelOf } from "../src/mock.js";
import { toy } from "./toy-engine.js";

function start(options: Parameters<typeof createMockOf>[1] = {}) {
  const mock = createMockOf({ toy }, options);
  return { mock, call: client(mock) };
}

type Client = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>;

function client(world: { readonly toy: ReturnType<typeof toy.handle> }): Client {
  const { fetch, token, baseUrl } = world.toy.options();
  return (method, path, body, headers = {}) =>
    fetch(baseUrl + path, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}

describe("worlds", () => {
  test("share nothing, and are reached by their own credentials from anywhere", async () => {
    const { mock, call } = start();
    const other = mock.world();
    await call("POST", "/v1/notes", { text: "mine" });
    const { fetch, baseUrl } = mock.toy.options();
    const { token } = other.toy.options();
    await fetch(`${baseUrl}/v1/notes`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: '{"text":"theirs"}',
    });
    expect([mock.toy.notes(), other.toy.notes()]).toEqual([["mine"], ["theirs"]]);
    expect([mock.journal.exchanges().length, other.journal.exchanges().length]).toEqual([1, 1]);
    await other.clock.advance("1h");
    expect(other.clock.now() - mock.clock.now()).toBe(3_600_000);
    other.faults.add({ status: 503 });
    expect((await call("GET", "/v1/notes")).status).toBe(200);
    expect((await client(other)("GET", "/v1/notes")).status).toBe(503);
  });

  test("can be spread and taken apart", async () => {
    const { mock } = start();
    const { assertClean, clock, toy: handle } = { ...mock.world() };
    await client({ toy: handle })("GET", "/v1/nothing");
    await clock.advance(1);
    expect(assertClean).toThrow("is no route");
  });

  test("have ids and data of their own, the same in every mock of the same seed", () => {
    const tokens = (seed: number) => {
      const mock = createMockOf({ toy }, { seed });
      return [mock, mock.world(), mock.world(), mock.world({ id: "named" })].map((world) => world.toy.options().token);
    };
    expect(new Set(tokens(1)).size).toBe(4);
    expect(tokens(1)).toEqual(tokens(1));
    expect(tokens(1)).not.toEqual(tokens(2));
  });

  test("give a bad credential to the world whose options were used", async () => {
    const { mock } = start();
    const other = mock.world();
    const { fetch, baseUrl } = other.toy.options();
    expect((await fetch(`${baseUrl}/v1/notes`, { headers: { authorization: "Bearer nobody" } })).status).toBe(401);
    expect([mock.journal.exchanges().length, other.journal.exchanges().length]).toEqual([0, 1]);
  });

  test("are as new after a reset, clock and ids included", async () => {
    const { mock, call } = start();
    const before = mock.toy.options().token;
    const play = async (run: Client): Promise<string> => {
      await run("POST", "/v1/notes", { text: "a" });
      await mock.clock.advance("5s");
      await run("GET", "/v1/notes");
      return mock.journal.canonical();
    };
    mock.faults.add({ operation: "notes.list", status: 503, times: 1 });
    const first = await play(call);
    mock.reset();
    expect([mock.journal.exchanges(), mock.ledger.effects(), mock.faults.list(), mock.toy.notes()]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(mock.toy.options().token).toBe(before);
    mock.faults.add({ operation: "notes.list", status: 503, times: 1 });
    expect(await play(client(mock))).toBe(first);
  });

  test("go back to a snapshot as often as wanted", async () => {
    const { mock, call } = start();
    const keyed = { "idempotency-key": "k" };
    await call("POST", "/v1/notes", { text: "kept" }, keyed);
    const saved = mock.snapshot();
    const ids: unknown[] = [];
    for (let n = 0; n < 2; n += 1) {
      ids.push(((await (await call("POST", "/v1/notes", { text: "gone" })).json()) as { id: string }).id);
      expect(mock.toy.notes()).toEqual(["kept", "gone"]);
      mock.restore(saved);
      expect(mock.toy.notes()).toEqual(["kept"]);
    }
    expect(ids[0]).toBe(ids[1]);
    expect((await call("POST", "/v1/notes", { text: "kept" }, keyed)).headers.get("idempotency-replayed")).toBe("true");
  });
});

describe("the ledger", () => {
  test("names a client that repeats a create without its key, with the fault between the attempts", async () => {
    const { mock, call } = start();
    mock.faults.add({ operation: "notes.create", after: "commit", drop: "connection", times: 1 });
    await call("POST", "/v1/notes", { text: "a" }).catch(() => undefined);
    await mock.clock.advance(600);
    await call("POST", "/v1/notes", { text: "a" });
    let message = "";
    try {
      mock.ledger.expectExactlyOnce();
    } catch (error) {
      message = (error as Error).message;
    }
    const [first, second] = mock.ledger.effects();
    expect(message).toBe(
      [
        "toy notes.create was carried out 2 times:",
        `  attempt 1 (exchange 1, at 0 ms, no idempotency key): committed note ${first?.resource}; fault: connection dropped after commit`,
        `  attempt 2 (exchange 2, at 600 ms, no idempotency key): committed note ${second?.resource}; answer delivered`,
      ].join("\n"),
    );
  });

  test("finds a client that changes its key from attempt to attempt", async () => {
    const { mock, call } = start();
    mock.faults.add({ operation: "notes.create", after: "commit", status: 500, times: 1 });
    await call("POST", "/v1/notes", { text: "a" }, { "idempotency-key": "k1" });
    await call("POST", "/v1/notes", { text: "a" }, { "idempotency-key": "k2" });
    expect(() => mock.ledger.expectExactlyOnce()).toThrow(/key k1[^]*answered 500 after commit[^]*key k2/);
  });

  test("takes two equal wishes for two when the first was answered", async () => {
    const { mock, call } = start();
    await call("POST", "/v1/notes", { text: "hi" });
    await call("POST", "/v1/notes", { text: "hi" });
    mock.ledger.expectExactlyOnce({ operation: "notes.create", count: 2 });
    expect(() => mock.ledger.expectExactlyOnce({ count: 1 })).toThrow("Expected 1 intents, found 2.");
  });

  test("says when something was never carried out, but does not count refusals", async () => {
    const { mock, call } = start();
    await call("DELETE", "/v1/notes/1");
    mock.ledger.expectExactlyOnce();
    mock.faults.add({ operation: "notes.create", drop: "connection", times: 1 });
    await call("POST", "/v1/notes", { text: "a" }).catch(() => undefined);
    expect(() => mock.ledger.expectExactlyOnce()).toThrow(/notes\.create was carried out not at all/);
  });

  test("calls an answer lost that the client did not wait for", async () => {
    const { mock } = start();
    const { fetch, token, baseUrl } = mock.toy.options();
    const controller = new AbortController();
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const call = fetch(`${baseUrl}/v1/notes`, {
      method: "POST",
      headers,
      body: '{"text":"a"}',
      signal: controller.signal,
    });
    controller.abort(new Error("changed my mind"));
    await expect(call).rejects.toThrow("changed my mind");
    await mock.clock.settle();
    expect(mock.ledger.intents()).toMatchObject([{ attempts: [{ outcome: "lost" }] }]);
  });
});

describe("the contract", () => {
  test("fails an invalid request that nobody expected, and says where it is wrong", async () => {
    const { mock, call } = start();
    await call("POST", "/v1/notes", { text: 5 });
    expect(() => mock.assertClean()).toThrow(
      "toy notes.create: POST /v1/notes is not a valid request\n  body text: must be string, got number (type)",
    );
  });

  test("lets an expected one pass, before or after it is made, once", async () => {
    const { mock, call } = start();
    mock.contract.expect({ operation: "notes.create", keyword: "type", path: "text" });
    await call("POST", "/v1/notes", { text: 5 });
    mock.assertClean();
    await call("POST", "/v1/notes", { text: 6 });
    expect(() => mock.assertClean()).toThrow();
    mock.contract.expect({});
    mock.assertClean();
  });

  test("fails when an expected one never comes", () => {
    const { mock } = start();
    mock.contract.expect({ operation: "notes.create", times: 2 });
    expect(() => mock.assertClean()).toThrow(
      'expected 2 more invalid request like {"operation":"notes.create","times":2}',
    );
  });

  test.each([
    ["a member of the wrong type", { id: 1, text: "a", at: 0 }, "id: must be string, got number"],
    ["a member that is missing", { id: "1", at: 0 }, "text: is required"],
    ["a member that the spec does not know", { id: "1", text: "a", at: 0, secret: "x" }, "secret: is not declared"],
    ["a number that is none", { id: "1", text: "a", at: Number.NaN }, "at: must be"],
    ["an instance of a class", Object.assign(new Date(), { id: "1", text: "a", at: 0 }), "(whole): must be plain JSON"],
  ])("throws when the mock itself answers %s", async (_, lie, where) => {
    const { mock, call } = start();
    mock.toy.lie(lie);
    const failed = await call("POST", "/v1/notes", { text: "a" }).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(MockDefect);
    expect((failed as Error).message).toContain(where);
    expect(() => mock.assertClean()).toThrow(MockDefect);
  });

  test("throws when a service crashes, answers an undocumented status or refuses with an undocumented code", async () => {
    for (const broken of [
      () => {
        throw new TypeError("boom");
      },
      () => ({ status: 299 }),
      () => ({ status: 200 }),
      () => ({ status: 200, body: "x", type: "text/plain" }),
    ]) {
      const mock = createMockOf({ toy: { ...toy, services: { ...toy.services, "notes.list": broken } } });
      await expect(client(mock)("GET", "/v1/notes")).rejects.toThrow(MockDefect);
      expect(() => mock.assertClean()).toThrow(MockDefect);
    }
  });
});

describe("what a service asks for after its commit", () => {
  const announced: string[] = [];
  const announcing = (fail: "never" | "refuses" | "lies") => {
    const services = {
      ...toy.services,
      "notes.create": (context: Parameters<(typeof toy.services)[string]>[0]) => {
        context.afterCommit(() => announced.push(fail));
        if (fail === "refuses") throw new Failure("BUSY");
        return fail === "lies" ? { status: 201, body: {} } : { status: 201, body: { id: "1", text: "a", at: 1 } };
      },
    };
    return createMockOf({ toy: { ...toy, services } });
  };

  test("happens when the answer stands, also if the answer is then lost", async () => {
    announced.length = 0;
    const mock = announcing("never");
    await client(mock)("POST", "/v1/notes", { text: "a" });
    mock.faults.add({ after: "commit", drop: "connection" });
    await client(mock)("POST", "/v1/notes", { text: "a" }).catch(() => undefined);
    expect(announced).toEqual(["never", "never"]);
  });

  test("does not happen for a refusal, a lie, or a request that a fault kept out", async () => {
    announced.length = 0;
    await client(announcing("refuses"))("POST", "/v1/notes", { text: "a" });
    await client(announcing("lies"))("POST", "/v1/notes", { text: "a" }).catch(() => undefined);
    const mock = announcing("never");
    mock.faults.add({ drop: "connection" });
    await client(mock)("POST", "/v1/notes", { text: "a" }).catch(() => undefined);
    expect(announced).toEqual([]);
  });
});

describe("coverage", () => {
  test("names what was never exercised, and counts forced answers apart", async () => {
    const { mock, call } = start();
    mock.faults.add({ operation: "notes.list", status: 503, code: "BUSY", times: 1 });
    await call("GET", "/v1/notes");
    expect(mock.coverage.report()["toy"]?.operations["notes.list"]).toEqual({ statuses: {}, codes: {}, forced: 1 });
    await call("GET", "/v1/notes");
    await call("GET", "/v1/nothing");
    const { missing = [] } = mock.coverage.report()["toy"] ?? {};
    expect(missing).not.toContain("notes.list 200");
    expect(missing).toEqual(
      expect.arrayContaining([
        "notes.create 201",
        "notes.create BUSY",
        "notes.create KEY_REUSED",
        "UNAUTHORIZED",
        "LIMITED",
      ]),
    );
    expect(() => mock.coverage.expectComplete("toy")).toThrow("Never exercised of toy:\n  notes.create 201\n");
    mock.coverage.expectComplete("toy", { except: missing });
    expect(() => mock.coverage.expectComplete("toy", { except: [...missing, "notes.list 200"] })).toThrow(
      /Excepted[^]*notes\.list 200/,
    );
  });

  test("sees all worlds", async () => {
    const { mock } = start();
    await client(mock.world())("GET", "/health");
    expect(mock.coverage.report()["toy"]?.operations["health"]?.statuses).toEqual({ "200": 1 });
  });
});

describe("faults", () => {
  test.each([
    [{}, "no effect"],
    [{ drop: "connection", status: 500 }, "more than one effect (drop, status)"],
    [{ before: "read", after: "commit", hang: true }, "both before and after"],
    [{ after: "commit", drop: "dns" }, "cannot be after a dns failure"],
    [{ status: 99 }, "status from 200 to 599"],
    [{ status: 500, probability: 2 }, "probability from 0 to 1"],
    [{ stauts: 500 }, 'unknown member "stauts"'],
    [{ code: "BUSY", hang: true }, "status beside its code"],
  ])("refuses the rule %j", (rule, why) => {
    expect(() => start().mock.faults.add(rule as never)).toThrow(why);
  });

  test("hit the nth request, a few times, or until they are removed", async () => {
    const { mock, call } = start();
    mock.faults.add({ operation: "notes.get", nth: 2, status: 500 });
    const get = async (): Promise<number> => (await call("GET", "/v1/notes/1")).status;
    expect([await get(), await get(), await get()]).toEqual([404, 500, 404]);
    mock.faults.add({ operation: "notes.list", times: 2, status: 500 });
    const list = async (): Promise<number> => (await call("GET", "/v1/notes")).status;
    expect([await list(), await list(), await list()]).toEqual([500, 500, 200]);
    const always = mock.faults.add({ operation: "notes.*", status: 503 });
    expect([await get(), await get()]).toEqual([503, 503]);
    expect(mock.faults.list()).toMatchObject([
      { id: "fault-1", fired: 1 },
      { id: "fault-2", fired: 2 },
      { id: always, fired: 2 },
    ]);
    expect([mock.faults.remove(always), mock.faults.remove(always)]).toEqual([true, false]);
    expect(await get()).toBe(404);
  });

  test("fall by seed, rule, world and attempt alone", async () => {
    const pattern = async (seed: number, requests: readonly number[]): Promise<string> => {
      const { mock, call } = start({ seed });
      mock.faults.add({ operation: "notes.get", probability: 0.5, status: 503 });
      const hit = new Map<string, number>();
      for (const n of requests) {
        const key = `${n} ${[...hit.keys()].filter((name) => name.startsWith(`${n} `)).length}`;
        hit.set(key, (await call("GET", `/v1/notes/${n}`)).status);
      }
      return [...hit]
        .map(([key, status]) => `${key}=${status}`)
        .sort((a, b) => a.localeCompare(b))
        .join(" ");
    };
    const order = Array.from({ length: 30 }, (_, n) => n % 10);
    expect(await pattern(1, order)).toBe(await pattern(1, [...order].reverse()));
    expect(await pattern(1, order)).not.toBe(await pattern(2, order));
  });

  test("in flight: a repeated key meets its first request", async () => {
    const { mock, call } = start();
    mock.faults.add({ operation: "notes.create", latencyMs: 3000, times: 1 });
    const keyed = () => call("POST", "/v1/notes", { text: "a" }, { "idempotency-key": "k" });
    const [first, second] = await Promise.all([keyed(), keyed()]);
    expect([first.status, second.status, second.headers.get("retry-after")]).toEqual([201, 409, "1"]);
    expect(((await second.json()) as { code: string }).code).toBe("KEY_IN_FLIGHT");
    expect(mock.toy.notes()).toEqual(["a"]);
  });
});

describe("the journal", () => {
  test("is byte-identical for the same seed and script", async () => {
    const play = async (): Promise<string> => {
      const { mock, call } = start({ seed: 7 });
      mock.faults.add({ probability: 0.3, status: 503, code: "BUSY" });
      for (let n = 0; n < 20; n += 1) {
        await call(n % 2 === 0 ? "POST" : "GET", "/v1/notes", n % 2 === 0 ? { text: `n${n}` } : undefined);
        await mock.clock.advance("3s");
      }
      return mock.journal.canonical();
    };
    expect(await play()).toBe(await play());
  });

  test("shows no credential in its canonical text", async () => {
    const { mock, call } = start();
    await call("GET", "/v1/notes", undefined, { cookie: "session=1" });
    const { token } = mock.toy.options();
    expect(mock.journal.canonical()).toContain('"authorization":"#');
    expect(mock.journal.canonical()).not.toContain(token);
    expect(mock.journal.canonical()).not.toContain("session=1");
  });

  test("tells subscribers of each exchange until they leave", async () => {
    const { mock, call } = start();
    const seen: unknown[] = [];
    const leave = mock.journal.subscribe((exchange) => seen.push([exchange.operation, exchange.responseBody]));
    await call("GET", "/health");
    leave();
    await call("GET", "/health");
    expect(seen).toEqual([["health", "ok"]]);
  });
});

describe("requests of the mock itself", () => {
  const hook = { method: "POST", url: "https://me.example/hook", headers: { "x-a": "b" }, body: "{}" };

  test("reach whoever receives them, and fail when nobody does", async () => {
    const { mock } = start();
    const { world } = kernelOf(mock);
    const seen: unknown[] = [];
    const leave = mock.receive("https://me.example/hook", (request) => {
      seen.push(request);
      return { status: 204, headers: {}, body: "" };
    });
    expect(await world.deliver(hook)).toMatchObject({ status: 204 });
    expect(seen).toEqual([hook]);
    leave();
    await expect(world.deliver(hook)).rejects.toThrow("Nobody receives https://me.example/hook");
  });
});

describe("an injected fetch", () => {
  test("takes every form of request that the platform's takes", async () => {
    const { mock } = start();
    const { fetch, token, baseUrl } = mock.toy.options();
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const url = `${baseUrl}/v1/notes`;
    const bytes = new TextEncoder().encode('{"text":"a"}');
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.subarray(0, 5));
        controller.enqueue(bytes.subarray(5));
        controller.close();
      },
    });
    const answers = await Promise.all([
      fetch(url, { method: "POST", headers, body: bytes }),
      fetch(new URL(url), { method: "post", headers: new Headers(headers), body: new Blob([bytes]) }),
      fetch(new Request(url, { method: "POST", headers: Object.entries(headers), body: '{"text":"a"}' })),
      fetch(url, { method: "POST", headers, body: stream, duplex: "half" } as RequestInit),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201, 201]);
    mock.assertClean();
  });

  test("leaves the automatic clock as it was after a streamed body", async () => {
    const { mock } = start();
    const { fetch, token, baseUrl } = mock.toy.options();
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const body = new Blob(['{"text":"a"}']).stream();
    await fetch(`${baseUrl}/v1/notes`, { method: "POST", headers, body, duplex: "half" } as RequestInit);
    const { clock } = kernelOf(mock).world;
    const leave = clock.enter(); // a request in the engine holds time still
    const cancel = clock.timer(() => undefined, 1000, "wait");
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(clock.monotonic()).toBe(0);
    cancel();
    leave();
  });

  test("knows no other address", async () => {
    const { mock } = start();
    await expect(mock.toy.options().fetch("https://example.com/")).rejects.toMatchObject({
      cause: { code: "ENOTFOUND" },
    });
  });

  test("does nothing for a signal that is aborted already, and leaves no listener on one that is not", async () => {
    const { mock } = start();
    const { fetch, baseUrl } = mock.toy.options();
    const reason = { mine: true };
    await expect(fetch(`${baseUrl}/health`, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(mock.journal.exchanges()).toEqual([]);
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => ((listeners += 1), add(...args));
    signal.removeEventListener = (...args: Parameters<typeof remove>) => ((listeners -= 1), remove(...args));
    for (let n = 0; n < 10; n += 1) await (await fetch(`${baseUrl}/health`, { signal })).text();
    mock.faults.add({ body: "drip", bytesPerSecond: 100 });
    await (await fetch(`${baseUrl}/health`, { signal })).text();
    await mock.clock.settle();
    expect(listeners).toBe(0);
  });

  test("rejects with the error of the client's own body", async () => {
    const { mock } = start();
    const { fetch, token, baseUrl } = mock.toy.options();
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error("disk on fire")) });
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    await expect(
      fetch(`${baseUrl}/v1/notes`, { method: "POST", headers, body, duplex: "half" } as RequestInit),
    ).rejects.toThrow("disk on fire");
    mock.assertClean();
  });
});
