/**
 * A short random sequence that belongs to one row: the same seed, kind and number always roll the same. Rows are pure
 * functions of these three, so that ten thousand of them exist without being stored. A class, since a row rolls in a
 * microsecond and closures would cost more than the numbers.
 */
export class Dice {
  #state: number;

  constructor(seed: number, kind: number, number: number) {
    this.#state = Math.imul(seed ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(number, 0xc2b2ae35);
  }

  /** Uniform on [0, 1). */
  roll(): number {
    // mulberry32: four multiplications a number, and consecutive seeds do not resemble each other.
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** Whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.roll() * (high - low + 1));
  }

  pick<T>(items: readonly [T, ...T[]]): T {
    return items[Math.floor(this.roll() * items.length)] ?? items[0];
  }

  chance(share: number): boolean {
    return this.roll() < share;
  }
}
