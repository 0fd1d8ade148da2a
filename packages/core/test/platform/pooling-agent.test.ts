import http from "node:http";
import net, { type AddressInfo, type Socket } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { platformTransport } from "../../src/platform/node-http.js";
import { createPoolingAgent, type PoolingAgent } from "../../src/platform/pooling-agent.js";
import { AbortRelay } from "../../src/transport/abort-relay.js";

const meta = { operation: "things.get", attempt: 1 };
const answer = (text: string, head = ""): string =>
  `HTTP/1.1 200 OK\r\n${head}content-length: ${text.length}\r\n\r\n${text}`;

describe("a connection that came back", () => {
  test("carries the next request", async () => {
    const { ask, opened } = await world((socket) => socket.on("data", () => socket.write(answer("ok"))));
    for (let call = 0; call < 5; call += 1) expect(await ask()).toBe("ok");
    expect(opened()).toBe(1);
  });

  test.each([
    ["closed by the server", (socket: Socket) => void socket.end(answer("ok"))],
    [
      "reset by the server",
      (socket: Socket) => void socket.write(answer("ok"), () => setImmediate(() => socket.resetAndDestroy())),
    ],
    [
      "that said bytes which nobody asked for",
      (socket: Socket) => void socket.write(answer("ok"), () => setImmediate(() => socket.write(answer("bad")))),
    ],
    [
      "that the server keeps for less than a second",
      (socket: Socket) => void socket.write(answer("ok", "keep-alive: timeout=1\r\n")),
    ],
    ["whose answer said that it closes", (socket: Socket) => void socket.write(answer("ok", "connection: close\r\n"))],
  ])("is not used again when it is one %s", async (_, reply) => {
    const { ask, opened, idle } = await world((socket) => socket.on("data", () => reply(socket)));
    expect(await ask()).toBe("ok");
    await until(() => !idle());
    expect(await ask()).toBe("ok");
    expect(opened()).toBe(2);
  });

  test("is closed once it has been idle for its time", async () => {
    const { ask, open, idle } = await world((socket) => socket.on("data", () => socket.write(answer("ok"))), {
      timeout: 20,
    });
    expect(await ask()).toBe("ok");
    expect(idle()).toBe(true);
    await until(() => open() === 0);
    expect(idle()).toBe(false);
  });

  test("is closed where as many are kept as may be", async () => {
    const { ask, open } = await world((socket) => socket.on("data", () => socket.write(answer("ok"))), {
      maxFreeSockets: 2,
    });
    await Promise.all(Array.from({ length: 6 }, ask));
    await until(() => open() <= 2);
    expect(open()).toBe(2);
  });

  test("goes with all others that are idle when they are closed at once", async () => {
    const { ask, open, agent, idle } = await world((socket) => socket.on("data", () => socket.write(answer("ok"))));
    await Promise.all(Array.from({ length: 3 }, ask));
    agent.closeIdle();
    expect(idle()).toBe(false);
    await until(() => open() === 0);
  });
});

describe("a burst", () => {
  test("dials 64 at a time, and each connection that answers carries on", async () => {
    const { ask, agent } = await world((socket) => socket.on("data", () => socket.write(answer("ok"))));
    const all = Promise.all(Array.from({ length: 300 }, ask));
    let most = 0;
    for (let isOver = false; !isOver;) {
      most = Math.max(
        most,
        Object.values(agent.sockets).flatMap((sockets) => sockets?.filter(({ connecting }) => connecting)).length,
      );
      isOver = (await Promise.race([all, turn()])) !== undefined;
    }
    expect(await all).toEqual(Array.from({ length: 300 }, () => "ok"));
    expect(most).toBe(64);
  });

  test("leaves out whoever was given up while it waited, and keeps the order of the others", async () => {
    const waiting: (() => void)[] = [];
    const heard: string[] = [];
    const { ask } = await world(
      (socket) =>
        socket.on("data", (data) => {
          heard.push(/\/(\w+)/.exec(String(data))?.[1] ?? "");
          waiting.push(() => socket.write(answer("ok")));
        }),
      { maxSockets: 1 },
    );
    const first = ask("first");
    const relay = new AbortRelay();
    const left = ask("left", relay);
    const others = [ask("second"), ask("third")];
    relay.abort(new Error("no more"));
    await expect(left).rejects.toThrow("given up");
    const answering = setInterval(() => waiting.shift()?.(), 1);
    await Promise.all([first, ...others]);
    clearInterval(answering);
    expect(heard).toEqual(["first", "second", "third"]);
  });

  test("goes on when connections fail instead of opening", async () => {
    const { ask, close } = await world(() => undefined, { maxSockets: 2 });
    await close();
    const all = await Promise.allSettled(Array.from({ length: 200 }, () => ask()));
    expect(all.map(({ status }) => status)).toEqual(Array.from({ length: 200 }, () => "rejected"));
  });
});

interface World {
  readonly agent: PoolingAgent;
  ask(path?: unknown, relay?: unknown): Promise<string>;
  opened(): number;
  open(): number;
  idle(): boolean;
  close(): Promise<void>;
}

async function world(accept: (socket: Socket) => unknown, options: http.AgentOptions = {}): Promise<World> {
  const agent = createPoolingAgent(http.Agent, { keepAlive: true, ...options });
  const sockets = new Set<Socket>();
  let opened = 0;
  const server = net.createServer((socket) => {
    opened += 1;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => undefined);
    accept(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  onTestFinished(() => {
    agent.destroy();
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const transport = platformTransport(agent);
  return {
    agent,
    async ask(path, relay) {
      const name = typeof path === "string" ? path : "x";
      const signal = relay instanceof AbortRelay ? relay : new AbortRelay();
      const request = { method: "GET", url: `http://127.0.0.1:${port}/${name}`, headers: {}, meta };
      return (await transport(request, signal)).text();
    },
    opened: () => opened,
    open: () => sockets.size,
    idle: () => agent.hasIdle({ host: "127.0.0.1", port }),
    close,
  };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await turn();
}

function turn(): Promise<undefined> {
  return new Promise((resolve) => setImmediate(() => resolve(undefined)));
}
