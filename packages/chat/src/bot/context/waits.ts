import { checkOptions, onAbort, type OptionRule, startTimer } from "@antiphon/core/internal";
import type { BotEventName } from "../event-name.js";
import { BotError } from "../bot-error.js";
import { durationOf, type DurationText } from "../duration.js";
import type { HandlerRun } from "../runtime/handler-run.js";
import type { AstralEvents } from "../../generated/gateway.js";

export interface WaitOptions<Data> {
  /** Which event of that name is meant. Default: the first. */
  readonly where?: ((data: Data) => boolean) | undefined;
  /** Longest wait. Default one minute. */
  readonly within?: DurationText | undefined;
}

export interface CollectOptions<Data> extends WaitOptions<Data> {
  /** Ends with so many. Default 100. */
  readonly max?: number | undefined;
}

const MINUTE = "1m";

/**
 * The next event that fits; `undefined` when none came in time. Reconnects change nothing; where events were lost it rejects with a `BotError` of
 * code `EVENTS_LOST`, since the one may be among them.
 */
export async function waitFor<Name extends BotEventName>(
  run: HandlerRun,
  event: Name,
  options: WaitOptions<AstralEvents[Name]>,
  signal?: AbortSignal,
): Promise<AstralEvents[Name] | undefined> {
  checkWait(`waitFor("${event}")`, options, ["where", "within"]);
  const { where = () => true, within = MINUTE } = options;
  return run.whileWaiting(() => next(run, event, where, durationOf("within", within), signal));
}

/** Every event that fits, until there are `max` or the time is over. */
export async function collect<Name extends BotEventName>(
  run: HandlerRun,
  event: Name,
  options: CollectOptions<AstralEvents[Name]>,
): Promise<readonly AstralEvents[Name][]> {
  checkWait(`collect("${event}")`, options, ["where", "within", "max"]);
  const { where = () => true, within = MINUTE, max = 100 } = options;
  const { clock } = run.runtime;
  const endsAt = clock.monotonic() + durationOf("within", within);
  return run.whileWaiting(async () => {
    const found: AstralEvents[Name][] = [];
    // One that comes between two waits is not lost: the next wait begins in the handler of the event before.
    await next(
      run,
      event,
      (data) => {
        if (where(data)) found.push(data);
        return found.length >= max;
      },
      endsAt - clock.monotonic(),
      undefined,
    );
    return found;
  });
}

async function next<Name extends BotEventName>(
  { runtime, signal }: HandlerRun,
  event: Name,
  where: (data: AstralEvents[Name]) => boolean,
  timeoutMs: number,
  cancelled: AbortSignal | undefined,
): Promise<AstralEvents[Name] | undefined> {
  const abort = new AbortController();
  const late = new Error("nothing came in time");
  const lost = (): void =>
    abort.abort(new BotError("EVENTS_LOST", `events were lost while ${event} was waited for: it may be one of them`));
  const stops = [
    // A limit, not a wait: a test's automatic clock does not skip the time in which a person may answer.
    startTimer(runtime.clock, () => abort.abort(late), timeoutMs, "guard"),
    runtime.onGap(lost),
    onAbort(signal, () => abort.abort(signal.reason)),
    ...(cancelled ? [onAbort(cancelled, () => abort.abort(cancelled.reason))] : []),
  ];
  try {
    const options = { where: where as (data: unknown) => boolean, signal: abort.signal };
    return (await runtime.gateway.next(event, options)) as AstralEvents[Name];
  } catch (error) {
    if (error === late) return undefined;
    throw error;
  } finally {
    for (const stop of stops) stop();
  }
}

const RULES: Readonly<Record<string, OptionRule>> = {
  where: [(value) => typeof value === "function", "a function"],
  max: [(value) => Number.isInteger(value) && Number(value) >= 1, "a whole number of at least 1"],
};

/** Throws `ConfigError` for misspelt options: a wait that is not as it was meant tells nobody. */
export function checkWait(of: string, options: object, known: readonly string[]): void {
  checkOptions(options, of, known, {}, RULES);
}
