/** What goes wrong, when and how often. Plain JSON: the admin routes take the same. One effect per rule. */
export interface FaultRule {
  /** Operation id, `"players.*"` for a resource, `"socket"` for WebSocket upgrades. Default: every operation. */
  readonly operation?: string | undefined;
  /** The API by either of its names (`"auralisCloud"`, `"auralis-cloud"`). Default: every API. */
  readonly api?: string | undefined;

  /** `"read"`: before the request is looked at. Default `"service"`: after every check, before anything is changed. */
  readonly before?: "read" | "service" | undefined;
  /** After the change is committed, before the answer leaves: the effect happened, the client cannot know. */
  readonly after?: "commit" | undefined;

  /** The connection ends without an answer. `refused`, `dns` and `tls` end it before the request is sent. */
  readonly drop?: "connection" | "refused" | "dns" | "tls" | undefined;
  /** The vendor's error answer of this status, with `code` if given. */
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** No answer, ever. */
  readonly hang?: true | undefined;
  /** The head of the answer arrives; its body stalls, is cut, ends short of its content-length, or drips. */
  readonly body?: "stall" | "cut" | "short" | "drip" | undefined;
  /** Bytes of the body that arrive before it stalls, is cut or ends. Default 0; `short` defaults to one byte less than all. */
  readonly bodyBytes?: number | undefined;
  /** Speed of `drip`. Default 1. */
  readonly bytesPerSecond?: number | undefined;
  /** The request is delivered this many times (a proxy that repeats), at most 100; the client gets the last answer. */
  readonly deliveries?: number | undefined;
  /** The connection drops now, the request is carried out this many ms of world time later. */
  readonly commitAfterMs?: number | undefined;
  /** The answer is late by this much world time, in ms. Goes with other effects. */
  readonly latencyMs?: number | undefined;

  /** Fires this many times, then is spent. Default: until removed. */
  readonly times?: number | undefined;
  /** Fires at the nth matching request only, counted from 1. */
  readonly nth?: number | undefined;
  /** Fires at every so many matching requests: 3 is the third, the sixth and so on. */
  readonly every?: number | undefined;
  /** In force for this long in world time. Default: until removed. */
  readonly forMs?: number | undefined;
  /** Fires with this chance, decided by a hash of seed, rule, world, operation and attempt: equal on every face. */
  readonly probability?: number | undefined;
}
