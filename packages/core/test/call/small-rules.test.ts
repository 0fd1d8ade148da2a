import { backoff, idempotencyKey } from "@antiphon/core";
import { checkOptions, createNonce, createResources, unknownName, withDefaults } from "@antiphon/core/internal";
import { describe, expect, it } from "vitest";
import { advise } from "../../src/call/advice.js";
import { checkCallOptions, checkClientOptions } from "../../src/call/check-options.js";
import { toResponse } from "../../src/call/create-call.js";
import { isFailure } from "../../src/call/is-failure.js";
import { read } from "../../src/call/read.js";

const loose = (value: unknown): never => value as never;
const messageOf = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
};

describe("what an error advises", () => {
  it("is the server's wait first, then what is known of the side effect, then what a status means", () => {
    for (const [args, expected] of [
      [["unsafe", "unknown", 429, 1500], "The server asks to wait 1.5 s."],
      [["safe", "applied", 200, 0], "The server asks to wait 0 s."],
      [["safe", "applied"], "It was only a read: it can be repeated."],
      [["safe", "unknown", 401], "It was only a read: it can be repeated."],
      [["safe", "rejected"], "Nothing was applied."],
      [["unsafe", "applied"], "It was carried out: do not repeat it."],
      [["key", "unknown"], "It may have been carried out: look before you repeat it."],
      [["safe", "rejected", 401], "Nothing was applied. Check the credential."],
      [["unsafe", "rejected", 401], "Nothing was applied. Check the credential."],
      [["unsafe", "rejected", 402], "Nothing was applied."],
      [["unsafe", "rejected", 403], "Nothing was applied. Check the credential's permissions."],
      [["unsafe", "not_sent"], "Nothing was sent."],
      [["safe", "not_sent"], "Nothing was sent."],
    ] as const)
      expect([args, advise(...(args as unknown as Parameters<typeof advise>))]).toEqual([args, expected]);
  });
});

describe("a key drawn from a random of one's own", () => {
  it("is a UUID of version 4 for every draw", () => {
    for (const [value, expected] of [
      [0, "00000000-0000-4000-8000-000000000000"],
      [0.999_999, "ffffffff-ffff-4fff-bfff-ffffffffffff"],
      [0.5, "80008000-8000-4000-8000-800080008000"],
      [1 / 65_536, "00010001-0001-4001-8001-000100010001"],
    ] as const)
      expect([value, idempotencyKey(() => value)]).toEqual([value, expected]);
    let draw = 0;
    expect(idempotencyKey(() => ((draw += 1), (draw * 0x1234) / 65_536))).toBe("12342468-369c-48d0-9b04-6d387f6c91a0");
    expect(idempotencyKey()).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(idempotencyKey()).not.toBe(idempotencyKey());
  });

  it("as a nonce has no dashes, and no more characters than the API takes", () => {
    const random = (): number => 0.999_999;
    expect(createNonce(random, undefined)).toBe("ffffffffffff4fffbfffffffffffffff");
    expect(createNonce(random, 25)).toBe("ffffffffffff4fffbfffffffffffffff".slice(0, 25));
    expect(createNonce(random, 40)).toHaveLength(32);
  });
});

describe("an answer that says that it failed", () => {
  it("has the member, and in it anything but true", () => {
    for (const value of ["false", "null", "0", "1", '"true"', '"false"', "{}", "[]", '"no"'])
      expect([value, isFailure(`{"data":1,"success":${value}}`, "success")]).toEqual([value, true]);
    for (const text of [
      '{"success":true}',
      '{"success":true,"data":{"success":false}}',
      '{"data":{"success":false}}',
      '{"data":"\\"success\\""}',
      '["success"]',
      '"success"',
      "null",
      'not "success" json',
      "",
    ])
      expect([text, isFailure(text, "success")]).toEqual([text, false]);
    expect(isFailure('{"success":false}', undefined)).toBe(false);
    expect(isFailure('{ "success" : false }', "success")).toBe(true);
    expect(isFailure('{"success":true,"success":false}', "success")).toBe(false); // as its start says
  });
});

describe("reading at a path", () => {
  it("gives what stands there, and nothing of what is inherited", () => {
    const value = { a: { b: [{ c: 0 }] }, "": 1 };
    for (const [path, expected] of [
      ["", value],
      ["a.b.0.c", 0],
      ["a.b.length", 1],
      ["a.b.1", undefined],
      ["a.b.0.c.d", undefined],
      ["a.toString", undefined],
      ["constructor", undefined],
      ["x", undefined],
    ] as const)
      expect([path, read(value, path)]).toEqual([path, expected]);
    for (const none of [null, undefined, "text", 5])
      expect([read(none, "a"), read(none, "")]).toEqual([undefined, none]);
  });
});

