import {
  ArgumentError,
  type Arguments,
  attachment,
  choice,
  duration,
  flag,
  integer,
  number,
  optional,
  parser,
  repeated,
  rest,
  text,
} from "@antiphon/chat/bot";
import { describe, expect, it } from "vitest";
import type { ArgumentPlace } from "../../../src/bot/arguments/argument.js";
import { readArguments } from "../../../src/bot/arguments/read-arguments.js";
import { ENGLISH } from "../../../src/bot/texts/english.js";
import { usageOf } from "../../../src/bot/arguments/usage.js";

const place = { message: { attachments: [{ filename: "a.png" }] }, guildId: undefined } as unknown as ArgumentPlace;
const nowhere = { message: { attachments: [] } } as unknown as ArgumentPlace;
const file = { filename: "a.png" };

async function read(args: Arguments, source: string, at = place): Promise<unknown> {
  const said = await readArguments(args, source, at);
  return said.ok
    ? said.values
    : [said.mistake.say(ENGLISH).replace(/\.$/, ""), source.slice(said.mistake.start, said.mistake.end)];
}

describe("arguments are refused", () => {
  it.each<[string, () => unknown, string]>([
    ["with a bound that is no number", () => integer({ min: "1" as never }), "`min` must be a number"],
    ["with a bound that is NaN", () => number({ max: Number.NaN }), "`max` must be a number"],
    ["with bounds that leave nothing", () => duration({ min: 2, max: 1 }), "`min` of duration() is above its `max`"],
    ["with a misspelt option", () => text({ mni: 1 } as never), "Did you mean `min`?"],
    [
      "with bounds of the rest that leave nothing",
      () => rest({ min: 2, max: 1 }),
      "`min` of text() is above its `max`",
    ],
    ["as a choice of nothing", () => choice(...([] as unknown as ["x"])), "choice() needs words"],
    ["as a choice of one word twice", () => choice("on", "ON"), "each of them once"],
    ["as a choice with a space", () => choice("on off"), "words without spaces"],
    ["repeated never", () => repeated(text(), { max: 0 }), "`max` of repeated() must be a whole number of at least 1"],
    ["repeated half", () => repeated(text(), { max: 1.5 }), "`max` of repeated()"],
    ["repeated, of what takes all", () => repeated(rest()), "an argument of one word"],
    ["repeated, of flags", () => repeated(flag()), "an argument of one word"],
  ])("%s", (_, make, why) => expect(make).toThrow(why));

  it("and bounds that are equal, or infinite, are not", () => {
    for (const one of [integer({ min: 1, max: 1 }), number({ max: Infinity }), repeated(text(), { max: 1 })])
      expect(one.what).toMatch(/^a /);
  });
});

