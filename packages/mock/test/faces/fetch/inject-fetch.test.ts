import { describe, expect, test } from "vitest";
import { kernelOf } from "../../../src/mock.js";
import { start } from "../../toy-client.js";

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

  test.each([
    ["GET", "x"],
    ["get", new Uint8Array(1)],
    ["HEAD", new URLSearchParams("a=b")],
  ] as const)("refuses a body of %s, as the platform does", async (method, body) => {
    const { mock } = start();
    const { fetch, baseUrl } = mock.toy.options();
    const why = "Request with GET/HEAD method cannot have body.";
    await expect(fetch(`${baseUrl}/v1/notes`, { method, body })).rejects.toThrow(TypeError(why));
    expect(() => new Request(`${baseUrl}/v1/notes`, { method, body })).toThrow(why);
    expect(mock.journal.exchanges()).toEqual([]);
  });

  test.each(["delete", "get", "head", "options", "post", "put", "patch", "Patch", "query"])(
    "sends the method %s as the platform writes it",
    async (method) => {
      const { mock } = start();
      const { fetch, baseUrl } = mock.toy.options();
      await fetch(`${baseUrl}/v1/notes`, { method }).then((answer) => answer.arrayBuffer());
      expect(mock.journal.exchanges().map((row) => row.method)).toEqual([
        new Request("http://x.test/", { method }).method,
      ]);
    },
  );

  test("leaves the automatic clock as it was after a streamed body", async () => {
    const { mock } = start();
    const { fetch, token, baseUrl } = mock.toy.options();
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const body = new Blob(['{"text":"a"}']).stream();
    await fetch(`${baseUrl}/v1/notes`, { method: "POST", headers, body, duplex: "half" } as RequestInit);
    const { clock } = kernelOf(mock).world;
    const leave = clock.enter("GET /"); // a request in the engine holds time still
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
