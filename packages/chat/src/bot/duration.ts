import { ConfigError } from "@antiphon/core";

const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;
const PART = /(\d{1,12}(?:\.\d{1,6})?)\s?(ms|[smhdw])/iy;

/** A time span as text: `"30s"`, `"10m"`, `"1h30m"`, `"2d"`, `"1w"`. */
export type DurationText = `${number}${keyof typeof UNITS}` | (string & {});

/** Its length in ms; `undefined` for what is no time span. Takes time that grows with the text, whatever it holds. */
export function readDuration(text: string): number | undefined {
  let ms = 0;
  PART.lastIndex = 0;
  for (let at = 0; at < text.length; at = PART.lastIndex) {
    const match = PART.exec(text);
    if (match === null) return undefined;
    ms += Number(match[1]) * UNITS[(match[2] as string).toLowerCase() as keyof typeof UNITS];
  }
  return text === "" ? undefined : ms;
}

/** That of an option, which the programmer wrote. Throws `ConfigError` for anything else. */
export function durationOf(option: string, value: unknown): number {
  const ms = typeof value === "string" ? readDuration(value) : undefined;
  if (ms === undefined || ms <= 0)
    throw new ConfigError("INVALID_OPTION", `\`${option}\` must be a time span such as "30s" or "1h30m"`);
  return ms;
}

/** As people write it: `1 h 30 min`. */
export function durationText(ms: number): string {
  const seconds = Math.max(1, Math.ceil(ms / 1000));
  const parts = [
    [Math.floor(seconds / 86_400), "d"],
    [Math.floor(seconds / 3600) % 24, "h"],
    [Math.floor(seconds / 60) % 60, "min"],
    [seconds % 60, "s"],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .slice(0, 2)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(" ");
}
