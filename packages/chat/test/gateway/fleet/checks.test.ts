import { describe, expect, test } from "vitest";
import {
  atLeast,
  checkPresence,
  checkValues,
  duration,
  id,
  object,
  oneOf,
  pause,
  withMethods,
} from "../../../src/gateway/fleet/checks.js";
import { Stage } from "../stage.js";

const LONGEST = 2 ** 31 - 1;

test.each<[rule: string, check: readonly [(value: unknown) => boolean, string], good: unknown[], bad: unknown[]]>([
  ["a duration", duration, [1, 1.5, LONGEST], [0, 0.9, -1, LONGEST + 1, Number.NaN, Infinity, "1", null]],
  ["a pause", pause, [0, 1, LONGEST + 1, Infinity], [-1, Number.NaN, "0", null]],
  ["at least two", atLeast(2), [2, 3, Infinity], [1, 1.9, Number.NaN, "2"]],
  ["an id", id, ["1", "81384788765712384", "9".repeat(20)], ["", "9".repeat(21), " 1", "1a", "-1", 1, null]],
  ["an object", object, [{}, new Map()], [null, [], "x", 7, () => 1]],
  ["one of two", oneOf("a", "b"), ["a", "b"], ["c", "", 1, undefined]],
  [
    "an object with methods",
    withMethods("on", "off"),
    [{ on() {}, off() {} }],
    [{ on() {} }, { on() {}, off: 1 }, null],
  ],
])("%s takes what can be meant", (_, [isGood], good, bad) => {
  expect([good.map(isGood), bad.map(isGood)]).toEqual([good.map(() => true), bad.map(() => false)]);
});

test("a refusal names the option, whose it is, and what it must be", () => {
  const rules = { ms: duration, mode: oneOf("a", "b"), source: withMethods("on", "off"), any: undefined };
  const check = (options: object) => () => checkValues(options, "open()", rules);
  expect(check({ ms: 0 })).toThrow("`ms` of open() must be a number of milliseconds of at least 1");
  expect(check({ mode: "c" })).toThrow('`mode` of open() must be "a" or "b"');
  expect(check({ source: {} })).toThrow("`source` of open() must be an object with on() and off()");
  expect(check({ sorce: "a" })).toThrow("Did you mean `source`?");
  expect(check({ ms: undefined, any: Symbol("x") })).not.toThrow();
});

describe("A presence", () => {
  test.each(["online", "idle", "dnd", "invisible"])("of %s is one", (status) => {
    expect(() => checkPresence({ status }, "it")).not.toThrow();
  });

  test.each([undefined, null, "online", [], {}, { status: "away" }, { status: undefined }])(
    "%j is none",
    (presence) => {
      expect(() => checkPresence(presence, "it")).toThrow('it needs `status`: "online", "idle", "dnd" or "invisible"');
    },
  );
});

describe("A frame", () => {
  const frame = (bytes: number): { op: number; d: string } => ({
    op: 4,
    d: "x".repeat(bytes - JSON.stringify({ op: 4, d: "" }).length),
  });

  test.each([
    [4095, true],
    [4096, true],
    [4097, false],
  ])("of %i bytes is sent: %s", async (bytes, sent) => {
    const stage = new Stage("generic");
    await stage.connect();
    const result = stage.gateway.send(frame(bytes));
    if (sent) await expect(result).resolves.toBeUndefined();
    else
      await expect(result).rejects.toMatchObject({
        code: "FRAME_TOO_LARGE",
        message: expect.stringContaining("4097") as unknown,
      });
  });

  test("has no shard to go to before connect(), and to one that is not here", async () => {
    const stage = new Stage("generic");
    const none = { code: "GATEWAY_CLOSED", message: expect.stringContaining("call connect() first") as unknown };
    await expect(stage.gateway.send(frame(50))).rejects.toMatchObject(none);
    await stage.connect();
    await expect(stage.gateway.send(frame(50), { shard: 1 })).rejects.toMatchObject(none);
    await expect(stage.gateway.send(frame(50), { shard: 0 })).resolves.toBeUndefined();
  });
});
