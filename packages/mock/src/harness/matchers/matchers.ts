import { toHaveCalled, toHaveFailedWith, toHaveHappenedOnce } from "./called.js";
import { toHaveHappened } from "./happened.js";
import { toBePlaying } from "./playing.js";
import { toHaveReacted, toHaveSaid } from "./said.js";
import type { CalledFilter, FailedFilter, OnceFilter } from "./called.js";
import type { HappenedFilter } from "./happened.js";
import type { PlayingFilter } from "./playing.js";
import type { ReactedFilter, SaidFilter } from "./said.js";
import type { MatcherVerdict } from "./verdict.js";

/** The functions behind `expect()`: what was given to it, then what the matcher takes. */
export interface Matchers {
  toHaveSaid(this: unknown, given: unknown, text: string | RegExp, filter?: SaidFilter): MatcherVerdict;
  toHaveReacted(this: unknown, given: unknown, emoji: string, filter?: ReactedFilter): MatcherVerdict;
  toHaveCalled(this: unknown, given: unknown, operation: string, filter?: CalledFilter): MatcherVerdict;
  toHaveHappened(this: unknown, given: unknown, event: string, filter?: HappenedFilter): MatcherVerdict;
  toHaveHappenedOnce(this: unknown, given: unknown, operation: string, filter?: OnceFilter): MatcherVerdict;
  toBePlaying(this: unknown, given: unknown, track?: string, filter?: PlayingFilter): MatcherVerdict;
  toHaveFailedWith(this: unknown, given: unknown, code: string, filter?: FailedFilter): MatcherVerdict;
}

/**
 * Every matcher, for `expect.extend()` of any runner: plain functions that give `{ pass, message }`. A misspelt operation, event, code,
 * channel or option throws `TypeError`, negated or not.
 */
export const matchers: Matchers = {
  toHaveSaid,
  toHaveReacted,
  toHaveCalled,
  toHaveHappened,
  toHaveHappenedOnce,
  toBePlaying,
  toHaveFailedWith,
};

/** What `expect()` of a runner has more by them. `R`: what a matcher gives there. */
export interface WorldMatchers<R = void> {
  /** A bot has written a text: equal to it, or as the pattern has it. `{ in, times }`. */
  toHaveSaid(text: string | RegExp, filter?: SaidFilter): R;
  /** A bot has reacted with an emoji. `{ in, to, times }`. */
  toHaveReacted(emoji: string, filter?: ReactedFilter): R;
  /** An operation was called, by the bot or by anybody. All attempts of a call are one. `{ times }`. */
  toHaveCalled(operation: string, filter?: CalledFilter): R;
  /** An event of a chat platform happened. `{ times, where }`. */
  toHaveHappened(event: string, filter?: HappenedFilter): R;
  /** What an operation was to do was carried out exactly once, whatever was lost on the way. */
  toHaveHappenedOnce(operation: string, filter?: OnceFilter): R;
  /** A player of Auralis plays now. `{ in }`. */
  toBePlaying(track?: string, filter?: PlayingFilter): R;
  /** A call was answered with an error code. `{ operation, times }`. */
  toHaveFailedWith(code: string, filter?: FailedFilter): R;
}
