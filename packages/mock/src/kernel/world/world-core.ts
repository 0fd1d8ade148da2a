import { Endings } from "./endings.js";
import { Cell, type CellHost, type CellSnapshot } from "./cell.js";
import type { OpenPorts } from "../time/activity.js";
import { hash } from "./random.js";
import type { Room } from "./room.js";
import { Timeline, virtualStart, type ClockMode } from "../time/timeline.js";
import { compileApi, type AnyEngine, type CompiledApi } from "../schema/compiled.js";
import { ContractBook } from "../record/contract.js";
import { ChaosBook } from "../chaos/chaos.js";
import type { ChaosName } from "../chaos/chaos-profiles.js";
import type { Disturbance } from "../chaos/disturbance.js";
import { WorldConduct } from "../conduct/conduct.js";
import type { Catalogue } from "../names/catalogue.js";
import type { CoverageBook } from "../record/coverage.js";
import { FaultTable } from "../fault/faults.js";
import { JournalBook } from "../record/journal.js";
import { StoryBook } from "../record/story.js";
import { LedgerBook } from "../record/ledger.js";
import type { Trust } from "../trust/trust.js";
import type { Injected, OutboundAnswer, OutboundRequest } from "./world.js";
import { pathOf } from "../request/path-of.js";

/** What all worlds of one mock share. */
export interface Shared {
  readonly engines: ReadonlyMap<string, AnyEngine>;
  readonly catalogue: Catalogue;
  readonly credentials: Map<string, WorldCore>;
  readonly coverage: CoverageBook;
  readonly receivers: Map<string, Receiver>;
  readonly ports: OpenPorts;
  /** Where ports are that serve the mock, `http://127.0.0.1:4010`, oldest first. */
  readonly addresses: string[];
  /** Set by a face that has a network. */
  network: Receiver | undefined;
  /** How much all worlds may hold. The admin routes of a port share that of the mock they serve. */
  room: Room;
  /** Shown a world before it forgets what it has seen. */
  readonly retired: Set<(world: WorldCore) => void>;
  inject(cell: Cell, core: WorldCore): Injected;
}

export type Receiver = (request: OutboundRequest) => OutboundAnswer | Promise<OutboundAnswer>;

export interface WorldInit {
  readonly id: string;
  readonly seed: number;
  readonly clock: ClockMode;
  /** World time in ms at the start. */
  readonly start: number | undefined;
  /** How much of what passed it remembers; `Infinity` for all. */
  readonly keep: number;
  readonly trust: Trust;
  readonly discord: boolean;
  /** What goes on from the start and after each reset. */
  readonly chaos: readonly ChaosName[];
}

export interface WorldSnapshot {
  /** Whose it is: its credentials open nothing in another. */
  readonly world: WorldCore;
  readonly cells: ReadonlyMap<string, CellSnapshot>;
}

/** 2025-01-01: on a real clock, ids made later must not lie before those that a world begins with. */
const realSeededAt = 1_735_689_600_000;

/** What a world takes that nobody has asked anything yet. */
const worldBytes = 8192;

/** One world: all state of one test or tenant. Everything in it is made on first use. */
export class WorldCore implements CellHost {
  readonly shared: Shared;
  readonly id: string;
  readonly seed: number;
  readonly clock: Timeline;
  readonly faults: FaultTable;
  readonly journal: JournalBook;
  readonly ledger: LedgerBook;
  readonly story: StoryBook;
  readonly contract: ContractBook;
  readonly conduct: WorldConduct;
  readonly chaos: ChaosBook;
  readonly mark: string;
  readonly seededAt: number;
  readonly idOffset: bigint;
  readonly discord: boolean;
  /** Each ends one WebSocket without a close frame: a reset leaves no client in a state that is gone. */
  readonly openSockets: Endings = new Endings();
  /** Each ends a request that waits for time, for its client, or for nothing. */
  readonly waiting: Endings = new Endings();
  /** How often each request was seen, the last one seen at the end. */
  readonly #seen = new Map<string, number>();
  readonly #cells = new Map<string, Cell>();
  readonly #keep: number;
  /** What a client gets in this world, by where it comes from. */
  trust: Trust;
  /** How far the servers' clock is from the world's, in ms. */
  skewMs = 0;
  readonly #chaosFromStart: readonly ChaosName[];
  #start: number;
  #closed = false;
  #era = 0;

  constructor(shared: Shared, { id, seed, clock, start, keep, trust, discord, chaos }: WorldInit) {
    this.shared = shared;
    this.trust = trust;
    this.discord = discord;
    this.mark = id === "default" ? "" : ` ${id}`;
    this.seededAt = start ?? (clock === "real" ? realSeededAt : virtualStart);
    // 19 of the 22 bits below a millisecond, in steps of eight: room for what a world makes within one.
    this.idOffset = this.mark === "" ? 0n : BigInt((hash(`ids of ${id}`) % 2 ** 19) * 8 + 8);
    this.id = id;
    this.seed = seed;
    this.clock = new Timeline(clock, start, shared.ports);
    this.#start = this.clock.now();
    const origin = (): number => this.#start;
    this.faults = new FaultTable(seed, id, shared.catalogue, this.clock.now);
    this.story = new StoryBook(this.clock.now, keep);
    this.journal = new JournalBook(origin, keep, (text) => shared.credentials.has(text), this.story);
    this.ledger = new LedgerBook(origin, keep, shared.catalogue);
    this.contract = new ContractBook(keep, shared.catalogue);
    this.conduct = new WorldConduct({
      start: origin,
      keep,
      catalogue: shared.catalogue,
      now: this.clock.now,
      isCredential: (text) => shared.credentials.has(text),
    });
    this.#keep = keep;
    this.chaos = new ChaosBook({
      seed: hash(`chaos of ${id}`, seed),
      faults: this.faults,
      clock: this.clock,
      disturb: (how) => this.#disturb(how),
      skew: (ms) => (this.skewMs = ms),
    });
    this.#chaosFromStart = chaos;
    for (const name of chaos) this.chaos.start(name);
  }

