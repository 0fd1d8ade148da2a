import type { AbortSignalLike, Cancel } from "@antiphon/core";
import { ConfigError } from "@antiphon/core";
import { listenTo, onAbort, sleep } from "@antiphon/core/internal";
import type { SendOptions } from "../connection/send-queue.js";
import { GatewayError, GatewayFatalError } from "../errors.js";
import { EventHub } from "../events/event-hub.js";
import type { EventSink, IterateOptions } from "../events/event-stream.js";
import type { EventInfo, GatewayEvent } from "../events/events.js";
import { Guilds, type SettledGuilds } from "../events/guilds.js";
import { nextEvent, type NextOptions } from "../events/next.js";
import type { Notify } from "../events/notices.js";
import { createReport, type OnError } from "../events/report.js";
import type { ClientFrame, Presence } from "../gateway.js";
import { RESUMABLE_CLOSE } from "../session/end.js";
import { textOfError } from "../text-of-error.js";
import { atLeast, callback, checkJson, checkPresence, checkValues, duration, oneOf, pause, WAIT } from "./checks.js";
import { Ending } from "./ending.js";
import { Fleet, type FleetInit } from "./fleet.js";
import { createGatewayLog, type Write } from "./gateway-log.js";

/** Everything decided; made by `createGateway`. */
export interface GatewayInit extends FleetInit {
  readonly realTime: boolean;
  readonly identify: Readonly<Record<string, unknown>>;
  readonly signal?: AbortSignalLike | undefined;
  /** `undefined`: the user gave none. */
  readonly onError: OnError | undefined;
  readonly onNotice?: Notify | undefined;
  /** Opens the client's log, if there is one. */
  readonly openLog: () => Write | undefined;
}

const SEND_OPTIONS = {
  ...WAIT,
  priority: oneOf("normal", "high"),
  replayable: undefined,
  shard: atLeast(0),
};

/** The life of one gateway. */
export class GatewayCore<E extends object> {
  readonly init: GatewayInit;
  readonly ending: Ending;
  readonly hub: EventHub<E>;
  readonly guilds: Guilds;
  readonly fleet: Fleet;
  userId: string | undefined;
  #members: Readonly<Record<string, unknown>>;
  #connecting: Promise<void> | undefined;
  #waits = false;
  readonly #deafen: Cancel | undefined;

  constructor(init: GatewayInit) {
    this.init = init;
    this.#members = init.identify;
    const { clock, onError = consoleError, onNotice, platform, openLog, realTime, runtime } = init;
    const report = createReport((error, info) => {
      // What still waited when the end was asked for ends with it: that is no failure.
      if (this.ending.failure === undefined && error === this.ending.signal.reason) return undefined;
      openLog()?.("error", `gateway: a handler of ${info.event} failed: ${textOfError(error)}`);
      return onError(error, info);
    });
    this.ending = new Ending({
      isTold: () => this.#waits || this.hub.isRead,
      tell: (error) =>
        init.onError !== undefined && (report(error, { event: "GATEWAY_ENDED", seq: 0, shard: 0 }), true),
      lastWord: (line) => runtime.lastWord(line),
    });
    const breathe = realTime ? runtime.afterIo : undefined;
    this.hub = new EventHub({
      events: platform.events,
      clock,
      breathe,
      report,
      onNotice,
      log: createGatewayLog(openLog),
    });
    this.fleet = new Fleet(init, {
      signal: this.ending.signal,
      members: () => this.#members,
      notify: (notice) => {
        if (notice.type === "resumed") this.guilds.resumed(notice.shard);
        this.hub.notify(notice);
      },
      account: (userId) => (this.userId = userId),
      deliver: (event, data, seq, shard, late) => this.hub.deliver(event, data, seq, shard, late),
      fail: (error) => this.#fail(error),
    });
    const { handlers } = this.hub;
    this.guilds = new Guilds({ handlers, clock, shards: () => this.fleet.shards.length });
    const { signal } = init;
    const onEnd = (): void => listenTo(this.end(signal?.reason, 1000));
    if (signal?.aborted) onEnd();
    else this.#deafen = signal && onAbort(signal, onEnd);
  }

  connect(): Promise<void> {
    const { signal: ended } = this.ending;
    if (ended.aborted) return Promise.reject(ended.reason as Error);
    this.#connecting ??= this.#connect();
    return this.#connecting;
  }

