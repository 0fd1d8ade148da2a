import { checkLength, checkText } from "./check-text.js";

/**
 * Shortens text to a number of characters, as the platforms count them; `…` shows that something is missing. Throws `RangeError`
 * when `maxChars` is no whole number of at least 0.
 */
export function truncate(text: string, maxChars: number): string {
  checkText(text);
  checkLength(maxChars, 0);
  const chars = [...text];
  if (chars.length <= maxChars) return text;
  return maxChars === 0 ? "" : `${chars.slice(0, maxChars - 1).join("")}…`;
}
