import type { RateLimitHeaders } from "../call/operation.js";
import type { Clock } from "../call/options.js";
import { startTimer } from "../time/sleep.js";
import { Bucket, UNTIL_ANSWER, type Waiter } from "./bucket.js";
import { OverallLimit } from "./overall.js";
import { type LimitReport, readLimits } from "./report.js";

export interface GateOptions {
  readonly clock: Clock;
  readonly headers: RateLimitHeaders | undefined;
  readonly maxQueue: number;
  readonly maxConcurrency: number;
}

/** The bucket of a call: `name` is the operation's until the server gives it one, `ids` tell equal names apart. */
export interface Route {
  readonly name: string;
  readonly ids: string;
}

/** Why a call cannot go at once. */
export interface GateWait {
  readonly bucket: string;
  readonly waitMs: number;
  readonly global: boolean;
  readonly queueFull: boolean;
}

/** The right to send one request; given back when its answer is there, or will not come. */
export interface Pass {
  readonly bucket: Bucket;
  readonly route: Route;
}

const SWEEP_FROM = 512;

/**
 * Lets requests through as the server's buckets allow: first come, first served in each, all conditions checked and taken
 * in one step, so that nobody holds a permit of one limit while waiting for another.
 */
export class Gate {
  readonly #options: GateOptions;
  readonly #buckets = new Map<string, Bucket>();
  /** What the server calls the bucket of a route. */
  readonly #names = new Map<string, string>();
  readonly #waiting = new Set<Bucket>();
  readonly #overall: OverallLimit;
  /** False while a shared store counts in our place: then only refusals and concurrency hold requests back here. */
  counts = true;
  #inFlight = 0;
  #globalUntil = 0;
  #sweepAt = SWEEP_FROM;

  constructor(options: GateOptions) {
    this.#options = options;
    this.#overall = new OverallLimit(options.headers?.overall);
  }

  /** A pass when nothing stands in the way. */
  tryEnter(route: Route): Pass | undefined {
    const bucket = this.#bucketOf(route);
    if (bucket.queue.length > 0 || this.#waitMs(bucket, route.name) > 0) return undefined;
    return this.#admit(bucket, route);
  }

  /** How long a call would wait now. */
  describeWait(route: Route): GateWait {
    const bucket = this.#bucketOf(route);
    const now = this.#options.clock.monotonic();
    const globalMs = Math.max(0, this.#globalUntil - now);
    return {
      bucket: this.keyOf(route),
      waitMs: Math.max(globalMs, this.#overall.waitMs(route.name, now), bucket.estimateMs(now, this.counts)),
      global: globalMs > 0,
      queueFull: bucket.queue.length >= this.#options.maxQueue,
    };
  }

  /** Queues a call. `leave` frees its place at once; a pass that was given in the meantime goes back. */
  enter(route: Route): { readonly pass: Promise<Pass>; readonly leave: () => void } {
    const bucket = this.#bucketOf(route);
    let leave = (): void => {};
    const pass = new Promise<Pass>((resolve) => {
      let given: Pass | undefined;
      const waiter: Waiter = {
        route: route.name,
        admit: (at) => {
          given = this.#admit(at, route);
          resolve(given);
        },
      };
      bucket.queue.push(waiter);
      leave = (): void => {
        if (given) this.leave(given, undefined, false);
        const here = current(bucket);
        const at = here.queue.indexOf(waiter);
        if (at >= 0) here.queue.splice(at, 1);
        this.#pump(here);
      };
    });
    this.#pump(bucket);
    return { pass, leave };
  }

  /** The answer's headers are learned from, whatever its status; without an answer only the place is freed. */
  leave(pass: Pass, headers: Readonly<Record<string, string>> | undefined, sent: boolean, limited = false): void {
    const { clock, headers: names } = this.#options;
    let bucket = current(pass.bucket);
    this.#inFlight -= 1;
    bucket.inFlight -= 1;
    if (!sent) bucket.refund();
    if (headers && names) {
      const report = readLimits(names, headers, clock.now());
      if (report) bucket = this.#learn(bucket, pass.route, report);
    }
    if (headers && !limited) bucket.passed();
    this.#pump(bucket);
    if (this.#options.maxConcurrency !== Number.POSITIVE_INFINITY) {
      for (const waiting of Array.from(this.#waiting)) this.#pump(waiting);
    }
  }

  /** Nobody goes for `ms`: in the route's bucket, or anywhere. */
  freeze(route: Route, ms: number, global: boolean): void {
    const until = this.#options.clock.monotonic() + ms;
    if (global) this.#globalUntil = Math.max(this.#globalUntil, until);
    else this.#bucketOf(route).freeze(until);
  }

  /** The bucket's name here and in a shared store. */
  keyOf(route: Route): string {
    return (this.#names.get(route.name) ?? route.name) + route.ids;
  }

  /** Buckets in memory; for tests of the sweep. */
  get size(): number {
    return this.#buckets.size;
  }

  #bucketOf(route: Route): Bucket {
    const name = this.keyOf(route);
    let bucket = this.#buckets.get(name);
    if (!bucket) {
      if (this.#buckets.size >= this.#sweepAt) this.#sweep();
      bucket = new Bucket();
      this.#buckets.set(name, bucket);
    }
    return bucket;
  }

  #waitMs(bucket: Bucket, route: string): number {
    if (this.#inFlight >= this.#options.maxConcurrency) return UNTIL_ANSWER;
    const now = this.#options.clock.monotonic();
    return Math.max(
      this.#globalUntil - now,
      this.counts ? this.#overall.waitMs(route, now) : 0,
      bucket.waitMs(now, this.counts),
    );
  }

  #admit(bucket: Bucket, route: Route): Pass {
    bucket.take();
    this.#overall.took(route.name, this.#options.clock.monotonic());
    this.#inFlight += 1;
    return { bucket, route };
  }

  #pump(bucket: Bucket): void {
    bucket.timer?.();
    bucket.timer = undefined;
    for (let first = bucket.queue[0]; first !== undefined; first = bucket.queue[0]) {
      const waitMs = this.#waitMs(bucket, first.route);
      if (waitMs > 0) {
        this.#waiting.add(bucket);
        if (waitMs !== UNTIL_ANSWER) {
          bucket.timer = startTimer(this.#options.clock, () => this.#pump(bucket), Math.max(1, waitMs), "wait");
        }
        return;
      }
      bucket.queue.shift()?.admit(bucket);
    }
    this.#waiting.delete(bucket);
  }

  #learn(bucket: Bucket, route: Route, report: LimitReport): Bucket {
    let target = bucket;
    if (report.bucket !== undefined) {
      this.#names.set(route.name, report.bucket);
      const known = this.#buckets.get(report.bucket + route.ids);
      if (known !== bucket) {
        if (known) {
          known.absorb(bucket);
          target = known;
        }
        this.#buckets.delete(route.name + route.ids);
        this.#buckets.set(report.bucket + route.ids, target);
        this.#waiting.delete(bucket);
      }
    }
    target.learn(report, this.#options.clock.monotonic());
    return target;
  }

  #sweep(): void {
    const now = this.#options.clock.monotonic();
    for (const [name, bucket] of this.#buckets) if (bucket.isIdle(now)) this.#buckets.delete(name);
    this.#sweepAt = Math.max(SWEEP_FROM, this.#buckets.size * 2);
  }
}

function current(bucket: Bucket): Bucket {
  let at = bucket;
  while (at.movedTo) at = at.movedTo;
  return at;
}
