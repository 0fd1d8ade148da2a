import { createServer, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { WebSocket, WebSocketServer } from "ws";
import { afterEach, describe, expect, test } from "vitest";
import { astral, createGateway, type Gateway, type GatewayNotice, GatewayFatalError } from "@antiphon/chat/gateway";
import { selfSigned } from "./certificate.js";
import { rest, until } from "./tcp-stage.js";

const token = "abcdefghijkl.mnopqrstuvwxyz";
const servers: Server[] = [];
const notices: GatewayNotice[] = [];
let gateway: Pick<Gateway<object>, "connect" | "close"> | undefined;

afterEach(async () => {
  await gateway?.close();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  expect(JSON.stringify(notices)).not.toContain(token);
  notices.length = 0;
});

function connect(url: string, Class?: typeof WebSocket): Promise<void> {
  const opened = createGateway({
    profile: astral,
    url,
    token,
    onNotice: (notice) => notices.push(notice),
    ...(Class && { WebSocket: Class }),
  });
  gateway = opened;
  return opened.connect();
}

/** Opens a port, the same one again where it is given. */
async function listen(server: Server, port = 0): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(port, "localhost", resolve));
  return (server.address() as AddressInfo).port;
}

/** A server that says HELLO and READY. */
function serveGateway<S extends Server>(server: S): S {
  new WebSocketServer({ server }).on("connection", (socket) => {
    socket.send('{"op":10,"d":{"heartbeat_interval":41250}}');
    socket.on("message", () => socket.send('{"op":0,"t":"READY","s":1,"d":{"session_id":"s","guilds":[]}}'));
  });
  return server;
}

const lost = (): (GatewayNotice & { type: "disconnected" })[] =>
  notices.filter((notice) => notice.type === "disconnected");

/** Lets three attempts fail, looks whether connect() is still open, and ends it. Gives what the notices say. */
async function threeFailures(
  connected: Promise<void>,
): Promise<{ readonly open: boolean; readonly reasons: string[] }> {
  let open = true;
  const ended = connected.finally(() => (open = false)).catch((error: unknown) => error);
  await until(() => lost().length >= 3, 60_000, lost);
  const seen = {
    open,
    reasons: lost()
      .slice(0, 3)
      .map(({ code, reason, willRetry }) => `${code} ${willRetry} ${reason}`),
  };
  await gateway?.close();
  expect(await ended).toMatchObject({ code: "GATEWAY_CLOSED" });
  return seen;
}

const all = (reason: RegExp): unknown => {
  const one: unknown = expect.stringMatching(new RegExp(`^1006 true .*(${reason.source})`, "i"));
  return { open: true, reasons: [one, one, one] };
};

describe("G54 tries again, and says why", () => {
  test("when the name does not resolve", async () => {
    const seen = await threeFailures(connect("wss://gateway.invalid/"));
    expect(seen).toEqual(all(/ENOTFOUND|EAI_AGAIN/));
  });

  test("when the port is refused, until somebody listens there", async () => {
    const port = await listen(createServer());
    servers.pop()?.close();
    const connected = connect(`ws://localhost:${port}/`);
    await until(() => lost().length >= 2);
    expect(lost()[0]?.reason).toMatch(/ECONNREFUSED/);
    await listen(serveGateway(createServer()), port);
    await connected;
    expect(lost().every(({ willRetry }) => willRetry)).toBe(true);
  });

  test("when nobody vouches for the certificate", async () => {
    const port = await listen(serveGateway(createTlsServer(selfSigned(1))));
    expect(await threeFailures(connect(`wss://localhost:${port}/`))).toEqual(all(/self.signed/));
  });

  test("when the certificate has expired, until it is renewed", async () => {
    const [expired, renewed] = [selfSigned(-1), selfSigned(1)];
    class Trusting extends WebSocket {
      constructor(url: string) {
        super(url, { ca: [expired.cert, renewed.cert] });
      }
    }
    const server = createTlsServer(expired);
    const port = await listen(serveGateway(server));
    const connected = connect(`wss://localhost:${port}/`, Trusting as typeof WebSocket);
    await until(() => lost().length >= 2);
    expect(lost()[0]?.reason).toMatch(/expired/i);
    server.setSecureContext(renewed);
    await connected;
  });
});

describe("G54 gives up, once and without the token", () => {
  test.each([401, 403, 301])("on an upgrade that is refused by %d", async (status) => {
    let asked = 0;
    let elsewhere = 0;
    const other = await listen(createServer().on("upgrade", () => (elsewhere += 1)));
    const refusing = createServer().on("upgrade", (_, socket) => {
      asked += 1;
      socket.end(`HTTP/1.1 ${status} No\r\nlocation: ws://localhost:${other}/\r\ncontent-length: 0\r\n\r\n`);
    });
    const port = await listen(refusing);
    const error = await connect(`ws://localhost:${port}/`).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(GatewayFatalError);
    expect(error).toMatchObject({ code: "UPGRADE_REFUSED", closeCode: status, outcome: "rejected" });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(token);
    expect(lost()).toMatchObject([{ code: status, willRetry: false }]);
    await rest(1000); // as long as the first two pauses may be
    expect([asked, elsewhere]).toEqual([1, 0]);
  });
});
