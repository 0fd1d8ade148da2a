import type { WebSocket as WsSocket } from "ws";
import { streamDecoders } from "./stream-decoder-node.js";
import type { GatewaySocket, Runtime, SocketEvents } from "./socket.js";

/** Node: npm `ws`, which can be paused and terminated and tells why an upgrade was refused. */
export const runtime: Runtime = {
  load,
  open,
  afterIo,
  text: (data) => (data as Buffer).toString(),
  decoders: streamDecoders,
  os: process.platform,
  lastWord(line) {
    process.exitCode ||= 1;
    process.stderr.write(`${line}\n`);
  },
};

/** Two turns: the first may still be in the poll phase that was running. */
function afterIo(run: () => void): () => void {
  let handle = setImmediate(() => (handle = setImmediate(run)));
  return () => clearImmediate(handle);
}

let WebSocket: typeof WsSocket;

/** At the first connect: loading it takes longer than all of ours, and a program that only sends messages never needs it. */
async function load(): Promise<void> {
  ({ WebSocket } = await import("ws"));
}

function open(url: string, events: SocketEvents): GatewaySocket {
  const socket = new WebSocket(url, {
    perMessageDeflate: false,
    followRedirects: false,
    maxPayload: 64 * 1024 * 1024,
  });
  let over = false;
  const closed = (code: number, reason: string): void => {
    if (over) return;
    over = true;
    events.closed(code, reason);
  };
  let net: { readonly bytesRead: number } | undefined;
  socket.on("upgrade", (response) => (net = response.socket));
  socket.on("message", events.message as (data: unknown) => void);
  // Stays for good: an error of a discarded socket must never be uncaught.
  socket.on("error", (error) => over || events.failed(error));
  socket.on("close", (code, reason) => closed(code, reason.toString()));
  socket.on("unexpected-response", (request, response) => {
    response.resume();
    request.destroy();
    events.refused(response.statusCode ?? 0, response.headers as Record<string, string>);
    closed(1006, "");
  });
  return {
    send: (data) => {
      if (socket.readyState !== WebSocket.OPEN) return false;
      socket.send(data);
      return true;
    },
    close: (code, reason) => socket.close(code, reason),
    terminate: () => {
      over = true;
      socket.terminate();
    },
    pause: () => {
      socket.pause();
      return true;
    },
    resume: () => socket.resume(),
    bytesRead: () => net?.bytesRead,
  };
}
