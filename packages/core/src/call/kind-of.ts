/** What a value is, in words: `a number`, `an object`, `a list`, `null`. The value itself may be a secret. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** A number by itself, anything else by its kind. */
export function numberOrKind(value: unknown): string {
  return typeof value === "number" || typeof value === "bigint" ? String(value) : kindOf(value);
}
