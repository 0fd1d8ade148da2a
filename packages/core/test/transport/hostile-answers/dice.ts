import { randomOf } from "../../random-of.js";

/** A stream of choices that a seed decides. */
export interface Dice {
  /** Uniform on [0, 1). */
  next(): number;
  /** A whole number from `low` to below `high`. */
  between(low: number, high: number): number;
  oneOf<T>(list: readonly T[]): T;
  chance(share: number): boolean;
}

/** Seed, exchange and part decide, never the order in which anything happens. */
export function dice(...seeds: readonly number[]): Dice {
  const next = randomOf(seeds.reduce((sum, seed) => Math.imul(sum ^ (seed + 0x9e3779b9), 0x85ebca6b) >>> 0, 1));
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low));
  return {
    next,
    between,
    oneOf: (list) => list[between(0, list.length)] as never,
    chance: (share) => next() < share,
  };
}
