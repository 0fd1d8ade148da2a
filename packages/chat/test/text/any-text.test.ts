import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  codeBlock,
  type EmojiLike,
  emojiText,
  escapeMarkdown,
  mentionChannel,
  mentionRole,
  mentionUser,
  reactionEmoji,
  splitMessage,
  timestampText,
  truncate,
  withoutMentions,
} from "../../src/index.js";

/** What people write, and what attackers do: back-ticks, line ends, mentions, letters of any script, halves of letters. */
const part = fc.oneof(
  fc.constantFrom(
    "`",
    "``",
    "```",
    "````",
    "\n",
    "\n\n",
    " ",
    "@everyone",
    "@here",
    "<@1>",
    "<#2>",
    "\u200B",
    "👩‍👩‍👧‍👦",
    "é",
    "\ud83d",
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ minLength: 20, maxLength: 60 }),
);
const text = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(""));
const count = (whole: string): number => [...whole].length;
const fencesIn = (whole: string): number => whole.split("```").length - 1;
const visible = (whole: string): string => whole.replaceAll(/\s/g, "");
const runs = { numRuns: 300 };

describe("For any text", () => {
  test("nothing in a code block can end it, and nothing but invisible spaces is added", () => {
    fc.assert(
      fc.property(text, fc.oneof(fc.constantFrom("", "js", "c++"), text), (inside, language) => {
        const block = codeBlock(inside, language);
        const [first = "", ...lines] = block.split("\n");
        expect(first).toMatch(/^```[\w#+.-]*$/);
        expect(block.endsWith("\n```")).toBe(true);
        const content = lines.join("\n").slice(0, -"\n```".length);
        expect(content).not.toContain("```");
        expect(content.replaceAll("\u200B", "")).toBe(inside.replaceAll("\u200B", ""));
      }),
      runs,
    );
  });

  test("the pieces of a message are neither blank nor too long, and nothing visible is lost", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 120 }), (whole, maxChars) => {
        const pieces = splitMessage(whole, maxChars);
        for (const piece of pieces) {
          expect(count(piece)).toBeLessThanOrEqual(maxChars);
          expect(piece.trim()).not.toBe("");
        }
        // Fences may be added, and those around nothing left out.
        const letters = (parts: string): string => visible(parts).replaceAll("`", "");
        if (!whole.includes("```")) expect(visible(pieces.join(""))).toBe(visible(whole));
        else expect(letters(pieces.join("")).length).toBeGreaterThanOrEqual(letters(whole).length);
      }),
      runs,
    );
  });

  test("a code block that is cut goes on as one, in its language", () => {
    const lines = Array.from({ length: 60 }, (_, n) => `line ${n}`);
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 300 }), fc.constantFrom("", "ts"), (maxChars, language) => {
        const pieces = splitMessage(`before\n${codeBlock(lines.join("\n"), language)}\nafter`, maxChars);
        for (const piece of pieces) expect(fencesIn(piece) % 2).toBe(0);
        for (const piece of pieces.slice(1, -1)) expect(piece.startsWith(`\`\`\`${language}\n`)).toBe(true);
        for (const line of lines) expect(pieces.filter((piece) => piece.split("\n").includes(line))).toHaveLength(1);
        expect(pieces.at(-1)).toContain("after");
      }),
      { numRuns: 60 },
    );
  });

  test("a shortened text is no longer than asked for, and begins as the text does", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 60 }), (whole, maxChars) => {
        const short = truncate(whole, maxChars);
        expect(count(short)).toBeLessThanOrEqual(maxChars);
        if (short !== whole) expect(whole.startsWith(short.slice(0, -1))).toBe(true);
      }),
      runs,
    );
  });

  test("nobody is mentioned by what went through withoutMentions", () => {
    fc.assert(
      fc.property(text, (whole) => {
        const harmless = withoutMentions(whole);
        expect(harmless).not.toMatch(/@(everyone|here)|<(@[!&]?|#)\d+>/);
        expect(harmless.replaceAll("\u200B", "")).toBe(whole.replaceAll("\u200B", ""));
      }),
      runs,
    );
  });

  test("an id that is none makes no mention", () => {
    fc.assert(
      fc.property(
        text.filter((id) => !/^\d{1,20}$/.test(id)),
        (id) => {
          for (const mention of [mentionUser, mentionRole, mentionChannel])
            expect(() => mention(id)).toThrow(RangeError);
          expect(() => emojiText({ id, name: "wave" })).toThrow(RangeError);
          expect(() => reactionEmoji({ id, name: "wave" })).toThrow(RangeError);
        },
      ),
      runs,
    );
    expect(emojiText({ id: "1", name: "a:1> @everyone <b" })).toBe("<:a_1___everyone__b:1>");
  });
});

