import { webcrypto } from "node:crypto";
import { afterEach, describe, expect, test, vi } from "vitest";
import { runsInBrowser } from "../../src/platform/runs-in-browser.js";
import {
  createTextDecoder,
  encodeText,
  hmacSha256Base64,
  platformTransport,
  randomUuid,
  sha256Base64,
} from "../../src/platform/web.js";

const page = { document: {}, window: {} };
const node = { process: { versions: { node: "20.19.0" } } };

afterEach(() => vi.unstubAllGlobals());

describe("a browser is", () => {
  test.each([
    ["a page", page, true],
    ["a page with what bundlers put in place of `process`", { ...page, process: { versions: {} } }, true],
    ["a page with an older one", { ...page, process: {} }, true],
    ["not a test of a page on Node (jsdom, happy-dom)", { ...page, ...node }, false],
    ["not Deno with a document of its own", { ...page, Deno: {} }, false],
    ["not a worker, which has no document", { window: {} }, false],
    ["not Node", node, false],
  ])("%s", (_, scope, expected) => {
    expect(runsInBrowser(scope)).toBe(expected);
  });
});

describe("where a test of a page leaves out what Node has", () => {
  const bare = { TextDecoder: undefined, TextEncoder: undefined };

  test("text is written and read all the same", async () => {
    stub(bare);
    expect(encodeText("né ☂")).toEqual(new Uint8Array([0x6e, 0xc3, 0xa9, 0x20, 0xe2, 0x98, 0x82]));
    expect(encodeText("x")).toBeInstanceOf(Uint8Array);
    expect(createTextDecoder().decode(encodeText("né ☂"))).toBe("né ☂");
    expect(() => createTextDecoder({ fatal: true }).decode(new Uint8Array([0xff]))).toThrow(TypeError);
  });

  test("requests are signed all the same", async () => {
    const crypto = { getRandomValues: webcrypto.getRandomValues, randomUUID: () => "not Node's" };
    stub({ ...bare, crypto });
    expect(await sha256Base64("")).toBe("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    expect(await hmacSha256Base64("key", "The quick brown fox jumps over the lazy dog")).toBe(
      "97yD9DBThCSxMpjmqm+xQ+9NWaFJRhdZl0edvC0aPNg=",
    );
    expect(randomUuid()).toMatch(/^[\da-f-]{36}$/);
  });
});

describe("where there is no `fetch` (jsdom)", () => {
  const request = { method: "GET", url: "https://api.example/x", headers: {} } as never;

  test("a request is refused before anything is sent, in a sentence that helps", async () => {
    const transport = platformTransport();
    stub({ fetch: undefined });
    const sent = transport(request, new AbortController().signal);
    await expect(sent).rejects.toMatchObject({ name: "ConfigError", code: "INVALID_OPTION", outcome: "not_sent" });
    await expect(sent).rejects.toThrow("there is no `fetch` here: jsdom has none. Give the client one");
  });

  test("one that is there later is used", async () => {
    stub({ fetch: undefined });
    const transport = platformTransport();
    stub({ fetch: () => Promise.resolve(new Response("late")) });
    const { status } = await transport(request, new AbortController().signal);
    expect(status).toBe(200);
  });
});

function stub(globals: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
}
