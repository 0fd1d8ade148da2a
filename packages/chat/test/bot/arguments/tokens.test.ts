import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoteToken, readTokens } from "../../../src/bot/arguments/tokens.js";
import { readDuration } from "../../../src/bot/duration.js";

const texts = (source: string): readonly string[] => readTokens(source).map(({ text }) => text);
const isFull = process.env["ANTIPHON_IN_FULL"] === "1";

describe("words of a command", () => {
  it.each<[string, readonly string[]]>([
    ["", []],
    [" \n\t ", []],
    ["one", ["one"]],
    ["  one  two ", ["one", "two"]],
    ['"one two" three', ["one two", "three"]],
    ['""', [""]],
    ["“one two”", ["one two"]],
    ["«one two» x", ["one two", "x"]],
    [String.raw`"a \"b\" c"`, ['a "b" c']],
    [String.raw`"a \\" b`, ["a \\", "b"]],
    ['"one two', ['"one', "two"]],
    ['it"s "two words"', ['it"s', "two words"]],
    ['"a"b c"', ['a"b c']],
    ['"" ""', ["", ""]],
    ["a“b c”", ["a“b", "c”"]],
  ])("%j are %j", (source, words) => expect(texts(source)).toEqual(words));

  it("say where they stand, and read back, whatever they hold", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 6 }), (words) => {
        const source = words.map(quoteToken).join(" ");
        expect(texts(source)).toEqual(words);
      }),
      { numRuns: isFull ? 5000 : 300 },
    );
  });

  it("of any text stand in order, cover all that is no space, and take one look at each letter", () => {
    const letters = fc.constantFrom('"', "“", "”", "«", "»", "\\", " ", "\n", "a", "é", "😀", "<@1>", "--x");
    const source = fc.array(letters, { maxLength: 60 }).map((all) => all.join(""));
    fc.assert(
      fc.property(source, (text) => {
        let at = 0;
        for (const token of readTokens(text)) {
          expect(text.slice(at, token.start).trim()).toBe("");
          expect(token.end).toBeGreaterThan(token.start);
          if (!token.isQuoted) expect(text.slice(token.start, token.end)).toBe(token.text);
          at = token.end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
      { numRuns: isFull ? 100_000 : 1000 },
    );
  });

  it.each(['"', "“", '" ', '\\" ', '"a'])(
    "of %j a hundred thousand times cost no more for each than of a few",
    (piece) => {
      const looks = (times: number): number => {
        let count = 0;
        const source = new Proxy(Object(piece.repeat(times)) as object, {
          get(target, name) {
            if (typeof name === "string" && /^\d+$/.test(name)) count += 1;
            const value = Reflect.get(target, name) as unknown;
            return typeof value === "function" ? (value.bind(target) as unknown) : value;
          },
        });
        readTokens(source as unknown as string);
        return count / times;
      };
      expect(looks(20_000)).toBeLessThan(looks(200) * 1.1);
    },
  );
});

describe("a time span", () => {
  it.each<[string, number | undefined]>([
    ["10m", 600_000],
    ["1h30m", 5_400_000],
    ["90s", 90_000],
    ["1.5h", 5_400_000],
    ["2d", 172_800_000],
    ["1w", 604_800_000],
    ["250ms", 250],
    ["1H", 3_600_000],
    ["1 h", 3_600_000],
    ["", undefined],
    ["10", undefined],
    ["m", undefined],
    ["10m!", undefined],
    ["-5m", undefined],
    ["1e3s", undefined],
    ["10m 5", undefined],
  ])("%j is %j ms", (text, ms) => expect(readDuration(text)).toBe(ms));
});
