import { describe, expect, test } from "vitest";
import { lastLines } from "../../../src/node/docker/last-lines.js";
import { createLineSplitter } from "../../../src/node/docker/line-splitter.js";

const MOST = 8192;

function linesOf(...pieces: readonly (string | Buffer)[]): {
  readonly before: readonly string[];
  readonly all: readonly string[];
} {
  const lines: string[] = [];
  const splitter = createLineSplitter((line) => lines.push(line));
  for (const piece of pieces) splitter.write(Buffer.from(piece as string));
  const before = [...lines];
  splitter.end();
  return { before, all: lines };
}

const a = (length: number): string => "a".repeat(length);

describe("a program's output", () => {
  test.each<readonly [string, readonly (string | Buffer)[], readonly string[], readonly string[]]>([
    ["nothing", [], [], []],
    ["a line", ["a\n"], ["a"], ["a"]],
    ["a line without its end", ["a"], [], ["a"]],
    ["lines of every system", ["a\nb\r\nc\rd\n"], ["a", "b", "c", "d"], ["a", "b", "c", "d"]],
    ["empty lines", ["\n\n"], ["", ""], ["", ""]],
    ["a line in pieces", ["a", "b", "c\nd"], ["abc"], ["abc", "d"]],
    ["a break that comes in two", ["a\r", "\nb\n"], ["a", "b"], ["a", "b"]],
    ["a return at the end", ["a\r"], [], ["a"]],
    ["a progress bar", ["1 %\r2 %", "\r3 %\n"], ["1 %", "2 %", "3 %"], ["1 %", "2 %", "3 %"]],
    ["a character in pieces", [Buffer.from([0xc3]), Buffer.from([0xa9, 10])], ["é"], ["é"]],
    ["half a character at the end", [Buffer.from([97, 0xc3])], [], ["a\uFFFD"]],
    ["the longest line", [`${a(MOST)}\n`], [a(MOST)], [a(MOST)]],
    ["one that is longer", [`${a(MOST + 1)}\n`], [a(MOST), "a"], [a(MOST), "a"]],
    ["one of several pieces", [`${a(2 * MOST + 3)}\n`], [a(MOST), a(MOST), "aaa"], [a(MOST), a(MOST), "aaa"]],
    ["the longest one without its end", [a(MOST)], [], [a(MOST)]],
    ["a longer one without its end", [a(MOST + 1)], [a(MOST)], [a(MOST), "a"]],
    ["one without its end that is longer still", [a(2 * MOST + 1)], [a(MOST), a(MOST)], [a(MOST), a(MOST), "a"]],
    ["a pair at the cut", [`${a(MOST - 1)}😀\n`], [a(MOST - 1), "😀"], [a(MOST - 1), "😀"]],
    ["a pair at the cut, without its end", [`${a(MOST - 1)}😀`], [a(MOST - 1)], [a(MOST - 1), "😀"]],
    ["the last pair", [`${a(MOST - 1)}\u{10FFFF}\n`], [a(MOST - 1), "\u{10FFFF}"], [a(MOST - 1), "\u{10FFFF}"]],
    ["the first pair", [`${a(MOST - 1)}\u{10000}\n`], [a(MOST - 1), "\u{10000}"], [a(MOST - 1), "\u{10000}"]],
    ["no pair at the cut", [`${a(MOST - 1)}\uE000b\n`], [`${a(MOST - 1)}\uE000`, "b"], [`${a(MOST - 1)}\uE000`, "b"]],
    [
      "what comes before pairs",
      [`${a(MOST - 1)}\uD7FFb\n`],
      [`${a(MOST - 1)}\uD7FF`, "b"],
      [`${a(MOST - 1)}\uD7FF`, "b"],
    ],
  ])("%s", (_, pieces, before, all) => {
    expect(linesOf(...pieces)).toEqual({ before, all });
  });
});

describe("what a program said last", () => {
  const said = (...lines: readonly string[]): readonly [string, readonly string[]] => {
    const passed: string[] = [];
    const last = lastLines((line) => passed.push(line));
    for (const line of lines) last.emit(line);
    return [last.said(), passed];
  };

  test.each<readonly [readonly string[], string]>([
    [[], "."],
    [["", "  "], "."],
    [["one"], ": one"],
    [["  one  ", "", "two"], ": one\ntwo"],
    [["1", "2", "3", "4", "5"], ": 1\n2\n3\n4\n5"],
    [["1", "2", "3", "4", "5", "6"], ": 2\n3\n4\n5\n6"],
    [[a(1000)], `: ${a(1000)}`],
    [[`b${a(1000)}`], `: ${a(1000)}`],
  ])("of %j", (lines, expected) => {
    expect(said(...lines)).toEqual([expected, lines]);
  });
});
