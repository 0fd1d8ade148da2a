import { inspect } from "node:util";
import {
  AntiphonError,
  ApiError,
  ConfigError,
  ConnectionError,
  DecodeError,
  type Hooks,
  isAntiphonError,
  isApiError,
  RateLimitError,
  TimeoutError,
} from "@antiphon/core";
import { createRuntime } from "@antiphon/core/internal";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { api, operations } from "../lab/generated/operations.js";
import { failureOf, openLab } from "../lab/lab-world.js";

const PIANO = { item: "piano", quantity: 1 } as const;

describe("errors", () => {
  it("P61 carry code, outcome, attempts and operation, and what is known of the answer", async () => {
    const world = openLab();
    world.mock.faults.add({ operation: "orders.create", status: 500 });
    const error: ApiError = await failureOf(world.lab.orders.create(PIANO));
    expect(error).toMatchObject({
      code: "INTERNAL",
      status: 500,
      outcome: "unknown",
      attempts: 3,
      operation: "orders.create",
    });
    expect(error.requestId).toMatch(/^req_/);
    expect(error.headers["x-request-id"]).toBe(error.requestId);
    expect(error.message).toMatch(
      /^\[INTERNAL\] POST \/orders: .+ \(status 500\) \(request req_\w+\)\. .+ look before you repeat it\.$/,
    );
  });

  it("P61 are of the suite whatever goes wrong, and keep the cause", async () => {
    const world = openLab();
    const cases: readonly [object, string][] = [
      [{ drop: "connection" }, "CONNECTION_FAILED"],
      [{ drop: "dns" }, "CONNECTION_FAILED"],
      [{ hang: true }, "ATTEMPT_TIMEOUT"],
      [{ body: "cut" }, "CONNECTION_FAILED"],
      [{ status: 404 }, "UNRECOGNIZED"],
    ];
    for (const [fault, code] of cases) {
      const id = world.mock.faults.add({ operation: "me.get", ...fault });
      const error: AntiphonError = await failureOf(world.lab.me.get({ timeoutMs: 5000 }));
      expect(error).toBeInstanceOf(AntiphonError);
      expect(error).toMatchObject({
        code,
        operation: "me.get",
        attempts: expect.any(Number),
        outcome: expect.any(String),
      });
      if (code === "CONNECTION_FAILED") expect(error.cause).toBeInstanceOf(Error);
      world.mock.faults.remove(id);
    }
  });

  it("P61 name a code that the operation does not document UNRECOGNIZED, and keep the wire's", async () => {
    const world = openLab();
    world.mock.faults.add({ operation: "me.get", status: 409, code: "ALREADY_SHIPPED" });
    const error: ApiError = await failureOf(world.lab.me.get());
    expect(error).toMatchObject({ code: "UNRECOGNIZED", wireCode: "ALREADY_SHIPPED", status: 409 });
    expect(error.message).toContain("code ALREADY_SHIPPED");
  });

  it("show the caller's line within ten frames", async () => {
    const world = openLab();
    world.mock.faults.add({ operation: "me.get", status: 503 });
    async function callerOfTheCall(): Promise<unknown> {
      return await world.lab.me.get();
    }
    const error: Error = await failureOf(callerOfTheCall());
    expect(error.stack).toContain("callerOfTheCall");
    for (const fault of [{ drop: "connection" }, { hang: true }] as const) {
      world.mock.faults.clear();
      world.mock.faults.add({ operation: "me.get", ...fault });
      expect(((await failureOf(callerOfTheCall())) as Error).stack).toContain("callerOfTheCall");
    }
  });

  it("show the caller's line of a call that nobody awaits", async () => {
    const world = openLab();
    const failed = new Promise<Error>((resolve) => {
      process.once("unhandledRejection", (error) => resolve(error as Error));
    });
    const kept = process.listeners("unhandledRejection").slice(0, -1);
    for (const listener of kept) process.off("unhandledRejection", listener); // the runner's own
    onTestFinished(() => kept.forEach((listener) => process.on("unhandledRejection", listener)));
    world.mock.faults.add({ operation: "me.get", status: 503 });
    function forgetfulCaller(): void {
      // oxlint-disable-next-line typescript/no-floating-promises -- that is the case
      world.lab.me.get();
    }
    forgetfulCaller();
    const { stack } = await failed;
    expect(stack).toContain("forgetfulCaller");
    expect(stack?.split("\n").filter((line) => line.includes("ApiError"))).toHaveLength(1);
  });

  it("say nothing twice of a call that is awaited", async () => {
    const world = openLab();
    world.mock.faults.add({ operation: "me.get", status: 503 });
    async function callerOfTheCall(): Promise<unknown> {
      return await world.lab.me.get();
    }
    const { stack } = (await failureOf(callerOfTheCall())) as Error;
    expect(stack?.match(/callerOfTheCall/g)).toHaveLength(1);
  });

  it("P61 are recognised across copies and module formats", async () => {
    vi.resetModules();
    const copy = await import("../../src/call/errors.js");
    expect(copy.ApiError).not.toBe(ApiError);
    const classes = {
      AntiphonError,
      ApiError,
      ConfigError,
      ConnectionError,
      DecodeError,
      RateLimitError,
      TimeoutError,
    };
    const foreign = [
      new copy.ApiError("LIMIT_REACHED", "full", { status: 429 }),
      new copy.ConfigError("INVALID_OPTION", "wrong"),
      new copy.ConnectionError("gone", {}),
      new copy.DecodeError("odd", {}),
      new copy.RateLimitError("busy", { retryAfterMs: 1 }),
      new copy.TimeoutError("ATTEMPT_TIMEOUT", "late", {}),
    ];
    for (const error of foreign) {
      for (const [name, type] of Object.entries(classes)) {
        expect(error instanceof type, `${error.name} instanceof ${name}`).toBe(
          name === error.name || name === "AntiphonError",
        );
      }
      expect(isAntiphonError(error)).toBe(true);
    }
    expect(isApiError(foreign[0], "LIMIT_REACHED")).toBe(true);
    expect(isApiError(foreign[0], "OTHER")).toBe(false);
    for (const other of [new Error("x"), null, undefined, "text", {}]) expect(isAntiphonError(other)).toBe(false);
    class Own extends ApiError {}
    expect(foreign[0] instanceof Own).toBe(false);
    expect(new Own("A", "b", { status: 400 }) instanceof Own).toBe(true);
    expect(new Own("A", "b", { status: 400 }) instanceof ApiError).toBe(true);
  });

  it("P63 come of any body: empty, a primitive, an array, ten megabytes, a wrong charset", async () => {
    for (const kind of ["empty-500", "null-500", "number-500", "array-500", "huge-500"] as const) {
      const { lab } = openLab();
      const error: ApiError = await failureOf(lab.odd.answer(kind, { retry: false }));
      expect(error, kind).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ status: 500, code: "UNRECOGNIZED" });
      expect(JSON.stringify(error.body ?? "").length, kind).toBeLessThanOrEqual(2002);
    }
    const { lab } = openLab();
    expect(await lab.odd.answer("latin1")).toMatch(/^g.+e$/);
    expect(await lab.odd.answer("null")).toBe(null);
    expect(await lab.odd.answer("number")).toBe(3);
    expect(await lab.odd.answer("array")).toEqual([1, 2, 3]);
  });

  it("P63 read no more than 64 KiB of an error", async () => {
    let read = 0;
    const world = openLab();
    const chunk = new Uint8Array(16_384);
    const fetch = (async () =>
      new Response(
        new ReadableStream<Uint8Array>(
          {
            pull(controller) {
              read += chunk.length;
              controller.enqueue(chunk);
            },
          },
          { highWaterMark: 0 },
        ),
        { status: 500 },
      )) as typeof globalThis.fetch;
    await failureOf(world.client({ fetch }).me.get({ retry: false }));
    expect(read).toBeLessThanOrEqual(65_536 + 16_384);
  });
});

