import type { VirtualTimers } from "./virtual-timers.js";

interface WaitOptions {
  readonly signal?: AbortSignal | undefined;
}

/** `setTimeout` and `setInterval` of `node:timers/promises`. */
export interface VirtualPromises {
  setTimeout(ms?: number, value?: unknown, options?: WaitOptions): Promise<unknown>;
  setInterval(ms?: number, value?: unknown, options?: WaitOptions): AsyncGenerator<unknown, void, undefined>;
}

export function createVirtualPromises(timers: VirtualTimers): VirtualPromises {
  const wait = (ms?: number, value?: unknown, { signal }: WaitOptions = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted === true) return reject(aborted(signal));
      const abort = (): void => {
        timers.clearTimeout(timer);
        reject(aborted(signal));
      };
      const timer = timers.setTimeout(() => {
        signal?.removeEventListener("abort", abort);
        resolve(value);
      }, ms);
      signal?.addEventListener("abort", abort, { once: true });
    });
  return {
    setTimeout: wait,
    async *setInterval(ms, value, options) {
      for (;;) yield await wait(ms, value, options);
    },
  };
}

/** As Node has it. */
function aborted(signal: AbortSignal | undefined): Error {
  const error = new Error("The operation was aborted", { cause: signal?.reason });
  return Object.assign(error, { name: "AbortError", code: "ABORT_ERR" });
}
