/** What is said, as text. Never throws: an object need not be able to say what it is. */
export function wordsOf(say: () => unknown): string {
  try {
    return String(say());
  } catch {
    return "something that cannot be put into words";
  }
}
