/** Throws `TypeError` for what is no number of times, or less of them than `least`; `undefined` was not given. */
export function checkCount(what: string, name: string, count: unknown, least: number): void {
  if (count !== undefined && !(Number.isInteger(count) && (count as number) >= least))
    throw new TypeError(`${what} takes a whole number from ${least} on as "${name}", got ${String(count)}.`);
}
