import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { createMock } from "@antiphon/mock";
import { serve } from "../../../src/node/index.js";

const root = fileURLToPath(new URL("../../../../../", import.meta.url));
const cli = fileURLToPath(new URL("../../../src/node/cli.ts", import.meta.url));
const open: Socket[] = [];
afterEach(() => {
  for (const socket of open.splice(0)) socket.destroy();
});

/** A client that sends its bytes, never ends, and reads only when it is told to. */
function hold(port: number, bytes: string, reads = true): void {
  const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true }, () => socket.write(bytes));
  socket.on("error", () => undefined);
  if (reads) socket.resume();
  else socket.pause();
  open.push(socket);
}

const get = (path: string, more = ""): string => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${more}\r\n`;
const handshake = (path: string): string =>
  get(
    path,
    "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n",
  );
const gateways = ["/astral/gateway?v=1&encoding=json", "/fluxer/gateway?v=1&encoding=json"];

/** Whatever a client can keep open, all of it at once, on a port whose faults hang. */
async function holdEverything(url: string): Promise<void> {
  const port = Number(new URL(url).port);
  for (const path of gateways) hold(port, handshake(path), false); // open, and never read
  await fault(url, { operation: "socket", hang: true });
  await fault(url, { api: "auralis", hang: true });
  await fault(url, { api: "auralisCloud", latencyMs: 3_600_000 });
  await fault(url, { api: "auralytik", body: "stall", bodyBytes: 1 });
  for (const path of gateways)
    for (const bytes of [handshake(path), handshake(path).slice(0, -2), handshake(path).slice(0, 20)])
      hold(port, bytes);
  for (const path of ["/auralis/api/v1/cluster", "/auralis-cloud/jobs", "/auralytik/api/v1/usage"])
    hold(port, get(path));
  hold(port, "");
  hold(port, "POST /__mock/faults HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nabc");
  hold(port, "PUT /astral/api HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab");
  hold(port, get("/__mock/clock", "Connection: Upgrade\r\nUpgrade: h2c\r\n"), false);
  hold(port, get("/auralis/api/v1/cluster") + handshake(gateways[0] as string)); // waits for the answer before it
  for (let count = 0; count < 10; count += 1) hold(port, get("/__mock/openapi.json").repeat(30), false);
  await new Promise((resolve) => setTimeout(resolve, 300));
}

async function fault(url: string, rule: object): Promise<void> {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`${url}/__mock/faults`, { method: "POST", headers, body: JSON.stringify(rule) });
  expect(answer.status).toBe(201);
}

describe("a mock with everything held open", () => {
  it.each(["SIGTERM", "SIGINT"] as const)("ends as a process at %s", async (signal) => {
    const args = ["--conditions=@antiphon/source", "--import", "tsx", cli, "--port", "0"];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    const exited = once(child, "exit") as Promise<[number | null, string | null]>;
    let err = "";
    child.stderr.on("data", (data: Buffer) => (err += data.toString("utf8")));
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    await holdEverything((JSON.parse(line.toString("utf8")) as { url: string }).url);
    child.kill(signal);
    const [code] = await exited;
    expect([code, err]).toEqual([0, ""]);
  });

  it("closes its port, and again, and leaves nothing pending", async () => {
    const mock = createMock({ clock: "real" });
    const server = await serve(mock);
    await holdEverything(server.url);
    const all = open.map((socket) => new Promise((resolve) => socket.once("close", resolve)));
    await Promise.all([server.close(), server.close()]);
    for (const socket of open) socket.resume();
    for (const socket of open) socket.end();
    await Promise.all(all);
    await expect(fetch(server.url)).rejects.toThrow();
  });
});
