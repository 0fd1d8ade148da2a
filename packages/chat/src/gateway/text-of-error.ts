const LONGEST = 500;

/** What was thrown, in one line; `otherwise` for what has no text, since anything can be thrown. */
export function textOfError(thrown: unknown, otherwise: string = "an error without a text"): string {
  try {
    const { message, code } = Object(thrown) as { readonly message?: unknown; readonly code?: unknown };
    const text = message || code || (typeof thrown === "object" ? otherwise : thrown);
    return oneLine(String(text ?? otherwise)).slice(0, LONGEST);
  } catch {
    return otherwise;
  }
}

/** A text of the server or of an error must not look like lines of its own in a log. */
export function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ");
}
