import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  codeBlock,
  emojiText,
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

test.each([Number.NaN, new Date("never")])("%o is no time", (time) => {
  expect(() => timestampText(time)).toThrow(RangeError);
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

  test("into as many pieces as it has characters, in time that grows with its length", () => {
    expect(splitMessage("x".repeat(200_000), 1)).toHaveLength(200_000);
  });
});
