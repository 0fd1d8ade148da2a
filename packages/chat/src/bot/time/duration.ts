import { ConfigError } from "@antiphon/core";
import { numberOrKind } from "@antiphon/core/internal";

/** Milliseconds, or a text of amounts with units: `"250ms"`, `"90s"`, `"1h 30m"`, `"7d"`, `"2w"`. */
export type BotDuration = number | string;

const UNITS_MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};
const LONGEST_MS = 100 * 366 * 86_400_000;

/** In ms. Throws `ConfigError` for what is none; `of` says whose it is. */
export function durationMs(duration: BotDuration, of: string): number {
  const ms = typeof duration === "number" ? duration : parse(duration);
  if (ms !== undefined && ms >= 0 && ms <= LONGEST_MS) return ms;
  const given = typeof duration === "string" ? JSON.stringify(duration.slice(0, 40)) : numberOrKind(duration);
  throw new ConfigError(
    "INVALID_OPTION",
    `${of} needs a duration: milliseconds, or a text such as "90s", "10m", "1h 30m" or "7d", not ${given}`,
  );
}

function parse(text: unknown): number | undefined {
  if (typeof text !== "string" || text.length > 100 || !/^\s*(\d+(\.\d+)?\s*(ms|[smhdw])\s*)+$/i.test(text))
    return undefined;
  let ms = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)\s*(ms|[smhdw])/gi))
    ms += Number(amount) * (UNITS_MS[(unit as string).toLowerCase()] ?? Number.NaN);
  return ms;
}
