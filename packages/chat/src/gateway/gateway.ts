import type { AbortSignalLike, Clock } from "@antiphon/core";
import type { AsyncDisposableWhereKnown } from "./fleet/async-disposable.js";
import type { EventStream, IterateOptions } from "./events/event-stream.js";
import type { AnyEventName, EventData, EventName, GatewayEvent, Handler } from "./events/events.js";
import type { SettledGuilds } from "./events/guilds.js";
import type { SendOptions } from "./connection/send-queue.js";
import type { NextOptions } from "./events/next.js";
import type { SessionRecord } from "./session/record.js";
import type { ShardState } from "./session/phase.js";

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
  /**
   * Connects every shard. Resolves when all are ready; outages are waited out. Rejects with the one `GatewayFatalError` that ends the
   * gateway, or with a mistake: an option, or a token that GET /gateway/bot refuses; after that it may be called again.
   */
  connect(): Promise<void>;
  /**
   * Resolves when `close()` or `suspend()` is done; rejects with the error that ended the gateway for good. Await it after `connect()`, so that a bot
   * does not end in silence: an end that nobody is told of is one line on stderr, and an exit code of 1.
   */
  readonly closed: Promise<void>;
  /** Calls `handler` for each event of that name; returns how to stop. Events that the spec does not know come as `UNRECOGNIZED`, failed requests (op 12) as `GATEWAY_ERROR`. */
  on<Name extends AnyEventName>(event: Name & EventName<E>, handler: Handler<EventData<E, Name>>): () => void;
  /** Calls `handler` once, for the next event of that name. */
  once<Name extends AnyEventName>(event: Name & EventName<E>, handler: Handler<EventData<E, Name>>): () => void;
  /**
   * The next event of that name, or the next one that `where` takes. Rejects with a `GatewayError` of code `GATEWAY_TIMEOUT` after `timeoutMs`, with
   * the reason of `signal`, and with what ended the gateway.
   *
   * @example
   * ```ts
   * const answer = await gateway.next("MESSAGE_CREATE", { where: ({ author }) => author.id === asked, timeoutMs: 30_000 });
   * ```
   */
  next<Name extends AnyEventName>(
    event: Name & EventName<E>,
    options?: NextOptions<EventData<E, Name>>,
  ): Promise<EventData<E, Name>>;
  /** Waits on the gateway's clock, which tests can move. Rejects with the reason of `signal`, or with what ended the gateway. */
  sleep(ms: number, options?: { readonly signal?: AbortSignalLike | undefined }): Promise<void>;
  /** Whether the platform has an event of that name. */
  knows(event: string): boolean;
  /** Every event from now on, in wire order per shard, with a buffer of its own. Ends when the gateway does. */
  events(options?: IterateOptions): EventStream<GatewayEvent<E>>;
  /** `for await (const event of gateway)`: connects, and gives every event. */
  [Symbol.asyncIterator](): EventStream<GatewayEvent<E>>;
  /** Sends a frame when the session is ready and the limits allow; resolves when it was written. */
  send(frame: ClientFrame, options?: SendOptions & { readonly shard?: number | undefined }): Promise<void>;
  /** Changes how the bot appears, now and in later sessions. A newer presence takes the place of one that still waits to be sent. */
  presence(presence: Presence, options?: SendOptions): Promise<void>;
  /** Resolves when the guilds that follow READY are there: none is awaited any more, or none came for `quietMs` (default 1000). Rejects when the gateway ends first. */
  settled(options?: { readonly quietMs?: number | undefined }): Promise<SettledGuilds>;
  /** The shard that a guild belongs to. */
  shardOf(guildId: string): number;
  /** Ends the sessions and every socket, wait and iterator. Resolves within `closeTimeoutMs`; later calls are the same. */
  close(): Promise<void>;
  /** Closes the sockets but not the sessions, and returns what the next process needs to go on without losing an event. */
  suspend(): Promise<readonly SessionRecord[]>;
}
