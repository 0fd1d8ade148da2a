import { checkOptions } from "./check-options.js";
import { checkChaos } from "./kernel/chaos/chaos.js";
import type { ChaosName } from "./kernel/chaos/chaos-profiles.js";
import type { Trust } from "./kernel/trust/trust.js";
import { hash } from "./kernel/world/random.js";
import type { ClockMode } from "./kernel/time/timeline.js";
import { WorldCore, type Shared } from "./kernel/world/world-core.js";
import type { WorldOptions } from "./mock-options.js";

interface Defaults {
  readonly seed: number;
  readonly clock: ClockMode;
  readonly keep: number;
  readonly trust: Trust;
  readonly discord: boolean;
  readonly start: number | undefined;
  readonly chaos: ChaosName | readonly ChaosName[] | undefined;
}

/** The worlds of one mock; the first lives as long as it does. */
export class WorldBook {
  readonly first: WorldCore;
  readonly #open = new Map<string, WorldCore>();
  readonly #shared: Shared;
  readonly #defaults: Defaults;
  #made = 0;

  /** `defaults`: what worlds have that say nothing else. */
  constructor(shared: Shared, defaults: Defaults) {
    this.#shared = shared;
    this.#defaults = defaults;
    this.first = this.#add("default", defaults.seed, {});
  }

  /** By id, oldest first. */
  get open(): ReadonlyMap<string, WorldCore> {
    return this.#open;
  }

  /** About how many bytes the worlds hold, and what else was said to be held for them. */
  get weight(): number {
    return [...this.#open.values()].reduce((sum, world) => sum + world.weight, 0);
  }

  /** Throws `TypeError` for options that are misspelt, or an id that is no name or taken. */
  create(init: WorldOptions = {}): WorldCore {
    checkOptions("world()", init, ["id"]);
    const id = init.id ?? this.#freeId();
    if (typeof id !== "string" || !/^[\w-]{1,64}$/.test(id))
      throw new TypeError(`The id of a world has 1 to 64 letters, digits, "_" or "-", got ${JSON.stringify(id)}.`);
    if (this.#open.has(id)) throw new TypeError(`There is a world "${id}" already.`);
    return this.#add(id, init.seed ?? hash(id, this.#defaults.seed), init);
  }

  close(world: WorldCore): void {
    if (world === this.first)
      throw new TypeError("The default world lives as long as its mock; reset() begins it anew.");
    world.close();
    this.#open.delete(world.id);
  }

  #freeId(): string {
    do this.#made += 1;
    while (this.#open.has(`w${this.#made}`));
    return `w${this.#made}`;
  }

  #add(
    id: string,
    seed: number,
    { clock, start, keep, trust, discord, chaos = this.#defaults.chaos }: WorldOptions,
  ): WorldCore {
    const defaults = this.#defaults;
    const names = typeof chaos === "string" ? [chaos] : (chaos ?? []);
    for (const name of names) checkChaos(name);
    const world = new WorldCore(this.#shared, {
      id,
      seed,
      clock: clock ?? defaults.clock,
      start: start ?? defaults.start,
      keep: keep ?? defaults.keep,
      trust: trust ?? defaults.trust,
      discord: discord ?? defaults.discord,
      chaos: names,
    });
    this.#open.set(id, world);
    return world;
  }
}
