import { encodeMultipart, type Operation } from "@antiphon/core/internal";
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
  const { runtime, log, bodies } = scriptRuntime(() => ({}), { multipart: encodeMultipart });
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

describe("a name with half an emoji", () => {
  const { query: _, ...anyQuery } = query;
  it.each<readonly [string, Operation, object]>([
    ["a query", anyQuery, { query: { [HALF]: "x" } }],
    ["a form", form, { body: { [HALF]: "x" } }],
    ["a multipart form", { ...form, body: "multipart" }, { body: { [HALF]: "x" } }],
    ["a path", { ...query, path: "/a/{id}" }, { path: { id: HALF } }],
  ])("is refused in %s", async (where, operation, args) => {
    const { error } = await send(operation, args);
    const name = where === "a path" ? "id" : HALF;
    const reason = expect.stringContaining(`\`${name}\` is not well-formed text`) as string;
    expect(error).toMatchObject({ code: "INVALID_OPTION", outcome: "not_sent", message: reason });
  });

  it("is refused in a header, by the header's name", async () => {
    const { runtime } = scriptRuntime(() => ({}));
    const result = await runtime.call(query, {}, { headers: { "x-note": HALF } }).safe();
    expect(result).toMatchObject({
      error: { message: expect.stringContaining("`x-note` holds characters") as string },
    });
  });
});

class Late {
  readonly [Symbol.toStringTag] = "Late";
  // oxlint-disable-next-line unicorn/no-thenable -- what our own calls are
  then(): void {}
}

/** A value so many objects below. */
function nested(depth: number, value: unknown): unknown {
  return depth === 0 ? value : { in: nested(depth - 1, value) };
}

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
    ["a function within", { a: [{ text: () => "x" }] }, "`a.0.text` in the body is a function"],
    ["a symbol within", { a: { b: Symbol("x") } }, "`a.b` in the body is a symbol"],
    ["nothing in a list", { tags: ["a", undefined] }, "`tags.1` in the body is undefined"],
    ["a hole in a list", { tags: [1, , 2] }, "`tags.1` in the body is undefined"], // oxlint-disable-line no-sparse-arrays
    ["a promise", { text: Promise.resolve("x") }, "`text` in the body is a value of type Promise that was not awaited"],
    ["a thenable of a class", { text: new Late() }, "`text` in the body is a value of type Late that was not awaited"],
    ["a map", { map: new Map([[1, 2]]) }, "`map` in the body is a value of type Map"],
    ["a set", { deep: { set: new Set([1]) } }, "`deep.set` in the body is a value of type Set"],
    ["an error", { reason: new Error("x") }, "`reason` in the body is a value of type Error"],
    ["a pattern", { pattern: /x/ }, "`pattern` in the body is a value of type RegExp"],
    ["bytes", { avatar: new Uint8Array(2) }, "`avatar` in the body is a value of type Uint8Array"],
    [
      "bytes that have a form of their own",
      { avatar: Buffer.from("x") },
      "`avatar` in the body is a value of type Uint8Array",
    ],
    ["a buffer", { avatar: new ArrayBuffer(2) }, "`avatar` in the body is a value of type ArrayBuffer"],
    ["a file", { avatar: new Blob(["x"]) }, "`avatar` in the body is a value of type Blob"],
    ["a map alone", new Map(), "`value` in the body is a value of type Map"],
    ["no number, very deep", nested(100, Number.NaN), "NaN"],
  ])("refuses %s by name", async (_, body, name) => {
    const { error } = await send(json, { body });
    expect(error).toMatchObject({
      code: "INVALID_OPTION",
      outcome: "not_sent",
      message: expect.stringContaining(name),
    });
  });

  // JSON has an escape for half an emoji, so nothing of it is lost; a query and a form have none.
  it("writes what has a form, half an emoji and null included", async () => {
    const body = {
      half: HALF,
      none: null,
      text: "null",
      when: new Date(0),
      list: [1, null],
      [HALF]: "\\ud83d",
      absent: undefined,
    };
    const { sent } = await send(json, { body });
    expect(JSON.parse(sent)).toEqual({ ...body, when: "1970-01-01T00:00:00.000Z" });
  });

  it("writes objects of classes by their own members, or as they say themselves", async () => {
    class Point {
      readonly x = 1;
      get area(): number {
        return Number.NaN;
      }
      move(): void {}
    }
    class Money {
      readonly cents = Number.NaN;
      toJSON(): string {
        return "1.00";
      }
    }
    const bare = Object.assign(Object.create(null) as object, { a: 1 });
    const body = {
      point: new Point(),
      money: new Money(),
      bare,
      url: new URL("https://a.test/"),
      deep: nested(200, 1),
    };
    const { sent } = await send(json, { body });
    expect(sent).toBe(JSON.stringify(body));
  });
});
