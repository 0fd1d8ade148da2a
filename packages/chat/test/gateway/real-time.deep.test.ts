import { createServer } from "node:net";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { WebSocket } from "ws";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createAstral } from "@antiphon/chat";
import { createGateway, type Gateway, type GatewayNotice, type GatewayOptions } from "@antiphon/chat/gateway";
import { ClientProcess, ServerProcess } from "./processes.js";
import { rest, until } from "./tcp-stage.js";

const HB = 1000;
let server: ServerProcess;
let gateway: Gateway<Record<string, unknown>> | undefined;
const notices: GatewayNotice[] = [];

beforeEach(() => void (notices.length = 0));
afterEach(async () => {
  await gateway?.close();
  await server.stop();
});

/** Blocks this process right after a beat was written, once. */
class Blocking extends WebSocket {
  static armed = false;

  override send(data: unknown): void {
    super.send(data as string);
    if (!Blocking.armed || !String(data).startsWith('{"op":1')) return;
    Blocking.armed = false;
    const end = performance.now() + 2.5 * HB;
    while (performance.now() < end);
  }
}

function connect(options: GatewayOptions = {}, Class?: typeof WebSocket): Gateway<Record<string, unknown>> {
  const { token, baseUrl, gatewayUrl } = server;
  const astral = createAstral({ token, baseUrl, gatewayUrl, ...(Class && { WebSocket: Class }) });
  gateway = createGateway(astral, { onNotice: (notice) => notices.push(notice), ...options }) as never;
  return gateway as Gateway<Record<string, unknown>>;
}

const count = (type: GatewayNotice["type"]): number => notices.filter((notice) => notice.type === type).length;

