/** How much may run and wait. */
export interface LaneLimits {
  /** Lanes with something running, at a time. */
  readonly maxRunning: number;
  /** Jobs that wait in one lane. */
  readonly maxPerLane: number;
  /** Jobs that wait in all lanes. */
  readonly maxWaiting: number;
}

/** Work of a lane. It must not reject. `release` lets the next job of the lane begin before this one is done. */
export type Job = (release: () => void) => Promise<void>;

interface Lane {
  readonly key: string;
  readonly jobs: Job[];
  isBusy: boolean;
}

/** Jobs of one lane run one after the other, lanes run side by side; both have a bound. */
export class Lanes {
  readonly #limits: LaneLimits;
  readonly #lanes = new Map<string, Lane>();
  /** Those that could go on, if there were room. */
  readonly #ready = new Set<Lane>();
  readonly #idle: (() => void)[] = [];
  #busy = 0;
  #waiting = 0;
  /** Jobs that are not done, those included that have released their lane. */
  #running = 0;

  constructor(limits: LaneLimits) {
    this.#limits = limits;
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting;
  }

  /** Takes a job, which may begin at once; false when there is no room for it. */
  add(key: string, job: Job): boolean {
    const { maxPerLane, maxRunning, maxWaiting } = this.#limits;
    const lane = this.#lanes.get(key) ?? { key, jobs: [], isBusy: false };
    if (!lane.isBusy && lane.jobs.length === 0 && this.#busy < maxRunning) {
      this.#lanes.set(key, lane);
      this.#begin(lane, job);
      return true;
    }
    if (lane.jobs.length >= maxPerLane || this.#waiting >= maxWaiting) return false;
    this.#lanes.set(key, lane);
    lane.jobs.push(job);
    this.#waiting += 1;
    if (!lane.isBusy) this.#ready.add(lane);
    return true;
  }

  /** Resolves when nothing runs and nothing waits. */
  async idle(): Promise<void> {
    if (this.#running + this.#waiting === 0) return;
    await new Promise<void>((resolve) => void this.#idle.push(resolve));
  }

  /** Forgets what waits; gives how many. */
  clear(): number {
    const dropped = this.#waiting;
    for (const lane of this.#lanes.values()) lane.jobs.length = 0;
    this.#ready.clear();
    this.#waiting = 0;
    this.#tellIdle();
    return dropped;
  }

  #begin(lane: Lane, job: Job): void {
    lane.isBusy = true;
    this.#busy += 1;
    this.#running += 1;
    let isReleased = false;
    const release = (): void => {
      if (isReleased) return;
      isReleased = true;
      this.#leave(lane);
    };
    const settled = (): void => {
      this.#running -= 1;
      release();
      this.#tellIdle();
    };
    job(release).then(settled, settled);
  }

  #leave(lane: Lane): void {
    lane.isBusy = false;
    this.#busy -= 1;
    if (lane.jobs.length > 0) this.#ready.add(lane);
    else this.#lanes.delete(lane.key);
    for (const next of this.#ready) {
      if (this.#busy >= this.#limits.maxRunning) return;
      this.#ready.delete(next);
      this.#waiting -= 1;
      this.#begin(next, next.jobs.shift() as Job);
    }
  }

  #tellIdle(): void {
    if (this.#running + this.#waiting > 0) return;
    for (const resolve of this.#idle.splice(0)) resolve();
  }
}
