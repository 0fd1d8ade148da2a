/** The socket that is watched. */
export interface WatchedSocket {
  /** Id of the API. */
  readonly api: string;
  /** `SocketRow.index`. */
  readonly index: number;
  /** Path and query of the handshake. */
  readonly url: string;
}

/** A frame of a gateway, read. */
export interface GatewayFrame {
  readonly op: number;
  readonly t?: string;
  readonly d?: unknown;
}

/** Where gateways tell of a new connection. */
export interface SocketConduct {
  /** `address`: where this gateway is for the client that connected. */
  watch(socket: WatchedSocket, address: string | undefined): SocketNotes;
}

/** Where one connection tells what passes. */
export interface SocketNotes {
  /** The server has sent a frame; `d` of HELLO may be nonsense that a test wants. */
  sent(frame: GatewayFrame): void;
  /** The client has sent a frame. */
  received(frame: GatewayFrame): void;
  /** What the client sends on a dead connection is its conduct all the same. */
  unread(data: string | Uint8Array): void;
  /** An IDENTIFY of an account; `beyond`: the platform allows none now. */
  identified(account: string, beyond: boolean): void;
  /** The connection is half-open: what the client sends is not read. */
  frozen(): void;
  ended(): void;
}
