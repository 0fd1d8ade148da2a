import { describe, expect, it } from "vitest";
import type { RetryOptions } from "@antiphon/core";
import type { Api } from "../../src/call/operation.js";
import { backoff } from "../../src/retry/backoff.js";
import { RetryBudget } from "../../src/retry/budget.js";
import { policyOf } from "../../src/retry/policy.js";
import { readHttpDate, readRetryAfter } from "../../src/retry/retry-after.js";
import { isRepeatable, isTransient, outcomeOf } from "../../src/retry/which.js";

// The rules of which, when and how long by themselves, at their edges.

describe("what a call is given, on top of what its client is given", () => {
  const client = {
    timeoutMs: 1000,
    deadlineMs: 5000,
    retry: { maxAttempts: 7, maxRetryAfterMs: 8 },
    maxResponseBytes: 9,
  };

  it("is the call's, else the client's, else the default, member by member", () => {
    const usual = {
      timeoutMs: 30_000,
      idleTimeoutMs: 60_000,
      isTimeoutSet: false,
      deadlineMs: 90_000,
      maxAttempts: 3,
      retries: true,
      maxRetryAfterMs: 60_000,
      maxResponseBytes: 67_108_864,
      maxStreamBytes: Number.POSITIVE_INFINITY,
    };
    expect(policyOf({}, {})).toEqual(usual);
    const clients = {
      timeoutMs: 1000,
      idleTimeoutMs: 1000,
      isTimeoutSet: true,
      deadlineMs: 5000,
      maxAttempts: 7,
      retries: true,
      maxRetryAfterMs: 8,
      maxResponseBytes: 9,
      maxStreamBytes: Number.POSITIVE_INFINITY, // of the call alone
    };
    expect(policyOf(client, {})).toEqual(clients);
    for (const [call, difference] of [
      [{ timeoutMs: 2 }, { timeoutMs: 2, idleTimeoutMs: 2 }],
      [{ deadlineMs: 2 }, { deadlineMs: 2 }],
      [{ maxResponseBytes: 2 }, { maxResponseBytes: 2, maxStreamBytes: 2 }],
      [{ retry: {} }, { maxAttempts: 3, maxRetryAfterMs: 60_000 }],
      [{ retry: { maxAttempts: 2 } }, { maxAttempts: 2, maxRetryAfterMs: 60_000 }],
      [{ retry: { maxRetryAfterMs: 2 } }, { maxAttempts: 3, maxRetryAfterMs: 2 }],
      [{ retry: false }, { maxAttempts: 1, retries: false, maxRetryAfterMs: 60_000 }],
    ] as const) {
      expect([call, policyOf(client, call)]).toEqual([call, { ...clients, ...difference }]);
      const alone = { ...usual, ...difference, ...("timeoutMs" in call && { isTimeoutSet: true }) };
      expect([call, policyOf({}, call)]).toEqual([call, alone]);
    }
    const off: { retry: RetryOptions | false } = { retry: false };
    expect(policyOf(off, {})).toMatchObject({ maxAttempts: 1, retries: false });
    expect(policyOf(off, { retry: { maxAttempts: 4 } })).toMatchObject({ maxAttempts: 4, retries: true });
  });
});

