import type { ApiError, DecodeError } from "@antiphon/core";
import type { Operation, RuntimeInit } from "@antiphon/core/internal";
import { describe, expect, test } from "vitest";
import { failureOf } from "../lab/lab-world.js";
import { createManualClock } from "../time/manual-clock.js";
import { scriptRuntime, type ScriptedAnswer } from "./scripted-runtime.js";

const api: RuntimeInit["api"] = {
  id: "things",
  vendor: "Things",
  baseUrl: "https://things.test",
  requestIdHeader: "X-Trace",
  idempotencyKey: { header: "Idempotency-Key", quoted: false, maxLength: 64 },
  errorBody: {
    code: ["code", "error.code"],
    message: ["message"],
    requestId: ["trace"],
    retryAfter: { path: "retry_after", unit: "s" },
    fields: { path: "errors", name: "path", message: "message" },
    byStatus: { 418: "TEAPOT" },
  },
  codes: {},
};
const get: Operation = {
  id: "things.get",
  method: "GET",
  path: "/x",
  safety: "safe",
  response: "json",
  codes: ["KNOWN"],
};

/** The error of a call that this body ends, at once. */
function refused(body: unknown, more: ScriptedAnswer = {}, inApi: Partial<RuntimeInit["api"]> = {}): Promise<ApiError> {
  const { runtime } = scriptRuntime(() => ({ status: 400, body, ...more }), {
    api: { ...api, ...inApi },
    options: { retry: false },
  });
  return failureOf(runtime.call(get, {}, undefined));
}

const counted = (text: string, letter: string): number => text.split(letter).length - 1;

describe("a refusal", () => {
  test.each([
    [299, 299],
    [300, 300],
    [301, 300],
  ])("with a message of %i letters shows %i", async (length, shown) => {
    const { message } = await refused({ code: "KNOWN", message: "Q".repeat(length) });
    expect(counted(message, "Q")).toBe(shown);
  });

  test.each([
    [199, 199],
    [200, 200],
    [201, 200],
  ])("with a code and an id of %i letters keeps %i", async (length, kept) => {
    const error = await refused({ code: "c".repeat(length), message: "m", trace: "t".repeat(length) });
    expect([error.code, error.wireCode?.length, error.requestId?.length]).toEqual(["UNRECOGNIZED", kept, kept]);
    const inHeader = await refused({ code: "KNOWN" }, { headers: { "x-trace": "h".repeat(length) } });
    expect(inHeader.requestId).toBe("h".repeat(kept));
  });

  test.each([
    [59, 59],
    [60, 60],
    [61, 60],
  ])("with an unknown code of %i letters says %i of them", async (length, said) => {
    expect((await refused({ code: "Q".repeat(length), message: "m" })).message).toContain(`code ${"Q".repeat(said)})`);
  });

  test.each([
    [60, 100, 60, 100],
    [61, 101, 60, 100],
  ])("with a field of %i and its message of %i letters shows %i and %i", async (name, text, nameShown, textShown) => {
    const { message } = await refused({
      code: "KNOWN",
      errors: [{ path: "Q".repeat(name), message: "Z".repeat(text) }],
    });
    expect([counted(message, "Q"), counted(message, "Z")]).toEqual([nameShown, textShown]);
  });

  test.each<[what: string, errors: unknown, says: string]>([
    ["one field", [{ path: "a", message: "is bad" }], "a: is bad (status"],
    ["a path of parts", [{ path: ["a", 0, "b"], message: "is bad" }], "a.0.b: is bad"],
    ["a path of nine parts", [{ path: [1, 2, 3, 4, 5, 6, 7, 8, 9], message: "is bad" }], "1.2.3.4.5.6.7.8: is bad"],
    ["a path with an object", [{ path: ["a", {}], message: "is bad" }], "a.?: is bad"],
    ["five fields", [1, 2, 3, 4, 5].map((path) => ({ path, message: "x" })), "1: x; 2: x; 3: x; 4: x; 5: x (status"],
    ["six fields", [1, 2, 3, 4, 5, 6].map((path) => ({ path, message: "x" })), "1: x; 2: x; 3: x; 4: x; 5: x (status"],
    ["dots at the end", [{ path: "a", message: "is bad. ." }], "a: is bad (status"],
    ["one without a message", [{ path: "a" }, { path: "b", message: "x" }], "m: b: x (status"],
  ])("that lists %s says so", async (_, errors, says) => {
    expect((await refused({ code: "KNOWN", message: "m", errors })).message).toContain(says);
  });

  test.each([
    ["No. ", "No (status"],
    ["No...\n", "No (status"],
    ["a.b", "a.b (status"],
    [".", "no message (status"],
  ])("with the message %j goes on with %j", async (message, says) => {
    expect((await refused({ code: "KNOWN", message })).message).toContain(says);
  });

  test.each<[body: object, headers: Record<string, string>, ms: number | undefined]>([
    [{ retry_after: 2 }, {}, 2000],
    [{ retry_after: 0.25 }, { "retry-after": "1" }, 250],
    [{ retry_after: 0 }, { "retry-after": "1" }, 1000],
    [{ retry_after: -1 }, {}, undefined],
    [{ retry_after: "2" }, { "retry-after": "3" }, 3000],
    [{}, { "retry-after": "0" }, 0],
    [{}, {}, undefined],
  ])("with the body %j and the headers %j asks for a wait of %j ms", async (body, headers, ms) => {
    expect((await refused({ code: "KNOWN", ...body }, { headers })).retryAfterMs).toBe(ms);
  });

  test("of an API that counts in milliseconds is not taken for seconds", async () => {
    const errorBody = { ...api.errorBody, retryAfter: { path: "retry_after", unit: "ms" } as const };
    expect((await refused({ code: "KNOWN", retry_after: 7 }, {}, { errorBody })).retryAfterMs).toBe(7);
  });

  test.each<[body: unknown, status: number, code: string, wireCode: string | undefined]>([
    [{ code: "KNOWN" }, 400, "KNOWN", "KNOWN"],
    [{ code: "", error: { code: "KNOWN" } }, 400, "KNOWN", "KNOWN"],
    [{ code: 5 }, 400, "UNRECOGNIZED", undefined],
    [{}, 418, "UNRECOGNIZED", "TEAPOT"],
    [{ code: "KNOWN" }, 418, "KNOWN", "KNOWN"],
    ["text", 400, "UNRECOGNIZED", undefined],
    ["", 418, "UNRECOGNIZED", "TEAPOT"],
  ])("of %j with status %i has the code %s, on the wire %j", async (body, status, code, wireCode) => {
    expect(await refused(body, { status })).toMatchObject({ code, wireCode, status });
  });

  test("keeps the first two thousand letters of what is no JSON", async () => {
    expect((await refused("z".repeat(2001))).body).toBe("z".repeat(2000));
  });
});

