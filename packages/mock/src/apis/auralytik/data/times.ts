import { Dice } from "./dice.js";

const dayMs = 86_400_000;
const opensMs = 8 * 3_600_000;
const openMs = 12 * 3_600_000;
const dayKind = 9;
/** Sunday first. */
const weekdays = [0.25, 1.15, 1.1, 1.05, 1, 1.1, 0.5];

export interface TimesInit {
  readonly seed: number;
  /** End of the last day. */
  readonly lastMidnight: number;
  readonly days: number;
  readonly rows: number;
}

/**
 * When each row happened: in the order of the numbers, within the open hours (08:00 to 20:00 UTC), busier on weekdays and
 * towards the end. The table of days is made when the first time is asked for.
 */
export function createTimes(init: TimesInit): (number: number) => number {
  let until: readonly number[] | undefined;
  return (number) => {
    until ??= cumulated(init);
    const total = until.at(-1) ?? 1;
    const place = ((number - 0.5) / init.rows) * total;
    const day = firstAbove(until, place);
    const before = until[day - 1] ?? 0;
    const share = (place - before) / ((until[day] ?? total) - before);
    return Math.floor(init.lastMidnight - (init.days - day) * dayMs + opensMs + share * openMs);
  };
}

/** How much has happened by the end of each day, in any unit. */
function cumulated({ seed, lastMidnight, days }: TimesInit): readonly number[] {
  let sum = 0;
  return Array.from({ length: days }, (_, day) => {
    const weekday = new Date(lastMidnight - (days - day) * dayMs).getUTCDay();
    const growth = 0.8 + (0.4 * day) / days;
    sum += (weekdays[weekday] ?? 1) * growth * (0.85 + 0.3 * new Dice(seed, dayKind, day).roll());
    return sum;
  });
}

/** Index of the first entry above `value`, in a list that only grows. */
function firstAbove(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
