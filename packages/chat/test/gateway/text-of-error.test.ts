import { expect, test } from "vitest";
import { oneLine, textOfError } from "../../src/gateway/text-of-error.js";

test.each([
  ["an error", new Error("no disk"), "no disk"],
  ["an error with a code alone", { code: "ENOTFOUND" }, "ENOTFOUND"],
  ["a message before a code", { message: "gone", code: "E" }, "gone"],
  ["a text", "gone", "gone"],
  ["a number", 7, "7"],
  ["false", false, "false"],
  ["a symbol", Symbol("gone"), "Symbol(gone)"],
  ["nothing", undefined, "said nothing"],
  ["null", null, "said nothing"],
  ["an object without a text", Object.create(null), "said nothing"],
  ["a message that has no text", { message: Object.create(null) }, "said nothing"],
  [
    "a message that throws",
    {
      get message(): string {
        throw new Error("again");
      },
    },
    "said nothing",
  ],
  ["several lines", new Error("one\r\n\u001b[31mtwo\u0000"), "one [31mtwo "],
  ["a long one", "x".repeat(501), "x".repeat(500)],
])("%s has one line of text", (_, thrown, text) => {
  expect(textOfError(thrown, "said nothing")).toBe(text);
});

test("what has no text is called so", () => {
  expect(textOfError({})).toBe("an error without a text");
});

test("a text without control characters stays as it is", () => {
  expect(oneLine("rate limited: 5/5 é 🎈")).toBe("rate limited: 5/5 é 🎈");
});
