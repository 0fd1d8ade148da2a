import type { AbortSignalLike, Clock } from "@antiphon/core";
import { within } from "@antiphon/core/internal";

/** What `run` gives, unless it takes longer or the signal is aborted first. */
export async function inTime<T>(
  clock: Clock,
  limitMs: number,
  who: string,
  signal: AbortSignalLike,
  run: () => Promise<T>,
): Promise<T> {
  if (signal.aborted) throw signal.reason;
  const late = (): Error => new Error(`${who} did not answer within ${limitMs} ms`);
  return within({ clock, ms: limitMs, kind: "guard", late, signal }, run());
}