describe("a date of HTTP", () => {
  it("is read in each of its three forms, and in no other", () => {
    const at = Date.UTC(1994, 10, 6, 8, 49, 37);
    for (const [text, expected] of [
      ["Sun, 06 Nov 1994 08:49:37 GMT", at],
      ["  Sun, 06 Nov 1994 08:49:37 GMT ", at],
      ["Sunday, 06-Nov-94 08:49:37 GMT", at],
      ["Sun Nov  6 08:49:37 1994", at],
      ["Wed Nov 16 08:49:37 1994", at + 10 * 86_400_000],
      ["Thursday, 06-Nov-69 08:49:37 GMT", Date.UTC(2069, 10, 6, 8, 49, 37)],
      ["Friday, 06-Nov-70 08:49:37 GMT", Date.UTC(1970, 10, 6, 8, 49, 37)],
      ["Wednesday, 06-Nov-00 08:49:37 GMT", Date.UTC(2000, 10, 6, 8, 49, 37)],
      ["Sat, 31 Dec 2016 23:59:60 GMT", Date.UTC(2017, 0, 1)],
      ["Sat, 31 Dec 2016 23:59:61 GMT", undefined],
      ["Thu, 29 Feb 2024 00:00:00 GMT", Date.UTC(2024, 1, 29)],
      ["Thu, 29 Feb 2023 00:00:00 GMT", undefined],
      ["Mon, 31 Feb 2026 00:00:00 GMT", undefined],
      ["Sun, 06 Nov 1994 24:49:37 GMT", undefined],
      ["Sun, 6 Nov 1994 08:49:37 GMT", undefined],
      ["Sun, 06 Nov 1994 08:49:37", undefined],
      ["Sun, 06 Nov 1994 08:49:37 CET", undefined],
      ["Sun, 06 Nov 94 08:49:37 GMT", undefined],
      ["1994-11-06T08:49:37Z", undefined],
      ["784111777", undefined],
      ["", undefined],
    ] as const)
      expect([text, readHttpDate(text)]).toEqual([text, expected]);
  });
});

describe("the wait that an answer asks for", () => {
  const now = Date.UTC(2026, 0, 1);
  const date = (seconds: number): string => new Date(now + seconds * 1000).toUTCString();

  it("is read in milliseconds first, then in seconds, then as a date by the server's clock", () => {
    for (const [headers, expected] of [
      [{}, undefined],
      [{ "retry-after": "0" }, 0],
      [{ "retry-after": "3" }, 3000],
      [{ "retry-after": "1.5" }, 1500],
      [{ "retry-after": "1, 4,2" }, 4000],
      [{ "retry-after": "4, soon" }, undefined],
      [{ "retry-after": "-3" }, undefined],
      [{ "retry-after": "1e3" }, undefined],
      [{ "retry-after": "Infinity" }, undefined],
      [{ "retry-after": "" }, undefined],
      [{ "retry-after": "9".repeat(15) }, 999_999_999_999_999_000],
      [{ "retry-after": "9".repeat(16) }, undefined],
      [{ "retry-after": "0.123456" }, 123.456],
      [{ "retry-after": "0.1234567" }, undefined],
      [{ "retry-after-ms": "250" }, 250],
      [{ "retry-after-ms": "250", "retry-after": "3" }, 250],
      [{ "retry-after-ms": "0", "retry-after": "3" }, 0],
      [{ "retry-after-ms": "soon", "retry-after": "3" }, 3000],
      [{ "retry-after-ms": "soon" }, undefined],
      [{ "retry-after": date(5) }, 5000],
      [{ "retry-after": date(-5) }, 0],
      [{ "retry-after": date(5), date: date(-3600) }, 3_605_000],
      [{ "retry-after": date(5), date: date(4) }, 1000],
      [{ "retry-after": date(5), date: "today" }, 5000],
    ] as const)
      expect([headers, readRetryAfter(headers as Record<string, string>, now)]).toEqual([headers, expected]);
  });
});