test.each([0, -1, Number.NaN, 1.5, Number.POSITIVE_INFINITY])(
  "a message is not split into pieces of %o characters",
  (maxChars) => {
    expect(() => splitMessage("some text", maxChars)).toThrow(RangeError);
  },
);

test.each([-1, Number.NaN, 0.5])("a text is not shortened to %o characters", (maxChars) => {
  expect(() => truncate("some text", maxChars)).toThrow(RangeError);
});

test.each([undefined, null, 5, {}])("%o is no text, and no length", (wrong) => {
  const bad = wrong as never;
  for (const helper of [splitMessage, escapeMarkdown, withoutMentions, codeBlock, (any: string) => truncate(any, 5)])
    expect(() => helper(bad)).toThrow(/^the text must be a string, not /);
  for (const length of [null, {}, "5"]) expect(() => truncate("x", length as never)).toThrow(/^maxChars must be /);
});

test("a style of time that there is not is refused", () => {
  for (const style of ["Q", "", "tT", "r", null, 1])
    expect(() => timestampText(0, style as never)).toThrow("one of tTdDfFR");
});

test.each([Number.NaN, new Date("never")])("%o is no time", (time) => {
  expect(() => timestampText(time)).toThrow(RangeError);
});

test("an emoji of an event is written in texts and in paths, with an id and without", () => {
  const cases: [EmojiLike, inText: string, inPath: string][] = [
    [{ id: "12", name: "wave" }, "<:wave:12>", "wave:12"],
    [{ id: "12", name: "wave", animated: true }, "<a:wave:12>", "wave:12"],
    [{ id: null, name: "👍🏽" }, "👍🏽", "👍🏽"],
    [{ name: "1️⃣" }, "1️⃣", "1️⃣"],
    [{ id: "12", name: null }, "<:_:12>", "_:12"],
    [{ id: "12", name: "" }, "<:_:12>", "_:12"],
    [{ id: "12", name: "a/b" }, "<:a_b:12>", "a_b:12"],
  ];
  for (const [emoji, inText, inPath] of cases)
    expect([emojiText(emoji), reactionEmoji(emoji)]).toEqual([inText, inPath]);
});

test.each<[unknown]>([
  [""],
  [":smile:"],
  ["smile"],
  ["1"],
  [null],
  [undefined],
  [5],
  [{ id: null, name: null }],
  [{ name: "smile" }],
])("%o is no emoji", (wrong) => {
  expect(() => reactionEmoji(wrong as never)).toThrow(RangeError);
  expect(() => emojiText(wrong as never)).toThrow(RangeError);
});

test("a custom emoji as it stands in a message reacts too", () => {
  expect([reactionEmoji("<:wave:12>"), reactionEmoji("<a:wave:12>"), reactionEmoji("👍🏽")]).toEqual([
    "wave:12",
    "wave:12",
    "👍🏽",
  ]);
});

