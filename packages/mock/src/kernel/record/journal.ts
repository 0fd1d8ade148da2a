import { canonicalLines } from "./canonical-lines.js";
import { createPlaceholders, type Placeholders } from "./placeholders.js";
import type { Exchange } from "./exchange.js";
import { rowOf, type DraftExchange, type ExchangeRow } from "./draft-exchange.js";
import { Recent, type Remembered } from "./recent.js";
import type { StoryBook } from "./story.js";
import { AllRows, PackedRows, type Rows } from "./rows.js";

/** One WebSocket of the world. */
export interface SocketRow {
  /** Order of opening in its world, from 1. */
  readonly index: number;
  /** World time of the handshake in ms. */
  readonly at: number;
  readonly api: string;
  readonly url: string;
  /** Status of a refused upgrade. */
  readonly refused: number | undefined;
  /** The fault that met the upgrade, in words. */
  readonly fault: string | undefined;
  /** What passed, in order. */
  readonly frames: readonly SocketFrame[];
  /** Older frames that are no longer kept. */
  readonly dropped: number;
  /** How it ended; `undefined` while it is open. */
  readonly closed:
    | { readonly at: number; readonly code: number; readonly reason: string; readonly by: "client" | "server" }
    | undefined;
}

/** One frame of a WebSocket. */
export interface SocketFrame {
  /** World time in ms. */
  readonly at: number;
  readonly from: "client" | "server";
  readonly data: string | Uint8Array;
}

/** Everything that passed, in order of arrival; the newest of it where the mock keeps no more (`MockOptions.keep`). */
export interface Journal {
  /** Exchanges, in order of arrival. */
  exchanges(): readonly Exchange[];
  /** WebSockets, in order of opening. */
  sockets(): readonly SocketRow[];
  /** How many older exchanges and sockets are no longer kept. */
  dropped(): { readonly exchanges: number; readonly sockets: number };
  /**
   * Text that is equal for the same seed and script on every face: ports, dates and headers that a runtime adds
   * are left out, and secrets stand as placeholders. Exchanges of one moment stand in the order of their text, since the machine decides which of them came
   * first; for the same reason it is left out how much of a limit they found, and which id an answer drew. Sockets are not part of it.
   */
  canonical(): string;
  /** Called with each exchange once it is complete. Returns the function that ends it. */
  subscribe(run: (exchange: Exchange) => void): () => void;
  /** Forgets everything so far. */
  clear(): void;
}

/** A socket while it lives. */
export type DraftSocket = { -readonly [Key in keyof SocketRow]: SocketRow[Key] } & Remembered & {
    frames: SocketFrame[];
    /** Places of its opening and its end among all that passed in the world. */
    readonly order: number;
    endOrder: number | undefined;
  };

interface PassedFrame extends Remembered {
  readonly row: DraftSocket;
}

/** The journal of one world. Bodies become text only when somebody looks. */
export class JournalBook implements Journal {
  readonly #rows: Rows;
  readonly #sockets: Recent<DraftSocket>;
  /** Frames of all sockets in the order they passed: the oldest goes first, whichever socket it is of. */
  readonly #frames: Recent<PassedFrame>;
  readonly #subscribers = new Set<(exchange: Exchange) => void>();
  readonly #start: () => number;
  readonly #placeholders: Placeholders;
  readonly #story: StoryBook;
  #count = 0;
  #socketCount = 0;

  /** `start`: world time that canonical times are relative to. `keep`: how many of each kind are kept. `isCredential`: whose
   * place a placeholder takes in canonical text. */
  constructor(start: () => number, keep: number, isCredential: (text: string) => boolean, story: StoryBook) {
    this.#story = story;
    this.#placeholders = createPlaceholders(isCredential);
    this.#start = start;
    this.#rows = keep === Infinity ? new AllRows() : new PackedRows(keep);
    this.#sockets = new Recent(keep);
    this.#frames = new Recent(keep, ({ row }) => {
      row.frames.shift();
      row.dropped += 1;
    });
  }

  /** Index of the newest exchange that has arrived. */
  get newest(): number {
    return this.#count;
  }

  /** About how many bytes it holds. */
  get weight(): number {
    return this.#rows.bytes + this.#frames.bytes;
  }

  open(draft: DraftExchange): DraftExchange {
    draft.index = this.#count += 1;
    draft.order = this.#story.next();
    this.#rows.open(draft);
    return draft;
  }

  /** A row that is complete already has changed: its client left, or its effect came later. */
  amend(draft: DraftExchange): void {
    this.#rows.amend(draft);
  }

  /** Tells subscribers that the row is complete. */
  complete(draft: DraftExchange): void {
    this.#rows.complete(draft);
    if (this.#subscribers.size === 0) return;
    const row = shown(rowOf(draft));
    for (const run of this.#subscribers) run(row);
  }

  openSocket({ at, api, url }: Pick<SocketRow, "at" | "api" | "url">): DraftSocket {
    const index = (this.#socketCount += 1);
    const row = {
      index,
      at,
      api,
      url,
      refused: undefined,
      fault: undefined,
      frames: [],
      dropped: 0,
      closed: undefined,
      bytes: 0,
      order: this.#story.next(),
      endOrder: undefined,
    };
    this.#sockets.push(row);
    return row;
  }

  closeSocket(row: DraftSocket, closed: SocketRow["closed"]): void {
    row.closed = closed;
    row.endOrder = this.#story.next();
  }

  frame(row: DraftSocket, frame: SocketFrame): void {
    row.frames.push(frame);
    this.#frames.push({ row, bytes: frame.data.length });
  }

  exchanges(): readonly Exchange[] {
    return this.#rows.list().map(shown);
  }

  sockets(): readonly SocketRow[] {
    return this.#sockets.items.map(({ bytes: _, order: __, endOrder: ___, ...row }) => ({
      ...row,
      frames: [...row.frames],
    }));
  }

  /** Exchanges with their places, in order of arrival. */
  rows(): readonly ExchangeRow[] {
    return this.#rows.list();
  }

  /** Sockets with their places, in order of opening. */
  drafts(): readonly DraftSocket[] {
    return this.#sockets.items;
  }

  dropped(): { readonly exchanges: number; readonly sockets: number } {
    return { exchanges: this.#rows.dropped, sockets: this.#sockets.dropped };
  }

  canonical(): string {
    const { dropped } = this.#rows;
    const lines = canonicalLines(this.#rows.list(), this.#start(), this.#placeholders);
    return (dropped === 0 ? lines : [`${dropped} older exchanges were dropped`, ...lines]).join("\n");
  }

  subscribe(run: (exchange: Exchange) => void): () => void {
    this.#subscribers.add(run);
    return () => this.#subscribers.delete(run);
  }

  clear(): void {
    for (const book of [this.#rows, this.#sockets, this.#frames]) book.clear();
    this.#count = 0;
    this.#socketCount = 0;
  }
}

function shown({ bases: _, order: __, ...row }: ExchangeRow): Exchange {
  return row;
}
