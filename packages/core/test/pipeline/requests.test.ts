import type { ConfigError } from "@antiphon/core";
import { createRuntime } from "@antiphon/core/internal";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { api, operations } from "../lab/generated/operations.js";
import { createLab } from "../lab/create-lab.js";
import { failureOf, openLab } from "../lab/lab-world.js";

/** As often as the deep run asks. */
const isFull = process.env["ANTIPHON_IN_FULL"] === "1";

const PIANO = { item: "piano", quantity: 1 } as const;

describe("paths", () => {
  it("P67 that would name another resource never reach the wire", async () => {
    const world = openLab();
    const bad = ["", ".", "..", "%2e", "%2E%2e", ".%2e", "\ud800", undefined, null, 5, {}, ["a"]];
    for (const id of bad) {
      const error: ConfigError = await failureOf(world.lab.orders.get(id as string));
      expect(error, JSON.stringify(id)).toMatchObject({ code: "INVALID_OPTION", outcome: "not_sent", attempts: 0 });
      expect(error.message).toMatch(/^\[INVALID_OPTION\] GET \/orders\/\{order_id\}: `order_id`/);
    }
    expect(world.mock.journal.exchanges()).toEqual([]);
  });

  it("P67 are matched by the server to the intended template, whatever the value", async () => {
    const world = openLab();
    const nasty = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "../me",
        "..\\me",
        "a/../b",
        "a//b",
        "?x=1",
        "#f",
        ";a=b",
        "%2F..%2F",
        "a\r\nb",
        "\u0000",
        "%",
        "+",
        "/",
        "\\",
      ),
      fc
        .array(fc.constantFrom("..", ".", "/", "\\", "%2e", "%2f", "?", "#", "a"), { minLength: 1, maxLength: 6 })
        .map((parts) => parts.join("")),
    );
    await fc.assert(
      fc.asyncProperty(nasty, async (id) => {
        world.mock.journal.clear();
        const result = await world.lab.orders.get(id).safe();
        const exchanges = world.mock.journal.exchanges();
        if (exchanges.length === 0) {
          expect(!result.ok && result.error.code).toBe("INVALID_OPTION");
        } else {
          expect(exchanges.map(({ operation }) => operation)).toEqual(["orders.get"]);
          expect(decodeURIComponent((exchanges[0]?.url ?? "").slice("/orders/".length))).toBe(id);
        }
      }),
      { numRuns: isFull ? 500 : 100, seed: 1 },
    );
  });

  it("P67 keep two values apart: they are given by name", async () => {
    const world = openLab();
    const room_id = "123456789012345678";
    const note = await world.lab.rooms.notes.create(room_id, { text: "a" });
    await world.lab.rooms.notes.edit({ room_id, note_id: note.id }, { text: "b" });
    expect(world.mock.journal.exchanges()[1]?.url).toBe(`/rooms/${room_id}/notes/${note.id}`);
  });

  it("stand in methods that are frozen and named after their operation, as stacks show it", () => {
    const { lab } = openLab();
    expect(lab.rooms.notes.create.name).toBe("rooms.notes.create");
    expect([lab, lab.rooms, lab.rooms.notes].every((resource) => Object.isFrozen(resource))).toBe(true);
  });

  it("can be rewritten by a domain, also in messages", async () => {
    const seen: string[] = [];
    const world = openLab();
    const runtime = createRuntime({
      api,
      operations,
      factory: "createLab",
      options: {
        ...world.gate.options,
        fetch: async (url: string) => {
          seen.push(url);
          return new Response("{}", { status: 404 });
        },
        baseUrl: "https://lab.test/api/",
      },
      rewritePath: (path) => `/v2${path}`,
      schemes: { bearer: { credential: () => ({}) } },
    });
    const error: Error = await failureOf(
      runtime.call(runtime.operation("orders.get"), { path: { order_id: "a b" } }, undefined),
    );
    expect(seen).toEqual(["https://lab.test/api/v2/orders/a%20b"]);
    expect(error.message).toContain("GET /v2/orders/{order_id}:");
  });
});

