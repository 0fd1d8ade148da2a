import { createLog } from "@antiphon/core/internal";
import { describe, expect, it } from "vitest";
import { ApiError } from "@antiphon/core";
import type { Api } from "../../src/call/operation.js";
import { logHooks } from "../../src/observe/log.js";
import { createRedactor } from "../../src/observe/redact.js";
import type { CallEvent } from "../../src/observe/hooks.js";

const LEVELS = ["debug", "info", "warn", "error"] as const;
type Line = readonly [level: string, first: unknown, second: unknown];

function recorder(more: object = {}): { lines: Line[]; logger: never } {
  const lines: Line[] = [];
  const at = (level: string) => (first: unknown, second: unknown) => void lines.push([level, first, second]);
  return { lines, logger: { ...Object.fromEntries(LEVELS.map((level) => [level, at(level)])), ...more } as never };
}

describe("a log", () => {
  it("writes from the level that is asked for, in any case; all for another word; nothing for a word that means off", () => {
    for (const [level, written] of [
      [undefined, 4],
      ["debug", 4],
      ["info", 3],
      ["WARN", 2],
      ["Error", 1],
      ["1", 4],
      ["true", 4],
      ["verbose", 4],
    ] as const) {
      const { lines, logger } = recorder();
      const log = createLog(logger, level);
      for (const at of LEVELS) log?.(at, "x");
      expect([level, lines.length]).toEqual([level, written]);
      expect(lines.map(([at]) => at)).toEqual(LEVELS.slice(4 - written));
    }
    for (const off of ["off", "OFF", "false", "0", "no", "none"])
      expect([off, createLog(recorder().logger, off)]).toEqual([off, undefined]);
    for (const none of [undefined, ""]) expect(createLog(undefined, none)).toBeUndefined();
    expect(createLog(undefined, "warn")).toBeDefined();
  });

  it("gives the text first, but to loggers that take the object first", () => {
    const child = (): void => {};
    for (const [more, isObjectFirst] of [
      [{}, false],
      [{ child }, false],
      [{ bindings: child }, false],
      [{ child, bindings: child }, true],
      [{ child, fields: {} }, true],
      [{ child, fields: "x" }, false],
      [{ child: true, fields: {} }, false],
    ] as const) {
      const { lines, logger } = recorder(more);
      createLog(logger, undefined)?.("info", "x", { a: 1 });
      const expected = isObjectFirst ? [{ a: 1 }, "antiphon: x"] : ["antiphon: x", { a: 1 }];
      expect([more, lines[0]?.slice(1)]).toEqual([more, expected]);
    }
    const { lines, logger } = recorder();
    createLog(logger, undefined)?.("info", "x");
    expect(lines).toEqual([["info", "antiphon: x", {}]]);
  });

  it("breaks nothing when its logger throws, rejects, or lacks a level", async () => {
    for (const info of [
      () => {
        throw new Error("full");
      },
      () => Promise.reject(new Error("full")),
      undefined,
    ])
      expect(() => createLog(recorder({ info }).logger, undefined)?.("info", "x")).not.toThrow();
    await new Promise((resolve) => setImmediate(resolve));
  });
});

describe("what the log says of a call", () => {
  const call: CallEvent = { id: 7, api: "lab", operation: "orders.get", method: "GET", path: "/orders/{id}" };
  const facts = { api: "lab", operation: "orders.get", call: 7, method: "GET", path: "/orders/{id}" };
  const open = () => {
    const { lines, logger } = recorder();
    return { lines, hooks: logHooks(createLog(logger, undefined)!, createRedactor({} as Api)) };
  };
  const error = new ApiError("NOT_FOUND", "no such order", {
    status: 404,
    requestId: "r1",
    outcome: "rejected",
  } as never);

  it("is a line for each event, with the facts as members", async () => {
    const { lines, hooks } = open();
    await hooks.onAttempt?.({ call, attempt: 1, url: "https://x/orders/{id}", headers: { accept: "a", cookie: "c" } });
    await hooks.onAnswer?.({ call, attempt: 1, durationMs: 1.6, status: 404, headers: {}, error });
    await hooks.onAnswer?.({ call, attempt: 2, durationMs: 3, status: undefined, headers: {}, error });
    await hooks.onRetry?.({ call, attempt: 2, waitMs: 99.5, error });
    await hooks.onResult?.({ call, attempts: 2, durationMs: 5.4, status: 200, error: undefined });
    const of = { code: error.code, outcome: "rejected", status: 404, requestId: "r1" };
    expect(lines).toEqual([
      [
        "debug",
        "antiphon: orders.get #7 attempt 1: GET https://x/orders/{id}",
        { ...facts, attempt: 1, url: "https://x/orders/{id}", headers: { accept: "a" } },
      ],
      [
        "debug",
        "antiphon: orders.get #7 attempt 1: 404 in 2 ms",
        { ...facts, attempt: 1, durationMs: 1.6, headers: {}, ...of },
      ],
      [
        "debug",
        `antiphon: orders.get #7 attempt 2: ${error.code} in 3 ms`,
        { ...facts, attempt: 2, durationMs: 3, headers: {}, ...of },
      ],
      [
        "info",
        `antiphon: orders.get #7 attempt 2 failed, again in 100 ms: ${error.message}`,
        { ...facts, attempt: 2, waitMs: 99.5, ...of },
      ],
      [
        "debug",
        "antiphon: orders.get #7 done after 2 attempts and 5 ms",
        { ...facts, attempts: 2, durationMs: 5.4, status: 200 },
      ],
    ]);
  });

  it("is the error's message and facts where it failed, and no word of the caller's own abort reason", async () => {
    const { lines, hooks } = open();
    const ended = { call, attempts: 1, durationMs: 5, status: undefined };
    await hooks.onResult?.({ ...ended, error });
    await hooks.onResult?.({ ...ended, error: new ApiError("X", "y", { outcome: "unknown" } as never) });
    await hooks.onResult?.({ ...ended, error: { password: "mine", code: "MINE" } });
    await hooks.onResult?.({ ...ended, error: null });
    expect(lines.map(([level, text]) => [level, text])).toEqual([
      ["warn", `antiphon: orders.get #7 failed after 1 attempts and 5 ms: ${error.message}`],
      ["warn", expect.stringContaining("failed after 1 attempts and 5 ms: ")],
      ["warn", "antiphon: orders.get #7 failed after 1 attempts and 5 ms: aborted by the caller"],
      ["warn", "antiphon: orders.get #7 failed after 1 attempts and 5 ms: aborted by the caller"],
    ]);
    const members = lines.map(([, , details]) => details as Record<string, unknown>);
    expect(members[0]).toMatchObject({ code: error.code, outcome: "rejected", status: 404, requestId: "r1" });
    expect(Object.keys(members[1]!)).not.toContain("requestId");
    for (const aborted of members.slice(2)) {
      expect(aborted).toMatchObject({ ...facts, code: "aborted" });
      expect(aborted).not.toHaveProperty("outcome");
    }
    expect(JSON.stringify(lines)).not.toContain("mine");
  });
});
