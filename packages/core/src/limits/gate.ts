import type { RateLimitHeaders } from "../call/operation.js";
import type { Cancel, Clock } from "../call/options.js";
import { startTimer } from "../time/sleep.js";
import { Bucket, type Waiter } from "./bucket.js";
import { OverallLimit } from "./overall.js";
import { LONGEST_LEARNED_MS, type LimitReport, readLimits } from "./report.js";
import { Rests, UNTIL_ANSWER } from "./rests.js";
import type { Permit } from "./store.js";
import { WaitingLine } from "./waiting-line.js";

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
  /** What the specification knows of the limit; paces until an answer has told it. */
  readonly limit?: number | undefined;
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
  /** Gives a call that is turned away its old place in the queue. */
  readonly ticket: number;
  /** Whether its request waits for its own caller. */
  isResting: boolean;
  isOver: boolean;
  /** Of a store that other clients share. */
  permit: Permit | undefined;
}

/** What came of a request that had a pass. */
export interface Passage {
  /** Whether it went out at all. */
  readonly sent: boolean;
  /** Of its answer. */
  readonly status?: number | undefined;
  /** Of its answer, whatever the status; they are learned from. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Turned away for the rate. */
  readonly limited: boolean;
}

const SWEEP_FROM = 512;
/** How many of one bucket go out before the first answer, where nobody knows the limit. */
const UNHEARD = 10;

/**
 * Lets requests through as the server's buckets allow: first come, first served in each, all conditions checked and taken
 * in one step, so that nobody holds a permit of one limit while waiting for another. What all buckets share, they get in turn.
 */
export class Gate {
  readonly #options: GateOptions;
  readonly #buckets = new Map<string, Bucket>();
  /** What the server calls the bucket of a route. */
  readonly #names = new Map<string, string>();
  readonly #overall: OverallLimit;
  /** Buckets whose next call lacks nothing but what all share: a place, or a turn under the limit over all operations. */
  readonly #turns = { all: new WaitingLine<Bucket>(), exempt: new WaitingLine<Bucket>() };
  #turnTimer: Cancel | undefined;
  /** False while a shared store counts in our place: then only refusals and concurrency hold requests back here. */
  counts = true;
  #inFlight = 0;
  readonly #rests = new Rests();
  #globalUntil = 0;
  #globalSpreadMs = 0;
  #sweepAt = SWEEP_FROM;
  #lastTicket = 0;

  constructor(options: GateOptions) {
    this.#options = options;
    this.#overall = new OverallLimit(options.headers?.overall);
  }