describe("a real Response", () => {
  it("has no body for a status that cannot carry one, which is given up; else stream, bytes or text", async () => {
    for (const status of [200, 203, 204, 205, 206, 304, 404]) {
      let cancelled = 0;
      const answer = { status, headers: {}, text: "text", cancel: () => void (cancelled += 1) };
      const response = toResponse(loose(answer));
      const isEmpty = [204, 205, 304].includes(status);
      expect([status, response.body === null, cancelled]).toEqual([status, isEmpty, isEmpty ? 1 : 0]);
      expect(await response.text()).toBe(isEmpty ? "" : "text");
    }
    const bytes = new Uint8Array([1, 2]);
    const held = toResponse(loose({ status: 200, headers: {}, text: "", bytes }));
    expect(new Uint8Array(await held.arrayBuffer())).toEqual(bytes);
  });
});

describe("options", () => {
  const good: Readonly<Record<string, readonly unknown[]>> = {
    timeoutMs: [1, 0.5, Number.POSITIVE_INFINITY, undefined],
    deadlineMs: [1, Number.POSITIVE_INFINITY],
    retry: [false, {}, { maxAttempts: 1 }, { maxRetryAfterMs: 5 }, undefined],
    signal: [new AbortController().signal],
    idempotencyKey: ["k"],
    headers: [{}, { a: "b" }],
    maxResponseBytes: [1, Number.POSITIVE_INFINITY],
    baseUrl: ["https://x.test"],
    onRateLimit: ["wait", "reject", () => "wait"],
    maxQueue: [0, 5],
    maxConcurrency: [1, Number.POSITIVE_INFINITY],
    hooks: [{}, []],
    fetch: [() => {}],
    transport: [() => {}],
    random: [() => 0],
    floorMs: [0, 5],
    baseMs: [0],
    capMs: [0],
    ceilingMs: [0],
    factor: [0, 1.5],
  };
  const bad: Readonly<Record<string, readonly [expected: string, ...values: unknown[]]>> = {
    timeoutMs: ["a number of milliseconds above 0", 0, -1, Number.NaN, "5", null],
    deadlineMs: ["a number of milliseconds above 0", 0, Number.NaN],
    retry: ["false or { maxAttempts }", true, null, 3, "no"],
    signal: ["an AbortSignal", {}, 5],
    idempotencyKey: ["a string", 5, null],
    headers: ["an object of names and texts", new Map(), [["a", "b"]], "a: b", null],
    maxResponseBytes: ["a number of at least 1", 0, 0.5, "1"],
    baseUrl: ["a string", 5, new URL("https://x.test")],
    onRateLimit: ['"wait", "reject" or a function', "throw", true, null],
    maxQueue: ["a number of at least 0", -1, "5", Number.NaN],
    maxConcurrency: ["a number of at least 1", 0, 0.9, Number.NaN],
    hooks: ["an object", () => {}, null],
    fetch: ["a function", {}, null],
    transport: ["a function", "fetch"],
    random: ["a function", 0.5],
    floorMs: ["a number of at least 0", -1, Number.NaN],
    baseMs: ["a number of at least 0", -1],
    capMs: ["a number of at least 0", -1],
    ceilingMs: ["a number of at least 0", -1],
    factor: ["a number of at least 0", -1],
  };
  const check = (options: unknown, known = Object.keys(good)): string | undefined =>
    messageOf(() => checkOptions(options as object, "thing()", known));

  it.each(Object.entries(good))("%s may be each of its values", (name, values) => {
    for (const value of values) expect([value, check({ [name]: value })]).toEqual([value, undefined]);
  });

  it.each(Object.entries(bad))("%s is refused by name, with what it must be", (name, [expected, ...values]) => {
    for (const value of values)
      expect([value, check({ [name]: value })]).toEqual([
        value,
        expect.stringContaining(`\`${name}\` must be ${expected}`),
      ]);
  });

  it("of `retry` are checked like others", () => {
    for (const maxAttempts of [0, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "3"])
      expect(check({ retry: { maxAttempts } })).toContain("`maxAttempts` must be a whole number of at least 1");
    expect(check({ retry: { maxAttempt: 3 } })).toContain(
      "`maxAttempt` is not an option of retry. Did you mean `maxAttempts`?",
    );
  });

  it("are an object, and nothing else is taken for one", () => {
    expect(check(null)).toContain("the options of thing() must be an object, not null");
    expect(check("x")).toContain("must be an object, not a string");
    expect(check(5)).toContain("must be an object, not a number");
    for (const [path, hint] of [
      ["/a/{b}/c/{d}", true],
      ["/a/{b}", false],
    ] as const) {
      const message = messageOf(() => checkOptions(loose("x"), "thing()", [], { path }));
      expect([path, message?.includes("Several ids in the path are one object")]).toEqual([path, hint]);
    }
  });

  it("that are not known are told the nearest name, or all", () => {
    const known = ["timeoutMs", "deadlineMs", "retry", "token"];
    for (const [name, meant] of [
      ["timeoutMS", "timeoutMs"],
      ["timeout", "timeoutMs"],
      ["time", "timeoutMs"], // how it begins
      ["ms", undefined], // too short to mean one
      ["linems", "deadlineMs"], // how it ends
      ["timeuotMs", "timeoutMs"], // two letters swapped
      ["dead-line_ms", "deadlineMs"],
      ["tokens", "token"],
      ["tokem", "token"],
      ["takem", "token"], // two letters of five
      ["tales", undefined], // three
      ["retries", undefined], // three letters of seven
      ["retr", "retry"],
      ["re", undefined],
      ["ret", "retry"],
      ["dedlineMs", "deadlineMs"],
      ["DEADLINEMS", "deadlineMs"],
      ["x", undefined],
    ] as const) {
      const said = unknownName(name, "thing()", known);
      const expected = meant ? `Did you mean \`${meant}\`?` : "Known are deadlineMs, retry, timeoutMs, token.";
      expect([name, said]).toEqual([name, `\`${name}\` is not an option of thing(). ${expected}`]);
    }
    expect(unknownName("maxRetry", "x", ["maxRetryAfterMs", "maxRetrys"])).toContain("`maxRetrys`");
  });

  it("of a call are those of every call, and the headers of its operation; of a client those of every client, and its own", () => {
    const operation = { id: "a.b", headers: { reason: "x-reason" } };
    const call = (options: object, of: object = operation) =>
      messageOf(() => checkCallOptions(options, of as never, {}));
    for (const name of [
      "signal",
      "timeoutMs",
      "deadlineMs",
      "retry",
      "idempotencyKey",
      "headers",
      "query",
      "maxResponseBytes",
      "onUploadProgress",
      "reason",
    ])
      expect([name, call({ [name]: undefined })]).toEqual([name, undefined]);
    expect(call({ reason: "x" }, { id: "a.b" })).toContain("`reason` is not an option of a.b");
    const client = (options: object) =>
      messageOf(() => checkClientOptions(options, "createVendor", { token: undefined }));
    const names =
      "baseUrl fetch WebSocket transport agent clock random timeoutMs deadlineMs retry onRateLimit rateStore maxQueue maxConcurrency " +
      "maxResponseBytes hooks logger headers dangerouslyAllowBrowser dangerouslyAllowPlainHttp token";
    for (const name of names.split(" ")) expect([name, client({ [name]: undefined })]).toEqual([name, undefined]);
    expect(client({ tokn: "x" })).toContain("`tokn` is not an option of createVendor(). Did you mean `token`?");
  });

  it("that are undefined count as left out", () => {
    expect(withDefaults({ a: 1, b: 2 }, { a: undefined, b: 3 })).toEqual({ a: 1, b: 3 });
    expect(backoff(0, () => 0, { floorMs: undefined })).toBe(100);
  });
});

describe("the methods of a client", () => {
  it("are sent with files only where the operation takes some and somebody sends them", () => {
    const sent: string[] = [];
    const operations: Readonly<Record<string, object>> = {
      "a.plain": { id: "a.plain", path: "/x" },
      "a.files": { id: "a.files", path: "/x", takesFiles: true },
      "a.list": { id: "a.list", path: "/x", page: {} },
    };
    const runtime = {
      operations: { a: { plain: "", files: "", list: "" } },
      operation: (id: string) => operations[id],
      call: ({ id }: { id: string }) => void sent.push(`call ${id}`),
      list: ({ id }: { id: string }) => void sent.push(`list ${id}`),
    };
    const withFiles = (_: unknown, { id }: { readonly id: string }): void => void sent.push(`files ${id}`);
    for (const sender of [undefined, withFiles]) {
      const { a } = createResources<{ a: Record<string, () => unknown> }>(loose(runtime), loose(sender));
      for (const name of ["plain", "files", "list"]) a[name]!();
    }
    expect(sent).toEqual([
      "call a.plain",
      "call a.files",
      "list a.list",
      "call a.plain",
      "files a.files",
      "list a.list",
    ]);
  });
});
