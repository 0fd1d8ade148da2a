import { checkLength } from "./truncate.js";

/** Below this a piece has no room for the fences of a code block. */
const LEAST_FENCED = 40;
const FENCE = "```";
const CLOSING = `\n${FENCE}`;
/** A language after an opening fence. A longer word is text. */
const LANGUAGE = /^[\w#+.-]{1,20}(?=\n)/;

/**
 * Splits text into pieces that each fit into one message, at line ends where there are some. Default 2000 characters, counted as the
 * platforms do. A code block that is cut ends in its piece and goes on in the next; pieces without any visible character are
 * left out, since no platform takes them. Throws `RangeError` when `maxChars` is no whole number above 0.
 */
export function splitMessage(text: string, maxChars = 2000): readonly string[] {
  checkLength(maxChars, 1);
  const pieces: string[] = [];
  const fences = maxChars >= LEAST_FENCED && text.includes(FENCE);
  const chars = [...text];
  let opening = "";
  for (let from = 0; from < chars.length;) {
    const room = maxChars - opening.length;
    const rest = chars.slice(from, from + room + 1);
    const fits = rest.length <= room;
    const end = fits ? rest.length : endOf(rest, fences ? room - CLOSING.length : room);
    const content = rest.slice(0, end).join("");
    const atLineEnd = rest[end] === "\n";
    from += atLineEnd ? end + 1 : end;
    const next = fences ? openingAfter(opening + content + (atLineEnd ? "\n" : "")) : "";
    // The last piece stays as it was written: a block that nobody closed is the author's.
    if (isVisible(content)) pieces.push(opening + content + (next !== "" && !fits ? CLOSING : ""));
    opening = next;
  }
  return pieces;
}

/** Where the first piece ends: before a line end, or else where the room is used up, not within a run of back-ticks. */
function endOf(chars: readonly string[], room: number): number {
  const newline = chars.lastIndexOf("\n", room - 1);
  if (newline > 0) return newline;
  let end = room;
  while (end > 1 && chars[end] === "`" && chars[end - 1] === "`") end -= 1;
  return end > 1 ? end : room;
}

/** The fence that reopens the block in which the text ends; empty outside of one. */
function openingAfter(text: string): string {
  const parts = text.split(FENCE);
  if (parts.length % 2 === 1) return "";
  const language = LANGUAGE.exec(parts.at(-1) ?? "")?.[0] ?? "";
  return `${FENCE}${language}\n`;
}

function isVisible(content: string): boolean {
  return content.replaceAll(FENCE, "").trim() !== "";
}
