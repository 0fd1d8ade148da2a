import { throwLater } from "../../platform/throw-later.js";
import { installTimers } from "../../platform/timers/install-timers.js";
import { platform } from "../../platform/runtime.js";
import { Activity, patienceMs, quietMs, type OpenPorts } from "./activity.js";
import { parseDuration, type Duration } from "./duration.js";
import { TimerHeap, type Timer } from "./timer-heap.js";
import type { WorldClock } from "./world-clock.js";

/** `auto`: idle time is skipped. `manual`: time moves by `advance` only. `real`: the runtime's time, plus what was advanced. */
export type ClockMode = "auto" | "manual" | "real";
/** What a timer is for. `wait`: backoff, gate, poll. `guard`: timeouts, deadlines. `background`: heartbeats. */
export type TimerKind = "wait" | "guard" | "background";

/** The clock of a world, for tests and for clients (`createAuralis({ clock: mock.clock })`). */
export interface MockClock extends WorldClock {
  readonly mode: ClockMode;
  /** Moves time, running every timer on the way in order and letting what it started settle: `await clock.advance("70s")`. */
  advance(by: Duration): Promise<void>;
  /** Resolves when nothing runs any more, without moving time. */
  settle(): Promise<void>;
  /**
   * Time stands still until `promise` has settled: for what the mock cannot see, such as worker threads, child processes and
   * sockets of databases. Gives the promise back: `await mock.clock.busy(run("migrate"))`.
   */
  busy<P extends PromiseLike<unknown>>(promise: P): P;
  /**
   * From now on `setTimeout`, `setInterval` and `Date` of this process move with the world: those of the global object and, on Node, of
   * `node:timers` and `node:timers/promises`. They run when the world's time passes them (`advance()`) and drive no automatic
   * clock. `setImmediate` and `AbortSignal.timeout()` stay as they are, and so do timers of test runners. Gives the function that
   * puts the real ones back and ends what was set meanwhile; the end of the world does it too. Throws `TypeError` on a real clock, or
   * where another world or a test runner's fake has the timers already.
   */
  install(): () => void;
  /** Timers that are set, by kind. */
  pending(): Readonly<Record<TimerKind, number>>;
}

/** 2026-03-30T12:00:00Z: where virtual time starts. */
export const virtualStart = 1_774_872_000_000;

/** The end of 9999: later dates have no four-digit year. */
const latest = 253_402_300_799_999;

/**
 * Time of one world. Virtual time is a number that only `#reach` moves. Whatever happens (a timer set, a request begun, a
 * frame sent) counts as activity; the automatic clock jumps to the earliest `wait` timer when there was none for a while.
 */
