import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** Every connection of a server, upgraded ones too: what `server.closeAllConnections()` does not know of. */
export interface Connections {
  /** Ends all of them, now. */
  destroy(): void;
  /** Runs once what was asked earlier on the connection is answered: answers keep the order of their requests. */
  inTurn(socket: Socket, run: () => void): void;
}

export function trackConnections(server: Server): Connections {
  const open = new Set<Socket>();
  const owed = new WeakMap<Socket, ServerResponse>();
  server.on("request", (message, response) => owed.set(message.socket, response));
  server.on("connection", (socket: Socket) => {
    if (open.has(socket)) return; // given to the server anew
    open.add(socket);
    socket.on("error", () => undefined); // between two owners, as while an upgrade waits for its turn, nobody else listens
    socket.once("close", () => open.delete(socket));
  });
  return {
    destroy() {
      for (const socket of open) socket.destroy();
    },
    inTurn(socket, run) {
      const last = owed.get(socket);
      if (last === undefined || last.writableFinished || last.destroyed) run();
      else last.once("close", run);
    },
  };
}

/** Whether a request asks for a WebSocket, and not for another protocol that it would do without. */
export function isWebSocket({ headers }: IncomingMessage): boolean {
  return (headers.upgrade ?? "")
    .toLowerCase()
    .split(/\s*,\s*/)
    .includes("websocket");
}

/**
 * Answers a request as if it had offered no other protocol (`Upgrade: h2c`): Node has let go of its connection, so the
 * server is given it anew, with the request's head written again.
 */
export function withoutUpgrade(server: Server, message: IncomingMessage, socket: Socket, rest: Buffer): void {
  const lines = [`${message.method} ${message.url} HTTP/${message.httpVersion}`];
  for (let at = 0; at < message.rawHeaders.length; at += 2) {
    const name = message.rawHeaders[at] as string;
    if (/^(?:upgrade|http2-settings|connection)$/i.test(name)) continue;
    lines.push(`${name}: ${message.rawHeaders[at + 1]}`);
  }
  if (/\bclose\b/i.test(message.headers.connection ?? "")) lines.push("Connection: close");
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"), rest]));
  server.emit("connection", socket);
}
