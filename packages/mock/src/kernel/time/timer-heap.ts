export interface Timer {
  readonly due: number;
  /** Timers that are due together run in the order they were set. */
  readonly order: number;
  readonly run: () => void;
  live: boolean;
}

/** Timers by due time. Cancelled ones are dropped when they surface, or all at once when they are the majority. */
export class TimerHeap {
  #timers: Timer[] = [];
  #dead = 0;

  get size(): number {
    return this.#timers.length - this.#dead;
  }

  push(timer: Timer): void {
    const timers = this.#timers;
    let at = timers.push(timer) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (before(timers[parent] as Timer, timer)) break;
      timers[at] = timers[parent] as Timer;
      at = parent;
    }
    timers[at] = timer;
  }

  peek(): Timer | undefined {
    while (this.#timers.length > 0 && !(this.#timers[0] as Timer).live) {
      this.#pop();
      this.#dead -= 1;
    }
    return this.#timers[0];
  }

  drop(timer: Timer): void {
    if (!timer.live) return;
    timer.live = false;
    this.#dead += 1;
    if (this.#dead > 64 && this.#dead * 2 > this.#timers.length) this.#compact();
  }

  #compact(): void {
    const live = this.#timers.filter((timer) => timer.live);
    this.#timers = [];
    this.#dead = 0;
    for (const timer of live) this.push(timer);
  }

  #pop(): void {
    const timers = this.#timers;
    const last = timers.pop();
    if (last === undefined || timers.length === 0) return;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= timers.length) break;
      const right = timers[child + 1];
      if (right !== undefined && before(right, timers[child] as Timer)) child += 1;
      if (before(last, timers[child] as Timer)) break;
      timers[at] = timers[child] as Timer;
      at = child;
    }
    timers[at] = last;
  }
}

function before(a: Timer, b: Timer): boolean {
  return a.due < b.due || (a.due === b.due && a.order < b.order);
}