export class Timeline implements MockClock {
  readonly mode: ClockMode;
  readonly #heaps: Readonly<Record<TimerKind, TimerHeap>> = {
    wait: new TimerHeap(),
    guard: new TimerHeap(),
    background: new TimerHeap(),
  };
  readonly #start: number;
  readonly #activity: Activity;
  #virtual: number;
  #skipped = 0;
  #order = 0;
  #pumping = false;
  #advancing: Promise<void> | undefined;
  #alarm: (() => void) | undefined;
  #restore: (() => void) | undefined;

  constructor(mode: ClockMode, start: number | undefined, ports: OpenPorts = { open: 0 }) {
    this.mode = mode;
    platform.check();
    this.#activity = new Activity(ports, mode !== "real");
    this.#virtual = start ?? virtualStart;
    if (mode === "real" && start !== undefined) this.#skipped = start - platform.now();
    this.#start = mode === "real" ? platform.monotonic() : this.#virtual;
  }

  readonly now = (): number => (this.mode === "real" ? platform.now() + this.#skipped : this.#virtual);

  readonly monotonic = (): number =>
    this.mode === "real" ? platform.monotonic() - this.#start + this.#skipped : this.#virtual - this.#start;

  readonly timer = (run: () => void, ms: number, kind: TimerKind): (() => void) => {
    const timer: Timer = {
      due: this.now() + Math.max(0, Number.isNaN(ms) ? 0 : ms),
      order: this.#order++,
      run,
      live: true,
    };
    this.#heaps[kind].push(timer);
    this.#changed();
    return () => {
      if (!timer.live) return;
      this.#heaps[kind].drop(timer);
      this.touch();
    };
  };

  advance(by: Duration): Promise<void> {
    let ms: number;
    try {
      ms = parseDuration(by);
    } catch (error) {
      return Promise.reject(error); // whoever awaits it hears of it in one place
    }
    if (!(this.now() + ms <= latest))
      return Promise.reject(new RangeError(`The clock cannot move on by ${ms} ms: no date lies beyond the year 9999.`));
    const moved = (this.#advancing ?? Promise.resolve()).then(() => this.#advance(ms));
    const done = moved
      .catch(() => undefined)
      .then(() => {
        if (this.#advancing === done) this.#advancing = undefined;
        this.#changed();
      });
    this.#advancing = done;
    return moved;
  }

  settle(): Promise<void> {
    return this.#activity.quiet(0);
  }

  busy<P extends PromiseLike<unknown>>(promise: P): P {
    if (typeof promise?.then !== "function")
      throw new TypeError("clock.busy() needs a promise: clock.busy(run()), not clock.busy(run).");
    const end = this.#activity.busy();
    const ended = (): void => {
      end();
      this.#changed();
    };
    promise.then(ended, ended);
    return promise;
  }

  install(): () => void {
    if (this.mode === "real") throw new TypeError("clock.install() is for virtual time; this clock is real already.");
    this.#restore ??= installTimers({ now: this.now, timer: (run, ms) => this.timer(run, ms, "background") });
    return () => this.uninstall();
  }

  /** The process has its own timers again. */
  uninstall(): void {
    this.#restore?.();
    this.#restore = undefined;
  }

  pending(): Readonly<Record<TimerKind, number>> {
    return { wait: this.#heaps.wait.size, guard: this.#heaps.guard.size, background: this.#heaps.background.size };
  }

  /** When the next `wait` timer is due, in world time; `undefined` where nobody waits. */
  nextWait(): number | undefined {
    return this.#heaps.wait.peek()?.due;
  }

  /** Requests that are in the engine: `"POST /v1/players"`. */
  inside(): readonly string[] {
    return this.#activity.inside();
  }

  /** Virtual time goes back to its start; timers that are set stay. Real time goes on. */
  restart(): void {
    if (this.mode !== "real") this.#virtual = this.#start;
  }

  /** Something happened: the automatic clock waits for silence anew. */
  touch(): void {
    this.#activity.touch();
  }

  /** A request is in the engine until the returned function is called. */
  enter(request: string): () => void {
    let leave: (() => void) | undefined;
    return this.#counted((by) => (by === 1 ? (leave = this.#activity.enter(request)) : leave?.()), 1);
  }

  /** A client works on a call until the returned function is called: clients with this clock say so themselves. */
  readonly work = (): (() => void) => this.#counted((by) => this.#activity.call(by), 1);

  /** A request in the engine that waits for time or for its client. */
  park(): () => void {
    return this.#counted((by) => this.#activity.run(by), -1);
  }

  /** A hang or stall fault holds a request: `guard` timers drive meanwhile. */
  hold(): () => void {
    return this.#counted((by) => this.#activity.hold(by), 1);
  }

  /** Changes a count until the returned function is called, once. */
  #counted(change: (by: 1 | -1) => unknown, by: 1 | -1): () => void {
    let open = true;
    change(by);
    this.#changed();
    return () => {
      if (!open) return;
      open = false;
      change(by === 1 ? -1 : 1);
      this.#changed();
    };
  }

  #changed(): void {
    this.touch();
    if (this.mode === "real") this.#arm();
    else if (this.mode === "auto" && !this.#pumping && this.#driving() !== undefined) this.#pump().catch(throwLater);
  }

  /** The timer that the automatic clock moves to. */
  #driving(): Timer | undefined {
    const wait = this.#heaps.wait.peek();
    const guard = this.#activity.held > 0 ? this.#heaps.guard.peek() : undefined;
    return earlier(wait, guard);
  }

  #earliest(): Timer | undefined {
    return earlier(earlier(this.#heaps.wait.peek(), this.#heaps.guard.peek()), this.#heaps.background.peek());
  }

  async #pump(): Promise<void> {
    this.#pumping = true;
    try {
      let silence = quietMs;
      while (this.#driving() !== undefined) {
        if (this.#advancing !== undefined) {
          await this.#advancing;
          continue;
        }
        await this.#activity.quiet(this.#overGuard() ? patienceMs : silence);
        const target = this.#driving();
        const next = this.#earliest();
        if (this.#advancing !== undefined || target === undefined || next === undefined) continue;
        const background = next !== target;
        await this.#fireNext(next.due);
        silence = background ? 0 : quietMs;
      }
    } finally {
      this.#pumping = false;
    }
  }

  /** Whether the next jump would pass somebody's timeout although no fault holds a request. */
  #overGuard(): boolean {
    const guard = this.#heaps.guard.peek();
    const target = this.#driving();
    return this.#activity.held === 0 && guard !== undefined && target !== undefined && guard.due <= target.due;
  }

  async #advance(ms: number): Promise<void> {
    await this.#activity.quiet(0);
    const target = this.now() + ms;
    for (let next = this.#earliest(); next !== undefined && next.due <= target; next = this.#earliest()) {
      await this.#fireNext(next.due);
      await this.#activity.quiet(0);
    }
    this.#reach(target);
    this.#changed();
    await this.#activity.quiet(0);
  }

  /** Runs every timer due at `due`, each to the end of what it starts. */
  async #fireNext(due: number): Promise<void> {
    this.#reach(due);
    for (let next = this.#earliest(); next !== undefined && next.due <= due; next = this.#earliest()) {
      this.#run(next);
      await this.#activity.drained();
    }
  }

  #reach(time: number): void {
    if (this.mode === "real") this.#skipped += Math.max(0, time - this.now());
    else if (time > this.#virtual) this.#virtual = time;
  }

  #run(timer: Timer): void {
    for (const heap of Object.values(this.#heaps)) if (heap.peek() === timer) heap.drop(timer);
    this.touch();
    try {
      timer.run();
    } catch (error) {
      throwLater(error);
    }
  }

  /** Real mode: one timer of the runtime stands for the earliest of ours. */
  #arm(): void {
    this.#alarm?.();
    this.#alarm = undefined;
    const next = this.#earliest();
    if (next === undefined) return;
    const { wait, guard } = this.pending();
    this.#alarm = platform.timer(
      () => {
        for (let due = this.#earliest(); due !== undefined && due.due <= this.now(); due = this.#earliest())
          this.#run(due);
        this.#arm();
      },
      Math.ceil(next.due - this.now()),
      wait + guard > 0,
    );
  }
}

function earlier(a: Timer | undefined, b: Timer | undefined): Timer | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.due < a.due || (b.due === a.due && b.order < a.order) ? b : a;
}
