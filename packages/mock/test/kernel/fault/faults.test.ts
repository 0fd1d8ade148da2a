import { describe, expect, test } from "vitest";
import { Failure } from "../../../src/kernel/request/failure.js";
import { createMockOf } from "../../../src/mock.js";
import { client, start } from "../../toy-client.js";
import { toy } from "../../toy-engine.js";

describe("faults", () => {
  test.each([
    [{}, "no effect"],
    [{ drop: "connection", status: 500 }, "more than one effect (drop, status)"],
    [{ before: "read", after: "commit", hang: true }, "both before and after"],
    [{ after: "commit", drop: "dns" }, "cannot be after a dns failure"],
    [{ status: 99 }, "from 200 to 599 for status"],
    [{ status: 500, probability: 2 }, "probability from 0 to 1"],
    [{ status: 500, every: 0 }, "whole number from 1 to 2147483648 for every"],
    [{ status: 500, forMs: 0 }, "time in ms from 1 to"],
    [{ stauts: 500 }, 'knows no "stauts"; did you mean "status"?'],
    [{ code: "BUSY", hang: true }, "status beside its code"],
    [{ headers: { a: "1" }, hang: true }, "status beside its headers"],
    [{ bodyBytes: 3, hang: true }, "body beside its bodyBytes"],
    [{ deliveries: 101 }, "from 1 to 100 for deliveries"],
    [{ latencyMs: 1e12 }, "for latencyMs"],
    [{ latencyMs: Infinity }, "for latencyMs"],
    [{ commitAfterMs: -1 }, "for commitAfterMs"],
    [{ status: 500, times: 0 }, "for times"],
    [{ status: 500, nth: 1.5 }, "for nth"],
    [{ body: "drip", bytesPerSecond: 0 }, "for bytesPerSecond"],
    [{ status: "500" }, "for status"],
    [{ hang: false }, "only hang: true"],
    [{ status: 500, headers: { "retry after": "1" } }, "header name that cannot be sent"],
    [{ status: 500, headers: { "": "1" } }, "header name that cannot be sent"],
    [{ status: 500, headers: { "x-a": "a\r\nb: c" } }, "value that the header x-a cannot carry"],
    [{ status: 500, headers: { "x-a": "日本" } }, "value that the header x-a cannot carry"],
    [{ status: 500, headers: { "x-a": 1 } }, "value that the header x-a cannot carry"],
    [{ status: 500, headers: { "Content-Length": "3" } }, "frames the answer"],
    [{ operation: "socket", body: "cut" }, "a WebSocket upgrade, which has no body and commits nothing"],
    [{ operation: "socket", after: "commit", hang: true }, "a WebSocket upgrade"],
    [{ operation: "socket", deliveries: 2 }, "a WebSocket upgrade"],
    [{ operation: "socket", commitAfterMs: 2 }, "a WebSocket upgrade"],
    [null, "takes an object, got null"],
    [[], "takes an object, got a list"],
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

  test("hit every so many requests, and for a while", async () => {
    const { mock, call } = start();
    const get = async (): Promise<number> => (await call("GET", "/v1/notes/1")).status;
    mock.faults.add({ operation: "notes.get", every: 3, status: 500 });
    const seen: number[] = [];
    for (let n = 0; n < 7; n += 1) seen.push(await get());
    expect(seen).toEqual([404, 404, 500, 404, 404, 500, 404]);
    mock.faults.clear();
    mock.faults.add({ operation: "notes.get", forMs: 60_000, status: 503 });
    expect(await get()).toBe(503);
    await mock.clock.advance(59_999);
    expect(await get()).toBe(503);
    await mock.clock.advance(1);
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
