import { expect, test } from "vitest";
import { createMockOf } from "../src/mock.js";
import { toy } from "./toy-engine.js";

function start() {
  const mock = createMockOf({ toy });
  const { fetch, token, baseUrl } = mock.toy.options();
  const call = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    fetch(baseUrl + path, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
  return { mock, call, token };
}

test("a service answers a valid request, and everybody wrote it down", async () => {
  const { mock, call } = start();
  const created = await call("POST", "/v1/notes", { text: "hi" }, { "idempotency-key": "k1" });
  expect(created.status).toBe(201);
  const note = (await created.json()) as { id: string };
  expect(note).toMatchObject({ text: "hi", at: mock.clock.now() });
  expect(await (await call("GET", `/v1/notes/${note.id}`)).json()).toEqual(note);
  expect(mock.journal.exchanges().map((row) => `${row.operation} ${row.status}`)).toEqual([
    "notes.create 201",
    "notes.get 200",
  ]);
  expect(mock.ledger.effects()).toMatchObject([{ kind: "note", resource: note.id, key: "k1" }]);
  mock.ledger.expectExactlyOnce();
  mock.assertClean();
});
