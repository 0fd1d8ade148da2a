import { inspect } from "node:util";
import type { ApiError } from "@antiphon/core";
import type { Operation, RuntimeInit } from "@antiphon/core/internal";
import { describe, expect, test } from "vitest";
import { failureOf } from "../lab/lab-world.js";
import { scriptRuntime } from "./scripted-runtime.js";

const api: RuntimeInit["api"] = {
  id: "hostile",
  vendor: "Hostile",
  baseUrl: "https://hostile.test",
  requestIdHeader: "x-request-id",
  errorBody: {
    code: ["code"],
    message: ["message"],
    requestId: ["request_id"],
    retryAfter: { path: "retry_after", unit: "s" },
    fields: { path: "errors", name: "path", message: "message" },
  },
  codes: {},
};
const put: Operation = {
  id: "things.put",
  method: "PUT",
  path: "/x",
  safety: "idempotent",
  response: "json",
  codes: ["X"],
};
const long = "x".repeat(60_000);
const nested = (depth: number, open: string, close: string): string => open.repeat(depth) + close.repeat(depth);
const fields = (entry: object, count = 1): string =>
  JSON.stringify({ code: "X", message: "m", errors: Array.from({ length: count }, () => entry) });

const bodies: readonly (readonly [string, string])[] = [
  ["20 000 brackets", nested(20_000, "[", "]")],
  ["10 000 objects", nested(10_000, '{"a":', "}").replace("}", "1}")],
  ["30 000 brackets that never close", "[".repeat(30_000)],
  ["errors nested in errors", `{"code":"X","errors":${nested(10_000, "[", "]")}}`],
  ["a path nested in itself", `{"code":"X","errors":[{"path":${nested(10_000, "[", "]")},"message":"m"}]}`],
  ["a message of 60 kB", JSON.stringify({ code: "X", message: long })],
  ["a code of 60 kB", JSON.stringify({ code: long, message: "m" })],
  ["a request id of 60 kB", JSON.stringify({ code: "X", request_id: long })],
  ["a field's name of 60 kB of dots", fields({ path: `${".".repeat(60_000)}x`, message: "y" })],
  ["a field's name of 60 kB of white space", fields({ path: `${" ".repeat(60_000)}x`, message: "y" })],
  ["a field's message of 60 kB of dots", fields({ path: "a", message: `${".".repeat(60_000)}x` })],
  ["a field's path of 10 000 parts", fields({ path: Array.from({ length: 10_000 }, () => "a"), message: "y" })],
  ["5000 fields", fields({ path: "a", message: "y" }, 5000)],
  ["10 000 members", JSON.stringify(Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`m${at}`, at])))],
  [
    "members with the names of methods",
    '{"code":"X","toString":1,"constructor":2,"__proto__":{"code":"Y"},"hasOwnProperty":3,"toJSON":4}',
  ],
  ["a code that is no text", '{"code":{"toString":1},"message":[1],"errors":3,"request_id":{}}'],
  ["errors that are no objects", '{"code":"X","errors":[null,1,"a",[],{"path":null,"message":null}]}'],
  ["half a character", '{"code":"X","message":"\\ud83d"}'],
  ["line ends and escapes of a terminal", JSON.stringify({ code: "X", message: "a\r\n\u001b[31mb\u0000" })],
  ["numbers beyond all numbers", '{"code":"X","message":"m","retry_after":1e999}'],
  ["a wait below zero", '{"code":"X","message":"m","retry_after":-5}'],
  ["nothing", ""],
  ["null", "null"],
  ["a number", "3"],
  ["a text", '"no"'],
  ["HTML", `<html>${long}</html>`],
];

describe("a refusal of", () => {
  test.each(bodies)("%s is one ApiError of bounded size", async (_, body) => {
    const { runtime, log } = scriptRuntime(
      () => ({ status: 400, body, headers: { "x-request-id": long.slice(0, 5000) } }),
      { api },
    );
    const error: ApiError = await failureOf(runtime.call(put, {}, undefined));
    expect(error).toMatchObject({ name: "ApiError", status: 400, outcome: "rejected", attempts: 1 });
    expect(log).toHaveLength(1);
    expect(error.message.length).toBeLessThan(2000);
    expect(error.requestId?.length ?? 0).toBeLessThanOrEqual(200);
    expect(error.wireCode?.length ?? 0).toBeLessThanOrEqual(200);
    // Whoever logs it walks through all of it.
    expect(JSON.stringify(error).length).toBeLessThan(100_000);
    expect(inspect(error, { depth: Number.POSITIVE_INFINITY }).length).toBeLessThan(300_000);
    expect(structuredClone({ body: error.body })).toEqual({ body: error.body });
  });
});

test("a refusal keeps sixteen levels of what it nests", async () => {
  const { runtime } = scriptRuntime(() => ({ status: 400, body: nested(100, "[", "]") }), { api });
  const error: ApiError = await failureOf(runtime.call(put, {}, undefined));
  expect(JSON.stringify(error.body)).toBe(`${"[".repeat(16)}"[…]"${"]".repeat(16)}`);
});
