import { describe, expect, test } from "vitest";
import { start } from "../../toy-client.js";

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
