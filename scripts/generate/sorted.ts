/** A sorted copy, by code units unless told otherwise: the same on every machine. (The repository's `lib` has no `toSorted`.) */
export function sorted<T>(items: Iterable<T>, compare?: (a: T, b: T) => number): T[] {
  // oxlint-disable-next-line unicorn/no-array-sort
  return [...items].sort(compare);
}
