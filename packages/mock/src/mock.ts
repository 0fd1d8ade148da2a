import { checkOptions } from "./check-options.js";
import type { MockOptions, WorldOptions } from "./mock-options.js";
import { WorldBook } from "./world-book.js";
import { addressesOf } from "./faces/shared/locate.js";
import { transcriptOf, type TranscriptOptions } from "./harness/transcript/transcript.js";
import { createInjected } from "./faces/inject.js";
import type { MockClock } from "./kernel/time/timeline.js";
import { compileApi, type AnyEngine } from "./kernel/schema/compiled.js";
import type { Chaos } from "./kernel/chaos/chaos.js";
import type { Conduct } from "./kernel/conduct/conduct-book.js";
import type { Contract } from "./kernel/record/contract.js";
import { collect } from "./kernel/coverage/collected.js";
import { CoverageBook, type Coverage } from "./kernel/record/coverage.js";
import type { Faults } from "./kernel/fault/faults.js";
import type { Journal } from "./kernel/record/journal.js";
import type { Ledger } from "./kernel/record/ledger.js";
import { Catalogue } from "./kernel/names/catalogue.js";
import { checkMembers } from "./kernel/names/check-members.js";
import { checkTrust, type Trust } from "./kernel/trust/trust.js";
import { Room } from "./kernel/world/room.js";
import { WorldCore, type Receiver, type Shared, type WorldSnapshot } from "./kernel/world/world-core.js";
import type { World } from "./kernel/world/world.js";

/** What can be changed of a world that is there. */
export interface WorldSettings {
  readonly trust?: Trust | undefined;
}

/** All state of one test: its own clock, faults, journal and credentials. */
export interface WorldView {
  /** Its name in journals and addresses. */
  readonly id: string;
  /** What decided its ids, tokens and faults. */
  readonly seed: number;
  /** What its clients get, by where it comes from. */
  readonly trust: Trust;
  /** Changes what its clients get from the next request on. Throws `TypeError` for what is no level. */
  configure(settings: WorldSettings): void;
  /** Its time. */
  readonly clock: MockClock;
  /** Rules by which requests fail on purpose. */
  readonly faults: Faults;
  /** Every exchange and socket. */
  readonly journal: Journal;
  /** Every effect that was committed, with its key and attempts. */
  readonly ledger: Ledger;
  /** Requests that broke the spec. */
  readonly contract: Contract;
  /** Bad days by name. */
  readonly chaos: Chaos;
  /** What clients did that a platform would punish, each with the rows that show it. */
  readonly conduct: Conduct;
  /** Throws when a request broke the spec and was not expected to, or when the mock itself did. */
  assertClean(): void;
  /**
   * What happened in this world, as a page to read: virtual time first, who wrote what, events, calls with status, code and attempts, faults;
   * last, what is still open. Credentials stand as `***`. Throws `TypeError` for a misspelt option.
   */
  transcript(options?: TranscriptOptions): string;
  /** As new: state, ids, journal, faults and virtual time. Make new clients afterwards. */
  reset(): void;
  /**
   * Where an API of this world is served, `http://127.0.0.1:4010/@w1/auralis/api`: its base URL on the newest port. Throws
   * when no port is open.
   */
  url(api: string): string;
  /** Ends the world: sockets, timers and credentials; its addresses answer 404, and its id is free. The default world cannot be closed. */
  close(): void;
  /** The data of every API now, what waits for its time included, for `restore`. Calls under way and sockets are no part of it. */
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
}

declare const snapshotBrand: unique symbol;

/** A saved state of a world, good for any number of its `restore` calls. */
export interface Snapshot {
  readonly [snapshotBrand]: true;
}

/** An engine, as far as a test sees it. */
export interface EngineWith<Handle> {
  handle(world: World, state: never): Handle;
}

/** What `mock.<api>` is, by the type of its engine. */
export type HandleOf<Engine> = Engine extends EngineWith<infer Handle> ? Handle : never;
/** What `mock.<api>` is for each of the engines. */
export type Handles<Engines> = { readonly [Name in keyof Engines]: HandleOf<Engines[Name]> };

/** A mock of the APIs in `Engines`, and its default world. */
export type MockOf<Engines> = WorldView &
  Handles<Engines> & {
    /** A new world. Requests reach it by its own credentials. */
    world(options?: WorldOptions): WorldView & Handles<Engines>;
    /** Over all worlds. */
    readonly coverage: Coverage;
    /** Answers requests that the mock itself sends to `url` (webhooks). Returns the function that ends it. */
    receive(url: string, run: Receiver): () => void;
  };

/** What the faces need of a mock. */
export interface Kernel {
  readonly shared: Shared;
  readonly world: WorldCore;
  readonly worlds: ReadonlyMap<string, WorldCore>;
  /** Names of the APIs as users write them, with their engines. */
  readonly apis: ReadonlyMap<string, AnyEngine>;
  closeWorld(world: WorldCore): void;
  handle(world: WorldCore, api: string): unknown;
  createWorld(options?: WorldOptions): WorldCore;
}

// A registered symbol, so that the entries of this package find it in each other's mocks whatever the module format.
const kernelKey: unique symbol = Symbol.for("antiphon.mock.kernel") as never;

