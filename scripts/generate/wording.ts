/** Where a fact comes from (`spec/README.md`). */
export const provenances: readonly string[] = ["stated", "observed", "proposed"];

/** Whether a description is more than a word and ends as a sentence does. */
export function isSentence(text: string | undefined): boolean {
  return /[.`)]$/.test((text ?? "").trim()) && (text ?? "").trim().length > 3;
}
