import { ConfigError, type ErrorContext } from "../call/errors.js";
import { kindOf } from "../call/kind-of.js";

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
    throw new ConfigError("INVALID_OPTION", `the body is ${kindOf(value)}, which cannot be written as JSON`, context);
  }
  const lost = wayToLost(value);
  if (lost === undefined) return text;
  const what = lost.pop() as string;
  const at = lost.join(".") || "value";
  throw new ConfigError("INVALID_OPTION", `\`${at}\` in the body is ${what}, which has no form in JSON`, context);
}

/**
 * The names that lead to a member which JSON leaves out, or writes as `null` or `{}`, and what it is: the server would take that for
 * what was meant. Only what has been written already is looked through, so it has an end.
 */
function wayToLost(value: unknown): string[] | undefined {
  const what = kindOfLost(value);
  if (what !== undefined) return [what];
  if (typeof value !== "object" || value === null || "toJSON" in value) return undefined;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += 1) {
      const way = value[at] === undefined ? ["undefined"] : wayToLost(value[at]);
      if (way !== undefined) return [String(at), ...way];
    }
    return undefined;
  }
  for (const name of Object.keys(value)) {
    const way = wayToLost((value as Readonly<Record<string, unknown>>)[name]);
    if (way !== undefined) return [name, ...way];
  }
  return undefined;
}

function kindOfLost(value: unknown): string | undefined {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? undefined : String(value);
    case "function":
      return "a function";
    case "symbol":
      return "a symbol";
    case "object":
      return value === null || Array.isArray(value) ? undefined : kindOfObject(value);
    default:
      return undefined;
  }
}

/** What looks like an object, and has its content elsewhere: bytes, a `Map`, a promise that was not awaited. */
function kindOfObject(value: object): string | undefined {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return undefined;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "a date that is none" : undefined;
  const kind = Object.prototype.toString.call(value).slice("[object ".length, -1);
  if (kind === "Object" || ("toJSON" in value && !ArrayBuffer.isView(value))) return undefined;
  return `a value of type ${kind}${"then" in value ? " that was not awaited" : ""}`;
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