// The same for each world of a mock.
const coreKey: unique symbol = Symbol.for("antiphon.mock.world") as never;

/** The inside of a mock, or of a world of one. */
export function coreOf(view: object): WorldCore {
  const core = (view as { readonly [coreKey]?: WorldCore })[coreKey];
  if (core === undefined) throw new TypeError("This is no mock of createMock() and no world of one.");
  return core;
}

/** The inside of a mock that this package made. */
export function kernelOf(mock: object): Kernel {
  const kernel = (mock as { readonly [kernelKey]?: Kernel })[kernelKey];
  if (kernel === undefined) throw new TypeError("This is no mock of createMock().");
  return kernel;
}

/** Makes a mock of any set of engines; `createMock` is this with all of ours. Throws `TypeError` for a misspelt option. */
export function createMockOf<Engines extends object>(engines: Engines, options: MockOptions = {}): MockOf<Engines> {
  checkOptions("createMock()", options, ["memoryBytes"]);
  const { seed = 1, clock = "auto", start, keep = Infinity, trust = "proposed", discord = false, chaos } = options;
  const apis = new Map(Object.entries(engines) as [string, AnyEngine][]);
  const byId = new Map([...apis.values()].map((engine) => [engine.id, engine]));
  const catalogue = new Catalogue(apis);
  const shared: Shared = {
    engines: byId,
    credentials: new Map(),
    catalogue,
    coverage: new CoverageBook(
      (api) => {
        const engine = byId.get(api);
        return engine === undefined ? undefined : compileApi(engine).tables;
      },
      (api) => catalogue.apiId(api, "coverage.expectComplete()"),
      () => collect({ shared, worlds: worlds.open, engines: [...apis.values()] }),
    ),
    receivers: new Map(),
    ports: { open: 0 },
    addresses: [],
    network: undefined,
    retired: new Set(),
    inject: createInjected,
    room: new Room(checkMemory(options.memoryBytes ?? 2 * 1024 ** 3), () => worlds.weight),
  };
  const worlds = new WorldBook(shared, { seed, clock, start, keep, trust, discord, chaos });
  const kernel: Kernel = {
    shared,
    world: worlds.first,
    worlds: worlds.open,
    apis,
    createWorld: (init) => worlds.create(init),
    closeWorld: (core) => worlds.close(core),
    handle: (core, api) => core.cell(api).handle,
  };
  const mock = viewOf(kernel, kernel.world, {
    [kernelKey]: kernel,
    world: (init?: WorldOptions) => viewOf(kernel, worlds.create(init), {}),
    coverage: shared.coverage,
    receive(url: string, run: Receiver) {
      if (typeof url !== "string" || typeof run !== "function")
        throw new TypeError(`receive() takes an address and a function, got ${typeof url} and ${typeof run}.`);
      shared.receivers.set(url, run);
      return () => void shared.receivers.delete(url);
    },
  });
  return mock as MockOf<Engines>;
}

function checkMemory(bytes: number): number {
  if (!(bytes >= leastMemory))
    throw new TypeError(`"memoryBytes" must be at least ${leastMemory} (1 MiB), got ${String(bytes)}.`);
  return bytes;
}

const leastMemory = 1024 * 1024;

/** What users hold of a world. Its members are its own, so that it can be spread and taken apart. */
function viewOf(kernel: Kernel, core: WorldCore, extra: object): object {
  const view: WorldView & { readonly [coreKey]: WorldCore } = {
    [coreKey]: core,
    id: core.id,
    seed: core.seed,
    get trust() {
      return core.trust;
    },
    configure: (settings) => configureWorld(core, settings),
    clock: core.clock,
    faults: core.faults,
    journal: core.journal,
    ledger: core.ledger,
    contract: core.contract,
    chaos: core.chaos,
    conduct: core.conduct.book,
    assertClean: () => core.contract.assertClean(),
    transcript: (given) => transcriptOf(core, given),
    reset: () => core.reset(),
    url: (api) => urlOf(kernel, core, api),
    close: () => kernel.closeWorld(core),
    snapshot: () => core.snapshot() as unknown as Snapshot,
    restore: (snapshot) => core.restore(snapshot as unknown as WorldSnapshot),
    ...extra,
  };
  for (const [name, engine] of kernel.apis) {
    Object.defineProperty(view, name, { get: () => core.cell(engine.id).handle, enumerable: true });
  }
  return Object.freeze(view);
}

/** Throws `TypeError` for settings that are misspelt or no settings. */
export function configureWorld(core: WorldCore, settings: WorldSettings): void {
  checkMembers("configure()", settings, ["trust"]);
  if (settings.trust !== undefined) core.trust = checkTrust(settings.trust);
}

function urlOf({ shared, world, apis }: Kernel, core: WorldCore, api: string): string {
  const id = shared.catalogue.apiId(api, "url()");
  const engine = [...apis.values()].find((known) => known.id === id);
  const address = shared.addresses.at(-1);
  if (engine === undefined || address === undefined)
    throw new TypeError("The mock is served on no port; call serve(mock) of @antiphon/mock/node first.");
  return addressesOf(engine, "mount", core === world ? address : `${address}/@${core.id}`).base ?? address;
}
