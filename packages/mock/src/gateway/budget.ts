import type { WorldClock } from "../kernel/time/world-clock.js";
import type { StartLimit } from "./platform.js";
import type { GatewayProfile } from "./profile.js";

/** Session starts per account and IDENTIFYs per bucket, over sliding and fixed windows. */
export class StartBook {
  readonly #clock: WorldClock;
  readonly #profile: () => GatewayProfile;
  readonly #spent = new Map<string, { count: number; resetAt: number }>();
  readonly #started = new Map<string, number>();
  readonly #windows = new Map<string, number[]>();

  constructor(clock: WorldClock, profile: () => GatewayProfile) {
    this.#clock = clock;
    this.#profile = profile;
  }

  /** Whether one more fits; it counts then. */
  fits(key: string, window: { readonly count: number; readonly windowMs: number } | undefined): boolean {
    if (window === undefined) return true;
    const now = this.#clock.now();
    const recent = (this.#windows.get(key) ?? []).filter((at) => now - at < window.windowMs);
    this.#windows.set(key, recent);
    if (recent.length >= window.count) return false;
    recent.push(now);
    return true;
  }

  /** ms until the oldest of a window has left it. */
  waitMs(key: string, windowMs: number): number {
    const oldest = this.#windows.get(key)?.[0];
    return oldest === undefined ? 0 : Math.max(0, oldest + windowMs - this.#clock.now());
  }

  started(userId: string): void {
    const now = this.#clock.now();
    const spent = this.#spent.get(userId);
    if (spent === undefined || now >= spent.resetAt)
      this.#spent.set(userId, { count: 1, resetAt: now + this.#profile().startLimit.resetAfterMs });
    else spent.count += 1;
    this.#started.set(userId, this.startsOf(userId) + 1);
  }

  startsOf(userId: string): number {
    return this.#started.get(userId) ?? 0;
  }

  limit(userId: string, remaining: number | undefined): StartLimit {
    const { total, resetAfterMs, maxConcurrency } = this.#profile().startLimit;
    const now = this.#clock.now();
    const spent = this.#spent.get(userId);
    const live = spent !== undefined && now < spent.resetAt ? spent : undefined;
    return {
      total,
      remaining: remaining ?? Math.max(0, total - (live?.count ?? 0)),
      reset_after: live === undefined ? resetAfterMs : Math.ceil(live.resetAt - now), // a client may wait for parts of a millisecond
      max_concurrency: maxConcurrency,
    };
  }
}