describe("queries", () => {
  it("repeat arrays, leave out what is not given, and keep 0, false and the empty string", async () => {
    const world = openLab();
    await world.lab.orders.list({
      page: 1,
      giftOnly: false,
      status: ["open", "shipped"],
      pageSize: undefined,
    });
    expect(world.mock.journal.exchanges()[0]?.url).toBe("/orders?page=1&giftOnly=false&status=open&status=shipped");
  });

  it("refuse names that the operation does not know, with a hint", async () => {
    const world = openLab();
    const error: Error = await failureOf(world.lab.orders.list({ pagesize: 5 } as never));
    expect(error.message).toContain(
      "`pagesize` is not an option of the query of orders.list. Did you mean `pageSize`?",
    );
  });
});

describe("options", () => {
  it("P64 that are misspelt are refused at run time with a hint", async () => {
    const world = openLab();
    const error: Error = await failureOf(world.lab.me.get({ timeout: 5 } as never));
    expect(error.message).toContain("`timeout` is not an option of me.get. Did you mean `timeoutMs`?");
    expect(() => createLab({ tokn: "x" } as never)).toThrow(
      "`tokn` is not an option of createLab(). Did you mean `token`?",
    );
    const retry: Error = await failureOf(world.lab.me.get({ retry: { attempts: 3 } } as never));
    expect(retry.message).toContain("`attempts` is not an option of retry. Did you mean `maxAttempts`?");
    expect(() => createLab({ zzz: 1 } as never)).toThrow(/Known are .*baseUrl.*token/);
  });

  it("P64 of the wrong type are refused", async () => {
    const world = openLab();
    for (const options of [
      { timeoutMs: "5" },
      { timeoutMs: 0 },
      { deadlineMs: Number.NaN },
      { retry: true },
      { retry: { maxAttempts: 0 } },
      { retry: { maxAttempts: 1.5 } },
      { signal: {} },
      { idempotencyKey: 5 },
    ]) {
      const error = await failureOf(world.lab.orders.create(PIANO, options as never));
      expect(error, JSON.stringify(options)).toMatchObject({ code: "INVALID_OPTION", outcome: "not_sent" });
    }
    expect(() => createLab({ fetch: "no" } as never)).toThrow("`fetch` must be a function");
    expect(world.mock.journal.exchanges()).toEqual([]);
  });

  it("add headers, but none that the client sets itself or that would break out of its line", async () => {
    const world = openLab();
    await world.lab.me.get({ headers: { "X-Mine": "ä b" } });
    expect(world.mock.journal.exchanges()[0]?.requestHeaders["x-mine"]).toBe("ä b");
    for (const [name, value] of [
      ["Authorization", "x"],
      ["content-length", "1"],
      ["Idempotency-Key", "1"],
      ["x", "a\r\nb: c"],
      ["x", "通話"],
      ["a b", "c"],
    ] as const) {
      const error = await failureOf(world.lab.me.get({ headers: { [name]: value } }));
      expect(error, name).toMatchObject({ code: "INVALID_OPTION", outcome: "not_sent" });
    }
    expect(() => createLab({ headers: { host: "x" } })).toThrow("set by the client");
  });

  it("become headers where the operation names them", async () => {
    const world = openLab();
    await world.lab.orders.create(PIANO, { reason: "birthday" });
    expect(Object.values(world.mock.journal.exchanges()[0]?.requestHeaders ?? {})).toContain("birthday");
  });

  it("of the client hold for every call, those of a call win", async () => {
    const world = openLab({ retry: false, headers: { "x-fleet": "7" } });
    world.mock.faults.add({ operation: "me.get", status: 503, times: 3 });
    expect(await failureOf(world.lab.me.get())).toMatchObject({ attempts: 1 });
    const { response } = await world.lab.me.get({ retry: { maxAttempts: 5 } }).withResponse();
    expect(response.attempts).toBe(3);
    expect(world.mock.journal.exchanges().every(({ requestHeaders }) => requestHeaders["x-fleet"] === "7")).toBe(true);
  });
});

