/** Longest entry that is sent; the limit is proposed, so longer lines are cut into pieces rather than refused. */
const LONGEST_ENTRY = 16_384;
/** Longest line that is kept at all, in UTF-16 units. */
const LONGEST_LINE = 4 * LONGEST_ENTRY;

/** What waits to be sent of one log. */
export interface Waiting {
  lines: string[];
  waiting: number;
  /** Lines before these that are gone. */
  dropped: number;
}

/** Takes as many lines off the front as one entry holds; a note stands for those that are gone. */
export function takeEntry(backlog: Waiting): string {
  const { dropped } = backlog;
  let entry =
    dropped === 0 ? "" : `[LOG] ${dropped} earlier lines were dropped: they came faster than they can be sent`;
  backlog.dropped = 0;
  let taken = 0;
  let rest: string | undefined;
  for (const line of backlog.lines) {
    const room = LONGEST_ENTRY - (entry === "" ? 0 : entry.length + 1);
    if (line.length > room && entry !== "") break; // it waits for an entry of its own, which cuts it if need be
    const piece = line.slice(0, cutOf(line, room));
    entry = entry === "" ? piece : `${entry}\n${piece}`;
    taken += 1;
    if (piece.length < line.length) {
      rest = line.slice(piece.length);
      break;
    }
  }
  backlog.lines = [...(rest === undefined ? [] : [rest]), ...backlog.lines.slice(taken)];
  backlog.waiting = backlog.lines.reduce((sum, line) => sum + line.length, 0);
  return entry;
}

/** A line as it is kept: one without an end must not take the memory of all others. */
export function keptLine(line: string): string {
  if (line.length <= LONGEST_LINE) return line;
  const cut = cutOf(line, LONGEST_LINE);
  return `${line.slice(0, cut)} [${line.length - cut} more characters]`;
}

/** Never inside a character. */
function cutOf(line: string, most: number): number {
  const last = line.charCodeAt(most - 1);
  return last >= 0xd800 && last <= 0xdbff ? most - 1 : most;
}
