import type { ApiError, FetchLike } from "@antiphon/core";
import { createRuntime } from "@antiphon/core/internal";
import { describe, expect, it } from "vitest";
import { api, operations } from "../lab/generated/operations.js";
import { failureOf, openLab } from "../lab/lab-world.js";
import { contradictions, effectsWithoutFault, FAULT_POINTS, type Scenario } from "./ledger-property.js";

const PIANO = { item: "piano", quantity: 1 } as const;

function keys(world: ReturnType<typeof openLab>): (string | undefined)[] {
  return world.mock.journal.exchanges().map((exchange) => exchange.requestHeaders["idempotency-key"]);
}

describe("idempotency key", () => {
  it("P30 is the same in all attempts of a call, and across a token refresh", async () => {
    let token = "";
    const world = openLab();
    const lab = world.client({
      token: () => token,
      refresh: () => {
        token = world.mock.lab.issueToken();
        return true;
      },
    });
    token = world.mock.lab.issueToken({ lifetimeMs: 1 });
    await world.mock.clock.advance(10);
    world.mock.faults.add({ operation: "orders.create", drop: "connection", after: "commit", times: 1 });
    await lab.orders.create(PIANO);
    const sent = keys(world);
    expect(sent).toHaveLength(3);
    expect(new Set(sent).size).toBe(1);
    world.mock.ledger.expectExactlyOnce({ count: 1 });
  });

  it("P30 differs between calls, and survives hooks that copy and rewrite headers", async () => {
    const world = openLab({
      hooks: {
        onAttempt(event) {
          const copy = { ...event.headers };
          for (const name of Object.keys(event.headers)) delete event.headers[name];
          Object.assign(event.headers, copy);
        },
      },
    });
    world.mock.faults.add({ operation: "orders.create", status: 500, times: 1 });
    await world.lab.orders.create(PIANO);
    await world.lab.orders.create(PIANO);
    const [first, again, other] = keys(world);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it("P31 of the caller's is sent verbatim", async () => {
    const world = openLab();
    await world.lab.orders.create(PIANO, { idempotencyKey: "order-4711/a" });
    expect(keys(world)).toEqual(["order-4711/a"]);
  });

  it("P31 is quoted where the API wants a structured-field string", async () => {
    const world = openLab();
    const { token, ...options } = world.mock.lab.options();
    const runtime = createRuntime({
      operations,
      api: { ...api, idempotencyKey: { header: "Idempotency-Key", quoted: true, maxLength: 64 } },
      factory: "createLab",
      options: { ...options, ...world.gate.options },
      schemes: { bearer: { credential: () => ({ headers: { authorization: `Bearer ${token}` } }) } },
    });
    await runtime.call(runtime.operation("orders.create"), { body: PIANO }, { idempotencyKey: "k1" });
    expect(keys(world)).toEqual(['"k1"']);
  });

  it("P31 that is empty, too long or not sendable is refused before anything is sent", async () => {
    const world = openLab();
    for (const idempotencyKey of ["", "x".repeat(65), "a b", "é", "a\r\nb: c"]) {
      const error = await failureOf(world.lab.orders.create(PIANO, { idempotencyKey }));
      expect(error).toMatchObject({ code: "INVALID_OPTION", outcome: "not_sent" });
    }
    expect(world.mock.journal.exchanges()).toEqual([]);
  });

  it("P32 changes the bytes on the wire; an operation that takes none refuses it", async () => {
    const world = openLab();
    await world.lab.orders.create(PIANO, { idempotencyKey: "a" });
    await world.lab.orders.create(PIANO, { idempotencyKey: "b" });
    expect(keys(world)).toEqual(["a", "b"]);
    const error: Error = await failureOf(world.lab.me.get({ idempotencyKey: "a" }));
    expect(error.message).toContain("takes none");
  });

  it("P33 is waited for with the same key while its first request is still running", async () => {
    const world = openLab({ timeoutMs: 1000 });
    world.mock.lab.configure({ orderDelayMs: 1500 });
    const order = await world.lab.orders.create(PIANO);
    expect(order.id).toMatch(/^ord_/);
    const exchanges = world.mock.journal.exchanges();
    expect(exchanges.map(({ code }) => code)).toContain("KEY_IN_FLIGHT");
    expect(new Set(keys(world)).size).toBe(1);
    expect(world.mock.ledger.effects()).toHaveLength(1);
  });

  it("P33 that was used for another payload is the caller's mistake and final", async () => {
    const world = openLab();
    await world.lab.orders.create(PIANO, { idempotencyKey: "a" });
    world.mock.contract.expect({ api: "lab", operation: "orders.create" });
    const error: ApiError = await failureOf(
      world.lab.orders.create({ item: "flute", quantity: 2 }, { idempotencyKey: "a" }),
    );
    expect(error).toMatchObject({ status: 422, code: "KEY_REUSED", attempts: 1, outcome: "rejected" });
  });

  it("P33 whose stored answer is an error is not asked for again", async () => {
    const world = openLab();
    world.mock.faults.add({ operation: "orders.create", status: 500, headers: { "idempotency-replayed": "true" } });
    const error: ApiError = await failureOf(world.lab.orders.create(PIANO));
    expect(error).toMatchObject({ status: 500, attempts: 1 });
  });

  it("is kept by a nonce call too: the nonce of the body is the same in all attempts and the caller's wins", async () => {
    const world = openLab();
    world.mock.faults.add({ operation: "rooms.notes.create", drop: "connection", after: "commit", times: 1 });
    await world.lab.rooms.notes.create("123456789012345678", { text: "hello" });
    await world.lab.rooms.notes.create("123456789012345678", { text: "again", nonce: "mine" });
    const nonces = world.mock.journal
      .exchanges()
      .map(({ requestBody }) => (JSON.parse(requestBody ?? "{}") as { nonce: string }).nonce);
    expect(nonces).toHaveLength(3);
    expect(nonces[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(nonces.slice(1)).toEqual([nonces[0], "mine"]);
    expect(world.mock.lab.notes()).toHaveLength(2);
  });

  it("P34 a nonce call that timed out is not repeated, since two at once could both be stored", async () => {
    const world = openLab({ timeoutMs: 1000 });
    world.mock.faults.add({ operation: "rooms.notes.create", hang: true });
    const error = await failureOf(world.lab.rooms.notes.create("123456789012345678", { text: "hello" }));
    expect(error).toMatchObject({ code: "ATTEMPT_TIMEOUT", outcome: "unknown", attempts: 1 });
  });
});

/** Each fault at the first, second and third attempt, and at all of them. */
function* singles(kind: Scenario["kind"], seed: number): Iterable<Scenario> {
  for (const fault of FAULT_POINTS) {
    for (const nth of [1, 2, 3])
      yield {
        kind,
        seed,
        faults: [
          { status: 500, times: nth - 1 },
          { ...fault, times: 1 },
        ].slice(nth === 1 ? 1 : 0),
      };
    yield { kind, seed, faults: [fault] };
  }
}

/** A lost answer, then a refusal: what the refusal says holds for its own attempt alone. */
function* refusals(kind: Scenario["kind"]): Iterable<Scenario> {
  for (const status of [400, 401, 403, 404, 422, 429]) {
    const lost = { drop: "connection", after: "commit", times: 1 } as const;
    yield { kind, seed: 1, faults: [lost, { status, before: "read", nth: 2 }] };
  }
}

describe("exactly once", () => {
  it.each(["key", "nonce"] as const)(
    "P34 a refusal after a lost answer does not make a %s call rejected",
    async (kind) => {
      expect(await contradictions(refusals(kind))).toEqual([]);
    },
  );

  it.each(["key", "nonce", "unsafe"] as const)(
    "P34 a %s call never has two effects, and its outcome never lies",
    async (kind) => {
      expect(await effectsWithoutFault(kind)).toBe(1);
      expect(await contradictions(singles(kind, 1))).toEqual([]);
    },
  );

  const saboteurs: readonly [string, (fetch: FetchLike) => FetchLike][] = [
    [
      "drops the key",
      (fetch) => (url, init) => {
        const { "idempotency-key": _, ...headers } = (init?.headers ?? {}) as Record<string, string>;
        return fetch(url, { ...init, headers });
      },
    ],
    [
      "changes the key with each attempt",
      (fetch) => {
        let attempt = 0;
        return (url, init) => {
          const headers = (init?.headers ?? {}) as Record<string, string>;
          if (headers["idempotency-key"] === undefined) return fetch(url, init);
          return fetch(url, { ...init, headers: { ...headers, "idempotency-key": `key-${(attempt += 1)}` } });
        };
      },
    ],
    [
      "repeats a POST blindly",
      (fetch) => async (url, init) => {
        const { "idempotency-key": _, ...headers } = (init?.headers ?? {}) as Record<string, string>;
        const answer = await fetch(url, { ...init, headers }).catch(() => undefined);
        return answer && answer.status < 500 ? answer : fetch(url, { ...init, headers });
      },
    ],
  ];

  it.each(saboteurs)("P35 sees an adapter that %s", async (_, adapter) => {
    const faults = FAULT_POINTS.filter((fault) => fault.after === "commit" || fault.commitAfterMs !== undefined);
    const scenarios = faults.map((fault): Scenario => ({ kind: "key", seed: 1, faults: [{ ...fault, times: 1 }] }));
    expect((await contradictions(scenarios, adapter)).length).toBeGreaterThan(0);
  });
});