  /** A pass when nothing stands in the way. */
  tryEnter(route: Route): Pass | undefined {
    const bucket = this.#bucketOf(route);
    if (bucket.queue.length > 0 || this.#lineOf(route.name).length > 0) return undefined;
    const now = this.#options.clock.monotonic();
    if (bucket.waitMs(now, this.counts) > 0 || this.#sharedWaitMs(route.name, now) > 0) return undefined;
    return this.#admit(bucket, route, (this.#lastTicket += 1));
  }

  /** How long a call would wait now; one that comes back after a refusal waits for nobody in the queue. */
  describeWait(route: Route, ticket?: number): GateWait {
    const bucket = this.#bucketOf(route);
    const now = this.#options.clock.monotonic();
    const globalMs = Math.max(0, this.#globalUntil - now);
    const ownMs = ticket === undefined ? bucket.estimateMs(now, this.counts) : Math.max(0, bucket.frozenUntil - now);
    return {
      bucket: this.keyOf(route),
      waitMs: Math.max(globalMs, this.#overall.waitMs(route.name, now), ownMs),
      global: globalMs > 0,
      queueFull: ticket === undefined && bucket.queue.length >= this.#options.maxQueue,
    };
  }

  /** Queues a call. `leave` frees its place at once; a pass that was given in the meantime goes back. */
  enter(route: Route, ticket?: number): { readonly pass: Promise<Pass>; readonly leave: () => void } {
    const bucket = this.#bucketOf(route);
    let leave = (): void => {};
    const pass = new Promise<Pass>((resolve) => {
      let given: Pass | undefined;
      const waiter: Waiter = {
        route: route.name,
        ticket: ticket ?? (this.#lastTicket += 1),
        admit: (at) => {
          given = this.#admit(at, route, waiter.ticket);
          resolve(given);
        },
      };
      if (ticket === undefined) bucket.queue.push(waiter);
      else bucket.queue.comeBack(waiter, (other) => ticket < other.ticket);
      leave = (): void => {
        if (given) return this.leave(given, { sent: false, limited: false });
        const here = current(bucket);
        const wasFirst = here.queue.first === waiter;
        here.queue.remove(waiter);
        if (wasFirst) this.#pump(here);
      };
    });
    this.#pump(bucket);
    return { pass, leave };
  }

  leave(pass: Pass, { sent, status = 0, headers, limited }: Passage): void {
    const { clock, headers: names } = this.#options;
    this.goOn(pass);
    pass.isOver = true;
    let bucket = current(pass.bucket);
    this.#inFlight -= 1;
    bucket.inFlight -= 1;
    if (!sent) bucket.refund();
    const report = headers && names ? readLimits(names, headers, clock) : undefined;
    if (report) bucket = this.#learn(bucket, pass.route, report);
    if (!limited && status > 0 && status < 500) bucket.passed();
    if (report || limited) this.#overall.restore();
    else if (status >= 200 && status < 300 && pass.route.limit !== undefined) this.#overall.lift();
    this.#pump(bucket);
    this.#takeTurns();
  }

  /** The request waits for its own caller: who waits for its place, and for nothing else, may go in the end. */
  rest(pass: Pass): void {
    if (pass.isOver) return;
    const now = this.#options.clock.monotonic();
    const bucket = current(pass.bucket);
    pass.isResting = true;
    this.#rests.begin(now);
    bucket.rests.begin(now);
    if (bucket.queue.length > 0) this.#pump(bucket);
    this.#takeTurns();
  }

  /** The request waits for the wire again. */
  goOn(pass: Pass): void {
    if (!pass.isResting) return;
    pass.isResting = false;
    this.#rests.end();
    current(pass.bucket).rests.end();
  }

  /** Nobody goes for `ms`, in the route's bucket or anywhere; those that waited go on up to `spreadMs` later. */
  freeze(route: Route, ms: number, spreadMs: number, global: boolean): void {
    const until = this.#options.clock.monotonic() + Math.min(ms, LONGEST_LEARNED_MS);
    if (!global) return this.#bucketOf(route).freeze(until, spreadMs);
    this.#globalUntil = Math.max(this.#globalUntil, until);
    this.#globalSpreadMs = spreadMs;
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
      bucket = new Bucket(route.limit ?? UNHEARD);
      this.#buckets.set(name, bucket);
    }
    return bucket;
  }

  #lineOf(route: string): WaitingLine<Bucket> {
    return this.#overall.isExempt(route) ? this.#turns.exempt : this.#turns.all;
  }

  #sharedWaitMs(route: string, now: number): number {
    const placeMs = this.#inFlight < this.#options.maxConcurrency ? 0 : this.#rests.waitMs(this.#inFlight, now);
    return Math.max(placeMs, this.#globalUntil - now, this.counts ? this.#overall.waitMs(route, now) : 0);
  }

  #admit(bucket: Bucket, route: Route, ticket: number): Pass {
    bucket.take();
    const { clock, headers } = this.#options;
    if (headers?.overall) this.#overall.took(route.name, clock.monotonic());
    this.#inFlight += 1;
    return { bucket, route, ticket, isResting: false, isOver: false, permit: undefined };
  }

  /** Lets the bucket's queue go on: it waits by itself for its own limit, and lines up for what all share. */
  #pump(bucket: Bucket): void {
    if (!this.#isReady(bucket)) return;
    const line = this.#lineOf((bucket.queue.first as Waiter).route);
    if (line.has(bucket)) return;
    line.push(bucket);
    this.#takeTurns();
  }

  /** False when nobody waits there, or only time or an answer of its own can help; the time is then waited for. */
  #isReady(bucket: Bucket): boolean {
    bucket.timer?.();
    bucket.timer = undefined;
    if (bucket.queue.length === 0) {
      this.#forget(bucket);
      return false;
    }
    const { clock } = this.#options;
    const now = clock.monotonic();
    const waitMs = bucket.waitMs(now, this.counts);
    if (waitMs <= 0) return true;
    this.#forget(bucket);
    if (waitMs !== UNTIL_ANSWER) {
      const wakeMs = Math.max(1, bucket.wakeMs(now, waitMs));
      bucket.timer = startTimer(clock, () => this.#pump(bucket), wakeMs, "wait");
    }
    return false;
  }

  /** One call of each bucket in turn, until what they share is used up. */
  #takeTurns(): void {
    this.#turnTimer?.();
    this.#turnTimer = undefined;
    const waitMs = Math.min(this.#serve(this.#turns.exempt), this.#serve(this.#turns.all));
    if (waitMs === UNTIL_ANSWER) return;
    const { clock } = this.#options;
    const wakeMs = waitMs + (clock.monotonic() < this.#globalUntil ? this.#globalSpreadMs : 0);
    this.#turnTimer = startTimer(clock, () => this.#takeTurns(), Math.max(1, wakeMs), "wait");
  }

  /** Gives how long those that are left must wait. */
  #serve(line: WaitingLine<Bucket>): number {
    for (let bucket = line.first; bucket !== undefined; bucket = line.first) {
      const { first } = bucket.queue;
      if (first !== undefined) {
        const waitMs = this.#sharedWaitMs(first.route, this.#options.clock.monotonic());
        if (waitMs > 0) return waitMs;
      }
      line.shift();
      if (!this.#isReady(bucket)) continue;
      bucket.queue.shift()?.admit(bucket);
      if (this.#isReady(bucket)) line.push(bucket);
    }
    return UNTIL_ANSWER;
  }

  #forget(bucket: Bucket): void {
    this.#turns.all.remove(bucket);
    this.#turns.exempt.remove(bucket);
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
        this.#forget(bucket);
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
