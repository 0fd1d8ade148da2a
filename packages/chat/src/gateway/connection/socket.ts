import type { Clock } from "@antiphon/core";

/** What the connection is told. Every callback is synchronous, in wire order; `closed` comes exactly once and last. */
export interface SocketEvents {
  message(data: string | Uint8Array): void;
  /** The server answered the upgrade by an HTTP status, where the runtime shows it. `closed` follows. */
  refused(status: number, headers: Readonly<Record<string, string | undefined>>): void;
  /** What the runtime says went wrong; `closed` follows. */
  failed(error: unknown): void;
  closed(code: number, reason: string): void;
}

/** One socket as the connection drives it, on every runtime. */
export interface GatewaySocket {
  /** `false` when it can no longer arrive, since the socket is closing. */
  send(data: string): boolean;
  close(code: number, reason: string): void;
  /** Ends at once, without waiting for the other side. */
  terminate(): void;
  /** Stops and starts reading; `false` where the runtime cannot. */
  pause(): boolean;
  resume(): void;
  /** Bytes read so far, where the runtime tells: a growing count is life even while messages wait to be parsed. */
  bytesRead(): number | undefined;
}

/** What `#websocket` gives: one file for Node, one for every other runtime. */
export interface Runtime {
  /** Gets what `open` needs, where a runtime does not have it from the beginning. */
  readonly load?: (() => Promise<unknown>) | undefined;
  /** Opens a socket. Throws when the address cannot even be tried. */
  open(url: string, events: SocketEvents): GatewaySocket;
  /** Runs after the runtime has read what lies in its sockets. */
  afterIo(run: () => void): () => void;
  text(data: Uint8Array): string;
  /** For each compression that the runtime can undo: a fresh decoder for one connection. */
  readonly decoders: { readonly [Format in Compression]?: (work?: Clock["work"]) => Decoder };
  readonly os: string;
  /** Tells whoever runs the process, on stderr, that something ended that nobody watches; the process will say so with its exit code. */
  lastWord(line: string): void;
}

export type Compression = "zstd-stream" | "zlib-stream";

/** One compressed stream; `work` is held while it unpacks, which may be in a thread that no clock sees. Texts come in order, each a whole message. */
export interface Decoder {
  push(data: Uint8Array, text: (text: string) => void, corrupt: (why: string) => void): void;
  end(): void;
}

/** The part of a WebSocket class that is used: the standard global, npm `ws` and the mock's all fit. */
export type WebSocketClass = new (url: string) => WebSocketLike;

export interface WebSocketLike {
  readonly readyState?: number | undefined;
  binaryType: string;
  send(data: string): void;
  close(code?: number, reason?: string): void;
  addEventListener(type: "open" | "message" | "close" | "error", run: (event: SocketEvent) => void): void;
}

export interface SocketEvent {
  readonly data?: unknown;
  readonly code?: number | undefined;
  readonly reason?: string | undefined;
  readonly error?: unknown;
  /** The mock's class, where real ones hide it: the HTTP answer that refused the upgrade. */
  readonly response?: RefusedResponse | undefined;
}

export interface RefusedResponse {
  readonly statusCode?: number | undefined;
  readonly status?: number | undefined;
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
}
