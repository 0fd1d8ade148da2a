import type { SocketConduct } from "../conduct/socket-conduct.js";
import type { WorldClock } from "../time/world-clock.js";
import type { Ids } from "./ids.js";
import type { ContractNotes } from "../record/violation.js";
import type { Journal } from "../record/journal.js";
import type { Trust } from "../trust/trust.js";
import type { InjectedFetch, InjectedWebSocket } from "../request/web.js";

/** All state of one test or tenant. Every credential, user id, webhook id and signed URL belongs to one world. */
export interface World {
  readonly id: string;
  readonly seed: number;
  readonly clock: WorldClock;
  /** Uniform on [0, 1), seeded; for data, never for fault decisions. */
  random(): number;
  readonly ids: Ids;
  /** Whether the world begins as clients expect that were written for another chat platform. */
  readonly discord: boolean;
  /** Whether clients of this world get what rests on no more than this. */
  serves(label: Trust): boolean;
  readonly trust: Trust;
  /** What passed in this world: engines fold figures from it (metered usage) and keep none themselves. */
  readonly journal: Journal;
  /**
   * Binds a secret to this world: later requests that carry it are answered here. False when it is another world's, which
   * keeps it.
   */
  register(secret: string): boolean;
  unregister(secret: string): void;
  /** Whether a secret is bound to another world of the same mock: it is no credential here. */
  isForeign(secret: string): boolean;
  /**
   * Runs the engine's task of this name in `ms` of world time, on a timer that never drives the automatic clock. Unlike a
   * timer it is part of a snapshot: give it records of the state, and after a restore it gets the restored ones.
   */
  schedule(task: string, data: unknown, ms: number): string;
  /** Takes a task back by the id that `schedule` gave. */
  unschedule(id: string | undefined): void;
  /** What `handle.options()` spreads beside the credentials: everything that lets a client reach this world without a network. */
  inject(): Injected;
  /** Sends a request out of the mock (webhooks): to a receiver of `mock.receive(url, …)`, else over the face's network. Rejects when nobody answers. */
  deliver(request: OutboundRequest): Promise<OutboundAnswer>;
  /** Where a gateway notes a client's frame that breaks the spec, or a frame of its own that does. */
  readonly contract: ContractNotes;
  /** Where a gateway tells of its connections, so that the conduct of their clients is judged. */
  readonly conduct: SocketConduct;
  /** Counts a gateway event or close code as exercised. `payload`: of the event, as it is sent. */
  observe(what: "event" | "close", name: string, payload?: unknown): void;
  /** Remembers an event of the platform, and how many sessions it was sent to. */
  happened(event: string, payload: Readonly<Record<string, unknown>>, sessions: number): void;
  /** Remembers for the transcript what a test did. */
  note(text: string): void;
}

/** Members are structural: they fit the clients' options and the globals' types alike. */
export interface Injected {
  readonly baseUrl: string;
  readonly fetch: InjectedFetch;
  readonly WebSocket: InjectedWebSocket;
  readonly clock: WorldClock;
  random(this: void): number;
}

/** A request that the mock itself sends: a webhook delivery. */
export interface OutboundRequest {
  readonly method: string;
  readonly url: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
}

/** The answer to a request that the mock sent. */
export interface OutboundAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | undefined;
}
