import type { AstralEvents, FluxerEvents } from "../generated/gateway.js";

/** Payloads by event name, of the platform that `P` names. */
export type EventsOf<P extends string> = P extends "astral" ? AstralEvents : P extends "fluxer" ? FluxerEvents : AstralEvents & FluxerEvents;

/** Where an event stands. */
export interface EventInfo {
  /** The name on the wire. */
  readonly event: string;
  readonly seq: number;
  readonly shard: number;
}

/** An event that the spec does not know (yet). */
export interface UnrecognizedEvent {
  readonly t: "UNRECOGNIZED";
  readonly d: unknown;
  readonly event: string;
  readonly s: number;
  readonly shard: number;
}

/** One event as iterators give it, told apart by `t`. */
export type GatewayEvent<E> =
  | { [Name in keyof E & string]: { readonly t: Name; readonly d: E[Name]; readonly event: Name; readonly s: number; readonly shard: number } }[keyof E & string]
  | UnrecognizedEvent;

/** Called in wire order. What it throws or rejects with goes to `onError`, once, and stops nothing. */
export type Handler<T> = (data: T, info: EventInfo) => unknown;
