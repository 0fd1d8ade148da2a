/** A short random sequence that belongs to one row: the same seed, kind and number always roll the same. */
export interface Dice {
  /** Uniform on [0, 1). */
  roll(): number;
  /** Whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  pick<T>(items: readonly T[]): T;
  chance(share: number): boolean;
}

/** Rows are pure functions of (seed, kind, number), so that ten thousand of them exist without being stored. */
export function createDice(seed: number, kind: number, number: number): Dice {
  let state = Math.imul(seed ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(number, 0xc2b2ae35);
  // mulberry32: four multiplications a number, and consecutive seeds do not resemble each other.
  const roll = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    roll,
    between: (low, high) => low + Math.floor(roll() * (high - low + 1)),
    pick: (items) => items[Math.floor(roll() * items.length)] as (typeof items)[number],
    chance: (share) => roll() < share,
  };
}
