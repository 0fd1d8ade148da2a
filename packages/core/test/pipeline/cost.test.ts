import { createHook } from "node:async_hooks";
import type { Clock } from "@antiphon/core";
import { createRuntime, type Operation } from "@antiphon/core/internal";
import { expect, test } from "vitest";

const base = { id: "items.get", safety: "safe", auth: ["bearer"], response: "json", codes: [] } as const;
const get: Operation = { ...base, method: "GET", path: "/items/{id}" };
const post: Operation = { ...base, id: "items.create", method: "POST", path: "/items", safety: "key", body: "json" };
const credential = { headers: { authorization: "Bearer secret-of-the-test" } };
const answer = {
  status: 200,
  headers: { "content-type": "application/json" },
  text: () => Promise.resolve('{"id":"1"}'),
  stream: () => expect.unreachable("nobody asked for a stream"),
  cancel() {},
};

/** A client whose transport costs nothing, and what its calls have asked of the clock. */
function open() {
  const asked = { now: 0, monotonic: 0, timers: 0, ended: 0 };
  const clock: Clock = {
    now: () => (asked.now += 1),
    monotonic: () => (asked.monotonic += 1),
    timer() {
      asked.timers += 1;
      return () => void (asked.ended += 1);
    },
  };
  const runtime = createRuntime({
    api: {
      id: "cheap",
      vendor: "Cheap",
      errorBody: { message: [] },
      codes: {},
      idempotencyKey: { header: "Idempotency-Key", quoted: false, maxLength: 255 },
      rateLimit: { limit: "x-limit", remaining: "x-remaining", reset: { header: "x-reset", unit: "unix-s" } },
    },
    factory: "createCheap",
    options: { baseUrl: "https://cheap.test", clock, transport: () => Promise.resolve(answer) },
    schemes: { bearer: { credential: () => credential } },
  });
  return { runtime, asked };
}

test.each([
  ["read", get, { path: { id: "1" } }],
  ["write with a key", post, { body: { name: "x" } }],
])(
  "a %s that succeeds looks at the clock five times, never at the date, and leaves no timer",
  async (_, operation, args) => {
    const { runtime, asked } = open();
    await runtime.call(operation, args, undefined);
    expect(asked.monotonic).toBeLessThanOrEqual(5);
    expect(asked).toMatchObject({ now: 0, timers: 1, ended: 1 });
  },
);

test("a read that succeeds makes few promises", async () => {
  const { runtime } = open();
  await runtime.call(get, { path: { id: "1" } }, undefined);
  let promises = 0;
  const hook = createHook({ init: (_id, type) => void (type === "PROMISE" && (promises += 1)) }).enable();
  await runtime.call(get, { path: { id: "1" } }, undefined);
  hook.disable();
  expect(promises).toBeLessThanOrEqual(18);
});
