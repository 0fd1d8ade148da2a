import type { Clock } from "@antiphon/core";
import { within } from "@antiphon/core/internal";

/** Runs a part of a runner that has no other end. Rejects when it takes too long; what comes later from it is not used. */
export function withinTime<T>(clock: Clock, ms: number, what: string, work: () => Promise<T>): Promise<T> {
  const late = (): Error => new Error(`${what} has not ended after ${ms / 1000} s.`);
  return within({ clock, ms, kind: "guard", late }, work());
}
