import { systemClock, systemRandom } from "#platform";
import { atOnce, checkedRandom, waitAtOnce } from "../call/at-once.js";
import { checkOptions } from "../call/check-options.js";
import { ConfigError, TimeoutError } from "../call/errors.js";
import type { CallOptions, Clock } from "../call/options.js";
import { Interruption, Scope } from "./scope.js";
import { sleep } from "./sleep.js";
import type { AbortSignalLike } from "../transport/web-types.js";

/** What `poll()` needs to know of the thing it watches. */
export interface PollOptions<Subject, Value> {
  /** What is watched, for instance a job id: handed to `check`, and kept in the saved state. Must survive JSON. */
  readonly subject: Subject;
  /** Asks once. Pass the options on to the call, so that it shares the signal and the deadline. */
  check(subject: Subject, options: CallOptions): PromiseLike<Value>;
  /** The state that an answer shows. */
  state(value: Value): string;
  /** States that end the polling, good and bad ones. */
  readonly terminal: readonly string[];
  /** States in which the thing is known to be under way: only there the wait grows. Any other state is asked again after `floorMs`. */
  readonly pending?: readonly string[] | undefined;
  /** How long the server asks to wait, in ms, if it says so: never undercut. */
  readonly serverWaitMs?: ((value: Value) => number | undefined) | undefined;
  /** Called after every answer, and waited for where it gives a promise; what it throws ends the poll. */
  readonly onAnswer?: ((value: Value) => void) | undefined;
  /** Shortest wait, in ms. Default 1000. */
  readonly floorMs?: number | undefined;
  /** Longest wait that the poller chooses by itself, in ms. Default 30 000. */
  readonly ceilingMs?: number | undefined;
  /** Growth of the wait from one poll to the next. Default 1.5. */
  readonly factor?: number | undefined;
  /** Aborting rejects with the signal's own reason and leaves no timer. */
  readonly signal?: AbortSignalLike | undefined;
  /** Longest time for the whole, in ms, over restarts too. No default. */
  readonly deadlineMs?: number | undefined;
  /** What `toJSON()` gave earlier, perhaps in another process: goes on from there. */
  readonly resume?: PollState<Subject> | undefined;
  /** Default: the platform's. */
  readonly clock?: Clock | undefined;
  /** Uniform on [0, 1), for the jitter. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/** A poll as plain JSON. */
export interface PollState<Subject> {
  /** What is watched. */
  readonly subject: Subject;
  /** Answers received so far. */
  readonly polls: number;
  /** The wait before the next poll, in ms, before jitter. */
  readonly waitMs: number;
  /** Wall time of the next poll, in ms since 1970. */
  readonly nextAt: number;
  /** Wall time at which the poll gives up; absent without a deadline. */
  readonly deadlineAt?: number | undefined;
}

/** A poll under way: a promise of the first answer in a terminal state. */
export interface Poll<Subject, Value> extends Promise<Value> {
  /** The state to save; hand it back as `resume`. `JSON.stringify(poll)` calls it. */
  toJSON(): PollState<Subject>;
}

/**
 * Asks again and again until the answer shows a terminal state, and gives that answer. Starts at once. Waits from
 * `floorMs` up to `ceilingMs` with up to 10 % jitter on top, and longer where the server asks for it.
 * Throws `TimeoutError` when the deadline leaves no room for another poll, and whatever `check` throws; `ConfigError` for an
 * option that is misspelt or cannot be meant, and a saved state that is none.
 */
export function poll<Subject, Value>(options: PollOptions<Subject, Value>): Poll<Subject, Value> {
  checkOptions(options, "poll()", POLL_OPTIONS);
  const { clock = systemClock, floorMs = 1000 } = options;
  if (!(floorMs > 0))
    throw new ConfigError("INVALID_OPTION", `floorMs is ${floorMs}; the shortest wait must be above zero`);
  const now = clock.now();
  const state: Mutable<PollState<Subject>> = {
    subject: options.subject,
    polls: 0,
    waitMs: floorMs,
    nextAt: now,
    ...(options.deadlineMs !== undefined && { deadlineAt: now + options.deadlineMs }),
    ...(options.resume && checkedState(options.resume)),
  };
  return Object.assign(run(options, state, clock), { toJSON: () => ({ ...state }) });
}

const POLL_OPTIONS = /* @__PURE__ */ Object.keys({
  subject: 1,
  check: 1,
  state: 1,
  terminal: 1,
  pending: 1,
  serverWaitMs: 1,
  onAnswer: 1,
  floorMs: 1,
  ceilingMs: 1,
  factor: 1,
  signal: 1,
  deadlineMs: 1,
  resume: 1,
  clock: 1,
  random: 1,
} satisfies Record<keyof PollOptions<unknown, unknown>, 1>);

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };

