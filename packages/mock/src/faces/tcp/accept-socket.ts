import { throwLater } from "../../platform/throw-later.js";
import { STATUS_CODES, type IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { WebSocketServer, type WebSocket } from "ws";
import { carryUpgrade } from "../shared/carry.js";
import type { Location } from "../shared/locate.js";
import { headerProblem } from "../../kernel/request/header-problem.js";
import type { PlainAnswer, PlainRequest } from "../../kernel/request/plain.js";
import type { SocketEnd, SocketWire } from "../../kernel/request/open-socket.js";
import { upgrade } from "../../kernel/request/sockets.js";
import type { WorldCore } from "../../kernel/world/world-core.js";

export interface SocketTarget {
  readonly core: WorldCore;
  readonly location: Location;
  readonly request: PlainRequest;
}

/** Bytes that may wait for a client that does not read. */
const mostWaiting = 64 * 1024 * 1024;

/** WebSockets of the TCP face. */
export interface SocketServer {
  accept(target: SocketTarget | undefined, message: IncomingMessage, socket: Socket, head: Buffer): Promise<void>;
  close(): void;
}

export function createSocketServer(): SocketServer {
  const server = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: 4 * 1024 * 1024 });
  server.on("wsClientError", (_, socket) => refuse(socket as Socket, { status: 400, headers: {}, body: undefined }));
  return {
    async accept(target, message, socket, head) {
      if (target === undefined) return refuse(socket, { status: 404, headers: {}, body: undefined });
      const { core, location, request } = target;
      const decided = await upgrade(core, location.engine.id, request);
      const gone = new Promise((resolve) => {
        if (socket.destroyed) resolve(undefined);
        else socket.once("close", resolve);
      });
      carryUpgrade<void>(decided, core, gone, {
        refuse: (answer) => refuse(socket, answer),
        drop: () => void socket.resetAndDestroy(),
        hang: (over) => void over.then(() => socket.destroy()).catch(throwLater),
        open(accept) {
          if (!socket.destroyed) server.handleUpgrade(message, socket, head, (client) => connect(client, accept));
        },
      });
    },
    close() {
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
}

function connect(client: WebSocket, accept: (wire: SocketWire) => SocketEnd): void {
  const end = accept({
    send: (data) => {
      // Whoever does not read what it is sent is let go, as by any server: its frames would pile up here.
      if (client.bufferedAmount > mostWaiting) return client.terminate();
      client.send(data, () => undefined);
    },
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
  const framed = { connection: "close", "content-length": String(Buffer.byteLength(body)) };
  const headers = { ...answer.headers, ...framed };
  const lines = Object.entries(headers)
    .filter(([name, value]) => headerProblem(name, value) === undefined || name in framed)
    .map(([name, value]) => `${name}: ${value}`);
  socket.once("finish", () => socket.destroySoon()); // a client that keeps its half open is not waited for
  socket.end(`HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ""}\r\n${lines.join("\r\n")}\r\n\r\n${body}`);
}
