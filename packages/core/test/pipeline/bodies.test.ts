import { Deadline, isFileInput } from "@antiphon/core/internal";
import { describe, expect, test } from "vitest";
import { prepareBody } from "../../src/pipeline/body.js";
import { failureOf, openLab } from "../lab/lab-world.js";

describe("a body that is not JSON", () => {
  const prepare = (body: string, value: unknown): unknown =>
    prepareBody({ body } as never, value, undefined, {} as never, { operation: "x" });

  test("of a form has a field for each text, number and truth, several for a list, and none for what is not there", () => {
    const form = (value: object): unknown => (prepare("form", value) as { content: string }).content;
    expect(
      form({ a: "x y", b: 1, c: false, d: ["1", 2], e: undefined, f: null, g: [null, "z", undefined], h: [] }),
    ).toBe("a=x+y&b=1&c=false&d=1&d=2&g=z");
    expect(prepare("form", undefined)).toBeUndefined();
  });

  test.each(["multipart", "binary"])(
    "that is %s is made by whoever sends such, and refused where nobody does",
    (kind) => {
      expect(() => prepare(kind, new Uint8Array(2))).toThrow(`this client was built without ${kind} bodies`);
      expect(prepare(kind, undefined)).toBeUndefined();
    },
  );
});

test("a value is a file by its shape: bytes, a blob, a path, a stream, a function, or one of these as `content`", () => {
  const files = [
    new Uint8Array(1),
    new ArrayBuffer(1),
    new Blob(["x"]),
    { stream: () => undefined, size: 1 },
    { path: "a.txt" },
    new ReadableStream(),
    { getReader: () => undefined },
    { [Symbol.asyncIterator]: () => undefined },
    () => undefined,
    { content: new Uint8Array(1) },
    { content: { path: "a" }, filename: "b" },
  ];
  const others = [
    null,
    undefined,
    "a.txt",
    7,
    {},
    [],
    { path: 7 },
    { stream: () => undefined },
    { stream: 7, size: 1 },
    { size: 1 },
    { getReader: 7 },
    { content: "text" },
    { content: {} },
  ];
  expect(files.map(isFileInput)).toEqual(files.map(() => true));
  expect(others.map(isFileInput)).toEqual(others.map(() => false));
});

test("a deadline gives each call under it what is left, one millisecond at least, and nothing where there is none", () => {
  let now = 1000;
  const clock = { monotonic: () => now };
  const deadline = Deadline.after(clock, 100);
  const left = (): unknown => [
    deadline.remainingMs,
    deadline.options({ a: 1 }),
    deadline.allows(99),
    deadline.allows(0),
  ];
  expect(left()).toEqual([100, { a: 1, deadlineMs: 100 }, true, true]);
  now = 1001;
  expect(left()).toEqual([99, { a: 1, deadlineMs: 99 }, false, true]);
  now = 1100;
  expect(left()).toEqual([0, { a: 1, deadlineMs: 1 }, false, false]);
  now = 1200;
  expect(left()).toEqual([-100, { a: 1, deadlineMs: 1 }, false, false]);
  const never = Deadline.after(clock, undefined);
  expect([never.options({ a: 1 }), never.allows(1e12)]).toEqual([{ a: 1 }, true]);
});

test("a query takes texts, numbers, truths, dates and lists of them, and refuses what cannot be written", async () => {
  const { lab, mock } = openLab();
  const sent = async (value: unknown): Promise<string | null> => {
    mock.journal.clear();
    await lab.odd.status("200", { label: value as never });
    return new URL(mock.journal.exchanges()[0]!.url, "https://lab.test").searchParams.getAll("label").join("|");
  };
  mock.contract.expect({ operation: "odd.status" });
  expect(await sent("a b&c")).toBe("a b&c");
  expect(await sent(1.5)).toBe("1.5");
  expect(await sent(10n)).toBe("10");
  expect(await sent(false)).toBe("false");
  expect(await sent(new Date(0))).toBe("1970-01-01T00:00:00.000Z");
  expect(await sent(null)).toBe("");
  for (const odd of [Number.NaN, Number.POSITIVE_INFINITY, {}, () => 1, Symbol("x")])
    await expect(lab.odd.status("200", { label: odd as never })).rejects.toMatchObject({
      code: "INVALID_OPTION",
      message: expect.stringContaining("which cannot be written into"),
    });
});

describe("a connection that breaks", () => {
  test("is told with the code of its cause, however deep, where that is one", async () => {
    const why = async (cause: unknown): Promise<string> => {
      const error = new Error("broken", { cause });
      const { lab } = openLab({ retry: false, transport: () => Promise.reject(error) });
      const { message }: Error = await failureOf(lab.me.get());
      return /\([^)]*\)/.exec(message)?.[0] ?? "none";
    };
    const coded = (code: unknown, cause?: unknown): Error => Object.assign(new Error("x", { cause }), { code });
    expect(await why(coded("ECONNRESET"))).toBe("(ECONNRESET)");
    expect(await why(coded("lower", coded("EPIPE")))).toBe("(EPIPE)");
    expect(await why(coded(7, coded("E_1")))).toBe("(E_1)");
    expect(await why(coded("with space"))).toBe("none");
    expect(await why(undefined)).toBe("none");
  });
});
