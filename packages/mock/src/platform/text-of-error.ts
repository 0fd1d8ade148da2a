/** What went wrong, in words: programs throw anything. */
export function textOfError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
