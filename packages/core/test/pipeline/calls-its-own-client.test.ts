import type { ClientOptions } from "@antiphon/core";
import type { Operation, Runtime, RuntimeInit } from "@antiphon/core/internal";
import { describe, expect, onTestFinished, test } from "vitest";
import { createManualClock, runUntilDone } from "../time/manual-clock.js";
import { scriptRuntime } from "./scripted-runtime.js";

const get: Operation = {
  id: "things.get",
  method: "GET",
  path: "/things",
  safety: "safe",
  response: "json",
  codes: [],
  auth: ["token"],
};
const header = { headers: { authorization: "x" } };
const never = new Promise<never>(() => undefined);

type Init = Partial<Omit<RuntimeInit, "options">> & { readonly options?: ClientOptions };

/** Functions of the user's that ask the client that they are for, at once and each time. */
const uses: Readonly<Record<string, (ask: () => Promise<unknown>) => Init>> = {
  "its credential": (ask) => ({ schemes: { token: { credential: async () => (await ask(), header) } } }),
  "its renewed credential": (ask) => ({
    schemes: { token: { credential: () => header, refresh: async () => (await ask(), true) } },
  }),
  "its signer": (ask) => ({
    schemes: { token: { credential: () => header } },
    signer: { sign: async () => (await ask(), {}) },
  }),
};

function open(use: (ask: () => Promise<unknown>) => Init, status = 200) {
  const clock = createManualClock();
  const client: { runtime?: Runtime } = {};
  const ask = async (): Promise<unknown> => (client.runtime as Runtime).call(get, {}, undefined);
  const { runtime } = scriptRuntime(() => ({ status, body: {} }), use(ask), clock);
  client.runtime = runtime;
  const stray: unknown[] = [];
  const keep = (error: unknown): void => void stray.push(error);
  process.on("unhandledRejection", keep);
  onTestFinished(() => void process.off("unhandledRejection", keep));
  return { runtime, clock, stray };
}

const failure = (call: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(call).then(
    () => "no failure",
    (error: unknown) => error,
  );

describe.each(Object.entries(uses))("a client that is called by %s, again and again", (kind, use) => {
  test("is told so, and nothing is thrown where nobody listens", async () => {
    const { runtime, clock, stray } = open(use, kind.includes("renewed") ? 401 : 200);
    const error = await runUntilDone(clock, failure(runtime.call(get, {}, undefined)));
    expect([error, (error as Error).cause].join()).toMatch(/calls the client that it is for|deadline/);
    await new Promise((resolve) => setImmediate(resolve));
    expect(stray).toEqual([]);
  });
});

describe("credentials that calls wait for", () => {
  test("a function that calls its own client after a wait of its own ends with the deadline, a hundred calls deep", async () => {
    let asked = 0;
    const { runtime, clock, stray } = open((ask) => ({
      schemes: {
        token: {
          credential: async () => {
            asked += 1;
            await Promise.resolve();
            await ask();
            return header;
          },
        },
      },
      options: { deadlineMs: 5000 },
    }));
    const error = await runUntilDone(clock, failure(runtime.call(get, {}, undefined)));
    expect(error).toMatchObject({ code: "DEADLINE_EXCEEDED", outcome: "not_sent" });
    expect(asked).toBe(100);
    expect(stray).toEqual([]);
  });

  test.each([
    [99, 99],
    [100, 100],
    [101, 100],
    [5000, 100],
  ])("%i calls at once ask %i times, and each has its answer", async (calls, times) => {
    let asked = 0;
    const { runtime, clock } = open(() => ({
      schemes: { token: { credential: async () => ((asked += 1), await Promise.resolve(), header) } },
    }));
    const all = Promise.all(Array.from({ length: calls }, () => runtime.call(get, {}, undefined)));
    expect(await runUntilDone(clock, all)).toHaveLength(calls);
    expect(asked).toBe(times);
  });

  test("calls beyond the hundred ask again as soon as one that hung was given up", async () => {
    let asked = 0;
    const { runtime, clock } = open(() => ({
      schemes: { token: { credential: () => ((asked += 1) <= 100 ? never : Promise.resolve(header)) } },
      options: { deadlineMs: 1000 },
    }));
    const hung = Array.from({ length: 100 }, () => failure(runtime.call(get, {}, undefined)));
    const beyond = failure(runtime.call(get, {}, undefined));
    const [first] = await runUntilDone(clock, Promise.all(hung));
    expect(first).toMatchObject({ code: "DEADLINE_EXCEEDED" });
    expect(await runUntilDone(clock, beyond)).toMatchObject({ code: "DEADLINE_EXCEEDED" });
    expect(await runUntilDone(clock, Promise.resolve(runtime.call(get, {}, undefined)))).toEqual({});
    expect(asked).toBe(101);
  });

  test("one that failed is not shared with who comes after it", async () => {
    let asked = 0;
    const { runtime, clock } = open(() => ({
      schemes: {
        token: {
          credential: async () => {
            asked += 1;
            if (asked === 1) throw new Error("no");
            return header;
          },
        },
      },
    }));
    expect(await runUntilDone(clock, failure(runtime.call(get, {}, undefined)))).toMatchObject({
      code: "CREDENTIALS_FAILED",
    });
    expect(await runUntilDone(clock, Promise.resolve(runtime.call(get, {}, undefined)))).toEqual({});
  });
});
