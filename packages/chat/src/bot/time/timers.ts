import { type Cancel, ConfigError } from "@antiphon/core";
import { kindOf, onAbort, startTimer } from "@antiphon/core/internal";
import { textOfError } from "../../gateway/text-of-error.js";
import type { BotRuntime } from "../runtime/bot-runtime.js";
import { type BotDuration, durationMs } from "./duration.js";

/**
 * Runs `work` again and again, each time so long after the last one began, on the bot's clock; one that takes longer makes the next wait
 * for it. What it throws is logged, and the next one runs all the same. Ends with the bot, or when the function that it gives is called.
 *
 * @example
 * ```ts
 * defineBot({ start: (bot) => every(bot, "10m", () => refreshPrices()) });
 * ```
 */
export function every(bot: BotRuntime, interval: BotDuration, work: () => unknown): Cancel {
  const ms = durationMs(interval, "every()");
  if (ms < 1) throw new ConfigError("INVALID_OPTION", "every() needs an interval of at least 1 ms");
  let next = bot.clock.monotonic() + ms;
  let cancel: Cancel = () => undefined;
  let isOver = false;
  const wait = (): void => {
    const now = bot.clock.monotonic();
    if (next < now) next = now; // what was missed while a run took longer is not made up for
    cancel = onceAt(bot, next - now, async () => {
      next += ms;
      await safely(bot, "every()", work);
      if (!isOver) wait();
    });
  };
  wait();
  return () => {
    isOver = true;
    cancel();
  };
}

/** Runs `work` once, after so long, on the bot's clock, unless the bot ends before or the function that it gives is called. */
export function after(bot: BotRuntime, delay: BotDuration, work: () => unknown): Cancel {
  return onceAt(bot, durationMs(delay, "after()"), () => safely(bot, "after()", work));
}

/** Runs `work` once, at a moment of wall time, in ms since 1970 or as a `Date`; at once when that has passed. */
export function at(bot: BotRuntime, moment: number | Date, work: () => unknown): Cancel {
  const ms = typeof moment === "number" ? moment : Number(moment);
  if (!Number.isFinite(ms))
    throw new ConfigError("INVALID_OPTION", `at() needs a number of ms since 1970 or a Date, not ${kindOf(moment)}`);
  return onceAt(bot, Math.max(0, ms - bot.clock.now()), () => safely(bot, "at()", work));
}

function onceAt(bot: BotRuntime, ms: number, run: () => Promise<void>): Cancel {
  if (bot.signal.aborted) return () => undefined;
  const cancel = startTimer(bot.clock, begin, ms, "background");
  const deafen = onAbort(bot.signal, cancel);
  function begin(): void {
    deafen();
    void run().catch(() => undefined);
  }
  return () => {
    cancel();
    deafen();
  };
}

async function safely(bot: BotRuntime, what: string, work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!bot.signal.aborted) bot.log.error(`${what} failed: ${textOfError(error)}`, { error });
  }
}
