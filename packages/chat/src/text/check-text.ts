import { numberOrKind } from "@antiphon/core/internal";

/** Throws `RangeError` for what is no text. */
export function checkText(text: unknown): void {
  if (typeof text !== "string") throw new RangeError(`the text must be a string, not ${numberOrKind(text)}`);
}

/** A length of `NaN` would be longer than every text, and one of zero would split it for ever. */
export function checkLength(maxChars: unknown, least: number): void {
  if (!Number.isInteger(maxChars) || (maxChars as number) < least)
    throw new RangeError(`maxChars must be a whole number of at least ${least}, not ${numberOrKind(maxChars)}`);
}
