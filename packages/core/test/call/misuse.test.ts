import { ConfigError, ConnectionError } from "@antiphon/core";
import { describe, expect, it } from "vitest";
import { createLab } from "../lab/create-lab.js";
import { failureOf, openLab } from "../lab/lab-world.js";

/** What a JavaScript user may write. */
const loose = (value: unknown): never => value as never;

describe("A mistake in options", () => {
  it.each([
    [{ onRateLimit: "throw" }, '`onRateLimit` must be "wait", "reject" or a function'],
    [{ maxConcurrency: 0 }, "`maxConcurrency` must be a number of at least 1"],
    [{ maxQueue: "10" }, "`maxQueue` must be a number of at least 0"],
    [{ logger: "debug" }, "`logger` must be an object"],
    [{ logger: null }, "`logger` must be an object"],
    [{ hooks: () => {} }, "`hooks` must be an object"],
    [{ hooks: [null] }, "`hooks` must be objects"],
    [{ hooks: { onCal: () => {} } }, "`onCal` is not an option of `hooks`. Did you mean `onCall`?"],
    [{ hooks: [{}, { OnRetry: () => {} }] }, "`OnRetry` is not an option of `hooks`. Did you mean `onRetry`?"],
    [{ hooks: { onResult: 5 } }, "`onResult` must be a function"],
    [{ logger: { inof: () => {} } }, "`logger` must be an object with functions such as debug, info, warn and error"],
    [{ logger: () => {} }, "`logger` must be an object with functions"],
    [{ clock: {} }, "`clock` must be an object with the functions now, monotonic, timer"],
    [{ clock: null }, "`clock` must be an object with the functions now, monotonic, timer"],
    [{ clock: { now: Date.now, monotonic: Date.now } }, "`clock` must be an object with the functions"],
    [{ rateStore: {} }, "`rateStore` must be an object with the functions take, freeze"],
    [{ rateStore: { take: () => {} } }, "`rateStore` must be an object with the functions take, freeze"],
    [{ agent: "http" }, "`agent` must be an Agent of node:http or node:https"],
    [{ agent: { dispatch: () => true } }, "`agent` must be an Agent of node:http or node:https"],
    [{ retry: [] }, "`retry` must be false or { maxAttempts }"],
    [{ retry: { maxRetryAfterMs: -1 } }, "`maxRetryAfterMs` must be a number of at least 0"],
    [{ dangerouslyAllowPlainHttp: "false" }, "`dangerouslyAllowPlainHttp` must be true or false"],
    [{ dangerouslyAllowBrowser: "0" }, "`dangerouslyAllowBrowser` must be true or false"],
    [{ baseUrl: 3 }, "`baseUrl` must be a string"],
    [{ headers: new Headers({ "x-a": "b" }) }, "`headers` must be an object of names and texts"],
    [{ headers: [["x-a", "b"]] }, "`headers` must be an object of names and texts"],
  ])("is refused when the client is made: %o", (options, message) => {
    expect(() => openLab(loose(options))).toThrow(message);
  });

  it("is not made by observers and loggers of a class, with members of their own", async () => {
    const seen: string[] = [];
    class Metrics {
      readonly prefix = "x";
      count(): void {}
      onCall(): void {
        seen.push("call");
      }
      readonly onResult = undefined;
    }
    const logger = { level: "debug", child: () => logger, debug: () => void seen.push("line") };
    const { lab } = openLab({ hooks: [new Metrics(), { onCall: undefined }], logger });
    await lab.me.get();
    expect(seen).toContain("call");
    expect(seen).toContain("line");
  });

  it.each<readonly [string, unknown, string]>([
    ["nothing", undefined, "`transport` gave undefined, which is no answer"],
    ["text", "200", "`transport` gave 200, which is no answer"],
    ["no status", { headers: {} }, "`transport` gave an object without a status, which is no answer"],
  ])(
    "is a transport that gives %s: the call ends at once, and nobody knows what was done",
    async (_, given, message) => {
      let asked = 0;
      for (const transport of [() => ((asked += 1), given), async () => ((asked += 1), given)]) {
        const { lab } = openLab({ transport: loose(transport) });
        const reason = expect.stringContaining(message) as string;
        expect(await failureOf(lab.me.get())).toMatchObject({
          name: "ConfigError",
          outcome: "unknown",
          message: reason,
        });
      }
      expect(asked).toBe(2);
    },
  );

  it("is not a transport that answers at once, without a promise", async () => {
    const transport = () => ({
      status: 200,
      headers: {},
      text: async () => '{"id":"u"}',
      stream: () => [],
      cancel() {},
    });
    expect(await openLab({ transport: loose(transport) }).lab.me.get()).toEqual({ id: "u" });
  });

  it("is an agent for the other scheme, or none at all: the request is not made, and not tried again", async () => {
    const { Agent } = await import("node:https");
    for (const agent of [new Agent(), {}]) {
      const { fetch: _, ...reach } = openLab().mock.lab.options();
      const lab = createLab({ ...reach, agent, baseUrl: "http://127.0.0.1:1" });
      const reason = expect.stringMatching(/the request cannot be made: .*(?:agent|Protocol "http:")/) as string;
      expect(await failureOf(lab.me.get())).toMatchObject({ name: "ConfigError", message: reason });
    }
  });

  it("is not made by null or undefined in place of options, or as the value of a header", async () => {
    const { lab, mock } = openLab();
    await lab.me.get(loose(null));
    await lab.orders.list({}, loose(null));
    await lab.me.get({ headers: { "x-a": loose(undefined), "x-b": "b" } });
    const sent = mock.journal.exchanges().at(-1)?.requestHeaders;
    expect(sent).toHaveProperty("x-b", "b");
    expect(sent).not.toHaveProperty("x-a");
  });

  it("is found in headers that a hook has set, before anything is sent", async () => {
    const { lab, arrived } = openLab({
      hooks: {
        onAttempt: ({ headers }) => {
          headers["X-Note"] = "a\nb";
        },
      },
    });
    const error = await failureOf(lab.me.get());
    expect(error).toMatchObject({
      name: "ConfigError",
      outcome: "not_sent",
      message: expect.stringContaining("`x-note` holds characters that a header cannot carry"),
    });
    expect(arrived("me.get")).toBe(0);
  });

  it("is named when text stands where an object of options belongs", async () => {
    const { lab } = openLab();
    const error = await failureOf(lab.orders.get("order_1", loose("2")));
    expect(error).toBeInstanceOf(ConfigError);
    expect(error).toMatchObject({
      message: expect.stringContaining("the options of orders.get must be an object, not a string"),
    });
  });
});