describe("the address", () => {
  it("is read at the first call and not before", async () => {
    const world = openLab();
    const asked: string[] = [];
    const runtime = createRuntime({
      api,
      operations,
      factory: "createLab",
      options: { ...world.gate.options },
      baseUrl: {
        discover: () => {
          asked.push("discover");
          return Promise.resolve("https://lab.antiphon.test/v1");
        },
      },
      schemes: {
        bearer: { credential: () => ({ headers: { authorization: `Bearer ${world.mock.lab.options().token}` } }) },
      },
    });
    expect(asked).toEqual([]);
    await Promise.all(
      [1, 2].map(() => runtime.call(runtime.operation("orders.get"), { path: { order_id: "a" } }, undefined).safe()),
    );
    await runtime.call(runtime.operation("orders.get"), { path: { order_id: "a" } }, undefined).safe();
    expect(asked).toEqual(["discover"]);
    expect(world.arrived("orders.get")).toBe(3);
  });

  it("is asked for again when it could not be found", async () => {
    let asked = 0;
    const world = openLab();
    const runtime = createRuntime({
      api,
      operations,
      factory: "createLab",
      options: { ...world.gate.options },
      baseUrl: {
        discover: () =>
          (asked += 1) === 1 ? Promise.reject(new Error("offline")) : Promise.resolve("https://lab.antiphon.test/v1"),
      },
      schemes: { bearer: { credential: () => ({}) } },
    });
    const call = (): Promise<unknown> =>
      failureOf(runtime.call(runtime.operation("orders.get"), { path: { order_id: "a" } }, undefined));
    expect(await call()).toMatchObject({ code: "INVALID_OPTION", outcome: "not_sent" });
    expect(await call()).toMatchObject({ status: 401 });
  });

  it("must be an http(s) origin and path without credentials or query", async () => {
    for (const baseUrl of ["nonsense", "ftp://x", "https://u:p@x", "https://x?a=1", "https://x#f"]) {
      const world = openLab({ baseUrl });
      const error: Error = await failureOf(world.lab.me.get());
      expect(error, baseUrl).toMatchObject({ code: "INVALID_OPTION" });
      expect(error.message).not.toContain("u:p");
    }
  });
});

describe("a call", () => {
  it("starts when it is made, and its views are of that one call", async () => {
    const world = openLab();
    const call = world.lab.me.get();
    const [data, result, whole] = await Promise.all([call, call.safe(), call.withResponse()]);
    expect(result).toEqual({ ok: true, data });
    expect(whole).toMatchObject({
      data,
      requestId: expect.stringMatching(/^req_/),
      response: { status: 200, attempts: 1 },
    });
    expect(world.arrived("me.get")).toBe(1);
  });

  it("that fails and was only viewed is no unhandled rejection", async () => {
    const world = openLab();
    world.mock.faults.add({ operation: "me.get", status: 404 });
    const call = world.lab.me.get();
    expect((await call.safe()).ok).toBe(false);
  });

  it("gives a real Response, also after it was read", async () => {
    const world = openLab();
    const early = await world.lab.me.get().asResponse();
    const call = world.lab.me.get();
    await call;
    const late = await call.asResponse();
    for (const response of [early, late]) {
      expect(response).toBeInstanceOf(Response);
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({ data: { name: expect.any(String) } });
    }
  });

  it("has promise methods of its own", async () => {
    const world = openLab();
    let finished = false;
    const data = await world.lab.me.get().finally(() => {
      finished = true;
    });
    expect(finished).toBe(true);
    expect(data).toHaveProperty("id");
    expect(String(world.lab.me.get())).toBe("[object Call]");
  });
});
