import { describe, expect, it } from "vitest";
import type { Issue } from "../../../src/kernel/request/failure.js";
import { parseBody } from "../../../src/kernel/request/body.js";

const members = (count: number): string => Array.from({ length: count }, (_, at) => `"k${at}":0`).join();
const deep = (open: string, close: string, levels: number): string => open.repeat(levels) + close.repeat(levels);

describe("JSON that a mock reads", () => {
  it.each<[string, string, string | undefined]>([
    ["an object of 10000 members", `{${members(10_000)}}`, undefined],
    ["an object of 10001 members", `{${members(10_001)}}`, "has an object of more than 10000 members"],
    ["one within a list", `[{},{${members(10_001)}}]`, "has an object of more than 10000 members"],
    ["many objects", `[${Array.from({ length: 20_000 }, () => '{"a":0}').join()}]`, undefined],
    ["members around others", `{"a":{${members(6000)}},"b":{${members(6000)}},${members(3000)}}`, undefined],
    ["members before and after an object", `{${members(9000)},"x":{},${members(1001)}}`, "has an object of more than"],
    ["colons in texts", `{"a":"${":".repeat(20_000)}","b":"\\"${":".repeat(20_000)}"}`, undefined],
    ["128 levels", deep("[", "]", 128), undefined],
    ["129 levels", deep("[", "]", 129), "is nested deeper than 128 levels"],
    ["129 levels that never end", "[".repeat(129), "is nested deeper than 128 levels"],
    ["brackets in texts", `"${"[{".repeat(1000)}"`, undefined],
    ["more ends than beginnings", "]".repeat(300), "is not valid JSON"],
    ["ends before members", `${"}".repeat(3)}${":".repeat(20_000)}`, "has an object of more than"],
  ])("%s", (_, text, why) => {
    const issues: Issue[] = [];
    parseBody(new TextEncoder().encode(text), "application/json", issues);
    if (why === undefined) expect(issues).toEqual([]);
    else expect(issues.map(({ message }) => message)).toEqual([expect.stringContaining(why)]);
  });
});
