import { ConfigError } from "@antiphon/core";
import { oneOf, text } from "@antiphon/core/internal";
import { describe, expect, test } from "vitest";
import { checkClientOptions, checkOptions } from "../../src/call/check-options.js";
import { kindOf } from "../../src/call/kind-of.js";

const check = (options: object) => () =>
  checkClientOptions(options, "createThings", { token: undefined, mode: oneOf("fast", "safe"), place: text });
const nothing = (): void => undefined;

describe("A value that an option of a client cannot have is refused when the client is made", () => {
  test.each<[options: object, says: string]>([
    [{ WebSocket: 5 }, "`WebSocket` must be a function"],
    [{ clock: Date }, "`clock` must be an object with the functions now, monotonic, timer"],
    [{ mode: "fats" }, '`mode` must be "fast" or "safe"'],
    [{ mode: null }, '`mode` must be "fast" or "safe"'],
    [{ place: 5 }, "`place` must be a string"],
    [[], "the options of createThings() must be an object, not a list"],
    [null as never, "the options of createThings() must be an object, not null"],
    [nothing, "the options of createThings() must be an object, not a function"],
  ])("%o", (options, says) => {
    expect(check(options)).toThrow(ConfigError);
    expect(check(options)).toThrow(says);
  });
});

test.each<[options: object]>([
  [{ mode: "safe", place: "", token: 5, WebSocket: Map }],
  [{ mode: undefined, place: undefined, WebSocket: undefined }],
])("%o are options of a client", (options) => {
  expect(check(options)).not.toThrow();
});

test("no signal is left out, not null", () => {
  expect(() => checkOptions({ signal: null }, "me.get", ["signal"])).toThrow("`signal` must be an AbortSignal");
  expect(() => checkOptions({ signal: undefined }, "me.get", ["signal"])).not.toThrow();
});

test("a value is named by its kind, never by itself", () => {
  expect([null, undefined, [], {}, "secret", 5, 5n, true, Symbol("s"), nothing].map((value) => kindOf(value))).toEqual([
    "null",
    "undefined",
    "a list",
    "an object",
    "a string",
    "a number",
    "a bigint",
    "a boolean",
    "a symbol",
    "a function",
  ]);
});
