import { describe, expect, test } from "vitest";
import { addText, type Backlog, createBacklog, isWaiting } from "../../../src/worker/log/backlog.js";
import { keptLine, takeEntry } from "../../../src/worker/log/log-entry.js";

const ENTRY = 16_384;
const LINE = 65_536;
const MOST = 262_144;
const NOTE = (count: number): string =>
  `[LOG] ${count} earlier lines were dropped: they came faster than they can be sent`;

function backlogOf(lines: readonly string[], dropped = 0): Backlog {
  const backlog = createBacklog("job");
  for (const line of lines) addText(backlog, line);
  backlog.dropped += dropped;
  return backlog;
}

/** Everything that waits, entry by entry; what the backlog says of itself is true after each. */
function entriesOf(backlog: Backlog): readonly string[] {
  const entries: string[] = [];
  while (isWaiting(backlog)) {
    entries.push(takeEntry(backlog));
    expect(backlog.waiting).toBe(backlog.lines.join("").length);
    expect(backlog.dropped).toBe(0);
  }
  return entries;
}

const a = (length: number): string => "a".repeat(length);
const b = (length: number): string => "b".repeat(length);

describe("an entry of a log", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ["holds one line", ["one"], ["one"]],
    ["holds several", ["one", "two", "three"], ["one\ntwo\nthree"]],
    ["holds one that fills it", [a(ENTRY), "b"], [a(ENTRY), "b"]],
    ["holds two that fill it with the break between them", [a(8191), b(8192)], [`${a(8191)}\n${b(8192)}`]],
    ["leaves the second one when both are too long by one", [a(8192), b(8192)], [a(8192), b(8192)]],
    ["leaves one that would be cut for an entry of its own", ["a", b(ENTRY + 1)], ["a", b(ENTRY), "b"]],
    ["cuts a line that is too long by one", [a(ENTRY + 1)], [a(ENTRY), "a"]],
    ["goes on with the rest of a line and those after it", [a(ENTRY + 1), "b"], [a(ENTRY), "a\nb"]],
    ["cuts a long line again and again", [a(3 * ENTRY + 5)], [a(ENTRY), a(ENTRY), a(ENTRY), "aaaaa"]],
  ])("%s", (_, lines, entries) => {
    expect(entriesOf(backlogOf(lines))).toEqual(entries);
  });

  test.each<readonly [string, readonly string[], number, readonly string[]]>([
    ["stands alone", [], 7, [NOTE(7)]],
    ["stands before the lines", ["a", "b"], 1, [`${NOTE(1)}\na\nb`]],
    ["takes room", [a(ENTRY - NOTE(12).length - 1)], 12, [`${NOTE(12)}\n${a(ENTRY - NOTE(12).length - 1)}`]],
    [
      "takes room, which the line then has not",
      [a(ENTRY - NOTE(12).length)],
      12,
      [NOTE(12), a(ENTRY - NOTE(12).length)],
    ],
  ])("with a note of dropped lines: it %s", (_, lines, dropped, entries) => {
    expect(entriesOf(backlogOf(lines, dropped))).toEqual(entries);
  });

  test.each([
    ["the first pair", "\u{10000}", ENTRY - 1],
    ["the last pair", "\u{10FFFF}", ENTRY - 1],
    ["what comes just before pairs", "\uD7FF\uD7FF", ENTRY],
    ["what comes just after first halves", "\uDC00\uDC00", ENTRY],
    ["what comes just after pairs", "\uE000\uE000", ENTRY],
  ])("is cut where no character is: %s", (_, text, cut) => {
    const line = `${a(ENTRY - 1)}${text}`;
    expect(entriesOf(backlogOf([line]))).toEqual([line.slice(0, cut), line.slice(cut)]);
  });
});

describe("a line that is kept", () => {
  test.each([
    [a(LINE), a(LINE)],
    [a(LINE + 1), `${a(LINE)} [1 more characters]`],
    [a(LINE + 90_000), `${a(LINE)} [90000 more characters]`],
    [`${a(LINE - 1)}😀b`, `${a(LINE - 1)} [3 more characters]`],
    ["", ""],
  ])("is bounded (%#)", (line, kept) => {
    expect(keptLine(line)).toBe(kept);
  });
});

describe("what waits of a log", () => {
  test.each<readonly [string, unknown, readonly string[]]>([
    ["lines", "a\nb", ["a", "b"]],
    ["no blank ones", "\n  \na\n\t\n", ["a"]],
    ["spaces as they are", "  a  ", ["  a  "]],
    ["a number", 7, ["7"]],
    ["nothing", undefined, ["undefined"]],
    ["an empty text", "", []],
  ])("is made of %s", (_, text, lines) => {
    const backlog = createBacklog("job");
    addText(backlog, text);
    expect(backlog).toEqual({
      jobId: "job",
      lines,
      waiting: lines.join("").length,
      dropped: 0,
      isSending: false,
    });
    expect(isWaiting(backlog)).toBe(lines.length > 0);
  });

  test("is never more than its bound, and goes down to three quarters when it would be", () => {
    const quarter = a(LINE);
    const full = backlogOf([quarter, quarter, quarter, quarter]);
    expect([full.waiting, full.dropped]).toEqual([MOST, 0]);
    addText(full, "b");
    expect([full.lines, full.waiting, full.dropped]).toEqual([[quarter, quarter, "b"], 2 * LINE + 1, 2]);
    const exact = backlogOf([quarter, quarter, quarter, quarter, quarter]);
    expect([exact.lines.length, exact.waiting, exact.dropped]).toEqual([3, 3 * LINE, 2]);
    for (let more = 0; more < 2; more += 1) addText(exact, quarter);
    expect([exact.lines.length, exact.waiting, exact.dropped]).toEqual([3, 3 * LINE, 4]);
  });

  test("is a note alone while all lines are gone", () => {
    expect(isWaiting(backlogOf([], 1))).toBe(true);
    expect(isWaiting(backlogOf([], 0))).toBe(false);
  });
});
