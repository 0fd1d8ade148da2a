import http from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { platformTransport } from "../../src/platform/node-http.js";
import { AbortRelay } from "../../src/transport/abort-relay.js";

test("thousands of requests at once share 512 connections to an origin, and each gets its answer", async () => {
  const waiting: (() => void)[] = [];
  let answered = 0;
  const server = http.createServer(({ url }, response) => {
    waiting.push(() => response.end(url));
    // The first answer comes when no further request does.
    if (waiting.length < 512 && answered === 0) return;
    for (const answer of waiting.splice(0)) answer();
    answered += 1;
  });
  let open = 0;
  let most = 0;
  server.on("connection", (socket) => {
    most = Math.max(most, (open += 1));
    socket.on("close", () => (open -= 1));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const transport = platformTransport(undefined);
  const ask = async (path: string): Promise<string> => {
    const meta = { operation: "things.get", attempt: 1 };
    return (await transport({ method: "GET", url: origin + path, headers: {}, meta }, new AbortRelay())).text();
  };
  const paths = Array.from({ length: 5000 }, (_, index) => `/${index}`);
  expect(await Promise.all(paths.map(ask))).toEqual(paths);
  expect(most).toBe(512);
});
