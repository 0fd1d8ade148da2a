import { setupServer } from "msw/node";
import { afterEach, describe, expect, test, vi } from "vitest";
import { WebSocket as NodeWebSocket } from "ws";
import { createMockOf } from "../../src/mock.js";
import { handlers } from "../../src/msw/index.js";
import { toy } from "../toy-engine.js";

describe("a test runner's fake timers", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test("do not stop the mock, even when all are faked", async () => {
    const mock = createMockOf({ toy });
    const { fetch, token, baseUrl, clock } = mock.toy.options();
    vi.useFakeTimers({
      toFake: [
        "setTimeout",
        "clearTimeout",
        "setInterval",
        "clearInterval",
        "setImmediate",
        "clearImmediate",
        "Date",
        "performance",
      ],
    });
    mock.faults.add({ operation: "notes.list", latencyMs: 60_000 });
    const answer = await fetch(`${baseUrl}/v1/notes`, { headers: { authorization: `Bearer ${token}` } });
    expect([answer.status, clock.monotonic()]).toEqual([200, 60_000]);
    await mock.clock.advance("1h");
    expect(clock.monotonic()).toBe(3_660_000);
  });
});

describe("faked microtasks", () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  // What Sinon fakes unless told otherwise: Node's own Response ends its body in a microtask, and repeats it for ever without one.
  test.each<[what: string, fake: () => void]>([
    ["by the runner", () => void vi.useFakeTimers({ toFake: ["queueMicrotask"] })],
    ["by hand", () => void vi.stubGlobal("queueMicrotask", () => undefined)],
  ])("%s leave each body as long as it is", async (_, fake) => {
    const { fetch, token, baseUrl } = createMockOf({ toy }).toy.options();
    const usual = await (await fetch(`${baseUrl}/v1/notes`, { headers: { authorization: `Bearer ${token}` } })).text();
    fake();
    const response = await fetch(`${baseUrl}/v1/notes`, { headers: { authorization: `Bearer ${token}` } });
    let text = "";
    for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += new TextDecoder().decode(piece);
      if (text.length > usual.length) break;
    }
    expect([usual.length > 0, text]).toEqual([true, usual]);
  });
});

describe("MSW", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test("carries the global WebSocket where there is one", async () => {
    vi.stubGlobal("WebSocket", NodeWebSocket);
    const mock = createMockOf({ toy });
    const server = setupServer(...handlers(mock));
    server.listen({ onUnhandledRequest: "error" });
    try {
      const socket = new WebSocket("wss://gateway.toy.example/?v=1");
      const received: unknown[] = [];
      const closed = new Promise<number>((resolve) => {
        socket.addEventListener("message", ({ data }) => {
          received.push(data);
          socket.send(received.length === 1 ? "one" : "bye");
        });
        socket.addEventListener("close", ({ code }) => resolve(code));
      });
      expect([await closed, received]).toEqual([4001, ["hello", "echo one"]]);
      expect(mock.journal.sockets()).toMatchObject([{ url: "/?v=1", closed: { code: 4001 } }]);
    } finally {
      server.close();
    }
  });

  test("lets a user's own handlers win", async () => {
    const { http, HttpResponse } = await import("msw");
    const mock = createMockOf({ toy });
    const server = setupServer(...handlers(mock));
    server.listen({ onUnhandledRequest: "error" });
    try {
      server.use(http.get("https://toy.example/api/health", () => HttpResponse.text("mine"), { once: true }));
      const health = async (): Promise<string> => (await fetch("https://toy.example/api/health?x=1")).text();
      expect([await health(), await health()]).toEqual(["mine", "ok"]);
    } finally {
      server.close();
    }
  });
});
