import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMock } from "../src/index.js";
import { serve, type MockServer } from "../src/node/index.js";

const guide = readFileSync(new URL("../../../docs/guide/testing.md", import.meta.url), "utf8");
const lines = guide.split("\n").filter((line) => line.startsWith("curl "));

/** The request that a curl line of the guide makes, as the shell would read it. */
function requestOf(line: string, server: MockServer): Request {
  const words = [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, bare]) => {
    if (single !== undefined) return single;
    return (double ?? bare ?? "").replaceAll(/\$\(head -1 mock\.json \| jq -r \.([\w.]+)\)/g, (_, path: string) =>
      String(path.split(".").reduce((value, name) => (value as Record<string, unknown>)[name], server.line as unknown)),
    );
  });
  const init = { method: "GET", headers: new Headers(), body: undefined as string | undefined };
  let url = "";
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] as string;
    const value = words[at + 1] as string;
    if (word === "-X") init.method = value;
    else if (word === "-d") init.body = value;
    else if (word === "-H") init.headers.set(value.slice(0, value.indexOf(":")), value.slice(value.indexOf(":") + 1));
    else if (word.startsWith("http://127.0.0.1:4010/")) url = word.replace("http://127.0.0.1:4010", server.url);
    else throw new TypeError(`The guide's curl has an option that this test does not know: ${word}`);
    if (word.startsWith("-")) at += 1;
  }
  return new Request(url, { method: init.method, headers: init.headers, ...(init.body && { body: init.body }) });
}

describe("the guide", () => {
  let server: MockServer;
  beforeAll(async () => {
    server = await serve(createMock({ clock: "real" }));
  });
  afterAll(() => server.close());

  test("has curl lines for a call, a fault, the gateway and the journal", () => {
    for (const path of ["/users/@me", "/__mock/faults", "/__mock/gateway/script", "/__mock/journal"])
      expect(lines.some((line) => line.includes(path))).toBe(true);
  });

  test.each(lines)("%s", async (line) => {
    const answer = await fetch(requestOf(line, server));
    expect(answer.ok, await answer.text()).toBe(true);
  });
});
