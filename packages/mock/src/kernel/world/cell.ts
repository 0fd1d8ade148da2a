import type { Endings } from "./endings.js";
import type { AnyEngine } from "../schema/compiled.js";
import { hash, createRandom, type RandomState } from "./random.js";
import { createIds, type IdsState } from "./ids.js";
import type { WorldConduct } from "../conduct/conduct.js";
import type { ContractBook } from "../record/contract.js";
import type { Journal, JournalBook } from "../record/journal.js";
import type { Keys } from "../request/idempotency.js";
import type { Timeline } from "../time/timeline.js";
import type { StoryBook } from "../record/story.js";
import { copyState, restoreState } from "./snapshot.js";
import { serves, type Trust } from "../trust/trust.js";
import { TaskBook, type Task } from "./tasks.js";
import { weightOf } from "./weight-of.js";
import type { Windows } from "./windows.js";
import type { Injected, OutboundAnswer, OutboundRequest, World } from "./world.js";
import type { Ids } from "./ids.js";
import type { WorldClock } from "../time/world-clock.js";

/** What a cell needs of the world it is in. */
export interface CellHost {
  readonly id: string;
  readonly seed: number;
  /** What tells its ids and tokens from those of other worlds with the same seed; empty for the default world. */
  readonly mark: string;
  /** Time of the ids of what the world begins with. */
  readonly seededAt: number;
  readonly idOffset: bigint;
  readonly clock: Timeline;
  readonly trust: Trust;
  /** How far the servers' clock is from the world's, in ms. */
  readonly skewMs: number;
  readonly discord: boolean;
  readonly journal: JournalBook;
  readonly contract: ContractBook;
  readonly conduct: WorldConduct;
  readonly story: StoryBook;
  readonly waiting: Endings;
  /** Binds a secret to the world. */
  claim(secret: string): void;
  /** Gives a secret back; another world's stays. */
  release(secret: string): void;
  /** Whether a secret is bound to another world of the same mock. */
  isForeign(secret: string): boolean;
  inject(cell: Cell): Injected;
  deliver(request: OutboundRequest): Promise<OutboundAnswer>;
  /** Counts a gateway event or close code as exercised. */
  observe(api: string, what: "event" | "close", name: string, payload: unknown): void;
}

/** What an API takes in a world beside its state. */
const cellBytes = 8192;

/** What a credential takes in the tables that tell whose it is. */
const secretBytes = 128;

/** One API in one world: the world as its engine sees it, and everything the kernel keeps for it. Made on first use. */
export class Cell implements World {
  readonly engine: AnyEngine;
  readonly core: CellHost;
  readonly clock: WorldClock;
  readonly random: () => number;
  readonly ids: Ids;
  windows: Windows = new Map();
  keys: Keys = new Map();
  readonly #random: RandomState;
  readonly #ids: IdsState = { last: "" };
  readonly #idRandom: RandomState;
  readonly #secrets = new Set<string>();
  readonly #timers = new Set<() => void>();
  readonly #tasks: TaskBook;
  #state: { readonly value: unknown } | undefined;
  #seeding = false;
  #handle: { readonly value: unknown } | undefined;
  #injected: Injected | undefined;

