import { createMock } from "@antiphon/mock";
import { describe, expect, it } from "vitest";
import { createRedact } from "../../src/kernel/record/redact.js";
import type { Exchange } from "../../src/kernel/record/exchange.js";
import { kernelOf } from "../../src/mock.js";

const mock = createMock({ clock: "manual" });
const redact = createRedact(kernelOf(mock).world);
const { token } = mock.auralis.options();
const body = (requestBody: string): unknown =>
  (
    redact.exchange({
      url: "/",
      requestHeaders: {},
      responseHeaders: {},
      effects: [],
      requestBody,
    } as never) as Exchange
  ).requestBody;

describe("bodies in a journal that people see", () => {
  it.each([
    ['{"token":"abc"}', '{"token":"***"}'],
    ['{"a":1,"client_secret" : "abc","b":2}', '{"a":1,"client_secret" : "***","b":2}'],
    ['{"token":"a\\"b\\\\","x":"y"}', '{"token":"***","x":"y"}'],
    ['{"token":""}', '{"token":"***"}'],
    ['{"token":"abc', '{"token":"***'],
    ['{"token":"abc\\', '{"token":"***'],
    [
      '[{"apiKey":"a"},{"api_key":"b"},{"Authorization":"c"}]',
      '[{"apiKey":"***"},{"api_key":"***"},{"Authorization":"***"}]',
    ],
    ['{"tokens":"abc","token":5}', '{"tokens":"abc","token":5}'],
    ['{"content":"the \\"token\\": is here"}', '{"content":"the \\"token\\": is here"}'],
    [`{"said":"${token}"}`, '{"said":"***"}'],
    [`${"a".repeat(2000)} ${token}`, `${"a".repeat(2000)} ***`],
    ["", ""],
  ])("%s is shown as %s", (given, shown) => {
    expect(body(given)).toBe(shown);
  });

  it.each([
    ["a run without an end", "a".repeat(20_000_000)],
    ["a secret without an end", `{"token":"${"a".repeat(20_000_000)}`],
    ["a name without an end", `{"${"a".repeat(20_000_000)}`],
    ["space without an end", `{"token"${" ".repeat(20_000_000)}`],
  ])("%s is no danger to the stack", (_, given) => {
    expect(typeof body(given)).toBe("string");
    expect(redact.text(given)).toHaveLength(given.length);
  });
});

it("texts of a journal that are compared have no danger to the stack either", async () => {
  const { fetch, baseUrl } = mock.auralis.options();
  const sent = "a".repeat(20_000_000);
  await fetch(`${baseUrl}/v1/players?${sent}`, {
    method: "POST",
    body: sent,
    headers: { "content-type": "text/plain" },
  });
  expect(mock.journal.canonical().length).toBeGreaterThan(sent.length);
});