describe("an answer", () => {
  const answered = (answer: ScriptedAnswer, more: Partial<Operation> = {}): Promise<unknown> => {
    const { runtime } = scriptRuntime(() => answer, { api });
    return Promise.resolve(runtime.call({ ...get, ...more }, {}, undefined));
  };

  test.each<[what: string, answer: ScriptedAnswer, more: Partial<Operation>, value: unknown]>([
    ["200", { body: { a: 1 } }, {}, { a: 1 }],
    ["203", { status: 203, body: { a: 1 } }, {}, { a: 1 }],
    ["204", { status: 204, body: { a: 1 } }, {}, undefined],
    ["205", { status: 205, body: { a: 1 } }, {}, undefined],
    ["206", { status: 206, body: { a: 1 } }, {}, { a: 1 }],
    ["of an operation that gives nothing", { body: { a: 1 } }, { response: "none" }, undefined],
    ["as text", { body: "a: 1" }, { response: "text" }, "a: 1"],
    ["in its wrapper", { body: { data: [1], next: 2 } }, { unwrap: "data" }, [1]],
    ["that has lost its wrapper", { body: { next: 2 } }, { unwrap: "data" }, { next: 2 }],
    ["whose wrapper is inherited", { body: {} }, { unwrap: "toString" }, {}],
    ["that is a list where a wrapper was meant", { body: [3] }, { unwrap: "data" }, [3]],
    ["that is null where a wrapper was meant", { body: "null" }, { unwrap: "data" }, null],
    ["that is a number where a wrapper was meant", { body: "5" }, { unwrap: "data" }, 5],
  ])("%s is the value it stands for", async (_, answer, more, value) => {
    expect(await answered(answer, more)).toEqual(value);
  });

  test.each<[body: string, excerpt: number, says: string, hasCause: boolean]>([
    ["", 0, "an empty body", false],
    ["q".repeat(199), 199, "not JSON", true],
    ["q".repeat(200), 200, "not JSON", true],
    ["q".repeat(201), 200, "not JSON", true],
    [`{"a":${"1".repeat(300)}x}`, 200, "not JSON", true],
  ])("that cannot be read is told with how it begins (%#)", async (body, excerpt, says, hasCause) => {
    const error: DecodeError = await failureOf(answered({ body }));
    expect(error).toMatchObject({ name: "DecodeError", status: 200, attempts: 1 });
    expect(error.message).toContain(`has status 200 but carries ${hasCause ? "something that is " : ""}${says}`);
    expect(error.message).toContain(". Is that the address of the API?");
    expect([error.excerpt?.length, error.cause !== undefined]).toEqual([excerpt, hasCause]);
    expect(((error.cause as Error | undefined)?.message ?? "").length).toBeLessThanOrEqual(200);
  });
});

