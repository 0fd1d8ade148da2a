import type { Connection } from "./connection.js";
import type { End } from "./connection-end.js";
import type { Notify } from "./notices.js";
import type { Decoder } from "./socket.js";

export interface ConnectionInit {
  readonly address: string;
  readonly shard: number;
  readonly decoder: Decoder | undefined;
  /** The highest sequence number of the session to resume; `undefined` for a new session. */
  readonly seq: number | undefined;
  readonly notify: Notify;
  readonly owner: ConnectionOwner;
}

/** The shard, as its connection sees it. Every call is synchronous. */
export interface ConnectionOwner {
  /** HELLO came: send RESUME, or IDENTIFY once the gate lets it. */
  hello(connection: Connection): void;
  /** An event in order, once. */
  dispatch(event: string, data: unknown, seq: number): void;
  /** READY (`replayed` undefined) or RESUMED. */
  ready(replayed: number | undefined): void;
  /** Op 12. */
  requestFailed(code: string, message: string): void;
  /** A frame was written, for the sliding log. */
  wrote(): void;
  /** Exactly once; nothing else is called afterwards. */
  ended(end: End): void;
}
