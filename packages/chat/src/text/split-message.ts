import { checkLength, checkText } from "./check-text.js";
import { endOfWhole } from "./end-of-whole.js";

/** Below this a piece has no room for the fences of a code block. */
const LEAST_FENCED = 40;
const FENCE = "```";
const CLOSING = `\n${FENCE}`;
/** A language after an opening fence. A longer word is text. */
const LANGUAGE = /^[\w#+.-]{1,20}(?=\n)/;

/**
 * Splits text into pieces that each fit into one message. Default 2000 characters, counted as the platforms do. A piece ends at a line
 * end, or else at a space, which is left out; a mention, an emoji, a time or an address is cut only when it is longer than a piece. A
 * code block that is cut ends in its piece and goes on in the next; pieces without any visible character are left out, since no
 * platform takes them. Throws `RangeError` when `maxChars` is no whole number above 0, and for what is no text.
 */
export function splitMessage(text: string, maxChars = 2000): readonly string[] {
  checkText(text);
  checkLength(maxChars, 1);
  if (text.length <= maxChars) return isVisible(text) ? [text] : [];
  const pieces: string[] = [];
  const fences = maxChars >= LEAST_FENCED && text.includes(FENCE);
  const openAfter = fences ? openingAfter : (): string => "";
  const chars = [...text];
  let opening = "";
  for (let from = 0; from < chars.length;) {
    const room = maxChars - opening.length;
    const rest = chars.slice(from, from + room + 1);
    const fits = rest.length <= room;
    const isInBlock = (end: number): boolean => openAfter(opening + rest.slice(0, end).join("")) !== "";
    const end = fits ? rest.length : endOf(rest, fences ? room - CLOSING.length : room, isInBlock);
    const content = rest.slice(0, end).join("");
    const left = rest[end] === "\n" || (rest[end] === " " && !isInBlock(end)) ? (rest[end] as string) : "";
    from += end + left.length;
    const next = openAfter(opening + content + left);
    // The last piece stays as it was written: a block that nobody closed is the author's.
    if (isVisible(content)) pieces.push(opening + content + (next !== "" && !fits ? CLOSING : ""));
    opening = next;
  }
  return pieces;
}

/**
 * Where the first piece ends: before a line end or a space, best in the second half of the room, or else where the room is used up. In a
 * block of code spaces have a meaning, so none is left out there.
 */
function endOf(chars: readonly string[], room: number, isInBlock: (end: number) => boolean): number {
  const line = chars.lastIndexOf("\n", room);
  if (line * 2 >= room) return line;
  const space = chars.lastIndexOf(" ", room);
  const isBreak = space > 0 && !isInBlock(space);
  if (isBreak && space * 2 >= room) return space;
  if (line > 0) return line;
  if (isBreak) return space;
  return endOfWhole(chars, room);
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
