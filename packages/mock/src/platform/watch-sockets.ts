import { nodeModule } from "./node-module.js";
import type { PendingBook } from "./pending-item.js";

/** `node:diagnostics_channel`. */
export interface Diagnostics {
  subscribe(name: string, run: (message: never) => void): void;
  unsubscribe(name: string, run: (message: never) => void): void;
}

/** The part of a `net.Socket` that tells how far its bytes have come. */
export interface Socket {
  readonly localPort?: number;
  readonly remotePort?: number;
  readonly bytesWritten: number;
  readonly bytesRead: number;
  readonly destroyed: boolean;
  readonly _handle?: { readonly reading?: boolean } | null;
  once(name: "close", run: () => void): unknown;
}

/** The TCP connections that begin and end in this process. */
export interface LocalSockets {
  /** Whether the other end of this client's socket is in this process too: then whoever answers is counted himself. */
  isLocal(client: object): boolean;
  stop(): void;
}

/** Counts bytes that one end has written and the other end in this process has not read. */
export function watchSockets(book: PendingBook): LocalSockets {
  const channels = nodeModule("node:diagnostics_channel") as Diagnostics | undefined;
  const accepted = new Map<string, Socket>();
  const otherEnd = ({ localPort, remotePort }: Socket): Socket | undefined =>
    localPort === undefined ? undefined : accepted.get(`${localPort} ${remotePort}`);
  const connected = ({ socket: client }: { readonly socket: Socket }): void => {
    const inFlight = (): boolean => {
      const server = otherEnd(client);
      return server !== undefined && (isOnTheWay(client, server) || isOnTheWay(server, client));
    };
    book.begin(client, { what: "bytes between two sockets of this process", counts: inFlight });
    client.once("close", () => book.end(client));
  };
  const accept = ({ socket: server }: { readonly socket: Socket }): void => {
    if (server.remotePort === undefined) return; // a socket with a path: nothing tells which two belong together
    const key = `${server.remotePort} ${server.localPort}`;
    accepted.set(key, server);
    server.once("close", () => {
      if (accepted.get(key) === server) accepted.delete(key);
    });
  };
  channels?.subscribe("net.client.socket", connected);
  channels?.subscribe("net.server.socket", accept);
  return {
    isLocal: (client) => otherEnd(client as Socket) !== undefined,
    stop() {
      channels?.unsubscribe("net.client.socket", connected);
      channels?.unsubscribe("net.server.socket", accept);
    },
  };
}

/** A reader that has stopped on purpose waits for something else. */
function isOnTheWay(writer: Socket, reader: Socket): boolean {
  return (
    !writer.destroyed && !reader.destroyed && reader._handle?.reading === true && writer.bytesWritten > reader.bytesRead
  );
}
