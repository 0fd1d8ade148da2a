import { AssertionError } from "node:assert";
import { matchers, type WorldMatchers } from "../harness/matchers/matchers.js";
import type { MatcherVerdict } from "../harness/matchers/verdict.js";

/** The matchers of a world, and their negations. */
export interface Expectation extends WorldMatchers {
  readonly not: WorldMatchers;
}

/**
 * What is expected of a bot, an API of the test or a world: `expect(bot).toHaveSaid("pong")`. Throws an `AssertionError` where it
 * does not hold. For values there is `node:assert`.
 */
export function expect(actual: unknown): Expectation {
  return { ...asked(actual, true), not: asked(actual, false) };
}

type Matcher = (actual: unknown, ...args: readonly never[]) => MatcherVerdict;

function asked(actual: unknown, wanted: boolean): WorldMatchers {
  const made = Object.entries(matchers).map(([name, matcher]) => {
    const ask = (...args: readonly never[]): void => {
      const { pass, message } = (matcher as Matcher)(actual, ...args);
      if (pass !== wanted)
        throw new AssertionError({
          message: message(),
          operator: name,
          actual: pass,
          expected: wanted,
          stackStartFn: ask,
        });
    };
    return [name, ask] as const;
  });
  return Object.fromEntries(made) as unknown as WorldMatchers;
}