describe("arguments", () => {
  it.each<[string, Arguments, string, unknown]>([
    ["a word", { a: text() }, "x", { a: "x" }],
    ["words between quotes", { a: text() }, '"x y"', { a: "x y" }],
    ["a text that is too short", { a: text({ min: 3 }) }, "xy", ["`a`: must have at least 3 characters", "xy"]],
    ["a text that is long enough", { a: text({ min: 3, max: 3 }) }, "xyz", { a: "xyz" }],
    ["a text that is too long, counted as people count", { a: text({ max: 1 }) }, "😀", { a: "😀" }],
    ["a text beyond its length", { a: text({ max: 1 }) }, "ab", ["`a`: must have at most 1 characters", "ab"]],
    ["a text that lacks", { a: text() }, " ", ["`a` is missing", ""]],
    ["a default", { a: text({ default: "d" }) }, "", { a: "d" }],
    ["an empty default", { a: rest({ default: "" }) }, "", { a: "" }],
    ["the rest, as it was written", { a: text(), b: rest() }, 'x  y "z"  w ', { a: "x", b: 'y "z"  w' }],
    [
      "as many as are taken without a word about it",
      { a: repeated(text()) },
      "x ".repeat(25),
      { a: Array.from({ length: 25 }, () => "x") },
    ],
    ["one more than are taken", { a: repeated(text()) }, "x ".repeat(26), ["this is more than the command takes", "x"]],
    ["the rest without a flag in it", { a: rest(), f: flag() }, "x  --f y\nz", { a: "x y\nz", f: true }],
    ["the rest around flags", { a: rest(), f: flag(), g: flag() }, "--g x --f", { a: "x", f: true, g: true }],
    ["the rest with what is no flag", { a: rest(), f: flag() }, "x --other y", { a: "x --other y", f: false }],
    [
      "the rest with several flags in it",
      { a: rest(), f: flag(), g: flag() },
      "x --f --g y --f z",
      { a: "x y z", f: true, g: true },
    ],
    [
      "what must be there before what may be left out",
      { a: optional(integer()), b: text() },
      "5",
      { a: undefined, b: "5" },
    ],
    ["both, where both are there", { a: optional(integer()), b: text() }, "5 6", { a: 5, b: "6" }],
    [
      "a default before two that must be there",
      { a: text({ default: "d" }), b: text(), c: text() },
      "x y",
      { a: "d", b: "x", c: "y" },
    ],
    [
      "the first of two that may be left out",
      { a: optional(text()), b: optional(text()), c: text() },
      "x y",
      { a: "x", b: undefined, c: "y" },
    ],
    [
      "what must be there before a rest that may be left out",
      { a: optional(integer()), b: text(), c: optional(rest()) },
      "5",
      { a: undefined, b: "5", c: undefined },
    ],
    ["the rest between quotes", { a: rest() }, '"x y"', { a: "x y" }],
    ["a whole number", { a: integer() }, "-12", { a: -12 }],
    ["a fraction for a whole number", { a: integer() }, "1.5", ["`a`: must be a whole number", "1.5"]],
    ["a number in another notation", { a: integer() }, "0x10", ["`a`: must be a whole number", "0x10"]],
    [
      "a number at its bounds",
      { a: integer({ min: 1, max: 2 }), b: integer({ min: 1, max: 2 }) },
      "1 2",
      { a: 1, b: 2 },
    ],
    ["a number below", { a: integer({ min: 1 }) }, "0", ["`a`: must be at least 1", "0"]],
    ["a number above", { a: integer({ max: 2 }) }, "3", ["`a`: must be at most 2", "3"]],
    ["a number with a comma", { a: number() }, "1,5", { a: 1.5 }],
    ["no number", { a: number() }, "NaN", ["`a`: must be a number", "NaN"]],
    ["a time span", { a: duration() }, "1h30m", { a: 5_400_000 }],
    ["a time span that is too long", { a: duration({ max: 60_000 }) }, "2m", ["`a`: must be at most 1 min", "2m"]],
    ["no time span", { a: duration() }, "soon", ["`a`: must be a time span such as 10m or 1h30m", "soon"]],
    ["a choice, whatever its capitals", { a: choice("on", "off") }, "OFF", { a: "off" }],
    ["no choice", { a: choice("on", "off") }, "of", ["`a`: must be one of on, off. Did you mean off?", "of"]],
    ["a flag", { a: flag(), b: rest() }, "x --a", { a: true, b: "x" }],
    ["no flag", { a: flag() }, "", { a: false }],
    ["a flag between quotes, which is a text", { a: flag(), b: text() }, '"--a"', { a: false, b: "--a" }],
    ["a flag that nobody knows", { a: flag(), b: text() }, "--b", { a: false, b: "--b" }],
    ["an optional one", { a: optional(integer()), b: text() }, "x", { a: undefined, b: "x" }],
    ["an optional one that is there", { a: optional(integer()), b: text() }, "1 x", { a: 1, b: "x" }],
    ["an optional one that is wrong, last", { a: optional(integer()) }, "x", ["`a`: must be a whole number", "x"]],
    ["several", { a: repeated(integer()) }, "1 2 3", { a: [1, 2, 3] }],
    ["several before one", { a: repeated(integer()), b: text() }, "1 2 x", { a: [1, 2], b: "x" }],
    ["none of several", { a: repeated(integer()) }, "", ["`a` is missing", ""]],
    ["none of several, which may be", { a: optional(repeated(integer())) }, "", { a: [] }],
    ["a wrong one of several", { a: repeated(integer()) }, "1 x 3", ["`a`: must be a whole number", "x"]],
    [
      "more than several",
      { a: repeated(integer(), { max: 2 }) },
      "1 2 3",
      ["this is more than the command takes", "3"],
    ],
    ["too much", { a: text() }, "x y z", ["this is more than the command takes", "y z"]],
    ["anything for nothing", {}, "x", ["this is more than the command takes", "x"]],
    ["a file", { a: attachment() }, "", { a: file }],
    [
      "a second file that lacks",
      { a: attachment(), b: attachment() },
      "",
      ["`b` must be sent as a file of the message", ""],
    ],
    ["a second file that may lack", { a: attachment(), b: optional(attachment()) }, "", { a: file, b: undefined }],
    ["one of one's own", { a: parser("a colour", (given) => Number.parseInt(given, 16)) }, "ff", { a: 255 }],
  ])("%s", async (_, args, source, outcome) => expect(await read(args, source)).toEqual(outcome));

  it("a file that lacks", async () =>
    expect(await read({ a: attachment() }, "", nowhere)).toEqual(["`a` must be sent as a file of the message", ""]));

  it("of one's own say what they must be, and errors of another kind are no mistake of the person's", async () => {
    const refusing = parser("a colour", () => {
      throw new ArgumentError("must be a colour");
    });
    expect(await read({ a: refusing }, "x")).toEqual(["`a`: must be a colour", "x"]);
    const failing = parser("a colour", () => Promise.reject(new TypeError("a bug")));
    await expect(read({ a: failing }, "x")).rejects.toThrow(TypeError("a bug"));
  });

  it.each<[Arguments, string]>([
    [{}, "!x"],
    [{ who: text(), reason: rest({ default: "" }) }, "!x <who> [reason…]"],
    [{ all: repeated(integer()), quiet: flag(), picture: attachment() }, "!x <all…> [--quiet] <picture: file>"],
    [{ on: optional(choice("a", "b")) }, "!x [on]"],
  ])("usage %#", (args, usage) => expect(usageOf("!x", args)).toBe(usage));
});
