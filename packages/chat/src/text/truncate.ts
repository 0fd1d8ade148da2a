/**
 * Shortens text to a number of characters, as the platforms count them; `…` shows that something is missing. Throws `RangeError`
 * when `maxChars` is no whole number of at least 0.
 */
export function truncate(text: string, maxChars: number): string {
  checkLength(maxChars, 0);
  const chars = [...text];
  if (chars.length <= maxChars) return text;
  return maxChars === 0 ? "" : `${chars.slice(0, maxChars - 1).join("")}…`;
}

/** A length of `NaN` would be longer than every text, and one of zero would split it for ever. */
export function checkLength(maxChars: number, least: number): void {
  if (!Number.isInteger(maxChars) || maxChars < least)
    throw new RangeError(`maxChars must be a whole number of at least ${least}, not ${maxChars}`);
}
