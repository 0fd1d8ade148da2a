import { didYouMean } from "./nearest.js";

/** Throws `TypeError` for anything but an object of these members: `The option "sed" of createMock() is unknown; did you mean "seed"?` */
export function checkMembers(what: string, given: unknown, known: readonly string[]): void {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new TypeError(
      `${what} takes an object, got ${given === null ? "null" : Array.isArray(given) ? "a list" : typeof given}.`,
    );
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue;
    const hint = didYouMean(name, known) || `. Known are ${known.join(", ")}.`;
    throw new TypeError(`${what} knows no "${name}"${hint}`);
  }
}

/**
 * Checks settings against their defaults: every name must be one of them, and every value of the default's kind. A default
 * of `undefined` takes anything. A number is at least 0, or what `least` says.
 */
export function checkSettings(
  what: string,
  given: unknown,
  defaults: object,
  least: Readonly<Record<string, number>> = {},
): void {
  checkMembers(what, given, Object.keys(defaults));
  for (const [name, value] of Object.entries(given as object)) {
    const standard = (defaults as Readonly<Record<string, unknown>>)[name];
    const from = least[name] ?? 0;
    if (typeof standard === "number" && typeof value === "number" && !(value >= from))
      throw new TypeError(`${what} takes a number from ${from} on as "${name}", got ${value}.`);
    if (standard === undefined || value === undefined || kindOf(value) === kindOf(standard)) continue;
    throw new TypeError(`${what} takes ${aKind(standard)} as "${name}", got ${aKind(value)}.`);
  }
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "list";
  return value === null ? "null" : typeof value;
}

function aKind(value: unknown): string {
  const kind = kindOf(value);
  if (kind === "null") return kind;
  return kind === "object" ? "an object" : `a ${kind}`;
}
