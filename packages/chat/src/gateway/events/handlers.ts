import { ConfigError } from "@antiphon/core";
import { nearest } from "@antiphon/core/internal";
import type { EventInfo, Handler } from "./events.js";
import type { OnError } from "./report.js";

/** Handlers by event name; every name that the platform knows has an entry. */
export interface Handlers {
  knows(event: string): boolean;
  /** For a user: refuses names that the platform does not have. Returns how to stop. */
  on(event: string, handler: Handler<never>): () => void;
  /** For the gateway itself. */
  add(event: string, handler: Handler<never>): () => void;
  /** Says by what name it was delivered. */
  call(info: EventInfo, data: unknown): string;
}

/** `onError` must not throw. */
export function createHandlers(events: string, onError: OnError): Handlers {
  const names = `UNRECOGNIZED GATEWAY_ERROR ${events}`.split(" ");
  const unrecognized = new HandlerList();
  const handlers = new Map(names.map((name) => [name, name === "UNRECOGNIZED" ? unrecognized : new HandlerList()]));

  function add(event: string, handler: Handler<never>): () => void {
    return handlers.get(event)?.add(handler) ?? (() => undefined);
  }

  return {
    knows: (event) => handlers.has(event),
    on(event, handler) {
      // A handler of a misspelt event would be silence.
      const problem = !names.includes(event)
        ? unknownEvent(event, names)
        : typeof handler !== "function" && `the handler of ${event} must be a function`;
      if (problem) throw new ConfigError("INVALID_OPTION", problem);
      return add(event, handler);
    },
    add,
    call(info, data) {
      const known = handlers.get(info.event);
      for (const { handler } of (known ?? unrecognized).now()) {
        try {
          const result = handler(data as never, info) as PromiseLike<unknown> | null | undefined;
          if (typeof result?.then === "function") result.then(undefined, (error: unknown) => onError(error, info));
        } catch (error) {
          onError(error, info);
        }
      }
      return known ? info.event : "UNRECOGNIZED";
    },
  };
}

/** What an event calls is what was there when it came; putting on and taking off costs the same beside any number. */
class HandlerList {
  readonly #entries = new Set<{ readonly handler: Handler<never> }>();
  #now: readonly { readonly handler: Handler<never> }[] | undefined;

  add(handler: Handler<never>): () => void {
    const entry = { handler };
    this.#entries.add(entry);
    this.#now = undefined;
    return () => {
      this.#entries.delete(entry);
      this.#now = undefined;
    };
  }

  now(): readonly { readonly handler: Handler<never> }[] {
    return (this.#now ??= [...this.#entries]);
  }
}

function unknownEvent(given: unknown, known: readonly string[]): string {
  const name = String(given);
  // Other libraries call the event by what was made: "message".
  const made = `${name.toUpperCase()}_CREATE`;
  const meant = known.includes(made) ? made : nearest(name, known);
  return `there is no event ${name}. ${meant ? `Did you mean ${meant}?` : "Events that the spec does not know come as UNRECOGNIZED"}`;
}
