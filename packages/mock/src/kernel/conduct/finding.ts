import type { Exchange } from "../record/exchange.js";

/** What of the journal shows a finding: an exchange, or a frame of one of its sockets. */
export type Evidence =
  | { readonly row: "exchange"; readonly exchange: Exchange }
  | {
      readonly row: "frame";
      /** `SocketRow.index`. */
      readonly socket: number;
      /** World time in ms. */
      readonly at: number;
      readonly from: "client" | "server";
      /** `"HELLO"`, `"op 1"`, `"close 4009"`. */
      readonly what: string;
    };

/** What every finding has. */
export interface Found<Kind extends string> {
  readonly kind: Kind;
  /** Id of the API. */
  readonly api: string;
  /** Operation id, `"socket"` for gateways; `undefined` where no route was met. */
  readonly operation: string | undefined;
  /** World time in ms. */
  readonly at: number;
  /** The earlier row, which shows what the client knew, then the one that it should not have sent. `secret-in-query` needs no earlier one. */
  readonly evidence: readonly Evidence[];
}

/** Something that a client did and that a platform would punish, told apart by `kind`. Times are ms of world time. */
export type Finding =
  /** The same request again before the time that the refusal named. */
  | (Found<"retried-early"> & { readonly toldMs: number; readonly waitedMs: number })
  /** A request into a limit that an earlier answer had shown to be used up, before it opened again. */
  | (Found<"ignored-empty-bucket"> & { readonly toldMs: number; readonly waitedMs: number })
  /** A write whose answer was lost, again, without a key or nonce: it may be carried out twice. */
  | Found<"repeated-without-key">
  /** A write whose answer was lost, again, under another key: the key protects nothing. */
  | Found<"new-key-per-attempt">
  /** Another request under a key or nonce that was used already. */
  | Found<"body-changed-under-key">
  /** Longer without a heartbeat than HELLO asked for. */
  | (Found<"heartbeat-late"> & { readonly intervalMs: number; readonly gapMs: number })
  /** First heartbeats at one fixed distance from HELLO: after an outage all clients would beat at once. */
  | (Found<"heartbeat-in-step"> & { readonly intervalMs: number; readonly offsetMs: number })
  /** A further heartbeat although the one before had no ACK: the connection is dead, and the client stays on it. */
  | Found<"missed-ack">
  /** RESUME at another address than READY named. */
  | Found<"resume-elsewhere">
  /** IDENTIFY although the platform allows none now. */
  | Found<"identify-beyond-budget">
  /** A signature too old for the platform, from a client that had been told the time. */
  | (Found<"stale-signature"> & { readonly apartMs: number })
  /** A credential in the query of an address, where logs and proxies keep it. */
  | (Found<"secret-in-query"> & { readonly parameter: string })
  /** The same question over and over, each with the same answer. */
  | (Found<"over-polling"> & { readonly times: number; readonly withinMs: number });

export type FindingKind = Finding["kind"];

/** What each kind means, in the words of a report. */
export const findingKinds: Readonly<Record<FindingKind, string>> = {
  "retried-early": "was sent again before the time that the refusal named",
  "ignored-empty-bucket": "was sent into a limit that was known to be used up",
  "repeated-without-key": "was repeated without a key although the answer to it was lost: it may be carried out twice",
  "new-key-per-attempt":
    "was repeated under another key although the answer to it was lost: it may be carried out twice",
  "body-changed-under-key": "was sent under a key that another request had",
  "heartbeat-late": "went longer without a heartbeat than HELLO asked for",
  "heartbeat-in-step":
    "began its heartbeats at a fixed distance from HELLO: after an outage all clients would beat at once",
  "missed-ack": "sent a further heartbeat although the one before was never acknowledged",
  "resume-elsewhere": "resumed at another address than READY named",
  "identify-beyond-budget": "identified although the platform allows no session start now",
  "stale-signature": "carried a signature that is too old, from a client that had been told the time",
  "secret-in-query": "carried a credential in its address, where logs and proxies keep it",
  "over-polling": "was asked over and over, with the same answer each time",
};
