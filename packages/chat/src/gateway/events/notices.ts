import type { GatewayFatalError } from "../errors.js";

/** What the gateway tells about itself, told apart by `type`. Never thrown, never an `error` event, never with a token. */
export type GatewayNotice =
  /** `address` is where, without its query. */
  | {
      readonly type: "connecting";
      readonly shard: number;
      readonly attempt: number;
      readonly resume: boolean;
      readonly address: string;
    }
  | { readonly type: "hello"; readonly shard: number; readonly heartbeatIntervalMs: number }
  | { readonly type: "ready"; readonly shard: number }
  /** `replayed` events were delivered again from where the session was cut. */
  | { readonly type: "resumed"; readonly shard: number; readonly replayed: number }
  /** A lost connection is normal life. `inMs` is the pause before the next attempt. */
  | {
      readonly type: "disconnected";
      readonly shard: number;
      readonly code: number;
      readonly reason: string;
      readonly willRetry: boolean;
      readonly willResume: boolean;
      readonly inMs: number;
    }
  /** Events after `lastSeq` up to the next `ready` are lost: the server could not resume the session. */
  | { readonly type: "sessionLost"; readonly shard: number; readonly lastSeq: number; readonly reason: string }
  /** Numbers `from` to `to` were not delivered. In a replay these are events the platform never keeps. */
  | {
      readonly type: "sequenceGap";
      readonly shard: number;
      readonly from: number;
      readonly to: number;
      readonly replaying: boolean;
    }
  /** An event came twice and was dropped the second time. */
  | { readonly type: "duplicate"; readonly shard: number; readonly seq: number }
  | { readonly type: "latency"; readonly shard: number; readonly latencyMs: number }
  /** Beats are not acknowledged although events still arrive. */
  | { readonly type: "ackMissing"; readonly shard: number; readonly sinceMs: number }
  /** A timer ran this late: user code or the machine blocked the loop. */
  | { readonly type: "loopLag"; readonly shard: number; readonly lagMs: number }
  /** The server or a proxy sent something outside the protocol; it was skipped. */
  | { readonly type: "protocolViolation"; readonly shard: number; readonly detail: string }
  /** An event the spec does not know; it was delivered. */
  | { readonly type: "unknownEvent"; readonly shard: number; readonly event: string }
  /** Op 12: a request over the gateway failed. */
  | { readonly type: "serverError"; readonly shard: number; readonly code: string; readonly message: string }
  /** The platform blames the client. Please report it with the code. */
  | { readonly type: "clientBug"; readonly shard: number; readonly code: number; readonly reason: string }
  | {
      readonly type: "waiting";
      readonly shard: number;
      readonly for: "budget" | "breaker";
      readonly ms: number;
    }
  /** An iterator with `overflow: "dropOldest"` was too slow; `dropped` counts its losses so far. */
  | { readonly type: "overflow"; readonly dropped: number }
  /** An iterator with `overflow: "pause"` has stopped the socket for longer than a heartbeat interval. */
  | { readonly type: "consumerStalled"; readonly shard: number }
  /**
   * Something beside the connection failed; it is tried again, after `inMs` where that is known. `"rest"`: GET /gateway/bot. `"address"`: one
   * that the server named cannot or may not be used.
   */
  | {
      readonly type: "trouble";
      readonly shard: number;
      readonly with: "rest" | "token" | "gate" | "address";
      readonly error: unknown;
      readonly inMs?: number | undefined;
    }
  /** Another gateway of this process has a session of the same application: each event is handled twice. */
  | { readonly type: "secondSession"; readonly shard: number }
  /** The session store failed, did not answer in time, or gave something that is no record of this shard. */
  | { readonly type: "storeFailed"; readonly shard: number; readonly error: unknown }
  | { readonly type: "fatal"; readonly shard: number; readonly error: GatewayFatalError };

export type Notify = (notice: GatewayNotice) => void;

type WithoutShard<Notice> = Notice extends { readonly shard: number } ? Omit<Notice, "shard"> : never;

/** A notice of one shard, which adds its number. */
export type ShardNotice = WithoutShard<GatewayNotice>;

export type Tell = (notice: ShardNotice) => void;
