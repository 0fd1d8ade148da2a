import { ConfigError, type ErrorContext } from "../call/errors.js";

/** How a value stands in a query or a form. Refuses what has no written form, by the name of its member. */
export function writeValue(name: string, value: unknown, where: string, context: ErrorContext): string {
  if (typeof value === "string") {
    if (isWellFormed(value)) return value;
    throw refusal(`\`${name}\` is not well-formed text: it holds half a character`, context);
  }
  if (value instanceof Date) {
    if (Number.isFinite(value.getTime())) return value.toISOString();
    throw refusal(`\`${name}\` is a date that is none`, context);
  }
  if (typeof value === "boolean" || typeof value === "bigint" || Number.isFinite(value)) return String(value);
  throw refusal(`\`${name}\` is ${kindOf(value)}, which cannot be written into ${where}`, context);
}

/** What `encodeURIComponent` throws for. */
function isWellFormed(text: string): boolean {
  return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);
}

function kindOf(value: unknown): string {
  if (typeof value === "number") return String(value);
  return Array.isArray(value) ? "a list in a list" : `a value of type ${typeof value}`;
}

function refusal(reason: string, context: ErrorContext): ConfigError {
  return new ConfigError("INVALID_OPTION", reason, context);
}