describe("in real time", () => {
  test("G8 keeps a healthy connection over a stall of two and a half intervals, and beats at once afterwards", async () => {
    server = await ServerProcess.start(HB);
    await connect({}, Blocking).connect();
    await until(() => count("latency") > 0);
    Blocking.armed = true;
    await until(() => count("loopLag") > 0, 10_000);
    await rest(2 * HB);
    expect(count("disconnected")).toBe(0);
    const { sockets } = await server.report();
    expect(sockets).toHaveLength(1);
    const beats = sockets[0]?.client.filter(({ op }) => op === 1).map(({ at }) => at) ?? [];
    const gaps = beats.slice(1).map((at, n) => at - (beats[n] as number));
    const stall = gaps.findIndex((gap) => gap > 2.4 * HB);
    expect(stall).toBeGreaterThan(-1);
    expect(gaps[stall]).toBeLessThan(2.5 * HB + 300);
  });

  test("G9 replaces a connection after a stall when the acknowledgement is really missing", async () => {
    server = await ServerProcess.start(HB);
    await connect({}, Blocking).connect();
    await until(() => count("latency") > 0);
    server.order({ muteAcks: true });
    await rest(50);
    Blocking.armed = true;
    await until(() => count("resumed") > 0, 10_000);
    expect(count("loopLag")).toBeGreaterThan(0);
    expect(notices.find(({ type }) => type === "disconnected")).toMatchObject({
      willResume: true,
      reason: expect.stringContaining("no heartbeat acknowledged"),
    });
  });

  test("G45 keeps up with 10 000 events a second for ten seconds", async () => {
    server = await ServerProcess.start(HB);
    const bot = connect();
    await bot.connect();
    let next = 0;
    let inOrder = true;
    bot.on("TYPING_START", (typing) => {
      inOrder &&= (typing as { timestamp: number }).timestamp === next++;
    });
    const heapBefore = process.memoryUsage().heapUsed;
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    server.order({ flood: { perTick: 100, everyMs: 10, total: 100_000 } });
    await until(
      () => next === 100_000,
      60_000,
      () => next,
    );
    delay.disable();
    expect(inOrder).toBe(true);
    expect(count("disconnected") + count("duplicate") + count("sequenceGap")).toBe(0);
    expect(delay.percentile(99) / 1e6).toBeLessThan(50);
    const report = await server.report();
    const beats = report.sockets[0]?.client.filter(({ op }) => op === 1).map(({ at }) => at) ?? [];
    const late = beats.slice(2).map((at, n) => Math.abs(at - (beats[n + 1] as number) - 0.9 * HB));
    // What the machine itself took from either process is not the client's.
    expect(Math.max(...late)).toBeLessThan(100 + delay.max / 1e6 + report.stallMs);
    await rest(500);
    (globalThis as { gc?: () => void }).gc?.();
    expect(process.memoryUsage().heapUsed - heapBefore).toBeLessThan(64 * 1024 * 1024);
  });

  test("G46 loses nothing to a consumer of one millisecond per event when it pauses the socket", async () => {
    server = await ServerProcess.start(HB);
    const bot = connect();
    const stream = bot.events({ bufferSize: 200, overflow: "pause" });
    await bot.connect();
    server.order({ flood: { perTick: 100, everyMs: 20, total: 5000 } });
    let next = 0;
    for await (const { event, d } of stream) {
      if (event !== "TYPING_START") continue;
      expect((d as { timestamp: number }).timestamp).toBe(next++);
      const end = performance.now() + 1;
      while (performance.now() < end);
      if (next === 5000) break;
    }
    expect(count("disconnected")).toBe(0);
    const beats = (await server.report()).sockets[0]?.client.filter(({ op }) => op === 1) ?? [];
    expect(beats.length).toBeGreaterThanOrEqual(4);
  });

  test("G46 counts exactly what it drops when told to drop", async () => {
    server = await ServerProcess.start(HB);
    const bot = connect();
    const stream = bot.events({ bufferSize: 200, overflow: "dropOldest" });
    await bot.connect();
    server.order({ flood: { perTick: 100, everyMs: 20, total: 5000 } });
    let seen = 0;
    let last = -1;
    for await (const { event, d } of stream) {
      if (event !== "TYPING_START") continue;
      const { timestamp } = d as { timestamp: number };
      expect(timestamp).toBeGreaterThan(last);
      last = timestamp;
      seen += 1;
      const end = performance.now() + 1;
      while (performance.now() < end);
      if (last === 4999) break;
    }
    expect(seen + stream.dropped).toBe(5000);
    expect(stream.dropped).toBeGreaterThan(0);
    expect(count("disconnected")).toBe(0);
  });

  test("G49 lets the process exit by itself after close(), in every state", async () => {
    server = await ServerProcess.start(HB);
    const mute = createServer((socket) => void socket.on("error", () => undefined));
    await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve));
    const { port } = mute.address() as { port: number };
    const { token, baseUrl, gatewayUrl } = server;
    const cases: readonly [string, string][] = [
      ["ready", gatewayUrl],
      ["connecting", `ws://127.0.0.1:${port}/gateway`],
      ["pausing", "ws://127.0.0.1:1/gateway"],
    ];
    for (const [state, url] of cases) {
      const client = new ClientProcess(state, { token, baseUrl, gatewayUrl: url });
      const { code, at } = await client.exited;
      const closing = client.lines.find(({ type }) => type === "closing");
      const closed = client.lines.find(({ type }) => type === "closed");
      expect([state, code]).toEqual([state, 0]);
      expect([state, closed?.left]).toEqual([state, []]);
      expect(at - (closing?.now ?? 0)).toBeLessThan(1000 + 5000);
      expect(at - (closed?.now ?? 0)).toBeLessThan(1000);
    }
    mute.close();
  });

  test("G56 reconnects once after the process was stopped, without a burst of beats", async () => {
    server = await ServerProcess.start(HB);
    const client = new ClientProcess("stay", server);
    await until(() => client.lines.some(({ type }) => type === "latency"), 20_000);
    server.order({ say: ["before"] });
    client.signal("SIGSTOP");
    server.order({ muteAcks: true });
    await rest(6 * HB);
    const resumedAt = Date.now();
    client.signal("SIGCONT");
    await until(
      () => client.lines.some(({ type }) => type === "resumed" || type === "latency" || type === "ackMissing"),
      10_000,
      () => client.lines,
    );
    await rest(1500);
    const { sockets } = await server.report();
    const beats = sockets.flatMap(({ client: frames }) => frames).filter(({ op, at }) => op === 1 && at >= resumedAt);
    expect(beats.length).toBeLessThanOrEqual(4);
    expect(sockets.length).toBeLessThanOrEqual(2);
    client.signal("SIGKILL");
    await client.exited;
  });
});
