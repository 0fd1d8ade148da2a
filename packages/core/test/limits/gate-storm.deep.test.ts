import { expect, test } from "vitest";
import { Gate, type Pass, type Route } from "../../src/limits/gate.js";
import { randomOf } from "../random-of.js";
import { createManualClock } from "../time/manual-clock.js";

const PLACES = 16;
const BUCKETS = 1000;
const CALLS = 10_000;

interface Window {
  limit: number;
  used: number;
  endsAt: number;
}

/** Limits as a server has them: a window for each bucket, of a size that stays, or that changes when one begins. */
class Server {
  readonly #windows = new Map<string, Window>();
  readonly #limits = new Map<string, number>();
  readonly #random: () => number;
  readonly #changes: boolean;
  refusals = 0;

  constructor(random: () => number, changes: boolean) {
    this.#random = random;
    this.#changes = changes;
  }

  limitOf(bucket: string): number {
    const limit = this.#limits.get(bucket) ?? 1 + Math.floor(this.#random() * 20);
    if (!this.#changes) this.#limits.set(bucket, limit);
    return limit;
  }

  answer(bucket: string, now: number): { readonly limited: boolean; readonly headers: Record<string, string> } {
    let window = this.#windows.get(bucket);
    if (window === undefined || window.endsAt <= now) {
      window = { limit: this.limitOf(bucket), used: 0, endsAt: now + 1000 };
      this.#windows.set(bucket, window);
    }
    const limited = window.used >= window.limit;
    if (limited) this.refusals += 1;
    else window.used += 1;
    const left = window.limit - window.used;
    const headers = { limit: `${window.limit}`, left: `${left}`, reset: `${(window.endsAt - now) / 1000}` };
    return { limited, headers };
  }
}

/** Calls that come at random, go through the gate, and are answered after some milliseconds. */
class Storm {
  readonly clock = createManualClock();
  readonly gate = new Gate({
    clock: this.clock,
    headers: { limit: "limit", remaining: "left", reset: { header: "reset", unit: "s" } },
    maxQueue: CALLS,
    maxConcurrency: PLACES,
  });
  readonly server: Server;
  readonly #random: () => number;
  /** Numbers of the calls that were let in, by bucket, once each. */
  readonly admitted = new Map<string, number[]>();
  readonly left = new Set<number>();
  /** Calls that wait, by number, and their bucket. */
  readonly waiting = new Map<number, string>();
  admissions = 0;
  inFlight = 0;
  most = 0;
  done = 0;

  constructor(seed: number, changes: boolean) {
    this.#random = randomOf(seed);
    this.server = new Server(this.#random, changes);
  }

  ask(number: number, name: string): void {
    const { gate, server } = this;
    const route: Route = { name, ids: "", limit: server.limitOf(name) };
    const pass = gate.tryEnter(route);
    if (pass) return this.#letIn(number, route, pass);
    const waiting = gate.enter(route);
    this.waiting.set(number, name);
    void waiting.pass.then((given) => this.#letIn(number, route, given));
    if (this.#random() < 0.05)
      this.clock.timer(
        () => {
          if (!this.waiting.delete(number)) return;
          this.left.add(number);
          waiting.leave();
        },
        this.#random() * 3000,
        "wait",
      );
  }

  pick(below: number): number {
    return Math.floor(this.#random() * below);
  }

  #letIn(number: number, route: Route, pass: Pass): void {
    this.waiting.delete(number);
    this.admitted.set(route.name, [...(this.admitted.get(route.name) ?? []), number]);
    this.admissions += 1;
    this.#send(route, pass);
  }

  #send(route: Route, pass: Pass): void {
    this.inFlight += 1;
    this.most = Math.max(this.most, this.inFlight);
    this.clock.timer(() => this.#answer(route, pass), 1 + this.#random() * 20, "wait");
  }

  #answer(route: Route, pass: Pass): void {
    const { clock, gate, server } = this;
    this.inFlight -= 1;
    const { headers, limited } = server.answer(route.name, clock.now());
    if (limited) gate.freeze(route, Number(headers["reset"]) * 1000, 0, false);
    gate.leave(pass, { sent: true, status: limited ? 429 : 200, headers, limited });
    if (limited) void gate.enter(route, pass.ticket).pass.then((again) => this.#send(route, again));
    else this.done += 1;
  }
}

test.each([
  [1, "stay", 0],
  [2, "stay", 0],
  // One that shrinks refuses what was under way, or waited for it: the gate goes by the newest number that it was told.
  [3, "change", 0.15],
  [4, "change", 0.15],
] as const)(
  "ten thousand calls over a thousand buckets keep order, places and limits, and nobody starves (seed %i, limits %s)",
  async (seed, limits, share) => {
    const storm = new Storm(seed, limits === "change");
    for (let number = 0; number < CALLS; number += 1) {
      // Half of all calls go to ten busy buckets.
      storm.ask(number, storm.pick(2) === 0 ? `busy${storm.pick(10)}` : `b${storm.pick(BUCKETS)}`);
      if (number % 50 === 49) await storm.clock.advance(storm.pick(40));
      if (number % 500 !== 499) continue;
      // A bucket that nobody has asked for has its turn after one of each that waits, however long their queues are.
      const name = `new${number}`;
      const before = storm.admissions;
      const others = new Set(storm.waiting.values()).size;
      storm.ask(CALLS + number, name);
      for (let turn = 0; turn < 200 && !storm.admitted.has(name) && !storm.left.has(CALLS + number); turn += 1)
        await storm.clock.advance(1);
      expect(storm.admissions - before).toBeLessThanOrEqual(others + 2 * PLACES);
    }
    for (let second = 0; second < 3600 && storm.done + storm.left.size < CALLS + CALLS / 500; second += 1)
      await storm.clock.advance(1000);
    expect(storm.done + storm.left.size).toBe(CALLS + CALLS / 500);
    expect(storm.most).toBe(PLACES);
    for (const numbers of storm.admitted.values()) expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(storm.server.refusals).toBeLessThanOrEqual(CALLS * share);
    expect(storm.clock.pending).toBeLessThan(CALLS * 0.05 + 1);
  },
  120_000,
);
