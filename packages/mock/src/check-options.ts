import { checkMembers } from "./kernel/names/check-members.js";
import { didYouMean } from "./kernel/names/nearest.js";
import type { ClockMode } from "./kernel/time/timeline.js";
import { checkTrust } from "./kernel/trust/trust.js";
import { optionNames, type WorldOptions } from "./mock-options.js";

/** Throws `TypeError` for options of a mock or a world that are misspelt, or no such thing: a seed that is none would be 0. */
export function checkOptions(what: string, options: WorldOptions, more: readonly string[]): void {
  checkMembers(what, options, [...optionNames, ...more]);
  const { seed, clock, start, keep, trust, discord } = options;
  if (seed !== undefined && !Number.isSafeInteger(seed)) throw wrong("seed", "a whole number", seed);
  if (clock !== undefined && !modes.includes(clock))
    throw wrong("clock", '"auto", "manual" or "real"', clock, didYouMean(clock, modes));
  if (start !== undefined && !(Number.isInteger(start) && start >= 0 && start <= lastStart))
    throw wrong("start", `a whole number of milliseconds from 0 to ${lastStart}`, start);
  if (keep !== undefined && !(keep === Infinity || Number.isInteger(keep))) throw wrong("keep", "a whole number", keep);
  if (keep !== undefined && keep < 1) throw new TypeError(`"keep" must be at least 1, got ${keep}.`);
  if (discord !== undefined && typeof discord !== "boolean") throw wrong("discord", "true or false", discord);
  if (trust !== undefined) checkTrust(trust);
}

const modes: readonly ClockMode[] = ["auto", "manual", "real"];
/** Year 9999: what lies later has no dates that everybody can read. */
const lastStart = Date.UTC(9999, 0);

function wrong(name: string, kind: string, got: unknown, hint = ""): TypeError {
  const shown = typeof got === "string" ? JSON.stringify(got) : String(got);
  return new TypeError(`"${name}" must be ${kind}, got ${shown}${hint}${hint === "" ? "." : ""}`);
}
