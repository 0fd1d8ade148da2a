import { ApiError } from "@antiphon/core";
import type { Operation, RuntimeInit } from "@antiphon/core/internal";
import { describe, expect, test } from "vitest";
import { failureOf } from "../lab/lab-world.js";
import { createManualClock, runUntilDone } from "../time/manual-clock.js";
import { scriptRuntime } from "./scripted-runtime.js";

const api: RuntimeInit["api"] = {
  id: "enveloped",
  vendor: "Enveloped",
  baseUrl: "https://enveloped.test",
  errorBody: { code: ["error.code"], message: ["error.message"], success: "success" },
  codes: { BUSY: { retry: true, notApplied: true }, NO: { notApplied: true } },
};
const get: Operation = {
  id: "things.get",
  method: "GET",
  path: "/x",
  safety: "safe",
  response: "json",
  codes: ["NO"],
  unwrap: "data",
};
const post: Operation = { ...get, id: "things.post", method: "POST", safety: "unsafe", body: "json" };

const failures: readonly (readonly [string, string])[] = [
  ["false", '{"success":false,"error":{"code":"NO","message":"Not you."}}'],
  ["false at the end", '{"error":{"code":"NO","message":"Not you."},"data":{"a":1},"success":false}'],
  ["false after white space", ' \n{ "success" : false , "error":{"code":"NO"}}'],
  ["null", '{"success":null,"error":{"code":"NO"}}'],
  ["0", '{"success":0,"error":{"code":"NO"}}'],
  ['"true" as text', '{"success":"true","error":{"code":"NO"}}'],
  ["1", '{"success":1,"error":{"code":"NO"}}'],
  ["an object", '{"success":{},"error":{"code":"NO"}}'],
  ["false beside data", '{"success":false,"data":{"a":1},"error":{"code":"NO"}}'],
];
const successes: readonly (readonly [string, string, unknown])[] = [
  ["true", '{"success":true,"data":{"a":1}}', { a: 1 }],
  ["true at the end", '{"data":{"a":1},"success":true}', { a: 1 }],
  ["no member of that name", '{"data":{"a":1}}', { a: 1 }],
  ["the member deeper down", '{"data":{"success":false}}', { success: false }],
  ["the name as a value", '{"data":"\\"success\\": false"}', '"success": false'],
  ["a list", '[{"success":false}]', [{ success: false }]],
];

describe("status 200 with a `success` of", () => {
  test.each(failures)(
    "%s is an ApiError with its code, for a read, a write, a list and bytes as text",
    async (_, body) => {
      for (const operation of [get, post, { ...get, response: "text" } as const]) {
        const { runtime, log } = scriptRuntime(() => ({ body }), { api });
        const error = await failureOf(runtime.call(operation, operation === post ? { body: {} } : {}, undefined));
        expect(error).toBeInstanceOf(ApiError);
        expect(error).toMatchObject({ code: "NO", status: 200, outcome: "rejected", attempts: 1 });
        expect(log).toHaveLength(1);
      }
      const listed = { ...get, page: { style: "single", items: "data" } } as const;
      const { runtime } = scriptRuntime(() => ({ body }), { api });
      expect(await failureOf(runtime.list(listed, {}, undefined))).toMatchObject({ code: "NO" });
    },
  );

  test.each(successes)("%s is the data", async (_, body, expected) => {
    const { runtime } = scriptRuntime(() => ({ body }), { api });
    expect(await runtime.call(get, {}, undefined)).toEqual(expected);
  });

  test("false with a code that is worth another try is tried again", async () => {
    const bodies = ['{"success":false,"error":{"code":"BUSY"}}', '{"success":true,"data":3}'];
    const clock = createManualClock();
    const answers = (_: object, index: number) => ({ body: bodies[index] as string });
    const { runtime, log, bodies: sent } = scriptRuntime(answers, { api }, clock);
    expect(await runUntilDone(clock, runtime.call(post, { body: { a: 1 } }, undefined))).toBe(3);
    expect(log).toHaveLength(2);
    expect(sent[0]).toEqual(sent[1]);
  });

  test("false is an answer like any other for who asked for those", async () => {
    const { runtime } = scriptRuntime(() => ({ body: '{"success":false}' }), { api });
    const answer = await runtime.send({ operation: get, args: {}, want: "text", onErrorStatus: "return" });
    expect(answer).toMatchObject({ status: 200, text: '{"success":false}' });
  });
});
