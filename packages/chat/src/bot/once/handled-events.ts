import type { MaybePromise } from "@antiphon/core";

/** What is known of an event that a handler has begun. */
export interface HandledEvent {
  readonly begunAtMs: number;
  readonly isDone: boolean;
}

/** Which events were handled. One that outlives the process tells after a crash what was begun and not finished. */
export interface HandledEvents {
  /** Notes that it begins at `atMs`, and gives `undefined`; for one that is known, gives what is known and notes nothing. */
  begin(id: string, atMs: number): MaybePromise<HandledEvent | undefined>;
  end(id: string): MaybePromise<void>;
}

/** Remembers the newest events of this process. `maxEvents`: default 10 000. */
export function createMemoryHandledEvents({
  maxEvents = 10_000,
}: { readonly maxEvents?: number | undefined } = {}): HandledEvents {
  const known = new Map<string, HandledEvent>();
  return {
    begin(id, begunAtMs) {
      const before = known.get(id);
      if (before !== undefined) return before;
      known.set(id, { begunAtMs, isDone: false });
      for (const oldest of known.keys()) {
        if (known.size <= maxEvents) break;
        known.delete(oldest);
      }
      return undefined;
    },
    end(id) {
      const event = known.get(id);
      if (event !== undefined) known.set(id, { ...event, isDone: true });
    },
  };
}
