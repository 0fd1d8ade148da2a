import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMock } from "@antiphon/mock";
import { serve, type MockServer } from "../../../src/node/index.js";

interface Shape {
  readonly fin?: boolean;
  readonly reserved?: number;
  readonly masked?: boolean;
  /** What the head tells, whatever follows. */
  readonly length?: bigint;
}

/** One frame of a client, byte by byte; its mask is zero. */
function frame(opcode: number, text: string | Uint8Array, shape: Shape = {}): Buffer {
  const payload = Buffer.from(text);
  const { fin = true, reserved = 0, masked = true, length = BigInt(payload.length) } = shape;
  const short = length < 126n;
  const head = Buffer.alloc(short ? 2 : 10);
  head[0] = (fin ? 0x80 : 0) | (reserved << 4) | opcode;
  head[1] = (masked ? 0x80 : 0) | (short ? Number(length) : 127);
  if (!short) head.writeBigUInt64BE(length, 2);
  return Buffer.concat([head, masked ? Buffer.alloc(4) : Buffer.alloc(0), payload]);
}

const tooLong = frame(1, "x", { length: 2n ** 62n });
const odd: readonly (readonly [string, Buffer, number])[] = [
  ["a frame without a mask", frame(1, "{}", { masked: false }), 1002],
  ["a reserved bit", frame(1, "{}", { reserved: 4 }), 1002],
  ["another reserved bit", frame(1, "{}", { reserved: 1 }), 1002],
  ["a reserved opcode", frame(3, "x"), 1002],
  ["a reserved opcode of control", frame(11, "x"), 1002],
  ["a continuation of nothing", frame(0, "x"), 1002],
  ["a text within a text", Buffer.concat([frame(1, "{", { fin: false }), frame(1, "}")]), 1002],
  ["a ping in pieces", frame(9, "x", { fin: false }), 1002],
  ["a ping of 200 bytes", frame(9, "x".repeat(200)), 1002],
  ["a length of exabytes", tooLong, 1009],
  ["more than 4 MiB", frame(1, "x".repeat(4 * 1024 * 1024 + 1)), 1009],
  [
    "pieces without an end",
    Buffer.concat([
      frame(1, "", { fin: false }),
      ...Array.from({ length: 100_000 }, () => frame(0, "", { fin: false })),
    ]),
    1008,
  ],
  ["what is no UTF-8", frame(1, Buffer.from([0xff, 0xfe])), 1007],
  ["a close frame of one byte", frame(8, "x"), 1002],
  ["a close code that no frame carries", frame(8, Buffer.from([0x03, 0xed])), 1002],
  ["a reason that is no UTF-8", frame(8, Buffer.from([0x03, 0xe8, 0xff])), 1007],
  [
    "close frames and more behind them",
    Buffer.concat([frame(8, Buffer.from([0x03, 0xe8])), frame(1, "{}"), frame(8, "")]),
    1000,
  ],
];

describe.each(["astral", "fluxer"] as const)("odd frames on %s", (platform) => {
  const mock = createMock({ clock: "real" });
  let server: MockServer;
  beforeAll(async () => {
    server = await serve(mock);
  });
  afterAll(() => server.close());

  it.each(odd)("%s: the socket is closed, the port lives on", async (_, bytes, code) => {
    const path = new URL(server.line.apis[platform]?.gatewayUrl ?? "");
    const socket = connect(server.port, "127.0.0.1");
    socket.on("error", () => undefined);
    const received: Buffer[] = [];
    socket.on("data", (data: Buffer) => received.push(data));
    const closed = once(socket, "close");
    socket.write(
      `GET ${path.pathname}${path.search} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
    );
    await once(socket, "data");
    socket.write(bytes);
    await closed;
    const all = Buffer.concat(received);
    expect(all.readUInt16BE(all.lastIndexOf(0x88) + 2)).toBe(code);
    expect((await fetch(`${server.url}/__mock/clock`)).status).toBe(200);
  });
});
