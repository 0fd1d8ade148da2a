import type { AntiphonError, Outcome } from "../call/errors.js";
import type { Answer } from "../call/runtime.js";
import type { AbortRelay } from "../transport/abort-relay.js";
import type { WireResponse } from "../transport/transport.js";

/** How far one attempt has come on the wire. */
export interface Wire {
  readonly relay: AbortRelay;
  sent: boolean;
  head: WireResponse | undefined;
  limited: boolean;
}

/** How one attempt ended. */
export type End = Answered | Refused | Lost | Stopped;

/** With a success. */
export interface Answered extends Answer {
  readonly kind: "answered";
}

/** With an answer that is an error. */
export interface Refused {
  readonly kind: "refused";
  readonly error: AntiphonError;
  readonly outcome: Outcome;
  readonly status: number;
  readonly wireCode: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** How long the server asks to wait, by header or body. */
  readonly retryAfterMs: number | undefined;
  readonly text: string;
  /** Set for a refusal for the rate: nobody goes into the bucket meanwhile. */
  readonly parked?: Parking | undefined;
}

export interface Parking {
  readonly waitMs: number;
  /** Whether the answer named the time, or we chose it. */
  readonly isStated: boolean;
  /** Whether all buckets are parked. */
  readonly isGlobal: boolean;
}

/** Without a whole answer: the connection broke, or the time of the attempt was over. */
export interface Lost {
  readonly kind: "lost";
  readonly error: AntiphonError;
  readonly outcome: Outcome;
  readonly status: undefined;
  readonly isTimeout: boolean;
}

/** By something that no other attempt can change: the caller's abort, the deadline, an option, a hook or a credential at fault. */
export interface Stopped {
  readonly kind: "stopped";
  readonly why: unknown;
  readonly status: undefined;
}
