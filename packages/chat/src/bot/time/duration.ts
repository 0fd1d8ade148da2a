import { ConfigError } from "@antiphon/core";
import { numberOrKind } from "@antiphon/core/internal";
import { type DurationText, readDuration } from "../duration.js";

/** Milliseconds, or a text of amounts with units: `"250ms"`, `"90s"`, `"1h 30m"`, `"7d"`, `"2w"`. */
export type BotDuration = number | DurationText;

const LONGEST_MS = 100 * 366 * 86_400_000;

/** In ms. Throws `ConfigError` for what is none; `of` says whose it is. */
export function durationMs(duration: BotDuration, of: string): number {
  const ms = typeof duration === "string" ? readDuration(duration.replaceAll(" ", "")) : duration;
  if (typeof ms === "number" && ms >= 0 && ms <= LONGEST_MS) return ms;
  const given = typeof duration === "string" ? JSON.stringify(duration.slice(0, 40)) : numberOrKind(duration);
  throw new ConfigError(
    "INVALID_OPTION",
    `${of} needs a duration: milliseconds, or a text such as "90s", "10m", "1h 30m" or "7d", not ${given}`,
  );
}
