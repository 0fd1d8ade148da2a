import { ApiError, ConnectionError, DecodeError } from "@antiphon/core";
import { describe, expect, it } from "vitest";
import { failureOf, openLab } from "../lab/lab-world.js";

const FAULTS = [
  { drop: "connection" },
  { drop: "connection", before: "read" },
  { drop: "connection", after: "commit" },
  { status: 500 },
  { status: 503, after: "commit" },
  { status: 429, code: "RATE_LIMITED" },
  { body: "cut" },
  { body: "short" },
] as const;

describe("attempts", () => {
  it("P1 makes no more attempts than asked for, whatever the fault", async () => {
    for (const fault of FAULTS) {
      for (const maxAttempts of [1, 2, 5]) {
        const { lab, mock, arrived } = openLab({ retry: { maxAttempts } });
        mock.faults.add({ operation: "me.get", ...fault });
        await failureOf(lab.me.get());
        expect(arrived("me.get"), JSON.stringify(fault)).toBe(maxAttempts);
      }
    }
  });

  it("P1 does not count refusals that name their time, and gives up after twenty of them", async () => {
    const fault = { status: 429, code: "RATE_LIMITED", headers: { "retry-after": "1" } } as const;
    for (const [maxAttempts, requests] of [
      [1, 1],
      [2, 21],
      [5, 21],
    ] as const) {
      const { lab, mock, arrived } = openLab({ retry: { maxAttempts } });
      mock.faults.add({ operation: "me.get", ...fault });
      const error: ApiError = await failureOf(lab.me.get());
      expect([error.code, error.status, error.outcome, error.attempts]).toEqual([
        "RATE_LIMITED",
        429,
        "rejected",
        requests,
      ]);
      expect(arrived("me.get")).toBe(requests);
    }
  });

  it("P1 adds at most one attempt for the repair of a credential", async () => {
    const { mock, client, arrived } = openLab();
    mock.faults.add({ operation: "me.get", status: 401, code: "TOKEN_EXPIRED" });
    const lab = client({ refresh: () => true, retry: { maxAttempts: 1 } });
    const error: ApiError = await failureOf(lab.me.get());
    expect(error.code).toBe("TOKEN_EXPIRED");
    expect(arrived("me.get")).toBe(2);
  });

  it("P2 makes one attempt without retries, for every fault", async () => {
    for (const fault of [...FAULTS, { drop: "refused" } as const, { hang: true } as const]) {
      const { lab, mock } = openLab();
      mock.faults.add({ operation: "me.get", ...fault });
      const error: ApiError = await failureOf(lab.me.get({ retry: false }));
      expect(error.attempts, JSON.stringify(fault)).toBe(1);
    }
  });

  it("P3 retries a status from 200 to 599 if and only if the policy names it", async () => {
    const retried: number[] = [];
    const { lab, mock, arrived } = openLab();
    for (let status = 200; status <= 599; status += 1) {
      mock.journal.clear();
      await lab.odd.status(String(status), { label: String(status) }).safe();
      const count = arrived("odd.status");
      if (count > 1) retried.push(status);
      expect(count, String(status)).toBeLessThanOrEqual(3);
    }
    expect(retried).toEqual([408, 425, 429, 500, 502, 503, 504]);
  });

  it("P4 sends a call without a key once when the fault comes after the connection", async () => {
    // The lab says of 503 and 429 that nothing was applied.
    for (const fault of FAULTS.filter((one) => !("status" in one && one.status !== 500))) {
      const { lab, mock, arrived } = openLab();
      const order = await lab.orders.create({ item: "piano", quantity: 1 });
      mock.faults.add({ operation: "orders.ship", ...fault });
      await failureOf(lab.orders.ship(order.id));
      expect(arrived("orders.ship"), JSON.stringify(fault)).toBe(1);
    }
  });

  it("P4 repeats a call without a key when nothing was sent, or the answer proves that nothing was applied", async () => {
    for (const fault of [
      { drop: "dns" },
      { drop: "refused" },
      { drop: "tls" },
      { status: 503 },
      { status: 503, code: "INTERNAL" }, // of which only the operation says that it proves something

      { status: 429, code: "RATE_LIMITED" },
    ] as const) {
      const { lab, mock } = openLab();
      const order = await lab.orders.create({ item: "piano", quantity: 1 });
      mock.faults.add({ operation: "orders.ship", times: 1, ...fault });
      const { response } = await lab.orders.ship(order.id).withResponse();
      expect(response.attempts, JSON.stringify(fault)).toBe(2);
    }
  });

  it("P5 repeats a keyed call after every ambiguous fault, with the key on the wire from the first attempt", async () => {
    for (const fault of FAULTS) {
      const { lab, mock } = openLab();
      mock.faults.add({ operation: "orders.create", times: 1, ...fault });
      await lab.orders.create({ item: "piano", quantity: 1 });
      const keys = mock.journal.exchanges().map((exchange) => exchange.requestHeaders["idempotency-key"]);
      expect(keys, JSON.stringify(fault)).toHaveLength(2);
      expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
      expect(keys[1]).toBe(keys[0]);
      mock.ledger.expectExactlyOnce();
    }
  });

  it("P6 obeys a server that says not to retry, against every other rule", async () => {
    const { lab, arrived } = openLab();
    await failureOf(lab.odd.status("503", { should_retry: false }));
    expect(arrived("odd.status")).toBe(1);
  });

  it("P6 lets a server ask for a retry, but not of an unsafe call, past the attempts or past the deadline", async () => {
    const { lab, mock, arrived } = openLab();
    await lab.odd.status("418", { should_retry: true, times: 1, label: "a" });
    expect(arrived("odd.status")).toBe(2);
    await failureOf(lab.odd.unsafeStatus("500", { should_retry: true }));
    expect(arrived("odd.unsafeStatus")).toBe(1);
    mock.journal.clear();
    await failureOf(lab.odd.status("418", { should_retry: true, label: "b" }));
    expect(arrived("odd.status")).toBe(3);
    mock.journal.clear();
    await failureOf(lab.odd.status("418", { should_retry: true, label: "c", retry_after: "10" }, { deadlineMs: 5000 }));
    expect(arrived("odd.status")).toBe(1);
  });

  it("P7 does not retry a hook that throws, and keeps its error as the cause", async () => {
    const bug = new TypeError("x is not a function");
    for (const name of ["onCall", "onAttempt", "onAnswer", "onRetry", "onResult"] as const) {
      let calls = 0;
      const hook = (): void => {
        calls += 1;
        throw bug;
      };
      const { lab, mock } = openLab({ hooks: { [name]: hook } });
      if (name === "onRetry") mock.faults.add({ operation: "me.get", status: 503 });
      const error: ApiError = await failureOf(lab.me.get());
      expect(error).toMatchObject({ name: "ConfigError", code: "HOOK_FAILED", cause: bug });
      expect(calls, name).toBe(1);
    }
  });

  it("P8 sends a stream that can be read once only once, and says why", async () => {
    const { lab, mock, arrived } = openLab();
    mock.faults.add({ operation: "files.upload", status: 503 });
    async function* once(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode("piece");
    }
    const error: ApiError = await failureOf(lab.files.upload({ file: { content: once(), filename: "a.bin" } }));
    expect(error.message).toMatch(/body cannot be replayed/);
    expect(arrived("files.upload")).toBe(1);
  });

  it("P9 repeats a JSON read whose answer is cut in its middle", async () => {
    const { lab, mock } = openLab();
    mock.faults.add({ operation: "me.get", body: "cut", bodyBytes: 5, times: 1 });
    const { response } = await lab.me.get().withResponse();
    expect(response.attempts).toBe(2);
  });

  it("P9 does not repeat a stream that was handed over: the stream fails with a typed error", async () => {
    const { lab, mock, arrived } = openLab();
    mock.faults.add({ operation: "me.get", body: "cut", bodyBytes: 5 });
    const response = await lab.me.get().asResponse();
    const error = await failureOf(response.text());
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ code: "CONNECTION_FAILED", operation: "me.get" });
    expect(arrived("me.get")).toBe(1);
  });

  it("P10 gives a decode error with status, request id and a bounded excerpt for a success that is not JSON", async () => {
    const { lab, arrived } = openLab();
    for (const kind of ["html", "invalid-json", "empty"] as const) {
      const error: DecodeError = await failureOf(lab.odd.answer(kind));
      expect(error).toBeInstanceOf(DecodeError);
      expect(error).toMatchObject({ code: "INVALID_RESPONSE", status: 200, outcome: "applied" });
      expect(error.requestId, kind).toMatch(/\w/);
      expect(error.excerpt.length).toBeLessThanOrEqual(200);
      expect(error.stack).not.toMatch(/^SyntaxError/);
    }
    expect(arrived("odd.answer")).toBe(3);
  });

  it("P10 turns the HTML 502 of a proxy into an ApiError and retries it by its status", async () => {
    const { lab, arrived } = openLab();
    const error: ApiError = await failureOf(lab.odd.answer("html-502"));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: "UNRECOGNIZED", status: 502, attempts: 3 });
    expect(arrived("odd.answer")).toBe(3);
  });

  it("P11 spends no more on retries than the budget of the origin holds, and gets back one per success", async () => {
    const { lab, mock, arrived } = openLab({ retry: { maxAttempts: 3 } });
    const rule = mock.faults.add({ operation: "me.get", status: 503 });
    await Promise.all(Array.from({ length: 200 }, () => failureOf(lab.me.get())));
    expect(arrived("me.get")).toBe(200 + 500 / 5);
    mock.faults.remove(rule);
    for (let success = 0; success < 10; success += 1) await lab.me.get();
    mock.faults.add({ operation: "me.get", status: 503 });
    mock.journal.clear();
    await Promise.all(Array.from({ length: 20 }, () => failureOf(lab.me.get())));
    expect(arrived("me.get")).toBe(20 + 10 / 5);
  });
});
