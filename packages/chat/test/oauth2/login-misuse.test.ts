import { createMock } from "@antiphon/mock";
import { describe, expect, test } from "vitest";
import { createAstral, createLogin, type LoginOptions } from "../../src/index.js";

const loose = (value: unknown): never => value as never;
const redirectUri = "https://app.example/callback";

function setup(change: object = {}) {
  const mock = createMock();
  const { applicationId: clientId, clientSecret } = mock.astral;
  const { token: _, ...reach } = mock.astral.options();
  const options: LoginOptions = { clientId, clientSecret, redirectUri, scopes: ["identify"], ...change };
  return { mock, make: () => createLogin(createAstral(reach), options) };
}

describe("A callback that proves nothing is refused before anything is sent", () => {
  const good = { state: "s", verifier: "v" };
  test.each([
    ["no state on either side", "?code=c", { verifier: "v" }, "STATE_MISMATCH"],
    ["no state and null in the session", "?code=c", { state: null, verifier: "v" }, "STATE_MISMATCH"],
    ["an empty state on both sides", "?code=c&state=", { state: "", verifier: "v" }, "STATE_MISMATCH"],
    ["a state twice", "?code=c&state=s&state=x", good, "STATE_MISMATCH"],
    ["a session that is null", "?code=c&state=s", null, "STATE_MISMATCH"],
    ["a session that is a text", "?code=c&state=s", "s", "STATE_MISMATCH"],
    ["no verifier", "?code=c&state=s", { state: "s" }, "MISSING_VERIFIER"],
    ["an empty verifier", "?code=c&state=s", { state: "s", verifier: "" }, "MISSING_VERIFIER"],
    ["an empty code", "?code=&state=s", good, "MISSING_CODE"],
    ["two codes", "?code=a&code=b&state=s", good, "MISSING_CODE"],
    ["a refusal of another visitor", "?error=access_denied&state=x", good, "STATE_MISMATCH"],
  ])("%s", async (_, query, started, code) => {
    const { mock, make } = setup();
    await expect(make().finish(redirectUri + query, loose(started))).rejects.toMatchObject({
      code,
      outcome: "not_sent",
    });
    expect(mock.journal.exchanges()).toEqual([]);
  });

  test("a refusal is told in the platform's words, as many as fit", async () => {
    const refused = `${"x".repeat(199)}yz`;
    const { make } = setup();
    await expect(make().finish(`${redirectUri}?error=${refused}&state=s`, good)).rejects.toMatchObject({
      code: "NOT_GRANTED",
      reason: refused,
      message: expect.stringMatching(/^\[NOT_GRANTED\] the login was not granted: x{199}y$/) as unknown,
    });
  });

  test.each([[undefined], [null], [{ url: "/callback" }], ["http://"], [5]])("%o as the callback", async (callback) => {
    const { make } = setup();
    await expect(make().finish(loose(callback), good)).rejects.toMatchObject({
      name: "ConfigError",
      message: expect.stringContaining("`request.url`"),
    });
  });
});

describe("An option of a login", () => {
  test("that is misspelt is refused at once", () => {
    expect(setup({ redirectURI: "x" }).make).toThrow("Did you mean `redirectUri`?");
  });

  test.each([
    ["clientSecret", undefined, "no clientSecret"],
    ["clientId", "", "no clientId"],
    ["clientSecret", "secret-text\n", "`clientSecret` of createLogin() begins or ends with white space"],
    ["clientSecret", "\uFEFFsecret-text", "`clientSecret` of createLogin() begins or ends with white space"],
    ["clientSecret", 5, "no clientSecret"],
    ["redirectUri", undefined, "no redirectUri"],
    ["redirectUri", "/callback", "`redirectUri` must be a whole address"],
    ["scopes", "identify", "`scopes` must be an array"],
  ])("%s: %j is refused at the first use, and not shown", async (name, value, message) => {
    const { mock, make } = setup({ [name]: value });
    const error: Error = (await make()
      .start()
      .catch((reason: Error) => reason)) as Error;
    expect(error).toMatchObject({ name: "ConfigError", message: expect.stringContaining(message) });
    expect(error.message).not.toContain("secret-text");
    expect(mock.journal.exchanges()).toEqual([]);
  });
});
