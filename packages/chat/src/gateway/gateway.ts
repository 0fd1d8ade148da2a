import { type AsyncDisposableWhereKnown, disposesByClosing } from "./async-disposable.js";
import { type AbortSignalLike, type Clock, ConfigError } from "@antiphon/core";
import { RESUMABLE_CLOSE } from "./connection-end.js";
import { GatewayError, GatewayFatalError } from "./errors.js";
import { EventStream, type IterateOptions } from "./event-stream.js";
import type { EventData, EventName, GatewayEvent, Handler } from "./events.js";
import type { EventInfo } from "./events.js";
import { Guilds, type SettledGuilds } from "./guilds.js";
import type { GatewayInit, Shared } from "./gateway-init.js";
import { memoryIdentifyGate } from "./identify-gate.js";
import type { GatewayNotice } from "./notices.js";
import { AttemptBudget } from "./pace.js";
import type { SendOptions } from "./send-queue.js";
import { unknownEvent } from "./unknown-event.js";
import { SessionBudget } from "./session-budget.js";
import type { SessionRecord } from "./session.js";
import { Shard, type ShardState } from "./shard.js";
import type { GatewayBotInfo } from "./source.js";

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

// Merged with the class: its `[Symbol.asyncDispose]`, for those whose libraries have that symbol.
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging, no-unused-vars -- the static block defines what the interface adds
export interface Gateway<E extends object> extends AsyncDisposableWhereKnown {}

/** The bot's connection to its chat platform: as many shards as needed, each with a session that outlives its sockets. */
export class Gateway<E extends object> implements AsyncIterable<GatewayEvent<E>> {
  static {
    disposesByClosing(this);
  }

  readonly #init: GatewayInit;
  /** By event name; every name that the spec knows has an entry. */
  readonly #handlers = new Map<string, readonly Handler<never>[]>();
  readonly #streams = new Set<EventStream<GatewayEvent<E>>>();
  readonly #guilds: Guilds;
  readonly #abort = new AbortController();
  #shards: readonly Shard[] = [];
  #shardCount = 1;
  #presence: unknown;
  #nonces = 0;
  #userId: string | undefined;
  #connecting: Promise<void> | undefined;
  #ready: () => void = () => undefined;
  #closing: Promise<void> | undefined;
  #ended: unknown;