async function run<Subject, Value>(
  options: PollOptions<Subject, Value>,
  state: Mutable<PollState<Subject>>,
  clock: Clock,
): Promise<Value> {
  const { signal } = options;
  // Saved states speak of wall time; within the process only the monotonic clock decides.
  const startedAt = clock.monotonic();
  const endsAt = startedAt + (state.deadlineAt ?? Number.POSITIVE_INFINITY) - clock.now();
  const scope = new Scope(clock, signal, startedAt, endsAt);
  let waitMs = Math.max(0, state.nextAt - clock.now());
  try {
    for (;;) {
      if (signal?.aborted) throw signal.reason;
      if (waitMs >= scope.remainingMs)
        throw outOfTime(state, `the next poll is due in ${Math.round(waitMs)} ms, after the deadline`);
      if (waitMs > 0) await sleep(clock, waitMs, signal);
      const { remainingMs } = scope;
      const value = await scope.until(ask(options, state, remainingMs));
      if (options.terminal.includes(atOnce("state", options.state(value)))) return value;
      waitMs = nextWait(options, state, value, scope.remainingMs);
      state.nextAt = clock.now() + waitMs;
    }
  } catch (why) {
    if (!(why instanceof Interruption)) throw why;
    throw why.kind === "abort" ? why.reason : outOfTime(state, "no answer before the deadline");
  } finally {
    scope.close();
  }
}

/** One answer, of which everybody has been told. */
async function ask<Subject, Value>(
  options: PollOptions<Subject, Value>,
  state: Mutable<PollState<Subject>>,
  remainingMs: number,
): Promise<Value> {
  const { signal } = options;
  const value = await options.check(state.subject, {
    ...(signal && { signal }),
    ...(state.deadlineAt !== undefined && { deadlineMs: remainingMs }),
  });
  state.polls += 1;
  const told: unknown = options.onAnswer?.(value);
  await told;
  return value;
}

/** The wait before the next poll: longer each time while the state is a known one, but so that a last poll fits the deadline. */
function nextWait<Subject, Value>(
  options: PollOptions<Subject, Value>,
  state: Mutable<PollState<Subject>>,
  value: Value,
  remainingMs: number,
): number {
  const { floorMs = 1000, ceilingMs = 30_000, factor = 1.5, random = systemRandom } = options;
  const draw = checkedRandom(random);
  const isKnown = options.pending?.includes(options.state(value)) ?? false;
  const ownMs = isKnown ? state.waitMs : floorMs;
  state.waitMs = isKnown ? Math.max(floorMs, Math.min(ownMs * factor, ceilingMs)) : floorMs;
  const leastMs = Math.max(floorMs, waitAtOnce("serverWaitMs", options.serverWaitMs?.(value)));
  const wantedMs = Math.max(ownMs, leastMs) * (1 + draw() * 0.1);
  return Math.max(leastMs, Math.min(wantedMs, remainingMs - floorMs));
}

function outOfTime(state: PollState<unknown>, reason: string): TimeoutError {
  return new TimeoutError("DEADLINE_EXCEEDED", `${reason}. Save the state with JSON.stringify(poll) to go on later`, {
    outcome: "unknown",
    attempts: state.polls,
  });
}

/** Without its times a state would be asked again at once, for ever. */
function checkedState<Subject>(state: PollState<Subject>): PollState<Subject> {
  const { polls, waitMs, nextAt, deadlineAt = 0 } = state;
  if ([polls, waitMs, nextAt, deadlineAt].every((value) => Number.isFinite(value))) return state;
  throw new ConfigError(
    "INVALID_OPTION",
    "`resume` must be what `toJSON()` of a poll gave: its `polls`, `waitMs` and `nextAt` are numbers",
  );
}
