import { ConfigError, type ErrorContext } from "../call/errors.js";

/** A body as JSON. Refuses what has no form there, by the name of its member. */
export function writeJson(value: unknown, context: ErrorContext): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch (cause) {
    const at = memberThatFails(value);
    const what = at === undefined ? "the body" : `\`${at}\` in the body`;
    throw new ConfigError("INVALID_OPTION", `${what} cannot be written as JSON`, { ...context, cause });
  }
  if (text === undefined) {
    throw new ConfigError("INVALID_OPTION", `the body is a ${typeof value}, which cannot be written as JSON`, context);
  }
  // JSON writes what it has no form for as `null`, and the server would take it for one that was meant.
  const at = text.includes("null") ? lostMember(value) : undefined;
  if (at === undefined) return text;
  throw new ConfigError(
    "INVALID_OPTION",
    `\`${at}\` in the body has no form in JSON: it is no number or no date`,
    context,
  );
}

/** The path of a number or a date that is none. */
function lostMember(value: unknown, path = "", depth = 0): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : path || "value";
  if (typeof value !== "object" || value === null || depth > 16) return undefined;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? path || "value" : undefined;
  for (const [name, member] of Object.entries(value)) {
    const at = lostMember(member, path === "" ? name : `${path}.${name}`, depth + 1);
    if (at !== undefined) return at;
  }
  return undefined;
}

/** The path of the member that JSON has no form for: a big integer, a circle, a `toJSON` that throws. */
function memberThatFails(value: unknown, depth = 0): string | undefined {
  if (typeof value !== "object" || value === null || depth > 8) return undefined;
  for (const [name, member] of Object.entries(value)) {
    try {
      JSON.stringify(member);
    } catch {
      const below = memberThatFails(member, depth + 1);
      return below === undefined ? name : `${name}.${below}`;
    }
  }
  return undefined;
}