const SECRETS = {
  token: "lab_planted-bearer-secret-0001",
  cookie: "session=planted-cookie-0002",
  apiKey: "ak_live_planted0003",
  signature: "cGxhbnRlZC1zaWduYXR1cmU0",
  query: "planted-query-0005",
  header: "planted-new-header-0006",
};

/** Everything that an object shows, at any depth, enumerable or not. */
function everything(value: unknown): string {
  return [
    inspect(value, { depth: Infinity, showHidden: true, getters: true }),
    JSON.stringify(value),
    String(value),
  ].join("\n");
}

describe("secrets", () => {
  function openPlanted(hooks: Hooks, lines: string[]): ReturnType<typeof createRuntime> {
    const echo = JSON.stringify({
      error: {
        code: "NOPE",
        message: `Token ${SECRETS.token} with key ${SECRETS.apiKey} and ${SECRETS.query} is wrong.`,
        detail: { signature: SECRETS.signature, token: "planted-in-a-secret-field-0007" },
      },
    });
    const fetch = (async () =>
      new Response(echo, {
        status: 503,
        headers: { "set-cookie": SECRETS.cookie, "x-brand-new": SECRETS.header, "content-type": "application/json" },
      })) as typeof globalThis.fetch;
    const world = openLab();
    return createRuntime({
      api,
      operations,
      factory: "createLab",
      options: {
        ...world.gate.options,
        fetch,
        baseUrl: "https://lab.test",
        hooks,
        logger: Object.fromEntries(
          ["debug", "info", "warn", "error"].map((level) => [
            level,
            (...parts: unknown[]) => lines.push(everything(parts)),
          ]),
        ),
      },
      schemes: {
        bearer: {
          credential: () => ({
            headers: { authorization: `Bearer ${SECRETS.token}`, "x-api-key": SECRETS.apiKey, cookie: SECRETS.cookie },
            query: { sig: SECRETS.query },
          }),
        },
      },
      signer: { sign: () => ({ "x-signature": SECRETS.signature }) },
    });
  }

  it("P61 P62 appear in no error, event or log line, at any depth and level", async () => {
    const shown: string[] = [];
    const events: unknown[] = [];
    const keep = (event: unknown): void => {
      events.push(event);
      shown.push(everything(event));
    };
    const runtime = openPlanted(
      { onCall: keep, onAttempt: keep, onAnswer: keep, onRetry: keep, onResult: keep },
      shown,
    );
    const error: ApiError = await failureOf(
      runtime.call(runtime.operation("me.get"), {}, { headers: { "x-private": "planted-own-header-0008" } }),
    );
    // Also after the call: nothing may be added to an event later.
    shown.push(everything(error), error.stack ?? "", ...events.map(everything));
    expect(shown.length).toBeGreaterThan(10);
    // Hooks may edit the caller's own headers, so they see them; the log and the error do not.
    const text = shown.join("\n");
    for (const secret of [...Object.values(SECRETS), "planted-in-a-secret-field-0007"])
      expect(text).not.toContain(secret);
    expect(shown.filter((line) => line.includes("antiphon:")).join("\n")).not.toContain("planted");
    expect(everything(error)).not.toContain("planted");
    expect(error.message).toContain("[redacted]");
  });

  it("P62 of the bearer stay out of what a real refusal leaves", async () => {
    const lines: string[] = [];
    const world = openLab({
      token: SECRETS.token,
      logger: { debug: (...parts) => lines.push(everything(parts)), warn: (...parts) => lines.push(everything(parts)) },
    });
    const error = await failureOf(world.lab.me.get());
    expect(error).toMatchObject({ code: "UNAUTHORIZED" });
    expect(everything(error) + lines.join()).not.toContain(SECRETS.token);
    expect(lines.length).toBeGreaterThan(2);
  });

  it("P62 is an allow list: what is harmless is shown", async () => {
    const world = openLab();
    world.mock.faults.add({
      operation: "me.get",
      status: 404,
      headers: { "retry-after": "5", "x-brand-new": "hidden" },
    });
    const error: ApiError = await failureOf(world.lab.me.get());
    expect(error.headers).toMatchObject({ "retry-after": "5" });
    expect(error.headers).not.toHaveProperty("x-brand-new");
  });

  it("is not kept by the client where `inspect` could find it", () => {
    const world = openLab({ token: SECRETS.token });
    expect(everything(world.lab)).not.toContain(SECRETS.token);
  });
});
