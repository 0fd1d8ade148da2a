import type { Clock } from "@antiphon/core";
import { EventSink, type IterateOptions, type Source, type StreamParts } from "./event-stream.js";
import type { GatewayEvent } from "./events.js";
import { createHandlers, type Handlers } from "./handlers.js";
import type { GatewayNotice, Notify } from "./notices.js";
import { callSafely, type OnError } from "./report.js";

export interface HubParts {
  /** Space-separated names of the events the spec knows. */
  readonly events: string;
  readonly clock: Clock;
  readonly breathe: StreamParts["breathe"];
  /** Must not throw. */
  readonly report: OnError;
  readonly onNotice: Notify | undefined;
  /** The log, which sees every notice too. */
  readonly log: Notify;
}

/** Where every event and every notice passes on its way to whoever wants it. */
export class EventHub<E extends object> {
  readonly handlers: Handlers;
  readonly #parts: HubParts;
  readonly #sinks = new Set<EventSink<GatewayEvent<E>>>();

  constructor(parts: HubParts) {
    this.#parts = parts;
    this.handlers = createHandlers(parts.events, parts.report);
  }

  /** Somebody iterates. */
  get isRead(): boolean {
    return [...this.#sinks].some(({ isRead }) => isRead);
  }

  deliver(event: string, data: unknown, seq: number, source: Source & { readonly id: number }, late: boolean): void {
    const { id } = source;
    const name = this.handlers.call(late ? { event, seq, shard: id, late } : { event, seq, shard: id }, data);
    if (name !== event) this.notify({ type: "unknownEvent", shard: id, event });
    if (this.#sinks.size === 0) return;
    const item = { t: name, d: data, event, s: seq, shard: id, ...(late && { late }) } as GatewayEvent<E>;
    for (const sink of this.#sinks) sink.push(item, source);
  }

  readonly notify = (notice: GatewayNotice): void => {
    const { log, onNotice, report } = this.#parts;
    log(notice);
    if (onNotice === undefined) return;
    const shard = "shard" in notice ? notice.shard : 0;
    callSafely(
      () => onNotice(notice),
      (error) => report(error, { event: notice.type, seq: 0, shard }),
    );
  };

  /** A stream of what comes from now on. */
  stream(options: IterateOptions): EventSink<GatewayEvent<E>> {
    const { breathe, clock } = this.#parts;
    const onEnd = (): void => void this.#sinks.delete(sink);
    const sink = new EventSink<GatewayEvent<E>>(options, { breathe, clock, notify: this.notify, onEnd });
    this.#sinks.add(sink);
    return sink;
  }

  /** Ends every stream. */
  end(error: unknown): void {
    for (const sink of this.#sinks) sink.end(error);
  }
}
