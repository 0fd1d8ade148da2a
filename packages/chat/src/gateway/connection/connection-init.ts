import type { End } from "../session/end.js";
import type { Tell } from "../events/notices.js";

export interface ConnectionInit {
  readonly address: string;
  /** The highest sequence number of the session to resume; `undefined` for a new session. */
  readonly seq: number | undefined;
  readonly tell: Tell;
  readonly owner: ConnectionOwner;
}

/** The shard, as its connection sees it. Every call is synchronous. */
export interface ConnectionOwner {
  /** HELLO came: send RESUME, or IDENTIFY once the gate lets it. */
  hello(): void;
  /** An event in order, once. */
  dispatch(event: string, data: unknown, seq: number): void;
  /** READY (`replayed` undefined) or RESUMED; `heartbeatMs` is the server's interval. */
  ready(replayed: number | undefined, heartbeatMs: number): void;
  /** Op 12. */
  requestFailed(error: { readonly code: string; readonly message: string }): void;
  /** A frame was written, for the sliding log. */
  wrote(op: number): void;
  /** Exactly once; nothing else is called afterwards. */
  ended(end: End): void;
}
