import type { Cancel, Clock } from "../options.js";
import { startTimer } from "../sleep.js";
import type { AbortSignalLike } from "../web-types.js";

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

/**
 * The life of one call: its deadline, the caller's signal, and the one thing it is waiting for. Every suspension goes
 * through `until`, so that an abort or the deadline ends any of them within the same macrotask and leaves nothing behind.
 */
export class Scope {
  readonly clock: Clock;
  readonly startedAt: number;
  readonly deadlineAt: number;
  readonly #signal: AbortSignalLike | undefined;
  #interrupt: ((why: Interruption) => void) | undefined;
  #cancelTimer: Cancel | undefined;
  #expired: Interruption | undefined;

  constructor(clock: Clock, signal: AbortSignalLike | undefined, startedAt: number, deadlineAt: number) {
    this.clock = clock;
    this.startedAt = startedAt;
    this.deadlineAt = deadlineAt;
    this.#signal = signal;
    signal?.addEventListener("abort", this.#onAbort);
  }

  /** Throws when the call must not go on. */
  check(): void {
    if (this.#signal?.aborted) throw new Interruption("abort", this.#signal.reason);
    if (this.clock.monotonic() >= this.deadlineAt) throw new Interruption("deadline");
    if (this.#expired) throw this.#expired;
  }

  get remainingMs(): number {
    return this.deadlineAt - this.clock.monotonic();
  }

  /** Waits for `work`; when the call is interrupted first, runs `cancel` and throws the `Interruption`. */
  until<T>(work: Promise<T>, cancel?: () => void): Promise<T> {
    const armed = this.#cancelTimer !== undefined;
    return new Promise<T>((resolve, reject) => {
      const settle = (): void => {
        this.#interrupt = undefined;
        if (!armed) this.disarm();
      };
      const interrupt = (why: Interruption): void => {
        settle();
        cancel?.();
        reject(why);
      };
      this.#interrupt = interrupt;
      work.then(
        (value) => {
          if (this.#interrupt !== interrupt) return;
          settle();
          resolve(value);
        },
        (error: unknown) => {
          if (this.#interrupt !== interrupt) return;
          settle();
          reject(error);
        },
      );
      try {
        this.check();
      } catch (why) {
        interrupt(why as Interruption);
        return;
      }
      if (!armed) this.#arm(this.deadlineAt, "deadline");
    });
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
    const endsAt = this.clock.monotonic() + timeoutMs;
    if (endsAt < this.deadlineAt) this.#arm(endsAt, "timeout");
    else this.#arm(this.deadlineAt, "deadline");
  }

  /** Starts the time anew, where it runs. */
  rearm(timeoutMs: number): void {
    if (this.#cancelTimer === undefined || this.#expired !== undefined) return;
    this.disarm();
    this.arm(timeoutMs);
  }

  disarm(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
    this.#expired = undefined;
  }

  close(): void {
    this.disarm();
    this.#signal?.removeEventListener("abort", this.#onAbort);
  }

  #arm(endsAt: number, kind: "timeout" | "deadline"): void {
    if (endsAt === Number.POSITIVE_INFINITY) return;
    this.#cancelTimer = startTimer(
      this.clock,
      () => {
        this.#expired = new Interruption(kind);
        this.#interrupt?.(this.#expired);
      },
      Math.max(0, endsAt - this.clock.monotonic()),
      "guard",
    );
  }

  readonly #onAbort = (): void => {
    this.#interrupt?.(new Interruption("abort", this.#signal?.reason));
  };
}