describe("what is worth another attempt", () => {
  const api = {
    codes: {
      MAY: { retry: true },
      NOT: { retry: false },
      SILENT: {},
      NO: { notApplied: false },
      IS: { notApplied: true },
    },
  } as unknown as Api;

  it("goes by the answer's word, a stored copy, the code and the status, in this order", () => {
    for (const [status, wireCode, headers, expected] of [
      [503, undefined, {}, true],
      [418, undefined, {}, false],
      [418, "MAY", {}, true],
      [503, "NOT", {}, false],
      [503, "SILENT", {}, true],
      [418, "SILENT", {}, false],
      [503, "UNHEARD", {}, true],
      [418, undefined, { "x-should-retry": "true" }, true],
      [418, "NOT", { "x-should-retry": "true" }, false],
      [503, "MAY", { "x-should-retry": "false" }, false],
      [503, "MAY", { "idempotent-replayed": "true" }, false],
      [503, "MAY", { "idempotency-replayed": "true" }, false],
      [503, "MAY", { "idempotency-replayed": "false", "idempotent-replayed": "true" }, true],
    ] as const)
      expect([status, wireCode, headers, isTransient({ status, wireCode, headers: headers as never }, api)]).toEqual([
        status,
        wireCode,
        headers,
        expected,
      ]);
  });

  it("can do no harm: after what proves that nothing was applied, or with what makes it one call", () => {
    const table = { safe: "yes", idempotent: "yes", key: "yes", nonce: "unless it may run on", unsafe: "no" } as const;
    for (const [safety, rule] of Object.entries(table) as [keyof typeof table, string][])
      for (const mayRunOn of [true, false]) {
        for (const outcome of ["not_sent", "rejected"] as const)
          expect([safety, isRepeatable(outcome, safety, mayRunOn)]).toEqual([safety, true]);
        for (const outcome of ["unknown", "applied"] as const)
          expect([safety, mayRunOn, isRepeatable(outcome, safety, mayRunOn)]).toEqual([
            safety,
            mayRunOn,
            rule === "yes" || (rule !== "no" && !mayRunOn),
          ]);
      }
  });

  it("says of the side effect what the code says, then what the operation says, then what the status says", () => {
    for (const [status, code, notApplied, expected] of [
      [400, "NO", undefined, "unknown"],
      [503, "IS", undefined, "rejected"],
      [503, "NO", [503], "unknown"],
      [503, "SILENT", [503], "rejected"],
      [503, undefined, [502], "unknown"],
      [503, undefined, [503], "rejected"],
      [399, undefined, undefined, "unknown"],
      [400, undefined, undefined, "rejected"],
      [408, undefined, undefined, "unknown"],
      [409, undefined, undefined, "rejected"],
      [409, "MAY", undefined, "unknown"],
      [409, "NOT", undefined, "rejected"],
      [410, "MAY", undefined, "rejected"],
      [499, undefined, undefined, "rejected"],
      [500, undefined, undefined, "unknown"],
    ] as const)
      expect([status, code, notApplied, outcomeOf(status, code, notApplied, api)]).toEqual([
        status,
        code,
        notApplied,
        expected,
      ]);
  });
});

describe("the backoff", () => {
  it("doubles its width with each retry up to the cap, above its floor", () => {
    const half = (retry: number, options = {}) => backoff(retry, () => 0.5, options);
    expect([0, 1, 2, 3, 4, 5, 9].map((retry) => half(retry))).toEqual([350, 600, 1100, 2100, 4100, 4100, 4100]);
    expect(half(1, { floorMs: 1, baseMs: 10, capMs: 1000 })).toBe(11);
    expect(half(9, { floorMs: 1, baseMs: 10, capMs: 100 })).toBe(51);
    expect(half(0, { floorMs: 0 })).toBe(250);
  });
});

describe("the budget of retries", () => {
  it("holds a hundred, fifty where all time out, and one more for every five successes", () => {
    const count = (budget: RetryBudget, timedOut: boolean): number => {
      let spent = 0;
      while (budget.spend(timedOut)) spent += 1;
      return spent;
    };
    const budget = new RetryBudget();
    budget.earn();
    expect(count(budget, false)).toBe(100);
    for (const [successes, timedOut, expected] of [
      [4, false, 0],
      [1, false, 1],
      [9, true, 0],
      [1, true, 1],
      [1000, true, 50],
      [499, false, 99],
    ] as const) {
      for (let n = 0; n < successes; n += 1) budget.earn();
      expect([successes, timedOut, count(budget, timedOut)]).toEqual([successes, timedOut, expected]);
    }
  });
});