describe("A token that cannot be right", () => {
  it.each([
    ["tok\n", "holds a character that a header cannot carry. Was a line break read with it?"],
    ["tök€n", "holds a character that a header cannot carry"],
    ["Bearer tok", 'begins with "Bearer ", which the client adds by itself'],
    [12, "must be a string, not a number"],
  ])("is told without being shown, and without a request: %j", async (token, message) => {
    const { lab, arrived } = openLab({ token: loose(token) });
    const error: Error = await failureOf(lab.me.get());
    expect(error).toMatchObject({ name: "ConfigError", code: "CREDENTIALS_FAILED", outcome: "not_sent" });
    expect(error.message).toContain(`\`token\` of createLab() ${message}`);
    expect(error.message).not.toContain("tok\n");
    expect(arrived("me.get")).toBe(0);
  });
});

describe("An address that is not right", () => {
  it("is told with what an address looks like", async () => {
    const { lab } = openLab({ baseUrl: "lab.example" });
    await expect(lab.me.get()).rejects.toThrow("`baseUrl` is not a URL such as https://host/path");
  });

  it("is named by its origin when nobody is there", async () => {
    const { lab, mock } = openLab({ retry: false });
    mock.faults.add({ operation: "me.get", drop: "dns" });
    const error = await failureOf(lab.me.get());
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ message: expect.stringMatching(/no connection to https?:\/\/[^/ ]+ \(ENOTFOUND\)/) });
  });
});
