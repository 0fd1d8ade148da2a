import type { AbortSignalLike, ClientOptions, Clock, FetchLike } from "@antiphon/core";
import { expect, onTestFinished } from "vitest";

/** What a client may leave behind when its calls are over: nothing. */
export interface LeakGate {
  /** Options to give to the client in place of those of the mock. */
  readonly options: Pick<ClientOptions, "clock" | "fetch">;
  /** A signal that counts its listeners. */
  signal(): CountedSignal;
  /** Throws when a timer, a listener or a request is left. */
  check(): void;
}

export interface CountedSignal extends AbortSignalLike {
  abort(reason?: unknown): void;
  readonly listeners: number;
}

/** Watches a client's clock, fetch and signals, and checks them when the test is over. */
export function leakGate(world: { readonly clock: Clock; readonly fetch: FetchLike }): LeakGate {
  const timers = new Set<object>();
  const signals: CountedSignal[] = [];
  let inFlight = 0;
  const gate: LeakGate = {
    options: {
      clock: {
        now: () => world.clock.now(),
        monotonic: () => world.clock.monotonic(),
        timer(run, ms, kind) {
          const mark = {};
          timers.add(mark);
          const cancel = world.clock.timer(
            () => {
              timers.delete(mark);
              run();
            },
            ms,
            kind,
          );
          return () => {
            timers.delete(mark);
            cancel();
          };
        },
      },
      async fetch(input, init) {
        inFlight += 1;
        try {
          return await world.fetch(input, init);
        } finally {
          inFlight -= 1;
        }
      },
    },
    signal() {
      const signal = countedSignal();
      signals.push(signal);
      return signal;
    },
    check() {
      expect({ timers: timers.size, inFlight, listeners: signals.map((signal) => signal.listeners) }).toEqual({
        timers: 0,
        inFlight: 0,
        listeners: signals.map(() => 0),
      });
    },
  };
  onTestFinished(async () => {
    await settle();
    gate.check();
  });
  return gate;
}

/** Lets everything that is under way without a timer come to its end. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

function countedSignal(): CountedSignal {
  const controller = new AbortController();
  let listeners = 0;
  return {
    get aborted() {
      return controller.signal.aborted;
    },
    get reason() {
      return controller.signal.reason as unknown;
    },
    get listeners() {
      return listeners;
    },
    addEventListener(type, listener) {
      listeners += 1;
      controller.signal.addEventListener(type, listener);
    },
    removeEventListener(type, listener) {
      listeners -= 1;
      controller.signal.removeEventListener(type, listener);
    },
    abort: (reason) => controller.abort(reason),
  };
}
