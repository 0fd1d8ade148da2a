import { once } from "node:events";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { createMock } from "../../src/index.js";
import { serve, type MockServer } from "../../src/node/index.js";

interface Frame {
  readonly op: number;
  readonly t?: string | null;
  readonly s?: number;
  readonly d?: unknown;
}

describe("a script step over the admin routes", () => {
  const mock = createMock({ clock: "manual" });
  let server: MockServer;
  const open: WebSocket[] = [];
  beforeAll(async () => {
    server = await serve(mock);
  });
  afterEach(() => {
    for (const socket of open.splice(0)) socket.terminate();
    mock.reset();
  });
  afterAll(() => server.close());

  const post = async (path: string, body: unknown): Promise<{ status: number; json: unknown }> => {
    const response = await fetch(`${server.url}/__mock${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return { status: response.status, json: await response.json() };
  };
  const step = (body: object) => post("/gateway/script", { platform: "astral", ...body });

  const connect = (): { socket: WebSocket; frames: Frame[] } => {
    const socket = new WebSocket(server.line.apis["astral"]?.gatewayUrl ?? "");
    const frames: Frame[] = [];
    socket.on("message", (data: Buffer) => frames.push(JSON.parse(data.toString("utf8")) as Frame));
    socket.on("error", () => undefined);
    open.push(socket);
    return { socket, frames };
  };
  const isReady = ({ t }: Frame): boolean => t === "READY";
  const identify = async ({ socket, frames }: ReturnType<typeof connect>): Promise<void> => {
    await expect.poll(() => frames.length).toBeGreaterThan(0);
    const properties = { os: "linux", browser: "x", device: "x" };
    socket.send(JSON.stringify({ op: 2, d: { token: mock.astral.token, properties } }));
  };
  const ready = async (): Promise<ReturnType<typeof connect>> => {
    const client = connect();
    await identify(client);
    await expect.poll(() => client.frames.some(isReady)).toBe(true);
    return client;
  };

  test("reconnect sends op 7 to whom it means, and says how many", async () => {
    const { frames } = await ready();
    expect(await step({ step: "reconnect", target: { shard: 7 } })).toEqual({ status: 200, json: { met: 0 } });
    expect(await step({ step: "reconnect" })).toEqual({ status: 200, json: { met: 1 } });
    await expect.poll(() => frames.at(-1)).toMatchObject({ op: 7 });
  });

  test("close ends the socket with the code and reason that it names", async () => {
    const { socket } = await ready();
    const closed = once(socket, "close");
    expect(await step({ step: "close", code: 4009, reason: "Scripted here" })).toMatchObject({ json: { met: 1 } });
    const [code, reason] = (await closed) as [number, Buffer];
    expect([code, reason.toString()]).toEqual([4009, "Scripted here"]);
  });

  test("refuseUpgrade answers as many handshakes as asked by a status with Retry-After", async () => {
    expect(await step({ step: "refuseUpgrade", status: 503, retryAfterS: 20, times: 1 })).toEqual({
      status: 200,
      json: {},
    });
    const { socket } = connect();
    const [, answer] = (await once(socket, "unexpected-response")) as [
      unknown,
      { statusCode: number; headers: Record<string, string> },
    ];
    expect([answer.statusCode, answer.headers["retry-after"]]).toEqual([503, "20"]);
    await ready();
  });

  test("delay holds READY back until the world's time has passed", async () => {
    await step({ step: "delay", moment: "ready", ms: 5000, times: 1 });
    const client = connect();
    await identify(client);
    await expect.poll(() => mock.astral.sessions()).toHaveLength(1);
    await post("/clock/advance", { ms: 4999 });
    expect(client.frames.some(isReady)).toBe(false);
    await post("/clock/advance", { ms: 1 });
    await expect.poll(() => client.frames.some(isReady)).toBe(true);
  });

  test("invalidate and answer tell a client to begin anew", async () => {
    const first = await ready();
    expect(await step({ step: "invalidate", resumable: false })).toMatchObject({ json: { met: 1 } });
    await expect.poll(() => first.frames.at(-1)).toMatchObject({ op: 9, d: false });
    await step({ step: "answer", frame: "identify", by: { op9: false }, times: 1 });
    const second = connect();
    await identify(second);
    await expect.poll(() => second.frames.at(-1)).toMatchObject({ op: 9, d: false });
  });

  test("skipSequence, inject and duplicate bend the stream of events, and raw leaves it", async () => {
    const { frames } = await ready();
    await step({ step: "inject", event: "NEW_THING", payload: { id: "1" } });
    await expect.poll(() => frames.at(-1)).toMatchObject({ op: 0, t: "NEW_THING", d: { id: "1" } });
    const { s = 0 } = frames.at(-1) as Frame;
    await step({ step: "skipSequence", count: 3 });
    await step({ step: "inject", event: "NEW_THING", payload: { id: "2" } });
    await step({ step: "duplicate" });
    await step({ step: "raw", data: Buffer.from('{"op":11}').toString("base64"), encoding: "base64" });
    await expect
      .poll(() => frames.slice(-3))
      .toMatchObject([{ s: s + 4, d: { id: "2" } }, { s: s + 4, d: { id: "2" } }, { op: 11 }]);
  });

  test("heartbeatInterval and a delayed HELLO last until clear", async () => {
    await step({ step: "heartbeatInterval", value: 1234 });
    const odd = connect();
    await expect.poll(() => odd.frames.at(0)).toMatchObject({ op: 10, d: { heartbeat_interval: 1234 } });
    await step({ step: "clear" });
    const plain = connect();
    await expect.poll(() => plain.frames.at(0)).toMatchObject({ op: 10, d: { heartbeat_interval: 41_250 } });
  });

  test.each([
    ["drop", {}, 1],
    ["freeze", {}, 1],
    ["probe", {}, 1],
    ["killSession", {}, 1],
    ["closeAfterReady", { code: 4000, times: 1 }, undefined],
    ["splitMessages", { parts: 3 }, undefined],
    ["resumeUrl", { url: "ws://elsewhere" }, undefined],
    ["replayFloor", { seq: 40 }, undefined],
    ["frameLimit", { count: 5, windowMs: 1000 }, undefined],
    ["startsRemaining", { count: 0 }, undefined],
    ["unavailableGuilds", { ids: [] }, undefined],
  ])("%s is taken too", async (name, args, met) => {
    await ready();
    expect(await step({ step: name, ...args })).toEqual({ status: 200, json: met === undefined ? {} : { met } });
  });

  test.each([
    [{ step: "explode" }, "body step: must be"],
    [{}, "body step: is required"],
    [{ step: "close" }, "body code: is required"],
    [{ step: "close", code: 12 }, "body code: must be"],
    [{ step: "delay", moment: "ready", ms: "soon" }, "body ms: must"],
    [{ step: "answer", frame: "resume", by: {} }, "body by: must"],
    [{ step: "refuseUpgrade", status: 503, retryAfter: 5 }, "body retryAfter: is not"],
    [{ step: "drop", target: { shards: 1 } }, "body target.shards: is not"],
    [{ platform: "discord", step: "drop" }, "body platform: must be"],
  ])("%j is refused, and the message names the field", async (body, message) => {
    expect(await step(body)).toMatchObject({
      status: 400,
      json: { error: { code: "INVALID_REQUEST", message: expect.stringContaining(message) as string } },
    });
  });
});
