import { Recent, type Remembered } from "./recent.js";

/** An event of a chat platform, whether a session heard of it or not. */
export interface Happening {
  /** Place among all that passed in its world. */
  readonly order: number;
  /** World time in ms. */
  readonly at: number;
  /** Id of the API. */
  readonly api: string;
  /** `"MESSAGE_CREATE"`. */
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** How many gateway sessions it was sent to. */
  readonly sessions: number;
}

/** What somebody did or noticed that is no exchange. */
export interface Note {
  /** Place among all that passed in its world. */
  readonly order: number;
  /** World time in ms. */
  readonly at: number;
  /** `deed`: a test did it. `notice`: a client told it. `error`: nobody caught it. */
  readonly kind: "deed" | "notice" | "error";
  /** In words. */
  readonly text: string;
}

/** About what a row holds beside its text. */
const rowBytes = 512;

type Kept<Row> = Remembered & { readonly row: Row };

/** The order of everything in one world, and what of it no exchange and no socket tells. */
export class StoryBook {
  readonly #now: () => number;
  readonly #happenings: Recent<Kept<Happening>>;
  readonly #notes: Recent<Kept<Note>>;
  readonly #listeners = new Set<(happening: Happening) => void>();
  #order = 0;

  constructor(now: () => number, keep: number) {
    this.#now = now;
    this.#happenings = new Recent(keep);
    this.#notes = new Recent(keep);
  }

  /** The last place that was given. */
  get last(): number {
    return this.#order;
  }

  /** The next place. */
  next(): number {
    return (this.#order += 1);
  }

  happened(what: Pick<Happening, "api" | "event" | "payload" | "sessions">): void {
    const row = { order: this.next(), at: this.#now(), ...what };
    this.#happenings.push({ row, bytes: rowBytes });
    for (const run of this.#listeners) run(row);
  }

  note(kind: Note["kind"], text: string): void {
    const row = { order: this.next(), at: this.#now(), kind, text };
    this.#notes.push({ row, bytes: rowBytes + text.length });
  }

  happenings(): readonly Happening[] {
    return this.#happenings.items.map(({ row }) => row);
  }

  notes(): readonly Note[] {
    return this.#notes.items.map(({ row }) => row);
  }

  /** Called with each event as it happens. Returns the function that ends it. */
  subscribe(run: (happening: Happening) => void): () => void {
    this.#listeners.add(run);
    return () => this.#listeners.delete(run);
  }

  clear(): void {
    this.#happenings.clear();
    this.#notes.clear();
    this.#order = 0;
  }
}
