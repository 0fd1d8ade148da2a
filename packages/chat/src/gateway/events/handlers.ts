import { ConfigError } from "@antiphon/core";
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
  const handlers = new Map<string, readonly Handler<never>[]>(names.map((name) => [name, []]));
  const of = (event: string): readonly Handler<never>[] => handlers.get(event) ?? [];

  function add(event: string, handler: Handler<never>): () => void {
    handlers.set(event, [...of(event), handler]);
    return () => {
      handlers.set(
        event,
        of(event).filter((other) => other !== handler),
      );
    };
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
      for (const handler of known ?? of("UNRECOGNIZED")) {
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

function unknownEvent(name: string, known: readonly string[]): string {
  const letters = (text: string): string => [...text.toUpperCase().replaceAll("_", "")].sort().join("");
  const meant = known.find((each) => letters(each) === letters(name));
  return `there is no event ${name}. ${meant ? `Did you mean ${meant}?` : "Events that the spec does not know come as UNRECOGNIZED"}`;
}
