import type { RealTimers } from "../real-timers.js";

/** What makes time for the timers of a process. */
export interface TimeSource {
  now(): number;
  timer(run: () => void, ms: number): () => void;
}

/** What `setTimeout` of Node gives. */
class VirtualTimer {
  readonly #source: TimeSource;
  readonly #run: () => void;
  readonly #ms: number;
  readonly #repeats: boolean;
  readonly #id: number;
  readonly #ended: (timer: VirtualTimer) => void;
  #cancel: (() => void) | undefined;
  #ref = true;

  constructor(
    source: TimeSource,
    given: { readonly run: () => void; readonly ms: number; readonly repeats: boolean; readonly id: number },
    ended: (timer: VirtualTimer) => void,
  ) {
    this.#source = source;
    this.#run = given.run;
    this.#ms = given.ms;
    this.#repeats = given.repeats;
    this.#id = given.id;
    this.#ended = ended;
    this.#arm();
  }

  ref(): this {
    this.#ref = true;
    return this;
  }

  unref(): this {
    this.#ref = false;
    return this;
  }

  hasRef(): boolean {
    return this.#ref;
  }

  refresh(): this {
    this.#cancel?.();
    this.#arm();
    return this;
  }

  close(): this {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#ended(this);
    return this;
  }

  [Symbol.toPrimitive](): number {
    return this.#id;
  }

  [Symbol.dispose ?? Symbol.for("Symbol.dispose")](): void {
    this.close();
  }

  #arm(): void {
    this.#cancel = this.#source.timer(() => {
      if (this.#repeats) this.#arm();
      else this.#ended(this);
      this.#run();
    }, this.#ms);
  }
}

type Callback = (...args: readonly unknown[]) => void;

/** The timer functions of a process, on another time. */
export interface VirtualTimers {
  setTimeout(run: Callback, ms?: number, ...args: readonly unknown[]): object;
  setInterval(run: Callback, ms?: number, ...args: readonly unknown[]): object;
  clearTimeout(timer: unknown): void;
  clearInterval(timer: unknown): void;
  /** Ends all that are set. */
  clear(): void;
}

/** Longest delay that a runtime's timer takes; a longer one runs at once, as there. */
const longestMs = 2_147_483_647;

/** `clearReal`: for timers that were set before. */
export function createVirtualTimers(source: TimeSource, clearReal: RealTimers["clearTimeout"]): VirtualTimers {
  const timers = new Map<number, VirtualTimer>();
  let count = 0;
  const set = (run: Callback, ms: number | undefined, args: readonly unknown[], repeats: boolean): object => {
    if (typeof run !== "function")
      throw new TypeError(`The "callback" argument must be of type function. Received ${typeof run}`);
    const id = (count += 1);
    const timer = new VirtualTimer(source, { run: () => run(...args), ms: delayOf(ms), repeats, id }, () =>
      timers.delete(id),
    );
    timers.set(id, timer);
    return timer;
  };
  const clear = (timer: unknown): void => {
    if (timer instanceof VirtualTimer) timer.close();
    else if (typeof timer === "number" || typeof timer === "string") timers.get(Number(timer))?.close();
    else if (timer !== undefined && timer !== null) clearReal?.(timer);
  };
  return {
    setTimeout: (run, ms, ...args) => set(run, ms, args, false),
    setInterval: (run, ms, ...args) => set(run, ms, args, true),
    clearTimeout: clear,
    clearInterval: clear,
    clear: () => {
      for (const timer of timers.values()) timer.close();
    },
  };
}

function delayOf(ms: unknown): number {
  const delay = Number(ms);
  return delay >= 1 && delay <= longestMs ? Math.trunc(delay) : 1;
}
