/** One word of a command, or what stood between quotes. */
export interface Token {
  readonly text: string;
  /** Where it stands in the source, quotes included. */
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "“": "”", "„": "“", "«": "»" };
const SPACE = /\s/;

/**
 * Splits what follows a command's name. Quotes keep words together, `\"` is a quote within them, and a quote that nobody closes is a
 * letter like any other. Each letter is looked at a bounded number of times.
 */
export function readTokens(source: string): readonly Token[] {
  const tokens: Token[] = [];
  /** Closing quotes of which none is left. */
  const missing = new Set<string>();
  for (let at = 0; at < source.length;) {
    if (SPACE.test(source[at] as string)) at += 1;
    else {
      const token = quoted(source, at, missing) ?? word(source, at);
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
}

/** So that it is read as one token with this text. */
export function quoteToken(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

function quoted(source: string, start: number, missing: Set<string>): Token | undefined {
  const closing = CLOSING[source[start] as string];
  if (closing === undefined || missing.has(closing)) return undefined;
  let text = "";
  for (let at = start + 1; at < source.length; at += 1) {
    const letter = source[at] as string;
    const next = source[at + 1];
    if (letter === "\\" && (next === closing || next === "\\")) {
      text += next;
      at += 1;
    } else if (letter !== closing) text += letter;
    else if (next === undefined || SPACE.test(next)) return { text, start, end: at + 1, isQuoted: true };
    else text += letter; // a quote within a word closes nothing
  }
  missing.add(closing);
  return undefined;
}

function word(source: string, start: number): Token {
  let end = start;
  while (end < source.length && !SPACE.test(source[end] as string)) end += 1;
  return { text: source.slice(start, end), start, end, isQuoted: false };
}
