import type { Conduct } from "../../kernel/conduct/conduct-book.js";
import type { Faults } from "../../kernel/fault/faults.js";
import type { Contract } from "../../kernel/record/contract.js";
import type { Journal } from "../../kernel/record/journal.js";
import type { Ledger } from "../../kernel/record/ledger.js";
import type { MockClock } from "../../kernel/time/timeline.js";
import type { Injected } from "../../kernel/world/world.js";
import type { WorldCore } from "../../kernel/world/world-core.js";
import type { ErrorBook, ErrorPattern } from "../fixture/errors.js";
import type { Programs, StartOptions } from "../fixture/programs.js";
import { untilRest } from "../time/until-rest.js";
import { transcriptOf, type TranscriptOptions } from "../transcript/transcript.js";

/** What all stages of one test share. */
export interface StageParts {
  readonly core: WorldCore;
  readonly programs: Programs;
  readonly errors: ErrorBook;
  readonly unsure: string[];
  readonly transcript: TranscriptOptions;
}

/** One API of the world of a test, and what every API has. */
export class Stage<Options extends Injected> {
  /** Id of the API. */
  readonly api: string;
  readonly #parts: StageParts;
  readonly #options: () => Options;

  /** @internal */
  constructor(parts: StageParts, api: string, options: () => Options) {
    this.#parts = parts;
    this.api = api;
    this.#options = options;
  }

  /** The world's time: `await clock.advance("1h")`. */
  get clock(): MockClock {
    return this.#parts.core.clock;
  }

  /** Rules by which requests fail on purpose; of every API of the world. */
  get faults(): Faults {
    return this.#parts.core.faults;
  }

  /** Every exchange and socket of the world. */
  get journal(): Journal {
    return this.#parts.core.journal;
  }

  /** Every effect that was committed in the world. */
  get ledger(): Ledger {
    return this.#parts.core.ledger;
  }

  /** Requests that broke the spec. */
  get contract(): Contract {
    return this.#parts.core.contract;
  }

  /** What clients did that a platform would punish; `conduct.expect()` takes what the test means. */
  get conduct(): Conduct {
    return this.#parts.core.conduct.book;
  }

  /** What a client needs to reach this world: `createFluxer(fluxer.options())`. */
  options(): StartOptions<Options> {
    return this.#parts.programs.optionsFor(this.#options());
  }

  /**
   * Starts a program of yours in this world: a function that gets the options of its client, and gives something with `close()` or a
   * promise of it. Resolves with that when the world has come to rest; it is closed at the end of the test.
   */
  start<Program>(start: (options: StartOptions<Options>) => Program | Promise<Program>): Promise<Program> {
    return this.#parts.programs.start(start, this.#options());
  }

  /** Every program that the test has started is gone, as if its process were killed: nothing is closed, nothing says goodbye. */
  async crash(): Promise<void> {
    this.#parts.core.story.note("deed", "every program of the test is killed");
    const count = await this.#parts.programs.die();
    if (count === 0) throw new TypeError("crash() found no program; start one with start().");
  }

  /** Resolves when the world has come to rest: nothing runs, and nobody waits for a retry or a limit. */
  rest(): Promise<void> {
    return untilRest(this.#parts.core);
  }

  /** The test means to cause an error that reaches `onError` or is a rejection that nobody hears. */
  expectError(pattern: ErrorPattern, times?: number): void {
    this.#parts.errors.expect(pattern, times);
  }

  /** The test means to let intents of an operation come to nothing, or happen twice: the ledger is not asked about it at the end. */
  expectLoss(operation: string): void {
    this.#parts.core.shared.catalogue.checkOperation(operation, undefined, "expectLoss()");
    this.#parts.unsure.push(operation);
  }

  /** What happened in the world so far, as a page to read. */
  transcript(options?: TranscriptOptions): string {
    return transcriptOf(this.#parts.core, { ...this.#parts.transcript, ...options });
  }
}

const coreKey: unique symbol = Symbol.for("antiphon.mock.stage") as never;

/** Lets matchers find the world of what they are asked about. */
export function inWorld<Subject extends object>(subject: Subject, core: WorldCore): Subject {
  Object.defineProperty(subject, coreKey, { value: core });
  return subject;
}

/** The world of a stage or bot of ours; `undefined` for anything else. */
export function worldIn(subject: unknown): WorldCore | undefined {
  return (subject as { readonly [coreKey]?: WorldCore } | null | undefined)?.[coreKey];
}
