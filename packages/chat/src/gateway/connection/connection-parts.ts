import type { Clock } from "@antiphon/core";
import type { Tell } from "../events/notices.js";
import type { Platform } from "../platforms/platform.js";
import type { End } from "../session/end.js";
import type { Sequence } from "../session/sequence.js";
import type { Compression, Runtime } from "./socket.js";

/** What a connection needs, and nothing else. */
export interface ConnectionParts {
  readonly clock: Clock;
  readonly random: () => number;
  readonly runtime: Runtime;
  readonly platform: Pick<Platform, "beatFactor" | "closes" | "closesWhileIdentifying">;
  readonly compress: Compression | undefined;
  readonly helloTimeoutMs: number;
  readonly readyTimeoutMs: number;
  readonly resumeTimeoutMs: number;
}

export interface ConnectionInit {
  readonly address: string;
  /** The numbers of the session to resume, which go on; those of a new session begin in it. */
  readonly sequence: Sequence;
  readonly tell: Tell;
  /** Takes the token out of what the server says: it may quote it. */
  readonly redact: (text: string) => string;
  readonly owner: ConnectionOwner;
}

/** The shard, as its connection sees it. Every call is synchronous. */
export interface ConnectionOwner {
  /** HELLO came: send RESUME, or IDENTIFY once the gate lets it. */
  hello(): void;
  /** Whether READY's data begins another session than the one we are in. */
  isOther(data: unknown): boolean;
  /** READY begins a session, with numbers of its own; the event itself follows. */
  session(data: object): Sequence;
  /** An event, once; in order, unless it is `late`. */
  dispatch(event: string, data: unknown, seq: number, late: boolean): void;
  /** READY (`replayed` undefined) or RESUMED; `heartbeatMs` is the server's interval. */
  ready(replayed: number | undefined, heartbeatMs: number): void;
  /** Op 12. */
  requestFailed(error: { readonly code: string; readonly message: string }): void;
  /** A frame was written, for the sliding log. */
  wrote(op: number): void;
  /** Time until a frame fits into the limits, in ms. */
  roomInMs(): number;
  /** The socket closes: nothing that is written now arrives. */
  leaving(): void;
  /** Exactly once; nothing else is called afterwards. */
  ended(end: End): void;
}
