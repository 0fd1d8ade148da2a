import { platform } from "../../platform/runtime.js";

const quietTurns = 4;
/** Least real time without any activity before the automatic clock jumps. */
export const quietMs = 1;
/** The same before a jump over somebody's timeout, or while a request is still in the engine. */
export const patienceMs = 25;

/** How long a job that ends by itself is waited for: reading a pipe that nobody writes to never ends. */
const stubbornMs = 2000;

/** How many ports clients may reach the mock by: bytes on their way are seen by nobody, so silence must last longer. */
export interface OpenPorts {
  open: number;
}

/** What goes on in a world, as far as anybody can tell: the automatic clock moves in its silence. */
export class Activity {
  readonly #ports: OpenPorts;
  #count = 0;
  #running = 0;
  #held = 0;

  constructor(ports: OpenPorts) {
    this.#ports = ports;
  }

  /** Requests that a hang or stall fault holds. */
  get held(): number {
    return this.#held;
  }

  /** Something happened. */
  touch(): void {
    this.#count += 1;
  }

  /** Requests that came into the engine, left it, or wait in it for time or for their client. */
  run(by: 1 | -1): void {
    this.#running += by;
    this.touch();
  }

  hold(by: 1 | -1): void {
    this.#held += by;
    this.touch();
  }

  /**
   * Resolves once nothing has happened for a few turns of the event loop and at least `ms` of real time, with no request in
   * the engine and no job of the runtime under way, seen twice running. After `patienceMs` without activity it no longer
   * waits for those that may themselves be waiting for time to move; for files and look-ups it does, however slow they are.
   */
  async quiet(ms: number): Promise<void> {
    const least = Math.max(ms, this.#ports.open > 0 ? 2 * quietMs : 0);
    let seen = -1;
    let turns = 0;
    let calm = 0;
    let since = 0;
    for (;;) {
      if (seen !== this.#count) {
        seen = this.#count;
        turns = 0;
        calm = 0;
        since = platform.monotonic();
      }
      await platform.nextTurn();
      turns += 1;
      if (seen !== this.#count || turns < quietTurns) continue;
      await platform.fence();
      if (seen !== this.#count) continue;
      const silent = platform.monotonic() - since;
      const jobs = platform.busy();
      calm = this.#running > 0 || jobs !== "idle" ? 0 : calm + 1;
      if (silent >= (jobs === "finishing" ? stubbornMs : patienceMs) || (calm >= 2 && silent >= least)) return;
    }
  }
}
