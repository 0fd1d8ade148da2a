import { ConfigError, type Hooks, type TimeoutError } from "@antiphon/core";
import { describe, expect, it, vi } from "vitest";
import { failureOf, openLab } from "../lab/lab-world.js";

const PIANO = { item: "piano", quantity: 1 } as const;

describe("ANTIPHON_LOG", () => {
  it("is read at the first call and writes to the console from its level", async () => {
    const written: string[] = [];
    const spies = (["debug", "info", "warn", "error"] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation((line: string) => void written.push(`${level} ${line}`)),
    );
    const world = openLab();
    vi.stubEnv("ANTIPHON_LOG", "info");
    world.mock.faults.add({ operation: "me.get", status: 503, times: 1 });
    await world.lab.me.get();
    vi.unstubAllEnvs();
    for (const spy of spies) spy.mockRestore();
    expect(written).toHaveLength(1);
    expect(written[0]).toMatch(/^info antiphon: me\.get #1 attempt 1 failed, again in \d+ ms: \[OVERLOADED\]/);
  });

  it.each(["off", "OFF", "false", "False", "0", "none", "", "  "])("%j writes nothing", async (value) => {
    const spy = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const world = openLab();
    vi.stubEnv("ANTIPHON_LOG", value);
    world.mock.faults.add({ operation: "me.get", status: 404, times: 1 });
    await failureOf(world.lab.me.get());
    vi.unstubAllEnvs();
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  });

  it.each(["WARN", "Warn", " warn\n", "1", "true"])("%j writes warnings", async (value) => {
    const spies = (["debug", "info", "warn"] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation(() => undefined),
    );
    const world = openLab();
    vi.stubEnv("ANTIPHON_LOG", value);
    world.mock.faults.add({ operation: "me.get", status: 404, times: 1 });
    await failureOf(world.lab.me.get());
    vi.unstubAllEnvs();
    expect(spies[2]).toHaveBeenCalledTimes(1);
    for (const spy of spies) spy.mockRestore();
  });

  it("has its facts as members, also for loggers that take the object first", async () => {
    const written: Record<string, unknown>[][] = [[], []];
    const textFirst = (_: string, details?: object): void => void written[0]?.push(details as Record<string, unknown>);
    const objectFirst = (details: unknown): void => void written[1]?.push(details as Record<string, unknown>);
    const pino = { child: () => pino, bindings: () => ({}), debug: objectFirst, warn: objectFirst, info: objectFirst };
    for (const logger of [{ debug: textFirst, info: textFirst, warn: textFirst }, pino]) {
      const world = openLab({ logger });
      world.mock.faults.add({ operation: "me.get", status: 503 });
      await failureOf(world.lab.me.get({ retry: { maxAttempts: 2 } }));
    }
    for (const lines of written) {
      expect(lines).toHaveLength(6);
      expect(lines.map(({ operation, method }) => [operation, method])).toEqual(lines.map(() => ["me.get", "GET"]));
      expect(lines[0]).toMatchObject({ attempt: 1, url: expect.stringMatching(/^http.+\/me$/) as string });
      expect(lines[1]).toMatchObject({ attempt: 1, status: 503, code: "OVERLOADED" });
      expect(lines[2]).toMatchObject({ attempt: 1, waitMs: expect.any(Number) as number, code: "OVERLOADED" });
      expect(lines[5]).toMatchObject({ attempts: 2, status: 503, code: "OVERLOADED", outcome: "rejected" });
    }
  });

  it("breaks no call when the logger throws", async () => {
    const world = openLab({
      logger: {
        debug: () => {
          throw new Error("disk full");
        },
      },
    });
    expect(await world.lab.me.get()).toHaveProperty("id");
  });
});

describe("hooks", () => {
  it("P65 run in a fixed order, those of an attempt once per attempt, each set in turn", async () => {
    const seen: string[] = [];
    const watch = (mark: string): Hooks => ({
      onCall: ({ operation }) => void seen.push(`${mark} call ${operation}`),
      onAttempt: ({ attempt }) => void seen.push(`${mark} attempt ${attempt}`),
      onAnswer: ({ attempt, status }) => void seen.push(`${mark} answer ${attempt} ${status}`),
      onRetry: async ({ attempt, error }) => void seen.push(`${mark} retry after ${attempt} ${error.code}`),
      onResult: ({ attempts, error, status }) =>
        void seen.push(`${mark} result ${attempts} ${status} ${error === undefined}`),
    });
    const world = openLab({ hooks: [watch("a"), watch("b")] });
    world.mock.faults.add({ operation: "me.get", status: 503, times: 1 });
    await world.lab.me.get();
    const once = [
      "call me.get",
      "attempt 1",
      "answer 1 503",
      "retry after 1 OVERLOADED",
      "attempt 2",
      "answer 2 200",
      "result 2 200 true",
    ];
    expect(seen).toEqual(once.flatMap((line) => [`a ${line}`, `b ${line}`]));
  });

  it("P65 are told of a call that fails, with its error, and share one object per call", async () => {
    const calls = new Set<object>();
    const results: unknown[] = [];
    const world = openLab({
      hooks: {
        onCall: (call) => void calls.add(call),
        onAttempt: ({ call }) => void calls.add(call),
        onResult: ({ call, error }) => {
          calls.add(call);
          results.push(error);
        },
      },
    });
    world.mock.faults.add({ operation: "me.get", status: 404 });
    const error = await failureOf(world.lab.me.get());
    expect(results).toEqual([error]);
    expect(calls.size).toBe(1);
  });

  it("P65 all learn how a call ended, once, whichever of them throws", async () => {
    for (const name of ["onCall", "onAttempt", "onAnswer", "onRetry", "onResult"] as const) {
      const results: unknown[] = [];
      const broken: Hooks = {
        [name]: () => {
          throw new Error("bug");
        },
      };
      const world = openLab({ hooks: [broken, { onResult: ({ error }) => void results.push(error) }] });
      if (name === "onRetry") world.mock.faults.add({ operation: "me.get", status: 503 });
      const error: ConfigError = await failureOf(world.lab.me.get());
      expect(error.code, name).toBe("HOOK_FAILED");
      expect(results, name).toEqual([name === "onResult" ? undefined : error]);
    }
  });

  it("P65 that are slow hold up no call whose time is over, and its own error stays", async () => {
    const never = new Promise<void>(() => {});
    const results: unknown[] = [];
    const slow: Hooks = { onResult: () => never };
    const world = openLab({ hooks: [slow, { onResult: ({ error }) => void results.push(error) }] });
    const controller = new AbortController();
    const aborted = failureOf(world.lab.me.get({ signal: controller.signal }));
    const reason = new Error("no longer wanted");
    controller.abort(reason);
    expect(await aborted).toBe(reason);
    world.mock.faults.add({ operation: "me.get", hang: true });
    const late: TimeoutError = await failureOf(world.lab.me.get({ deadlineMs: 50, retry: false }));
    expect(late.code).toBe("DEADLINE_EXCEEDED");
    expect(results).toEqual([reason, late]);
  });

  it("P65 that throw over the result of a failed call leave it its own error, and the log says so", async () => {
    const lines: string[] = [];
    const bug: Hooks = {
      onResult: () => {
        throw new Error("bug");
      },
    };
    const world = openLab({ hooks: bug, logger: { error: (line) => lines.push(line) } });
    world.mock.faults.add({ operation: "me.get", status: 404 });
    expect(await failureOf(world.lab.me.get())).toMatchObject({ name: "ApiError", status: 404 });
    expect(lines.join()).toMatch(/the hook onResult threw/);
  });

  it("P65 release the permit when they throw", async () => {
    for (const name of ["onAttempt", "onAnswer"] as const) {
      let broken = true;
      const hooks: Hooks = {
        [name]: () => {
          if (broken) throw new Error("bug");
        },
      };
      const world = openLab({ hooks, maxConcurrency: 1 });
      await failureOf(world.lab.me.get());
      broken = false;
      expect(await world.lab.me.get()).toHaveProperty("id");
    }
  });

  it("P65 know what was done when one throws after the answer", async () => {
    const world = openLab({
      hooks: {
        onAnswer: () => {
          throw new Error("bug");
        },
      },
    });
    const error: ConfigError = await failureOf(world.lab.orders.create(PIANO));
    expect(error).toMatchObject({ code: "HOOK_FAILED", outcome: "applied", attempts: 1 });
    expect(world.mock.ledger.effects()).toHaveLength(1);
  });
});