  cell(api: string): Cell {
    this.#checkOpen();
    let cell = this.#cells.get(api);
    if (cell === undefined) {
      const engine = this.shared.engines.get(api);
      if (engine === undefined) throw new TypeError(`The mock has no API "${api}".`);
      this.#cells.set(api, (cell = new Cell(this, engine)));
    }
    return cell;
  }

  /** Whether it has ended. */
  get isClosed(): boolean {
    return this.#closed;
  }

  /** How often it was reset or closed: what began in another era is of a world that is gone. */
  get era(): number {
    return this.#era;
  }

  /** World time in ms at which it began. */
  get start(): number {
    return this.#start;
  }

  compiled(api: string): CompiledApi {
    return compileApi(this.cell(api).engine, this.trust);
  }

  /** With all that the world could serve, whatever its clients may have. */
  compiledWhole(api: string): CompiledApi {
    return compileApi(this.cell(api).engine);
  }

  /** Which attempt of a request this is, from 1: tells attempts apart for the faults. */
  attemptOf(request: string): number {
    const attempt = (this.#seen.get(request) ?? 0) + 1;
    this.#seen.delete(request);
    this.#seen.set(request, attempt);
    const [oldest] = this.#seen.keys();
    if (this.#seen.size > this.#keep && oldest !== undefined) this.#seen.delete(oldest);
    return attempt;
  }

  claim(secret: string): void {
    this.shared.credentials.set(secret, this);
  }

  release(secret: string): void {
    if (this.shared.credentials.get(secret) === this) this.shared.credentials.delete(secret);
  }

  isForeign(secret: string): boolean {
    const owner = this.shared.credentials.get(secret);
    return owner !== undefined && owner !== this;
  }

  inject(cell: Cell): Injected {
    return this.shared.inject(cell, this);
  }

  observe(api: string, what: "event" | "close", name: string, payload: unknown): void {
    this.shared.coverage.observed(api, what, name, payload);
  }

  async deliver(request: OutboundRequest): Promise<OutboundAnswer> {
    this.clock.touch();
    try {
      const receiver = this.shared.receivers.get(request.url) ?? this.shared.network;
      if (receiver === undefined)
        throw new TypeError(`Nobody receives ${pathOf(request.url)}: call mock.receive(url, …).`);
      return await receiver(request); // whoever answers may wait for time: what is pending there is counted on its own
    } finally {
      this.clock.touch();
    }
  }

  /** About how many bytes it holds. */
  get weight(): number {
    const cells = [...this.#cells.values()].reduce((sum, cell) => sum + cell.weight, 0);
    return worldBytes + cells + this.journal.weight + this.ledger.weight + this.contract.weight;
  }

  /** As it was when it was new; virtual time too. Clients made before keep working only if they hold no timers. */
  reset(): void {
    this.#checkOpen();
    this.#endAll();
    const known = [...this.#cells.keys()];
    this.#closeCells();
    this.#seen.clear();
    this.faults.reset();
    for (const show of this.shared.retired) show(this);
    this.journal.clear();
    this.story.clear();
    this.ledger.clear();
    this.contract.clear();
    this.conduct.clear();
    this.chaos.stop();
    this.clock.restart();
    this.shared.room.shrunk();
    this.#start = this.clock.now();
    for (const name of this.#chaosFromStart) this.chaos.start(name);
    for (const api of known) void this.cell(api).state; // its credentials are known again before the first request
  }

  /** Ends it: sockets, timers, credentials, and everything that it remembers. */
  close(): void {
    this.#closed = true;
    this.shared.room.shrunk();
    this.chaos.stop();
    this.clock.uninstall();
    this.#endAll();
    this.#closeCells();
    this.#seen.clear();
    this.faults.reset();
    for (const show of this.shared.retired) show(this);
    this.journal.clear();
    this.story.clear();
    this.ledger.clear();
    this.contract.clear();
    this.conduct.clear();
  }

  #endAll(): void {
    this.#era += 1;
    this.openSockets.end();
    this.waiting.end();
  }

  #disturb(how: Disturbance): void {
    for (const cell of this.#cells.values()) cell.engine.disturb?.(cell.state, how);
  }

  #closeCells(): void {
    for (const cell of this.#cells.values()) cell.close();
    this.#cells.clear();
  }

  #checkOpen(): void {
    if (this.#closed) throw new TypeError(`The world "${this.id}" is closed.`);
  }

  snapshot(): WorldSnapshot {
    this.#checkOpen();
    return { world: this, cells: new Map([...this.#cells].map(([api, cell]) => [api, cell.snapshot()])) };
  }

  restore(snapshot: WorldSnapshot): void {
    this.#checkOpen();
    if (!((snapshot as unknown) instanceof Object && "cells" in snapshot))
      throw new TypeError("restore() takes what snapshot() gave.");
    const { world } = snapshot;
    if (world !== this)
      throw new TypeError(
        `This snapshot is of ${world.shared === this.shared ? `the world "${world.id}"` : "another mock"}; only its own world takes it back.`,
      );
    for (const [api, cell] of this.#cells) {
      if (snapshot.cells.has(api)) continue;
      cell.close();
      this.#cells.delete(api);
    }
    for (const [api, saved] of snapshot.cells) this.cell(api).restore(saved);
  }
}
