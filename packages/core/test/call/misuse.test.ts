import { ConfigError, ConnectionError } from "@antiphon/core";
import { describe, expect, it } from "vitest";
import { failureOf, openLab } from "../lab/lab-world.js";

/** What a JavaScript user may write. */
const loose = (value: unknown): never => value as never;

describe("A mistake in options", () => {
  it.each([
    [{ onRateLimit: "throw" }, '`onRateLimit` must be "wait", "reject" or a function'],
    [{ maxConcurrency: 0 }, "`maxConcurrency` must be a number of at least 1"],
    [{ maxQueue: "10" }, "`maxQueue` must be a number of at least 0"],
    [{ logger: "debug" }, "`logger` must be an object"],
    [{ hooks: () => {} }, "`hooks` must be an object"],
    [{ baseUrl: 3 }, "`baseUrl` must be a string"],
    [{ headers: new Headers({ "x-a": "b" }) }, "`headers` must be an object of names and texts"],
    [{ headers: [["x-a", "b"]] }, "`headers` must be an object of names and texts"],
  ])("is refused when the client is made: %o", (options, message) => {
    expect(() => openLab(loose(options))).toThrow(message);
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
