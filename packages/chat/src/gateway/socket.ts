/** What the connection is told. Every callback is synchronous, in wire order; `closed` comes exactly once and last. */
export interface SocketEvents {
  opened(): void;
  message(data: string | Uint8Array): void;
  /** The server answered the upgrade by an HTTP status, where the runtime shows it. `closed` follows. */
  refused(status: number, headers: Readonly<Record<string, string | undefined>>): void;
  /** What the runtime says went wrong; `closed` follows. */
  failed(error: unknown): void;
  closed(code: number, reason: string): void;
}

/** One socket as the connection drives it, on every runtime. */
export interface GatewaySocket {
  send(data: string): void;
  close(code: number, reason: string): void;
  /** Ends at once, without waiting for the other side. */
  terminate(): void;
  /** Stops and starts reading; `false` where the runtime cannot. */
  pause(): boolean;
  resume(): void;
  /** Bytes read so far, where the runtime tells: a growing count is life even while messages wait to be parsed. */
  bytesRead(): number | undefined;
}

/** Opens a socket. Throws when the address cannot even be tried. */
export type OpenSocket = (url: string, events: SocketEvents) => GatewaySocket;

/** The part of a WebSocket class that is used: the standard global, npm `ws` and the mock's all fit. */
export interface WebSocketClass {
  new (url: string): WebSocketLike;
}

export interface WebSocketLike {
  binaryType: string;
  onopen: ((event: never) => void) | null;
  onmessage: ((event: never) => void) | null;
  onerror: ((event: never) => void) | null;
  onclose: ((event: never) => void) | null;
  send(data: string): void;
  close(code?: number, reason?: string): void;
}
