/** Numbers of a gap that are remembered, so that what comes late can still be delivered. */
const REMEMBERED = 1000;
/** A jump beyond this is no gap but nonsense: it would make every later event look old. */
const LARGEST_JUMP = 1_000_000;

/** What a number means: the next in order, one that fills a reported gap, one seen before, or none at all. */
export type Place = "next" | "late" | "duplicate" | "unusable";

/** The numbers of one session: how far it has come, and what was left out on the way. */
export class Sequence {
  /** The highest number so far; never lower than before. */
  last: number;
  readonly #missing = new Set<number>();

  constructor(last = 0) {
    this.last = last;
  }

  /** Takes a number in. `gap` is told once of the numbers that were left out before it. */
  take(s: number, gap: (from: number, to: number) => void): Place {
    if (!this.isUsable(s)) return "unusable";
    if (s <= this.last) return this.#missing.delete(s) ? "late" : "duplicate";
    this.skipTo(s, gap);
    this.last = s;
    return "next";
  }

  /** Whether a number can belong to this session. */
  isUsable(s: unknown): s is number {
    return Number.isSafeInteger(s) && (s as number) >= 0 && (s as number) - this.last <= LARGEST_JUMP;
  }

  /** Everything below `next` that has not come is left out. */
  skipTo(next: number, gap: (from: number, to: number) => void): void {
    const from = this.last + 1;
    const to = next - 1;
    if (to < from) return;
    for (let s = Math.max(from, next - REMEMBERED); s <= to; s += 1) this.#missing.add(s);
    for (const oldest of this.#missing) {
      if (this.#missing.size <= REMEMBERED) break;
      this.#missing.delete(oldest);
    }
    this.last = to;
    gap(from, to);
  }
}
