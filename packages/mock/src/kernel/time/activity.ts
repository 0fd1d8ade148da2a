import { pendingOfProcess } from "../../platform/pending.js";
import type { PendingItem } from "../../platform/pending-item.js";
import { platform } from "../../platform/runtime.js";
import { untilQuiet } from "./quiet.js";

const quietTurns = 4;
/** Least real time without any activity before the automatic clock jumps, where the runtime does not tell what is pending. */
export const quietMs = 1;
/** The same before a jump over somebody's timeout, or while a request is still in the engine. */
export const patienceMs = 25;
/** How long a job that ends by itself is waited for: reading a pipe that nobody writes to never ends. */
const stubbornMs = 2000;
/** The same for what the user has named. */
const busyLimitMs = 10_000;

/** How many ports clients may reach the mock by: bytes on their way are seen by nobody, so silence must last longer. */
export interface OpenPorts {
  open: number;
}

/** What goes on in a world, as far as anybody can tell: the automatic clock moves in its silence. */
export class Activity {
  readonly #ports: OpenPorts;
  readonly #watched: boolean;
  /** Under which the process counts what runs here. */
  readonly #requestsKey = {};
  readonly #callsKey = {};
  readonly #inside = new Map<object, string>();
  #count = 0;
  #running = 0;
  #calls = 0;
  #held = 0;

  /** `watched`: whether anybody waits for quiet here, so that what the runtime tells of other code is wanted. */
  constructor(ports: OpenPorts, watched: boolean) {
    this.#ports = ports;
    this.#watched = watched;
    if (watched) pendingOfProcess().use(this);
  }

  /** Requests that a hang or stall fault holds. */
  get held(): number {
    return this.#held;
  }

  /** Requests that came into the engine and have not left it. */
  inside(): readonly string[] {
    return [...this.#inside.values()];
  }

  /** Something happened. */
  touch(): void {
    this.#count += 1;
  }

  /** A request came into the engine, until the returned function is called. */
  enter(request: string): () => void {
    const key = {};
    this.#inside.set(key, request);
    this.run(1);
    return () => {
      this.#inside.delete(key);
      this.run(-1);
    };
  }

  /** Requests that came into the engine, left it, or wait in it for time or for their client. */
  run(by: 1 | -1): void {
    this.#running += by;
    this.touch();
    this.#tell(
      this.#requestsKey,
      this.#running,
      () => `requests in the mock (${[...this.#inside.values()].join(", ")})`,
    );
  }

  /** Calls of clients that are being worked on. */
  call(by: 1 | -1): void {
    this.#calls += by;
    this.touch();
    this.#tell(this.#callsKey, this.#calls, () => "a call of a client");
  }

  hold(by: 1 | -1): void {
    this.#held += by;
    this.touch();
  }

  /** Something that the user says is pending, until the returned function is called. */
  busy(): () => void {
    const key = {};
    const pending = pendingOfProcess();
    pending.begin(key, { what: "what clock.busy() was given", limitMs: busyLimitMs });
    return () => pending.end(key);
  }

  /** Resolves once nothing is pending. `ms`: how long it must be silent where somebody may not be seen. */
  quiet(ms: number): Promise<void> {
    const isOpen = this.#ports.open > 0; // clients in other processes are seen by nobody
    if (this.#isTold) return untilQuiet(() => this.#count, isOpen ? Math.max(ms, 2 * quietMs) : 0);
    return this.#silence(isOpen ? Math.max(ms, 2 * quietMs) : ms);
  }

  /** Resolves at the end of what a timer has started, as far as that can be told. */
  drained(): Promise<void> {
    return this.#isTold ? untilQuiet(() => this.#count, 0) : platform.nextTurn();
  }

  /** Whether the runtime tells what is pending. */
  get #isTold(): boolean {
    return this.#watched && pendingOfProcess().exact;
  }

  #tell(key: object, count: number, what: () => string): void {
    if (!this.#watched) return;
    if (count > 0) pendingOfProcess().begin(key, lazily(what));
    else pendingOfProcess().end(key);
  }

  /**
   * Resolves once nothing has happened for a few turns of the event loop and at least `least` ms of real time, with no request in
   * the engine and no job of the runtime under way, seen twice running. After `patienceMs` without activity it no longer
   * waits for those that may themselves be waiting for time to move; for files and look-ups it does, however slow they are.
   */
  async #silence(least: number): Promise<void> {
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
      const pending = this.#watched ? pendingOfProcess().list().length : 0;
      calm = this.#running > 0 || pending > 0 || jobs !== "idle" ? 0 : calm + 1;
      const sure = jobs === "finishing" || this.#calls > 0;
      if (silent >= (sure ? stubbornMs : patienceMs) || (calm >= 2 && silent >= least)) return;
    }
  }
}

function lazily(what: () => string): PendingItem {
  return {
    get what() {
      return what();
    },
  };
}
