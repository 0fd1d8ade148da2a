import { describe, expect, test } from "vitest";
import {
  compareSnowflakes,
  isSnowflake,
  snowflakeAt,
  snowflakeTime,
  splitMessage,
  timestampText,
  truncate,
} from "../../src/index.js";
import { inPieces } from "../../src/files/in-pieces.js";

const epochMs = 1_420_070_400_000;

describe("ids", () => {
  test("begin with 2015 and are told apart by 64 bits", () => {
    expect([snowflakeAt(epochMs), snowflakeAt(epochMs + 1), snowflakeAt(epochMs + 0.9)]).toEqual(["0", "4194304", "0"]);
    for (const before of [epochMs - 1, 0, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => snowflakeAt(before)).toThrow("not before 2015");
    expect([snowflakeTime("0"), snowflakeTime("4194303"), snowflakeTime("4194304")]).toEqual([
      epochMs,
      epochMs,
      epochMs + 1,
    ]);
    for (const id of ["0", "1", "9999999999999999999", "10000000000000000000", "18446744073709551615"])
      expect([id, isSnowflake(id)]).toEqual([id, true]);
    for (const text of [
      "",
      "00",
      "01",
      "-1",
      "1.0",
      " 1",
      "18446744073709551616",
      "99999999999999999999",
      "100000000000000000000",
    ])
      expect([text, isSnowflake(text)]).toEqual([text, false]);
    expect([compareSnowflakes("9", "10"), compareSnowflakes("10", "9"), compareSnowflakes("10", "10")]).toEqual([
      -1, 1, 0,
    ]);
    expect([timestampText(1999), timestampText(new Date(2000), "R")]).toEqual(["<t:1:f>", "<t:2:R>"]);
  });
});

describe("texts", () => {
  test("are shortened to so many characters and no fewer", () => {
    expect([0, 1, 2, 3, 4].map((most) => truncate("abc", most))).toEqual(["", "…", "a…", "abc", "abc"]);
    for (const most of [-1, 0.5, Number.NaN]) expect(() => truncate("abc", most)).toThrow("at least 0");
    for (const most of [0, -1, 1.5]) expect(() => splitMessage("abc", most)).toThrow("at least 1");
    expect(splitMessage("abc", 1)).toEqual(["a", "b", "c"]);
  });

  test("are split at the limit, at the last line end within it, and not within back-ticks", () => {
    const lengths = (text: string): number[] => splitMessage(text).map(({ length }) => length);
    expect([lengths("x".repeat(2000)), lengths("x".repeat(2001))]).toEqual([[2000], [2000, 1]]);
    const cases: [string, number, string[]][] = [
      ["abc\ndef", 3, ["abc", "def"]],
      ["abc\ndef", 4, ["abc", "def"]],
      ["abcd\nef", 4, ["abcd", "ef"]],
      ["a\nbc\nde", 4, ["a\nbc", "de"]],
      ["\nabcd", 4, ["\nabc", "d"]],
      ["ab``cd", 3, ["ab", "``c", "d"]],
      ["````", 2, ["``", "``"]],
    ];
    for (const [text, most, pieces] of cases) expect([text, splitMessage(text, most)]).toEqual([text, pieces]);
  });

  test("close and reopen a block of code from 40 characters on, with its language", () => {
    const block = `\`\`\`ts\n${"a".repeat(20)}\n${"b".repeat(20)}\n\`\`\``;
    expect(splitMessage(block, 40)).toEqual([
      `\`\`\`ts\n${"a".repeat(20)}\n\`\`\``,
      `\`\`\`ts\n${"b".repeat(20)}\n\`\`\``,
    ]);
    expect(splitMessage(block, 39).some((piece) => piece.startsWith("```ts\nb"))).toBe(false);
    expect(splitMessage(block, 200)).toEqual([block]);
  });
});

test("a stream is cut into pieces of one size, wherever its own chunks end", async () => {
  const cut = async (chunks: readonly number[], size: number): Promise<string[]> => {
    let next = 0;
    async function* stream(): AsyncGenerator<Uint8Array> {
      for (const length of chunks) yield Uint8Array.from({ length }, () => next++);
    }
    const pieces: string[] = [];
    for await (const piece of inPieces(stream(), size)) pieces.push(piece.join(" "));
    return pieces;
  };
  expect(await cut([4], 4)).toEqual(["0 1 2 3"]);
  expect(await cut([3], 4)).toEqual(["0 1 2"]);
  expect(await cut([5], 4)).toEqual(["0 1 2 3", "4"]);
  expect(await cut([9], 4)).toEqual(["0 1 2 3", "4 5 6 7", "8"]);
  expect(await cut([1, 0, 2, 3, 2], 4)).toEqual(["0 1 2 3", "4 5 6 7"]);
  expect(await cut([0, 0], 4)).toEqual([]);
  expect(await cut([], 4)).toEqual([]);
});
