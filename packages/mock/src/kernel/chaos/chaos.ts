import { didYouMean } from "../names/nearest.js";
import type { FaultTable } from "../fault/faults.js";
import type { WorldClock } from "../time/world-clock.js";
import { hash } from "../world/random.js";
import { chaosNames, chaosProfiles, type ChaosName, type ChaosProfile } from "./chaos-profiles.js";
import type { Disturbance } from "./disturbance.js";

/** Bad days by name: seeded, and the same whichever way a client reaches its world. */
export interface Chaos {
  /** Begins one; several can go together. Nothing changes when it has begun already. Throws `TypeError` for a name that nobody knows. */
  start(name: ChaosName): void;
  /** Ends one, or all. What it has broken stays broken. */
  stop(name?: ChaosName): void;
  /** Those that go on, in the order in which they began. */
  active(): readonly ChaosName[];
}

export interface ChaosInit {
  readonly seed: number;
  readonly faults: FaultTable;
  readonly clock: WorldClock;
  /** Befalls the gateways of the world. */
  disturb(how: Disturbance): void;
  /** Sets how far the server's clock is off, in ms. */
  skew(ms: number): void;
}

/** Gateways are disturbed first after 3 to 8 seconds of world time, then every 20 to 40. */
const firstMs = [3000, 5000] as const;
const nextMs = [20_000, 20_000] as const;
/** A skewed clock is 7 to 15 minutes off, either way. */
const skewMs = [420_000, 480_000] as const;

/** The bad days of one world. */
export class ChaosBook implements Chaos {
  readonly #running = new Map<ChaosName, () => void>();
  readonly #init: ChaosInit;

  constructor(init: ChaosInit) {
    this.#init = init;
  }

  start(name: ChaosName): void {
    checkChaos(name);
    if (!this.#running.has(name)) this.#running.set(name, this.#begin(name, chaosProfiles[name]));
  }

  stop(name?: ChaosName): void {
    if (name !== undefined) checkChaos(name);
    for (const [each, end] of this.#running) {
      if (name !== undefined && each !== name) continue;
      end();
      this.#running.delete(each);
    }
  }

  active(): readonly ChaosName[] {
    return [...this.#running.keys()];
  }

  #begin(name: ChaosName, { rules, disturbance, busyMs, skews }: ChaosProfile): () => void {
    const { faults, skew } = this.#init;
    const added = rules.map((rule) => faults.add(rule));
    const calm = disturbance === undefined ? undefined : this.#disturbAgain(name, disturbance, busyMs);
    if (skews === true) {
      const sign = hash(`${name} sign`, this.#init.seed) % 2 === 0 ? 1 : -1;
      skew(sign * this.#between(skewMs, `${name} skew`));
    }
    return () => {
      for (const id of added) faults.remove(id);
      calm?.();
      if (skews === true) skew(0);
    };
  }

  #disturbAgain(name: ChaosName, how: Disturbance, busyMs: number | undefined): () => void {
    const { clock, disturb, faults } = this.#init;
    let cancel: () => void;
    let count = 0;
    const wait = (range: readonly [number, number]): void => {
      const ms = this.#between(range, `${name} ${count}`);
      cancel = clock.timer(
        () => {
          count += 1;
          disturb(how);
          if (busyMs !== undefined)
            faults.add({ status: 503, headers: { "retry-after": "1" }, probability: 0.5, forMs: busyMs });
          wait(nextMs);
        },
        ms,
        "background",
      );
    };
    wait(firstMs);
    return () => cancel();
  }

  /** A number from a range `[least, width]`, by the seed alone. */
  #between([least, width]: readonly [number, number], what: string): number {
    return least + (hash(what, this.#init.seed) % width);
  }
}

/** Throws `TypeError` for a name that nobody knows, with the nearest. */
export function checkChaos(name: unknown): asserts name is ChaosName {
  if (chaosNames.includes(name as ChaosName)) return;
  const hint = didYouMean(String(name), chaosNames) || `. Known are ${chaosNames.join(", ")}.`;
  throw new TypeError(`There is no chaos "${String(name)}"${hint}`);
}
