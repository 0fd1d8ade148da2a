import type { AbortSignalLike, Clock } from "@antiphon/core";
import type { AsyncDisposableWhereKnown } from "./fleet/async-disposable.js";
import type { EventStream, IterateOptions } from "./events/event-stream.js";
import type { EventData, EventName, GatewayEvent, Handler } from "./events/events.js";
import type { SettledGuilds } from "./events/guilds.js";
import type { SendOptions } from "./connection/send-queue.js";
import type { SessionRecord } from "./session/session.js";
import type { ShardState } from "./session/shard.js";

/** What one shard is doing. */
export interface ShardView {
  readonly id: number;
  readonly state: ShardState;
  /** Time from the last beat to its acknowledgement, in ms. */
  readonly latencyMs: number | undefined;
  readonly seq: number;
  /** Frames that wait to be sent. */
  readonly queued: number;
}

/** Ops a client may send, besides those that have a method of their own. */
export interface ClientFrame {
  readonly op: number;
  readonly d: unknown;
}

/** How the bot appears. */
export interface Presence {
  readonly status: "online" | "idle" | "dnd" | "invisible";
  readonly [member: string]: unknown;
}

/** The bot's connection to its chat platform: as many shards as needed, each with a session that outlives its sockets. */
export interface Gateway<E extends object> extends AsyncIterable<GatewayEvent<E>>, AsyncDisposableWhereKnown {
  /** The clock it runs on. */
  readonly clock: Clock;
  /** Aborted when the gateway ends, with the error that `connect()` would reject with. */
  readonly signal: AbortSignalLike;
  /** The account's own id; known from READY on. */
  readonly userId: string | undefined;
  /** Every shard, in order of id; empty before `connect()`. */
  readonly shards: readonly ShardView[];
  /** A short text that this gateway has not used before. */
  nonce(): string;
  /** Connects every shard. Resolves when all are ready; rejects with the one `GatewayFatalError` that ends the gateway. */
  connect(): Promise<void>;
  /** Calls `handler` for each event of that name; returns how to stop. Events that the spec does not know come as `UNRECOGNIZED`, failed requests (op 12) as `GATEWAY_ERROR`. */
  on<Name extends EventName<E>>(event: Name, handler: Handler<EventData<E, Name>>): () => void;
  /** Calls `handler` once, for the next event of that name. */
  once<Name extends EventName<E>>(event: Name, handler: Handler<EventData<E, Name>>): () => void;
  /** Whether the platform has an event of that name. */
  knows(event: string): boolean;
  /** Every event from now on, in wire order per shard, with a buffer of its own. Ends when the gateway does. */
  events(options?: IterateOptions): EventStream<GatewayEvent<E>>;
  /** `for await (const event of gateway)`: connects, and gives every event. */
  [Symbol.asyncIterator](): EventStream<GatewayEvent<E>>;
  /** Sends a frame when the session is ready and the limits allow; resolves when it was written. */
  send(frame: ClientFrame, options?: SendOptions & { readonly shard?: number }): Promise<void>;
  /** Changes how the bot appears, now and in later sessions. */
  presence(presence: Presence, options?: SendOptions): Promise<void>;
  /** Resolves when the guilds that follow READY are there: none is awaited any more, or none came for `quietMs` (default 1000). */
  settled(options?: { readonly quietMs?: number }): Promise<SettledGuilds>;
  /** The shard that a guild belongs to. */
  shardOf(guildId: string): number;
  /** Ends the sessions and every socket, wait and iterator. Resolves within `closeTimeoutMs`; later calls are the same. */
  close(): Promise<void>;
  /** Closes the sockets but not the sessions, and returns what the next process needs to go on without losing an event. */
  suspend(): Promise<readonly SessionRecord[]>;
}
