import { ConfigError } from "@antiphon/core";
import { checkOptions, type OptionRule as Rule } from "@antiphon/core/internal";
import { textOfError } from "../text-of-error.js";

export { callback, oneOf } from "@antiphon/core/internal";
export type { Rule };

const LONGEST_MS = 2 ** 31 - 1;
const isNumber = (value: unknown, least: number, most: number): boolean =>
  typeof value === "number" && value >= least && value <= most;

export const duration: Rule = [(value) => isNumber(value, 1, LONGEST_MS), "a number of milliseconds of at least 1"];
export const pause: Rule = [(value) => isNumber(value, 0, Infinity), "a number of milliseconds of at least 0"];
export const atLeast = (least: number): Rule => [
  (value) => isNumber(value, least, Infinity),
  `a number of at least ${least}`,
];
export const object: Rule = [isObject, "an object"];
export const id: Rule = [(value) => typeof value === "string" && /^\d{1,20}$/.test(value), "an id: digits, as a text"];
export const withMethods = (...names: readonly string[]): Rule => [
  (value) => isObject(value) && names.every((name) => typeof (value as Record<string, unknown>)[name] === "function"),
  `an object with ${names.map((name) => `${name}()`).join(" and ")}`,
];

const signal = withMethods("addEventListener", "removeEventListener");
/** Options of whatever waits. */
export const WAIT: Readonly<Record<"timeoutMs" | "signal", Rule>> = { timeoutMs: duration, signal };

/** Refuses names and values that cannot be meant. An option that is `undefined` was not given. */
export function checkValues(options: object, of: string, rules: Readonly<Record<string, Rule | undefined>>): void {
  checkOptions(options, of, Object.keys(rules));
  for (const [name, value] of Object.entries(options)) {
    const rule = rules[name];
    if (value !== undefined && rule?.[0](value) === false)
      throw new ConfigError("INVALID_OPTION", `\`${name}\` of ${of} must be ${rule[1]}`);
  }
}

/** As JSON; what has none is refused when it is given, since nobody would learn of it when it is written. */
export function checkJson(value: unknown, of: string): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    throw new ConfigError("INVALID_OPTION", `${of} cannot be written as JSON: ${textOfError(error)}`);
  }
}

/** A presence that no platform takes would cost the connection. */
export function checkPresence(presence: unknown, of: string): void {
  const status = isObject(presence) ? (presence as { status?: unknown }).status : undefined;
  if (!["online", "idle", "dnd", "invisible"].includes(status as string))
    throw new ConfigError("INVALID_OPTION", `${of} needs \`status\`: "online", "idle", "dnd" or "invisible"`);
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