  stream(options: IterateOptions = {}): EventSink<GatewayEvent<E>> {
    checkValues(options, "events()", {
      bufferSize: atLeast(1),
      overflow: oneOf("pause", "dropOldest", "error"),
    });
    const sink = this.hub.stream(options);
    if (this.ending.signal.aborted) sink.end(this.ending.failure);
    return sink;
  }

  async send(
    frame: ClientFrame,
    options: SendOptions & { readonly shard?: number | undefined } = {},
    slot?: string,
  ): Promise<void> {
    checkValues(options, "send()", SEND_OPTIONS);
    const op: unknown = (frame as ClientFrame | null | undefined)?.op;
    if (typeof op !== "number") throw new ConfigError("INVALID_OPTION", "send() needs a frame: { op, d }");
    if (!this.init.platform.clientOps.includes(op))
      throw new GatewayError("UNKNOWN_OP", `Op ${op} is not for clients of this platform.`);
    const text = this.#textOf(frame, "the frame of send()");
    this.ending.signal.throwIfAborted();
    const shard = this.fleet.shards.find(({ id }) => id === (options.shard ?? id));
    if (!shard) throw closed("There is no such shard here; call connect() first.");
    return shard.send(op, text, options, slot);
  }

  async presence(presence: Presence, options: SendOptions = {}): Promise<void> {
    checkPresence(presence, "presence()");
    const frame = { op: 3, d: presence };
    this.#textOf(frame, "the presence"); // one that no server takes would come back with each IDENTIFY
    this.#members = { ...this.#members, presence };
    const each = this.fleet.shards.map(({ id: shard }) =>
      this.send(frame, { replayable: true, ...options, shard }, "presence"),
    );
    await Promise.all(each);
  }

  next(event: string, options: NextOptions<unknown> = {}): Promise<unknown> {
    checkValues(options, "next()", { where: callback, ...WAIT });
    const { clock } = this.init;
    const on = (handler: (data: unknown, info: EventInfo) => void): (() => void) =>
      this.hub.handlers.on(event, handler);
    return nextEvent({ clock, ended: this.ending.signal, on }, event, options);
  }

  async sleep(ms: number, options: { readonly signal?: AbortSignalLike | undefined } = {}): Promise<void> {
    checkValues({ ms, ...options }, "sleep()", { ms: pause, signal: WAIT.signal });
    const either = new AbortController();
    const stops = [this.ending.signal, ...(options.signal ? [options.signal] : [])].map((source) => {
      if (source.aborted) either.abort(source.reason);
      return onAbort(source, () => either.abort(source.reason));
    });
    await sleep(this.init.clock, ms, either.signal).finally(() => stops.forEach((stop) => stop()));
  }

  settled({ quietMs = 1000 }: { readonly quietMs?: number | undefined } = {}): Promise<SettledGuilds> {
    checkValues({ quietMs }, "settled()", { quietMs: duration });
    return this.guilds.settled(quietMs);
  }

  /** Ends everything, once; with 1000 the sessions too. */
  end(reason: unknown, code: number): Promise<void> {
    return this.ending.end(reason, true, () => this.#leave(reason, code));
  }

  async #connect(): Promise<void> {
    this.#waits = true;
    try {
      await this.fleet.connect();
    } catch (error) {
      this.ending.signal.throwIfAborted();
      this.#connecting = undefined; // nothing has begun: connect() may be tried again
      throw error;
    } finally {
      this.#waits = false;
    }
  }

  #textOf(frame: ClientFrame, of: string): string {
    const { frameBytes } = this.init.platform;
    const text = checkJson(frame, of);
    const bytes = new TextEncoder().encode(text).length;
    if (bytes <= frameBytes) return text;
    throw new GatewayError(
      "FRAME_TOO_LARGE",
      `The frame has ${bytes} bytes; the server takes ${frameBytes}. Split it.`,
    );
  }

  #fail(error: unknown): void {
    if (this.ending.signal.aborted) return;
    listenTo(this.ending.end(error, false, () => this.#leave(error, RESUMABLE_CLOSE)));
    if (error instanceof GatewayFatalError) this.hub.notify({ type: "fatal", shard: error.shard, error });
  }

  async #leave(reason: unknown, code: number): Promise<void> {
    this.#deafen?.();
    for (const { queue } of this.fleet.shards) queue.end(reason);
    this.hub.end(this.ending.failure);
    this.guilds.end(reason);
    await this.fleet.close(code);
  }
}

function consoleError(error: unknown, { event }: EventInfo): void {
  console.error(`A handler of ${event} failed.`, error);
}

export function closed(text: string): GatewayError {
  return new GatewayError("GATEWAY_CLOSED", text);
}
