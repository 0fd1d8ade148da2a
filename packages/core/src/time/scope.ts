import type { Cancel, Clock } from "../call/options.js";
import { onAbort } from "./on-abort.js";
import { startTimer } from "./sleep.js";
import type { AbortSignalLike } from "../transport/web-types.js";

/** Why a suspended call was woken before what it waited for. Told apart by identity, never by the name of an error. */
export class Interruption {
  readonly kind: "abort" | "timeout" | "deadline";
  /** The caller's own abort reason. */
  readonly reason: unknown;

  constructor(kind: "abort" | "timeout" | "deadline", reason?: unknown) {
    this.kind = kind;
    this.reason = reason;
  }
}

type Interrupt = (why: Interruption) => void;

/**
 * The life of one call: its deadline, the caller's signal, and what it is waiting for. Every suspension goes through
 * `until`, so that an abort or the deadline ends any of them within the same macrotask and leaves nothing behind.
 */
export class Scope {
  readonly clock: Clock;
  readonly startedAt: number;
  readonly deadlineAt: number;
  readonly #signal: AbortSignalLike | undefined;
  readonly #waiting: Interrupt[] = [];
  #cancelTimer: Cancel | undefined;
  /** The timer is an attempt's, and outlives the single suspension. */
  #inAttempt = false;
  #expired: Interruption | undefined;
  #trusted: (() => void) | undefined;
  readonly #deafen: Cancel | undefined;
  #interrupted: Interruption | undefined;
  /** Tells the clock that the work is over, or in other hands. */
  #rest: Cancel | undefined;
  #inOtherHands = 0;

  constructor(clock: Clock, signal: AbortSignalLike | undefined, startedAt: number, deadlineAt: number) {
    this.clock = clock;
    this.startedAt = startedAt;
    this.deadlineAt = deadlineAt;
    this.#signal = signal;
    this.#deafen = signal && onAbort(signal, () => this.#interruptAll(new Interruption("abort", signal.reason)));
  }

  /** From here to `close` the clock is told that the call is worked on, but for what it waits for. */
  start(): void {
    this.#rest = this.clock.work?.();
  }

  /** Throws when the call must not go on. */
  check(): void {
    const why = this.#over();
    if (why) throw why;
  }

  get remainingMs(): number {
    return this.deadlineAt - this.clock.monotonic();
  }

  /** Waits for `work`; when the call is interrupted first, runs `cancel` and throws the `Interruption`. */
  until<T>(work: Promise<T>, cancel?: () => void): Promise<T> {
    const resume = this.#handOver();
    return new Promise<T>((resolve, reject) => {
      const interrupt: Interrupt = (why) => {
        resume();
        this.#settle(interrupt);
        cancel?.();
        reject(why);
      };
      this.#waiting.push(interrupt);
      // What comes after an interruption is nobody's any more: resolving twice does nothing.
      work.then(
        (value) => {
          resume();
          this.#settle(interrupt);
          resolve(value);
        },
        (error: unknown) => {
          resume();
          this.#settle(interrupt);
          reject(error);
        },
      );
      // A timer that is armed looks after the time.
      const isTimed = this.#cancelTimer !== undefined;
      const why = this.#over(isTimed);
      if (why) interrupt(why);
      else if (!isTimed) this.#arm(this.remainingMs, "deadline");
    });
  }

  /**
   * The same for work that itself ends at once when `cancel` runs, as our own transport does: it needs no promise in between.
   * What the work rejects with then says nothing; `interruption` does.
   */
  trust<T>(work: Promise<T>, cancel: () => void): Promise<T> {
    this.#trusted = cancel;
    if (this.#rest === undefined) return work;
    return work.finally(this.#handOver());
  }

  /** Why trusted work was cancelled. */
  get interruption(): Interruption | undefined {
    return this.#interrupted;
  }

  /** A wait of known length. */
  async sleep(ms: number): Promise<void> {
    let cancel: Cancel | undefined;
    const over = new Promise<void>((resolve) => {
      cancel = startTimer(this.clock, resolve, ms, "wait");
    });
    await this.until(over, cancel);
  }

  /** From here to `disarm`, every suspension ends at the attempt's timeout or the deadline, whichever is first. */
  arm(timeoutMs: number): void {
    this.disarm();
    this.#inAttempt = true;
    this.#armAttempt(timeoutMs);
  }

  /** Starts the attempt's time anew, where it runs; what it waits for stays the same. */
  rearm(timeoutMs: number): void {
    if (!this.#inAttempt || this.#expired !== undefined) return;
    this.#stopTimer();
    this.#armAttempt(timeoutMs);
  }

  disarm(): void {
    this.#inAttempt = false;
    this.#trusted = undefined;
    this.#interrupted = undefined;
    this.#expired = undefined;
    this.#stopTimer();
  }

  close(): void {
    this.disarm();
    this.#deafen?.();
    if (this.#inOtherHands === 0) this.#rest?.();
    this.#rest = undefined;
  }

  /** Others work now, until the returned function is called. */
  #handOver(): () => void {
    if (this.#rest === undefined) return nothing;
    if ((this.#inOtherHands += 1) === 1) this.#rest();
    let over = false;
    return () => {
      if (over) return;
      over = true;
      if ((this.#inOtherHands -= 1) === 0 && this.#rest !== undefined) this.#rest = this.clock.work?.();
    };
  }

  #over(isTimed = false): Interruption | undefined {
    if (this.#signal?.aborted) return new Interruption("abort", this.#signal.reason);
    if (!isTimed && this.remainingMs <= 0) return new Interruption("deadline");
    return this.#expired;
  }

  #settle(interrupt: Interrupt): void {
    const at = this.#waiting.indexOf(interrupt);
    if (at < 0) return;
    this.#waiting.splice(at, 1);
    if (this.#waiting.length === 0 && !this.#inAttempt) this.disarm();
  }

  #armAttempt(timeoutMs: number): void {
    const { remainingMs } = this;
    if (timeoutMs < remainingMs) this.#arm(timeoutMs, "timeout");
    else this.#arm(remainingMs, "deadline");
  }

  #stopTimer(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
  }

  #arm(ms: number, kind: "timeout" | "deadline"): void {
    if (ms === Number.POSITIVE_INFINITY) return;
    this.#cancelTimer = startTimer(
      this.clock,
      () => {
        this.#expired = new Interruption(kind);
        this.#interruptAll(this.#expired);
      },
      Math.max(0, ms),
      "guard",
    );
  }

  #interruptAll(why: Interruption): void {
    if (this.#trusted) {
      this.#interrupted ??= why;
      this.#trusted();
    }
    for (const interrupt of this.#waiting.slice()) interrupt(why);
  }
}

function nothing(): void {}
