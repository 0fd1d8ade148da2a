import { STATUS_CODES, type IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { WebSocketServer, type WebSocket } from "ws";
import type { Location } from "../shared/locate.js";
import type { PlainAnswer, PlainRequest } from "../../kernel/request/plain.js";
import { upgrade, type SocketEnd } from "../../kernel/request/sockets.js";
import type { WorldCore } from "../../kernel/world/world-core.js";

export interface SocketTarget {
  readonly core: WorldCore;
  readonly location: Location;
  readonly request: PlainRequest;
}

/** WebSockets of the TCP face. */
export interface SocketServer {
  accept(target: SocketTarget | undefined, message: IncomingMessage, socket: Socket, head: Buffer): Promise<void>;
  close(): void;
}

export function createSocketServer(): SocketServer {
  const server = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  server.on("wsClientError", (_, socket) => refuse(socket as Socket, { status: 400, headers: {}, body: undefined }));
  return {
    async accept(target, message, socket, head) {
      socket.on("error", () => socket.destroy());
      if (target === undefined) return refuse(socket, { status: 404, headers: {}, body: undefined });
      const { core, location, request } = target;
      const decided = await upgrade(core, location.engine.id, request);
      switch (decided.kind) {
        case "refused":
          return refuse(socket, decided.answer);
        case "drop":
          socket.resetAndDestroy();
          return;
        case "hang": {
          const release = core.clock.hold();
          socket.once("close", release);
          return;
        }
        case "open":
          server.handleUpgrade(message, socket, head, (client) => connect(client, decided.accept));
      }
    },
    close() {
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
}

function connect(
  client: WebSocket,
  accept: (wire: Parameters<Extract<Awaited<ReturnType<typeof upgrade>>, { kind: "open" }>["accept"]>[0]) => SocketEnd,
): void {
  const end = accept({
    send: (data) => client.send(data),
    close: (code, reason) => client.close(code, reason),
    terminate: () => client.terminate(),
    freeze: () => client.pause(),
  });
  client.on("message", (data: Buffer, binary) => end.message(binary ? new Uint8Array(data) : data.toString("utf8")));
  client.on("close", (code, reason) => end.closed(code, reason.toString("utf8")));
  client.on("error", () => undefined); // a broken frame: `close` follows
}

/** Answers the handshake over plain HTTP. */
function refuse(socket: Socket, answer: PlainAnswer): void {
  const body = typeof answer.body === "string" ? answer.body : "";
  const headers = { ...answer.headers, connection: "close", "content-length": String(Buffer.byteLength(body)) };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ""}\r\n${lines.join("\r\n")}\r\n\r\n${body}`);
}