  /** Made by `createGateway`. */
  constructor(init: GatewayInit) {
    this.#init = init;
    for (const name of ["UNRECOGNIZED", "GATEWAY_ERROR", ...init.platform.events.split(" ")])
      this.#handlers.set(name, []);
    this.#guilds = new Guilds(init.clock);
    this.#presence = init.identify["presence"];
    init.signal?.addEventListener("abort", this.#onAbort);
  }

  /** The clock it runs on. */
  get clock(): Clock {
    return this.#init.clock;
  }

  /** Aborted when the gateway ends, with the error that `connect()` would reject with. */
  get signal(): AbortSignalLike {
    return this.#abort.signal;
  }

  /** The account's own id; known from READY on. */
  get userId(): string | undefined {
    return this.#userId;
  }

  /** A short text that this gateway has not used before. */
  nonce(): string {
    this.#nonces += 1;
    return `${this.#nonces}`;
  }

  /** Every shard, in order of id; empty before `connect()`. */
  get shards(): readonly ShardView[] {
    return this.#shards.map((shard) => ({
      id: shard.id,
      state: shard.state,
      latencyMs: shard.latencyMs,
      seq: shard.seq,
      queued: shard.queue.length,
    }));
  }

  /** Connects every shard. Resolves when all are ready; rejects with the one `GatewayFatalError` that ends the gateway. */
  connect(): Promise<void> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    if (this.#init.signal?.aborted) return Promise.reject(this.#init.signal.reason);
    this.#connecting ??= this.#start();
    return this.#connecting;
  }

  /** Calls `handler` for each event of that name; returns how to stop. Events that the spec does not know come as `UNRECOGNIZED`, failed requests (op 12) as `GATEWAY_ERROR`. */
  on<Name extends EventName<E>>(event: Name, handler: Handler<EventData<E, Name>>): () => void {
    // A handler of a misspelt event would be silence.
    if (!this.knows(event)) throw new ConfigError("INVALID_OPTION", unknownEvent(event, [...this.#handlers.keys()]));
    if (typeof handler !== "function")
      throw new ConfigError("INVALID_OPTION", `the handler of ${event} must be a function`);
    this.#handlers.set(event, [...(this.#handlers.get(event) ?? []), handler]);
    return () => {
      this.#handlers.set(
        event,
        (this.#handlers.get(event) ?? []).filter((other) => other !== handler),
      );
    };
  }

  /** Whether the platform has an event of that name. */
  knows(event: string): boolean {
    return this.#handlers.has(event);
  }

  /** Calls `handler` once, for the next event of that name. */
  once<Name extends EventName<E>>(event: Name, handler: Handler<EventData<E, Name>>): () => void {
    const stop = this.on(event, (data, info) => {
      stop();
      return handler(data, info);
    });
    return stop;
  }

  /** Every event from now on, in wire order per shard, with a buffer of its own. Ends when the gateway does. */
  events(options: IterateOptions = {}): EventStream<GatewayEvent<E>> {
    const stream: EventStream<GatewayEvent<E>> = new EventStream({
      bufferSize: options.bufferSize ?? 1000,
      overflow: options.overflow ?? "pause",
      breathe: this.#init.realTime ? this.#init.runtime.afterIo : undefined,
      monotonic: () => this.#init.clock.monotonic(),
      notify: this.#notify,
      onEnd: () => this.#streams.delete(stream),
    });
    if (this.#ended === undefined) this.#streams.add(stream);
    else stream.end(this.#ended instanceof GatewayFatalError ? this.#ended : undefined);
    return stream;
  }

  /** `for await (const event of gateway)`: connects, and gives every event. */
  [Symbol.asyncIterator](): EventStream<GatewayEvent<E>> {
    const stream = this.events();
    this.connect().catch((error: unknown) => stream.end(error));
    return stream;
  }

  /** Sends a frame when the session is ready and the limits allow; resolves when it was written. */
  send(frame: ClientFrame, options: SendOptions & { readonly shard?: number } = {}): Promise<void> {
    const { platform } = this.#init;
    if (!(frame.op in platform.clientOps))
      return Promise.reject(new GatewayError("UNKNOWN_OP", `Op ${frame.op} is not for clients of this platform.`));
    const text = JSON.stringify(frame);
    const bytes = new TextEncoder().encode(text).length;
    if (bytes > platform.frameBytes) {
      return Promise.reject(
        new GatewayError(
          "FRAME_TOO_LARGE",
          `The frame has ${bytes} bytes; the server takes ${platform.frameBytes}. Split it.`,
        ),
      );
    }
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    const shard = this.#shards.find(({ id }) => id === (options.shard ?? id));
    if (shard === undefined)
      return Promise.reject(new GatewayError("GATEWAY_CLOSED", "There is no such shard here; call connect() first."));
    return shard.queue.add(frame.op, text, options);
  }

  /** Changes how the bot appears, now and in later sessions. */
  async presence(
    presence: { readonly status: "online" | "idle" | "dnd" | "invisible"; readonly [member: string]: unknown },
    options: SendOptions = {},
  ): Promise<void> {
    this.#presence = presence;
    await Promise.all(
      this.#shards.map(({ id }) => this.send({ op: 3, d: presence }, { replayable: true, ...options, shard: id })),
    );
  }

  /** Resolves when the guilds that follow READY are there: none is awaited any more, or none came for `quietMs`. */
  settled(options: { readonly quietMs?: number } = {}): Promise<SettledGuilds> {
    return this.#guilds.settled(options.quietMs ?? 1000);
  }

  /** The shard that a guild belongs to. */
  shardOf(guildId: string): number {
    return Number((BigInt(guildId) >> 22n) % BigInt(this.#shardCount));
  }

  /** Ends the sessions and every socket, wait and iterator. Resolves within `closeTimeoutMs`; later calls are the same. */
  close(): Promise<void> {
    this.#closing ??= this.#end(1000, new GatewayError("GATEWAY_CLOSED", "The gateway was closed."), true);
    return this.#closing;
  }

  /** Closes the sockets but not the sessions, and returns what the next process needs to go on without losing an event. */
  async suspend(): Promise<readonly SessionRecord[]> {
    this.#closing ??= this.#end(
      RESUMABLE_CLOSE,
      new GatewayError("GATEWAY_CLOSED", "The gateway was suspended."),
      false,
    );
    await this.#closing;
    return this.#shards.map((shard) => shard.record()).filter((record) => record !== undefined);
  }

  // Inside.

  readonly #notify = (notice: GatewayNotice): void => {
    try {
      this.#init.onNotice?.(notice);
    } catch (error) {
      this.#init.onError(error, { event: notice.type, seq: 0, shard: "shard" in notice ? notice.shard : 0 });
    }
  };

  readonly #onAbort = (): void => {
    this.#closing ??= this.#end(
      1000,
      this.#init.signal?.reason ?? new GatewayError("GATEWAY_CLOSED", "Aborted."),
      true,
    );
  };

  async #start(): Promise<void> {
    const { signal } = this.#abort;
    const info = await this.#lookUp();
    const base = this.#init.url() ?? info?.url;
    if (base === undefined)
      throw new GatewayError("GATEWAY_CLOSED", "No address: pass url, or a client that knows one.");
    const ids = this.#plan(info?.shards ?? 1);
    const shared = this.#shared(base, info, ids.length);
    this.#shards = ids.map((id) => new Shard(shared, id));
    const ready = new Promise<void>((resolve) => (this.#ready = resolve));
    const runs = this.#shards.map((shard) => shard.run());
    for (const run of runs) run.catch((error: unknown) => this.#fatal(error));
    const ended = new Promise<never>((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    });
    await Promise.race([ready, ended]);
  }

  async #lookUp(): Promise<GatewayBotInfo | undefined> {
    try {
      const info = await this.#init.bot?.(this.#abort.signal);
      this.#abort.signal.throwIfAborted();
      return info;
    } catch (error) {
      this.#connecting = undefined; // nothing has begun: connect() may be tried again
      throw this.#ended ?? error;
    }
  }

  #plan(recommended: number): readonly number[] {
    const { shards, shardCount } = this.#init;
    this.#shardCount =
      shardCount ?? (typeof shards === "number" ? shards : shards === "auto" ? recommended : Math.max(...shards) + 1);
    return typeof shards === "object" ? shards : Array.from({ length: this.#shardCount }, (_, id) => id);
  }

  #shared(baseUrl: string, info: GatewayBotInfo | undefined, shards: number): Shared {
    const { platform, clock, identify, gate, attemptsPerMinute } = this.#init;
    return {
      ...this.#init,
      baseUrl,
      count: this.#shardCount,
      maxConcurrency: info?.session_start_limit.max_concurrency ?? 1,
      gate: gate ?? memoryIdentifyGate(clock, platform.identifySpacingMs),
      budget: new SessionBudget(this.#init, info, this.#notify),
      attempts: new AttemptBudget(clock, shards, attemptsPerMinute),
      notify: this.#notify,
      identity: () => (this.#presence === undefined ? identify : { ...identify, presence: this.#presence }),
      deliver: this.#deliver,
      ready: () => {
        if (this.#shards.every(({ state }) => state === "ready")) this.#ready();
      },
    };
  }

  readonly #deliver = (event: string, data: unknown, seq: number, shard: Shard): void => {
    if (event === "READY") this.#userId = (data as { user?: { id?: string } }).user?.id;
    this.#guilds.see(event, data);
    const known = this.#handlers.get(event);
    const handlers = known ?? this.#handlers.get("UNRECOGNIZED") ?? [];
    if (known === undefined) this.#notify({ type: "unknownEvent", shard: shard.id, event });
    if (handlers.length > 0) this.#call(handlers, data, { event, seq, shard: shard.id });
    if (this.#streams.size === 0) return;
    const item = {
      t: known === undefined ? "UNRECOGNIZED" : event,
      d: data,
      event,
      s: seq,
      shard: shard.id,
    } as GatewayEvent<E>;
    for (const stream of this.#streams) stream.push(item, shard);
  };

  #call(handlers: readonly Handler<never>[], data: unknown, info: EventInfo): void {
    for (const handler of handlers) {
      try {
        const result = handler(data as never, info);
        if (typeof (result as PromiseLike<unknown> | undefined)?.then === "function") {
          (result as PromiseLike<unknown>).then(undefined, (error: unknown) => this.#init.onError(error, info));
        }
      } catch (error) {
        this.#init.onError(error, info);
      }
    }
  }

  #fatal(error: unknown): void {
    if (this.#ended !== undefined) return;
    if (error instanceof GatewayFatalError) this.#notify({ type: "fatal", shard: error.shard, error });
    this.#closing = this.#end(RESUMABLE_CLOSE, error, false);
  }

  async #end(code: number, error: unknown, forget: boolean): Promise<void> {
    this.#ended = error;
    this.#init.signal?.removeEventListener("abort", this.#onAbort);
    for (const shard of this.#shards) shard.queue.end(error);
    this.#abort.abort(error);
    const expected = error instanceof GatewayError && error.code === "GATEWAY_CLOSED";
    for (const stream of this.#streams) stream.end(expected ? undefined : error);
    this.#guilds.end();
    const { clock, closeTimeoutMs } = this.#init;
    const startedAt = clock.monotonic();
    await Promise.all(
      this.#shards.map((shard) => shard.close(code, forget ? "closing" : "suspending", closeTimeoutMs)),
    );
    const leftMs = Math.max(500, closeTimeoutMs - (clock.monotonic() - startedAt));
    await Promise.all(this.#shards.map((shard) => shard.save(forget, leftMs)));
  }
}
