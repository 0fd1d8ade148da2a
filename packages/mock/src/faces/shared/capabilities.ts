/** Where a client meets the mock. */
export type FaceName = "options" | "msw" | "tcp";

/** What a face can carry. Tests name what they need; a face that lacks it does not get the test. */
export type Capability =
  /** A connection that ends without an answer. */
  | "drop"
  /** The system's error code of a lost connection is visible to the client. */
  | "drop.code"
  /** Failures before the request is sent: `refused`, `dns`, `tls`. */
  | "connect"
  | "hang"
  /** A body that is cut or stalls after its head has arrived. */
  | "body.cut"
  | "body.stall"
  | "body.drip"
  /** A body that ends before its content-length. */
  | "body.short"
  /** WebSockets through the client's default transport, npm `ws` on Node. */
  | "socket"
  /** A WebSocket handshake answered with an HTTP status. */
  | "socket.refused"
  /** A socket that ends without a close frame. */
  | "socket.unclean"
  /** Any program that speaks HTTP, in any language. */
  | "process";

const virtual = [
  "drop",
  "drop.code",
  "connect",
  "hang",
  "body.cut",
  "body.stall",
  "body.drip",
  "body.short",
  "socket",
  "socket.refused",
  "socket.unclean",
] as const;

/** Measured, not promised: `packages/mock/test/capabilities.test.ts` shows each cell of this table. */
export const capabilities: Readonly<Record<FaceName, ReadonlySet<Capability>>> = {
  options: new Set<Capability>(virtual),
  msw: new Set<Capability>(["drop", "hang", "body.cut", "body.stall", "body.drip"]),
  tcp: new Set<Capability>([...virtual.filter((name) => name !== "connect"), "process"]),
};
