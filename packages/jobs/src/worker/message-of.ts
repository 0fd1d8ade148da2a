import { wordsOf } from "./words-of.js";

/** What was thrown, in words: it need not be an error. Never throws. */
export function messageOf(error: unknown): string {
  return wordsOf(() => (error instanceof Error ? error.message : error));
}
