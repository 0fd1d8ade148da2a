import { rowOf, type DraftExchange, type ExchangeRow } from "./draft-exchange.js";
import { bytesPerRow } from "./recent.js";
import { TextDecoder, TextEncoder } from "../../platform/web-classes.js";

/** Where a journal keeps its exchanges. */
export interface Rows {
  /** How many older ones are no longer kept. */
  readonly dropped: number;
  /** About how many bytes they take. */
  readonly bytes: number;
  open(draft: DraftExchange): void;
  complete(draft: DraftExchange): void;
  /** One that is complete has changed all the same: its client left, or its effect came later. */
  amend(draft: DraftExchange): void;
  /** In order of arrival. */
  list(): readonly ExchangeRow[];
  clear(): void;
}

/** What a row takes beside its bodies. */
const draftBytes = 1024;

/** Every exchange as it is: tests look at few, and often. */
export class AllRows implements Rows {
  readonly dropped = 0;
  #drafts: DraftExchange[] = [];
  #bytes = 0;

  get bytes(): number {
    return this.#bytes;
  }

  open(draft: DraftExchange): void {
    this.#drafts.push(draft);
  }

  complete({ rawRequest, rawResponse }: DraftExchange): void {
    this.#bytes += draftBytes + (rawRequest?.length ?? 0) + (rawResponse?.length ?? 0);
  }

  amend(): void {}

  list(): readonly ExchangeRow[] {
    return this.#drafts.map(rowOf);
  }

  clear(): void {
    this.#drafts = [];
    this.#bytes = 0;
  }
}

/** JSON texts of some rows, one after the other. */
interface Slab {
  readonly bytes: Uint8Array;
  readonly ends: number[];
  readonly indexes: number[];
}

const slabBytes = 262_144;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The newest exchanges as bytes: as objects they would outlive two generations of V8, which grows by twenty megabytes for it. */
export class PackedRows implements Rows {
  readonly #most: number;
  readonly #running: DraftExchange[] = [];
  readonly #amended = new Map<number, Pick<ExchangeRow, "delivered" | "effects">>();
  #slabs: Slab[] = [];
  /** Of a slab that was dropped, for the next one: buffers live until the garbage collector looks at old things. */
  #spare: Uint8Array | undefined;
  #held = 0;
  #packed = 0;
  #dropped = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get bytes(): number {
    return this.#held;
  }

  get dropped(): number {
    return this.#dropped + Math.max(0, this.#packed - this.#most);
  }

  open(draft: DraftExchange): void {
    this.#running.push(draft);
  }

  complete(draft: DraftExchange): void {
    const at = this.#running.indexOf(draft);
    if (at < 0) return; // the journal was cleared meanwhile
    this.#running.splice(at, 1);
    this.#write(JSON.stringify(rowOf(draft)), draft.index);
    this.#packed += 1;
    const mostBytes = Math.max(slabBytes, this.#most * bytesPerRow);
    while (this.#slabs.length > 1) {
      const [{ ends }] = this.#slabs as [Slab];
      if (this.#packed - ends.length < this.#most && this.#held <= mostBytes) return;
      this.#drop();
    }
  }

  amend(draft: DraftExchange): void {
    const { index, delivered, effects } = draft;
    if (index > 0 && !this.#running.includes(draft)) this.#amended.set(index, { delivered, effects });
  }

  list(): readonly ExchangeRow[] {
    const packed = this.#slabs.flatMap(read).slice(-this.#most);
    const rows = packed.map((row) => ({ ...row, ...this.#amended.get(row.index) }));
    return [...rows, ...this.#running.map(rowOf)].sort((a, b) => a.index - b.index);
  }

  clear(): void {
    this.#running.length = 0;
    this.#amended.clear();
    this.#slabs = [];
    this.#held = 0;
    this.#packed = 0;
    this.#dropped = 0;
  }

  #write(text: string, index: number): void {
    const large = text.length * 3 > slabBytes ? encoder.encode(text) : undefined;
    let slab = this.#slabs.at(-1);
    if (large !== undefined) slab = this.#add(large);
    else if (slab === undefined || slab.bytes.length - endOf(slab) < text.length * 3) {
      slab = this.#add(this.#spare ?? new Uint8Array(slabBytes));
      this.#spare = undefined;
    }
    const at = endOf(slab);
    slab.ends.push(large?.length ?? at + encoder.encodeInto(text, slab.bytes.subarray(at)).written);
    slab.indexes.push(index);
  }

  #add(bytes: Uint8Array): Slab {
    const slab: Slab = { bytes, ends: [], indexes: [] };
    this.#slabs.push(slab);
    this.#held += bytes.length;
    return slab;
  }

  #drop(): void {
    const { bytes, indexes } = this.#slabs.shift() as Slab;
    for (const index of indexes) this.#amended.delete(index);
    this.#packed -= indexes.length;
    this.#dropped += indexes.length;
    this.#held -= bytes.length;
    if (bytes.length === slabBytes) this.#spare = bytes;
  }
}

function endOf({ ends }: Slab): number {
  return ends.at(-1) ?? 0;
}

function read({ bytes, ends }: Slab): ExchangeRow[] {
  return ends.map((end, at) => JSON.parse(decoder.decode(bytes.subarray(ends[at - 1] ?? 0, end))) as ExchangeRow);
}
