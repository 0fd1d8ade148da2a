/** `fetch` where the compiler knows one (DOM lib or Node types), else the part of it that clients need. */
export type InjectedFetch = typeof globalThis extends { fetch: infer Fetch } ? Fetch : PlainFetch;

/** `WebSocket` where the compiler knows one, else the part of it that clients need. */
export type InjectedWebSocket = typeof globalThis extends { WebSocket: infer Socket } ? Socket : PlainWebSocketClass;

export type PlainFetch = (url: string, init?: PlainFetchInit) => Promise<PlainResponse>;

export interface PlainFetchInit {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | null;
  readonly signal?: PlainSignal | null;
}

export interface PlainSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", run: () => void): void;
  removeEventListener(type: "abort", run: () => void): void;
}

export interface PlainResponse {
  readonly status: number;
  readonly statusText: string;
  readonly ok: boolean;
  readonly headers: { get(name: string): string | null; forEach(run: (value: string, name: string) => void): void };
  text(): Promise<string>;
  json(): Promise<unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export type PlainWebSocketClass = new (url: string, protocols?: string | readonly string[]) => PlainWebSocket;

export interface PlainWebSocket {
  readonly readyState: number;
  binaryType: string;
  send(data: string | Uint8Array): void;
  close(code?: number, reason?: string): void;
  addEventListener(type: "open" | "message" | "close" | "error", run: (event: PlainSocketEvent) => void): void;
  removeEventListener(type: "open" | "message" | "close" | "error", run: (event: PlainSocketEvent) => void): void;
}

export interface PlainSocketEvent {
  readonly type: string;
  readonly data?: unknown;
  readonly code?: number;
  readonly reason?: string;
  readonly wasClean?: boolean;
}
