/** Milliseconds, or text with a unit: `"250ms"`, `"70s"`, `"5m"`, `"2h"`, `"30d"`. */
export type Duration = number | `${number}${"ms" | "s" | "m" | "h" | "d"}`;

const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

export function parseDuration(duration: Duration): number {
  const match = typeof duration === "string" ? /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(duration) : undefined;
  const ms =
    typeof duration === "number" ? duration : Number(match?.[1]) * units[(match?.[2] ?? "ms") as keyof typeof units];
  if (!Number.isFinite(ms) || ms < 0)
    throw new RangeError(`"${duration}" is no duration: give milliseconds or text such as "70s".`);
  return ms;
}
