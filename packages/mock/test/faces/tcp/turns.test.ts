import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMock } from "@antiphon/mock";
import { serve, type MockServer } from "../../../src/node/index.js";

const head = (path: string, more = ""): string => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${more}\r\n`;
const plain = head("/__mock/clock");
const last = head("/__mock/clock", "Connection: close\r\n");
const offer = "Connection: Upgrade\r\nUpgrade: h2c\r\n";
const socket =
  "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
const post = (more: string, body: string): string =>
  `POST /__mock/faults HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${offer}${more}\r\n${body}`;

describe("requests that one connection sends without waiting", () => {
  const mock = createMock({ clock: "real" });
  let server: MockServer;
  beforeAll(async () => {
    server = await serve(mock);
  });
  afterAll(() => server.close());

  it.each<[string, string, readonly number[]]>([
    ["plain ones", plain.repeat(5) + last, [200, 200, 200, 200, 200, 200]],
    ["each with another offer", head("/__mock/clock", offer).repeat(12) + last, Array.from({ length: 13 }, () => 200)],
    ["with offers now and then", (plain + head("/__mock/nope", offer)).repeat(2) + last, [200, 404, 200, 404, 200]],
    ["bodies behind offers", post("Content-Length: 2\r\n", "{}").repeat(2) + last, [400, 400, 200]],
    [
      "chunks behind offers",
      post("Transfer-Encoding: chunked\r\n", "2\r\n{}\r\n0\r\n\r\n").repeat(2) + last,
      [400, 400, 200],
    ],
    ["a socket behind a request", plain + head("/fluxer/gateway?v=1&encoding=json", socket), [200, 101]],
    ["a socket that is refused behind requests", plain.repeat(2) + head("/nowhere", socket), [200, 200, 404]],
    ["nothing behind a socket", head("/nowhere", socket) + plain, [404]],
  ])("%s are answered in their order", async (_, bytes, statuses) => {
    expect(await statusesOf(server.port, bytes, statuses.length)).toEqual(statuses);
  });

  it("leave nothing behind that could end the process, whenever the client resets", async () => {
    mock.faults.add({ api: "auralis", hang: true });
    for (const more of [offer, socket])
      for (const wait of [0, 1, 5]) {
        const client = connect(server.port, "127.0.0.1");
        client.on("error", () => undefined);
        client.write(head("/auralis/api/v1/cluster") + head("/astral/gateway", more));
        await new Promise((resolve) => setTimeout(resolve, wait));
        client.resetAndDestroy();
      }
    mock.faults.clear();
    expect(await statusesOf(server.port, last, 1)).toEqual([200]);
  });
});

/** The statuses of the first answers. */
function statusesOf(port: number, bytes: string, count: number): Promise<number[]> {
  return new Promise((resolve) => {
    let text = "";
    const client = connect(port, "127.0.0.1", () => client.write(bytes));
    const seen = (): number[] => [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status));
    client.on("data", (data) => {
      text += data.toString("latin1");
      if (seen().length >= count) client.destroy();
    });
    client.on("error", () => undefined);
    client.on("close", () => resolve(seen()));
  });
}
