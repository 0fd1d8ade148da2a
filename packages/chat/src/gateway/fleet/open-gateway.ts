import { disposedBy } from "./async-disposable.js";
import { RESUMABLE_CLOSE } from "../session/end.js";
import { GatewayError, GatewayFatalError } from "../errors.js";
import { createEventStream, type EventSink, type IterateOptions } from "../events/event-stream.js";
import type { GatewayEvent } from "../events/events.js";
import type { ClientFrame, Gateway } from "../gateway.js";
import type { GatewayInit, Shared } from "../gateway-init.js";
import { watchGuilds } from "../events/guilds.js";
import { createHandlers } from "../events/handlers.js";
import { memoryIdentifyGate } from "./identify-gate.js";
import type { GatewayNotice } from "../events/notices.js";
import { attemptBudget } from "../session/pace.js";
import { rejectedBy } from "./rejected-by.js";
import type { SendOptions } from "../connection/send-queue.js";
import { sessionBudget } from "./session-budget.js";
import { type Shard, startShard } from "../session/shard.js";
import type { GatewayBotInfo } from "../source.js";

/** Made by `createGateway`. */
export function openGateway<E extends object>(init: GatewayInit): Gateway<E> {
  const { clock, onError, platform } = init;
  const abort = new AbortController();
  const { signal } = abort;
  const handlers = createHandlers(platform.events, onError);
  const guilds = watchGuilds(handlers, clock);
  const sinks = new Set<EventSink<GatewayEvent<E>>>();
  let shards: readonly Shard[] = [];
  let shardCount = 1;
  let members = init.identify;
  let nonces = 0;
  let userId: string | undefined;
  let connecting: Promise<void> | undefined;
  let allReady: () => void;
  let ending: Promise<void> | undefined;

  function connect(): Promise<void> {
    if (signal.aborted) return Promise.reject(signal.reason as Error);
    connecting ??= start().catch((error: unknown) => {
      signal.throwIfAborted();
      connecting = undefined; // nothing has begun: connect() may be tried again
      throw error;
    });
    return connecting;
  }

  async function start(): Promise<void> {
    const info = await init.bot?.(signal);
    signal.throwIfAborted();
    const baseUrl = init.url() ?? info?.url;
    if (!baseUrl) throw closed("No address: pass url, or a client that knows one.");
    const ids = plan(info?.shards ?? 1);
    const ready = new Promise<void>((resolve) => (allReady = resolve));
    const shared = share(baseUrl, info, ids.length);
    shards = ids.map((id) => startShard(shared, id));
    await Promise.race([ready, rejectedBy(signal)]);
  }

  function plan(recommended: number): readonly number[] {
    const wanted = init.shards === "auto" ? recommended : init.shards;
    const here = typeof wanted === "number" ? Array.from({ length: init.shardCount ?? wanted }, (_, id) => id) : wanted;
    shardCount = init.shardCount ?? Math.max(...here) + 1;
    return here;
  }

  function share(baseUrl: string, info: GatewayBotInfo | undefined, here: number): Shared {
    return {
      ...init,
      baseUrl,
      count: shardCount,
      maxConcurrency: info?.session_start_limit.max_concurrency ?? 1,
      gate: init.gate ?? memoryIdentifyGate(clock, platform.identifySpacingMs),
      budget: sessionBudget(init, info),
      attempts: attemptBudget(clock, init.attemptsPerMinute ?? Math.max(20, 4 * here)),
      notify,
      members: () => members,
      deliver,
      ready() {
        if (shards.every(({ state }) => state === "ready")) allReady();
      },
      fail,
    };
  }

  function notify(notice: GatewayNotice): void {
    try {
      init.onNotice?.(notice);
    } catch (error) {
      onError(error, { event: notice.type, seq: 0, shard: "shard" in notice ? notice.shard : 0 });
    }
  }

  function deliver(event: string, data: unknown, seq: number, shard: Shard): void {
    const { id } = shard;
    const name = handlers.call({ event, seq, shard: id }, data);
    if (name !== event) notify({ type: "unknownEvent", shard: id, event });
    if (sinks.size === 0) return;
    const item = { t: name, d: data, event, s: seq, shard: id } as GatewayEvent<E>;
    for (const sink of sinks) sink.push(item, shard);
  }

  function events(options: IterateOptions = {}): EventSink<GatewayEvent<E>> {
    const breathe = init.realTime ? init.runtime.afterIo : undefined;
    const onEnd = (): void => void sinks.delete(sink);
    const sink = createEventStream<GatewayEvent<E>>(options, { breathe, clock, notify, onEnd });
    sinks.add(sink);
    if (signal.aborted) sink.end(failure());
    return sink;
  }

  async function send(frame: ClientFrame, options: SendOptions & { readonly shard?: number } = {}): Promise<void> {
    const { op } = frame;
    if (!platform.clientOps.includes(op))
      throw new GatewayError("UNKNOWN_OP", `Op ${op} is not for clients of this platform.`);
    const text = JSON.stringify(frame);
    const bytes = new TextEncoder().encode(text).length;
    if (bytes > platform.frameBytes)
      throw new GatewayError(
        "FRAME_TOO_LARGE",
        `The frame has ${bytes} bytes; the server takes ${platform.frameBytes}. Split it.`,
      );
    signal.throwIfAborted();
    const shard = shards.find(({ id }) => id === (options.shard ?? id));
    if (!shard) throw closed("There is no such shard here; call connect() first.");
    return shard.queue.add(op, text, options);
  }

  function fail(error: unknown): void {
    if (signal.aborted) return;
    void end(error, RESUMABLE_CLOSE);
    if (error instanceof GatewayFatalError) notify({ type: "fatal", shard: error.shard, error });
  }

  /** Ends everything, once; with 1000 the sessions too. */
  function end(error: unknown, code: number): Promise<void> {
    ending ??= leave(error, code);
    return ending;
  }

  async function leave(reason: unknown, code: number): Promise<void> {
    abort.abort(reason);
    init.signal?.removeEventListener("abort", onAbort);
    for (const { queue } of shards) queue.end(reason);
    for (const sink of sinks) sink.end(failure());
    guilds.end();
    await Promise.all(shards.map((shard) => shard.close(code)));
  }

  function onAbort(): void {
    void end(init.signal?.reason, 1000);
  }

  /** What iterators end with: nothing, when the end was asked for. */
  function failure(): unknown {
    const { reason } = signal as { reason: unknown };
    return reason instanceof GatewayError && reason.code === "GATEWAY_CLOSED" ? undefined : reason;
  }

  const close = (): Promise<void> => end(closed("The gateway was closed."), 1000);

  handlers.add("READY", ({ user }: { readonly user?: { readonly id: string } }) => (userId = user?.id));
  if (init.signal?.aborted) onAbort();
  else init.signal?.addEventListener("abort", onAbort);

  return Object.freeze({
    clock,
    signal,
    get userId() {
      return userId;
    },
    get shards() {
      return shards.map(({ id, state, latencyMs, seq, queue }) => ({
        id,
        state,
        latencyMs,
        seq,
        queued: queue.length,
      }));
    },
    nonce: () => `${++nonces}`,
    connect,
    on: handlers.on,
    once(event, handler) {
      const stop = handlers.on(event, (data, info) => {
        stop();
        return handler(data, info);
      });
      return stop;
    },
    knows: handlers.knows,
    events: (options) => events(options).stream,
    [Symbol.asyncIterator]() {
      const { end: endWith, stream } = events();
      connect().catch(endWith);
      return stream;
    },
    send,
    async presence(presence, options) {
      members = { ...members, presence };
      const frame = { op: 3, d: presence };
      await Promise.all(shards.map(({ id }) => send(frame, { replayable: true, ...options, shard: id })));
    },
    settled: ({ quietMs = 1000 } = {}) => guilds.settled(quietMs),
    shardOf: (guildId) => Number((BigInt(guildId) >> 22n) % BigInt(shardCount)),
    close,
    async suspend() {
      await end(closed("The gateway was suspended."), RESUMABLE_CLOSE);
      return shards.flatMap((shard) => shard.record() ?? []);
    },
    ...disposedBy(close),
  } satisfies Gateway<E> as Gateway<E>);
}

function closed(text: string): GatewayError {
  return new GatewayError("GATEWAY_CLOSED", text);
}