describe("a header of a call", () => {
  const sent = async (headers: object, more: Partial<Operation> = {}, options: object = {}): Promise<unknown> => {
    const { runtime, log } = scriptRuntime(() => ({}), { api });
    const error = await Promise.resolve(runtime.call({ ...get, ...more }, {}, { headers, ...options } as never)).then(
      () => undefined,
      (reason: { message: string }) => reason.message,
    );
    return error ?? log[0]?.headers;
  };

  test.each([
    ["text", "x", "x"],
    ["latin", "é", "é"],
    ["tab", "a\tb", "a\tb"],
    ["number", 5, "5"],
    ["zero", 0, "0"],
    ["true", true, "true"],
    ["false", false, "false"],
    ["nothing", "", ""],
  ])("may be %s", async (_, value, wire) => {
    expect(await sent({ "X-Mine": value })).toMatchObject({ "x-mine": wire });
  });

  test.each([["a\nb"], ["a\rb"], ["\u0000"], ["\u007f"], ["日"], [null], [{}], [["a"]]])(
    "may not be %j",
    async (value) => {
      expect(await sent({ "x-mine": value })).toContain("`x-mine` holds characters that a header cannot carry");
    },
  );

  test.each(["", "a b", "a:b", "é", "a\n"])("may not be called %j", async (name) => {
    expect(await sent({ [name]: "x" })).toContain("cannot be the name of a header");
  });

  test.each([
    "Authorization",
    "connection",
    "content-length",
    "Content-Type",
    "host",
    "transfer-encoding",
    "idempotency-key",
  ])("%s is the client's own", async (name) => {
    expect(await sent({ [name]: "x" })).toContain(`the header \`${name.toLowerCase()}\` is set by the client`);
  });

  test("that is undefined is none, and an option of the operation is one", async () => {
    const headers = { reason: "X-Reason" };
    expect(await sent({ "x-mine": undefined })).not.toHaveProperty("x-mine");
    expect(await sent({}, { headers }, { reason: "why" })).toMatchObject({ "x-reason": "why" });
    expect(await sent({}, { headers }, { reason: undefined })).not.toHaveProperty("x-reason");
    expect(await sent({}, { headers }, { reason: "a\nb" })).toContain("`reason` holds characters");
  });
});

describe("a wait that an answer asks for", () => {
  test.each([
    [5, { maxRetryAfterMs: 5000 }, 100_000, 2],
    [5, { maxRetryAfterMs: 4999 }, 100_000, 1],
    [5, { maxRetryAfterMs: 60_000 }, 5001, 2],
    [5, { maxRetryAfterMs: 60_000 }, 5000, 1],
  ])("of %i s with %j and a deadline of %i ms gives %i attempts", async (seconds, retry, deadlineMs, attempts) => {
    for (const status of [429, 503]) {
      const clock = createManualClock();
      const { runtime, log } = scriptRuntime(
        (_, index) =>
          index === 0 ? { status, headers: { "retry-after": String(seconds) }, body: { code: "KNOWN" } } : {},
        { api, options: { retry, deadlineMs } },
        clock,
      );
      const call = Promise.resolve(runtime.call(get, {}, undefined)).then(
        () => "done",
        () => "failed",
      );
      await clock.advance(200_000);
      expect([status, await call, log.length]).toEqual([status, attempts === 2 ? "done" : "failed", attempts]);
    }
  });
});
