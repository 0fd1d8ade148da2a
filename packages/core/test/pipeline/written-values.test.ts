import type { Operation } from "@antiphon/core/internal";
import { describe, expect, it } from "vitest";
import { scriptRuntime } from "./scripted-runtime.js";

const base = { id: "a.b", path: "/a", response: "json", codes: [] } as const;
const query: Operation = { ...base, method: "GET", safety: "safe", query: ["member"] };
const form: Operation = { ...base, method: "POST", safety: "unsafe", body: "form" };
const json: Operation = { ...form, body: "json" };

const HALF = "caf\u00e9 \u{1F600}".slice(0, -1);

/** A value, and how it is written; `undefined` where it is refused, `""` where it is left out. */
type Row = readonly [name: string, value: unknown, inQuery: string | undefined, inForm?: string];

const values: readonly Row[] = [
  ["text", "a b&c=d", "a%20b%26c%3Dd", "a+b%26c%3Dd"],
  ["an emoji", "\u{1F600}", "%F0%9F%98%80"],
  ["the first half of an emoji", HALF, undefined],
  ["the second half of an emoji", "\uDE00x", undefined],
  ["true", true, "true"],
  ["zero", 0, "0"],
  ["a big integer", 12_345_678_901_234_567_890n, "12345678901234567890"],
  ["no number", Number.NaN, undefined],
  ["more than every number", Number.POSITIVE_INFINITY, undefined],
  ["a date", new Date(0), "1970-01-01T00%3A00%3A00.000Z"],
  ["a date that is none", new Date(Number.NaN), undefined],
  ["an object", { a: 1 }, undefined],
  ["a function", () => 1, undefined],
  ["a symbol", Symbol("x"), undefined],
  ["a list in a list", [["x"]], undefined],
  ["bytes", new Uint8Array(2), undefined],
  ["nothing", null, ""],
  ["an absent value", undefined, ""],
];

async function send(
  operation: Operation,
  args: object,
): Promise<{ readonly sent: string; readonly error: Error | undefined }> {
  const { runtime, log, bodies } = scriptRuntime(() => ({}));
  const result = await runtime.call(operation, args, undefined).safe();
  const written = new TextDecoder().decode(bodies[0]);
  const url = log[0]?.url ?? "";
  return {
    sent: operation.body ? written : url.slice(url.indexOf("?") + 1),
    error: result.ok ? undefined : result.error,
  };
}

const rows = values.map(([name, value, inQuery, inForm = inQuery]) => ({ name, value, inQuery, inForm }));

describe.each(rows)("$name", ({ value, inQuery, inForm }) => {
  it("is written or refused by name in a query", async () => {
    const { sent, error } = await send(query, { query: { member: value } });
    if (inQuery === undefined)
      expect(error).toMatchObject({ code: "INVALID_OPTION", message: expect.stringContaining("`member`") });
    else expect(sent).toBe(inQuery === "" ? "https://scripted.test/v1/a" : `member=${inQuery}`);
  });

  it("is written or refused by name in a form", async () => {
    const { sent, error } = await send(form, { body: { member: value, list: ["x", value] } });
    if (inForm === undefined)
      expect(error).toMatchObject({ code: "INVALID_OPTION", message: expect.stringContaining("`member`") });
    else expect(sent).toBe(inForm === "" ? "list=x" : `member=${inForm}&list=x&list=${inForm}`);
  });
});

describe("JSON", () => {
  const circle: Record<string, unknown> = {};
  circle["self"] = circle;
  it.each<readonly [string, unknown, string]>([
    ["a big integer", { list: [{ deep: 1n }] }, "`list.0.deep`"],
    ["a circle", { circle }, "`circle"],
    ["a `toJSON` that throws", { a: { toJSON: () => JSON.parse("{") as never } }, "`a`"],
    ["no number", { a: { b: Number.NaN } }, "`a.b`"],
    ["more than every number", [1, Number.NEGATIVE_INFINITY], "`1`"],
    ["a date that is none", { when: new Date("never") }, "`when`"],
    ["a function", () => 1, "a function"],
    ["a symbol", Symbol("x"), "a symbol"],
  ])("refuses %s by name", async (_, body, name) => {
    const { error } = await send(json, { body });
    expect(error).toMatchObject({
      code: "INVALID_OPTION",
      outcome: "not_sent",
      message: expect.stringContaining(name),
    });
  });

  it("writes what has a form, half an emoji and null included", async () => {
    const body = { half: HALF, none: null, text: "null", when: new Date(0), list: [1, null] };
    const { sent } = await send(json, { body });
    expect(JSON.parse(sent)).toEqual({ ...body, when: "1970-01-01T00:00:00.000Z" });
  });
});
