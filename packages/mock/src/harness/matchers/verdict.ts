/** What every runner's `expect.extend()` takes from a matcher. */
export interface MatcherVerdict {
  readonly pass: boolean;
  /** Why it failed; where it passed, why its negation fails. */
  message(): string;
}

/** A verdict, and what was found in place of what was expected. */
export function verdict(pass: boolean, expected: string, found: string): MatcherVerdict {
  return {
    pass,
    message: () => `Expected ${pass ? `not: ${expected}` : expected}\nFound: ${found}`,
  };
}

/** Whether as many were found as `times` says; any number but none where it says nothing. */
export function countsAs(found: number, times: number | undefined): boolean {
  return times === undefined ? found > 0 : found === times;
}

/** In words, for messages. */
export function timesText(times: number | undefined): string {
  if (times === undefined) return "at least once";
  return times === 1 ? "once" : times === 0 ? "never" : `${times} times`;
}
