import type { AstralEvents, FluxerEvents } from "../../generated/gateway.js";

/** Payloads by event name, of the platform that `P` names. */
export type EventsOf<P extends string> = P extends "astral"
  ? AstralEvents
  : P extends "fluxer"
    ? FluxerEvents
    : AstralEvents & FluxerEvents;

/** Where an event stands. */
export interface EventInfo {
  /** The name on the wire. */
  readonly event: string;
  readonly seq: number;
  readonly shard: number;
  /** It fills a gap that `sequenceGap` told of, and so comes out of order. */
  readonly late?: true | undefined;
}

/** An event that the spec does not know (yet). */
export interface UnrecognizedEvent {
  readonly t: "UNRECOGNIZED";
  readonly d: unknown;
  readonly event: string;
  readonly s: number;
  readonly shard: number;
  readonly late?: true | undefined;
}

/** Op 12: a request over the gateway failed. */
export interface GatewayErrorEvent {
  readonly t: "GATEWAY_ERROR";
  readonly d: FailedRequest;
  readonly event: string;
  readonly s: number;
  readonly shard: number;
}

export interface FailedRequest {
  /** The platform's own code: `VOICE_CHANNEL_NOT_FOUND`. */
  readonly code: string;
  readonly message: string;
}

/** Names that `on` takes. */
export type EventName<E> = (keyof E & string) | "UNRECOGNIZED" | "GATEWAY_ERROR";

/** Names of either platform: the same bound for every gateway, so that one function can take the gateway of either. */
export type AnyEventName = EventName<AstralEvents & FluxerEvents>;

/** What a handler of that name gets. */
export type EventData<E, Name> = Name extends keyof E
  ? E[Name]
  : Name extends "GATEWAY_ERROR"
    ? FailedRequest
    : unknown;

/** One event as iterators give it, told apart by `t`. */
export type GatewayEvent<E> = KnownEvent<E> | GatewayErrorEvent | UnrecognizedEvent;

/** Of each platform where `E` is a union, since a gateway of either gives the events of both. */
export type KnownEvent<E> = E extends unknown
  ? {
      [Name in keyof E & string]: {
        readonly t: Name;
        readonly d: E[Name];
        readonly event: Name;
        readonly s: number;
        readonly shard: number;
        readonly late?: true | undefined;
      };
    }[keyof E & string]
  : never;

/** Called in wire order. What it throws or rejects with goes to `onError`, once, and stops nothing. */
export type Handler<T> = (data: T, info: EventInfo) => unknown;