  constructor(core: CellHost, engine: AnyEngine) {
    this.core = core;
    this.engine = engine;
    this.#random = { value: hash(`${engine.id} data`, core.seed) };
    this.#idRandom = { value: hash(`${engine.id} ids${core.mark}`, core.seed) };
    this.random = createRandom(this.#random);
    this.ids = createIds(
      {
        // What a world begins with is the same for the same seed, whatever the real time is.
        now: () => (this.#seeding ? core.seededAt : core.clock.now()),
        random: createRandom(this.#idRandom),
        taken: (secret) => this.isForeign(secret),
        offset: core.idOffset,
      },
      this.#ids,
    );
    this.clock = {
      now: () => core.clock.now() + core.skewMs,
      monotonic: core.clock.monotonic,
      timer: (run, ms, kind) => this.#timer(run, ms, kind),
    };
    this.#tasks = new TaskBook(this.clock, ({ name, data }) => {
      const run = engine.tasks?.[name];
      if (run === undefined) throw new TypeError(`${engine.id} has no task "${name}".`);
      run(this, this.state, data as never);
    });
  }

  get id(): string {
    return this.core.id;
  }

  get seed(): number {
    return this.core.seed;
  }

  get discord(): boolean {
    return this.core.discord;
  }

  get trust(): Trust {
    return this.core.trust;
  }

  serves(label: Trust): boolean {
    return serves(this.core.trust, label);
  }

  get journal(): Journal {
    return this.core.journal;
  }

  get contract(): World["contract"] {
    return this.core.contract;
  }

  get conduct(): World["conduct"] {
    return this.core.conduct;
  }

  get state(): unknown {
    if (this.#state === undefined) {
      this.#seeding = true;
      try {
        this.#state = { value: this.engine.createState(this) };
      } finally {
        this.#seeding = false;
      }
    }
    return this.#state.value;
  }

  get handle(): unknown {
    this.#handle ??= { value: this.engine.handle(this, this.state) };
    return this.#handle.value;
  }

  register(secret: string): boolean {
    if (this.core.isForeign(secret)) return false;
    this.#secrets.add(secret);
    this.core.claim(secret);
    return true;
  }

  isForeign(secret: string): boolean {
    return this.core.isForeign(secret);
  }

  unregister(secret: string): void {
    this.#secrets.delete(secret);
    this.core.release(secret);
  }

  schedule(task: string, data: unknown, ms: number): string {
    return this.#tasks.add(task, data, ms);
  }

  unschedule(id: string | undefined): void {
    if (id !== undefined) this.#tasks.drop(id);
  }

  inject(): Injected {
    return (this.#injected ??= this.core.inject(this));
  }

  deliver(request: OutboundRequest): Promise<OutboundAnswer> {
    return this.core.deliver(request);
  }

  observe(what: "event" | "close", name: string, payload?: unknown): void {
    this.core.observe(this.engine.id, what, name, payload);
  }

  /** About how many bytes it holds. */
  get weight(): number {
    const tasks = this.#tasks.list();
    return (
      cellBytes + weightOf([this.#state?.value, this.windows, this.keys, tasks]) + this.#secrets.size * secretBytes
    );
  }

  happened(event: string, payload: Readonly<Record<string, unknown>>, sessions: number): void {
    this.core.story.happened({ api: this.engine.id, event, payload, sessions });
  }

  note(text: string): void {
    this.core.story.note("deed", text);
  }

  /** Stops its timers and gives its credentials back. */
  close(): void {
    for (const cancel of this.#timers) cancel();
    for (const secret of this.#secrets) this.unregister(secret);
  }

  snapshot(): CellSnapshot {
    return {
      // One copy of both: a task keeps pointing at the records of the state that it is part of.
      held: this.#state === undefined ? undefined : copyState({ state: this.#state.value, tasks: this.#tasks.list() }),
      windows: copyState(this.windows),
      keys: copyState(this.keys),
      random: this.#random.value,
      idRandom: this.#idRandom.value,
      lastId: this.#ids.last,
      secrets: [...this.#secrets],
    };
  }

  restore(snapshot: CellSnapshot): void {
    if (snapshot.held !== undefined) {
      const { state, tasks } = copyState(snapshot.held);
      restoreState(this.state, state);
      this.#tasks.replace(tasks);
    }
    this.windows = copyState(snapshot.windows);
    this.keys = copyState(snapshot.keys);
    this.#random.value = snapshot.random;
    this.#idRandom.value = snapshot.idRandom;
    this.#ids.last = snapshot.lastId;
    for (const secret of this.#secrets) if (!snapshot.secrets.includes(secret)) this.unregister(secret);
    for (const secret of snapshot.secrets) this.register(secret);
  }

  #timer(run: () => void, ms: number, kind: "wait" | "guard" | "background"): () => void {
    const cancel = this.core.clock.timer(
      () => {
        this.#timers.delete(stop);
        run();
      },
      ms,
      kind,
    );
    const stop = (): void => {
      this.#timers.delete(stop);
      cancel();
    };
    this.#timers.add(stop);
    return stop;
  }
}

export interface CellSnapshot {
  readonly held: { readonly state: unknown; readonly tasks: readonly Task[] } | undefined;
  readonly windows: Windows;
  readonly keys: Keys;
  readonly random: number;
  readonly idRandom: number;
  readonly lastId: string;
  readonly secrets: readonly string[];
}