describe("A message is cut", () => {
  test.each<[name: string, text: string, maxChars: number, pieces: readonly string[]]>([
    ["where the room ends", "abcdef", 3, ["abc", "def"]],
    ["before a line end, which is left out", "ab\ncdef", 4, ["ab", "cdef"]],
    ["before a line end right after the room", "abc\nde", 3, ["abc", "de"]],
    ["not before a line end that comes first", "\nabcd", 3, ["\nab", "cd"]],
    ["before a run of back-ticks that would be torn", "ab``cd", 3, ["ab", "``c", "d"]],
    ["after a run of back-ticks that ends there", "a``bcd", 3, ["a``", "bcd"]],
    ["after one back-tick before another letter", "ab`cde", 3, ["ab`", "cde"]],
    ["within a run that is longer than a piece", "```````", 3, ["`"]],
    ["within a run that begins the piece", "a``````", 3, ["a``", "`"]],
    ["between letters of more than one unit", "👍👍👍", 2, ["👍👍", "👍"]],
    ["at a space, which is left out", "one two three", 8, ["one two", "three"]],
    ["at a space right after the room", "abc def", 3, ["abc", "def"]],
    ["at one space of two", "abcd  ef", 5, ["abcd ", "ef"]],
    ["not at a space that comes first", " abcdef", 4, [" abc", "def"]],
    ["at a space rather than at a line end far before", "a\nbb cc dd ee", 10, ["a\nbb cc dd", "ee"]],
    ["at a line end rather than at a space behind it", "abcdef\ng hi jk", 10, ["abcdef", "g hi jk"]],
    ["at a line end far before rather than within a word", "ab\ncdefghijkl", 10, ["ab", "cdefghijkl"]],
    ["at a space far before rather than within a word", "ab cdefghijkl", 10, ["ab", "cdefghijkl"]],
    ["before a mention", "xxxxx<@12>", 8, ["xxxxx", "<@12>"]],
    ["after a mention", "xxx<@12>yyy", 8, ["xxx<@12>", "yyy"]],
    ["before the mention of a role", "xxxxx<@&12>", 8, ["xxxxx", "<@&12>"]],
    ["before a channel", "xxxxx<#12>", 8, ["xxxxx", "<#12>"]],
    ["before an emoji", "xxxxxx<:wave:12>", 13, ["xxxxxx", "<:wave:12>"]],
    ["before a moving emoji", "xxxxxx<a:wave:12>", 13, ["xxxxxx", "<a:wave:12>"]],
    ["before a time", "xxxxxx<t:1234:R>", 13, ["xxxxxx", "<t:1234:R>"]],
    ["before a command", "xxxxxx</say:12>", 11, ["xxxxxx", "</say:12>"]],
    ["before the first letter of an emoji", "xxxx<a:w:1>", 6, ["xxxx", "<a:w:1", ">"]],
    ["before an address", "xxxxxx,https://a.b/c", 14, ["xxxxxx,", "https://a.b/c"]],
    ["within a mention that is longer than a piece", "<@123456>", 4, ["<@12", "3456", ">"]],
    ["within what only looks like a mention", "a<b{}cdef", 6, ["a<b{}c", "def"]],
    ["before a family", "xx👩‍👩‍👧y", 5, ["xx", "👩‍👩‍👧", "y"]],
    ["before a letter with its accent", "abce\u0301d", 4, ["abc", "e\u0301d"]],
    ["before a flag", "abc🇩🇪d", 4, ["abc", "🇩🇪d"]],
    ["between two flags", "a🇩🇪🇫🇷d", 4, ["a🇩🇪", "🇫🇷d"]],
    ["before a skin tone's hand", "abc👍🏽d", 4, ["abc", "👍🏽d"]],
    ["within a letter that is longer than a piece", "e\u0301\u0302\u0303\u0304", 3, ["e\u0301\u0302", "\u0303\u0304"]],
  ])("%s", (_, whole, maxChars, pieces) => {
    expect(splitMessage(whole, maxChars)).toEqual(pieces);
  });

  test("outside of a code block without any fence", () => {
    const lines = Array.from({ length: 20 }, (_, n) => `line ${n}`).join("\n");
    const pieces = splitMessage(`${codeBlock("x")}\n${lines}\n${codeBlock("y", "ts")}\n${lines}`, 60);
    const fenced = pieces.filter((piece) => piece.includes("```"));
    expect(fenced.map((piece) => fencesIn(piece))).toEqual([2, 2]);
    expect(pieces.length).toBeGreaterThan(fenced.length + 3);
    expect(pieces.join("\n")).toBe(`${codeBlock("x")}\n${lines}\n${codeBlock("y", "ts")}\n${lines}`);
  });

  test("not at a space in a block of code, where spaces have a meaning", () => {
    const line = `    ${"word ".repeat(30)}end`;
    const pieces = splitMessage(codeBlock(line, "py"), 80);
    expect(pieces.map((piece) => piece.slice("```py\n".length, -"\n```".length)).join("")).toBe(line);
  });

  test("into few pieces, none of which tears what is one thing to a reader", () => {
    const thing = fc.constantFrom(
      "<@1474497271369379840>",
      "<@&12>",
      "<#34>",
      "<:wave:12>",
      "<t:1:R>",
      "👩‍👩‍👧‍👦",
      "🇩🇪",
      "e\u0301",
    );
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    const glue = fc.constantFrom("", " ", "\n", ", ");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.oneof(thing, word), glue), { minLength: 1, maxLength: 120 }),
        fc.integer({ min: 60, max: 200 }),
        (parts, maxChars) => {
          const whole = parts.flat().join("");
          const pieces = splitMessage(whole, maxChars);
          for (const each of ["<@1474497271369379840>", "<@&12>", "<:wave:12>", "👩‍👩‍👧‍👦", "🇩🇪", "e\u0301"]) {
            const times = (piece: string): number => piece.split(each).length - 1;
            expect(pieces.reduce((sum, piece) => sum + times(piece), 0)).toBe(times(whole));
          }
          expect(pieces.length).toBeLessThanOrEqual(Math.ceil(count(whole) / (maxChars / 2 - 24)));
          expect(visible(pieces.join(""))).toBe(visible(whole));
        },
      ),
      { numRuns: 80 },
    );
  });

  test("into as many pieces as it has characters, in time that grows with its length", () => {
    expect(splitMessage("x".repeat(200_000), 1)).toHaveLength(200_000);
  });
});
