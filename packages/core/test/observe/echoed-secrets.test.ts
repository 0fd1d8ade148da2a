import { inspect } from "node:util";
import type { AntiphonError, ClientOptions } from "@antiphon/core";
import { createRuntime, type Operation } from "@antiphon/core/internal";
import { describe, expect, test } from "vitest";
import { failureOf } from "../lab/lab-world.js";

const SECRET = "SECRETSECRETSECRETSECRET";
const secrets = ["token", "client_secret"];
const send: Operation = {
  secrets,
  id: "things.send",
  method: "POST",
  path: "/hooks/{token}",
  safety: "unsafe",
  auth: ["bearer"],
  body: "json",
  response: "json",
  codes: [],
};

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
}

/** What a server or a proxy can quote a request in. */
const quotes: Readonly<Record<string, (secret: string) => Answer>> = {
  "the text of a 200 that is HTML": (secret) => ({ text: `<html>you sent ${secret}</html>` }),
  "the text of a 200, far behind": (secret) => ({ text: `${"x".repeat(190)}${secret}` }),
  "a form-encoded 200": (secret) => ({ text: `access_token=${secret}` }),
  "the code": (secret) => ({ status: 400, text: JSON.stringify({ error: "no", code: secret }) }),
  "the request id": (secret) => ({ status: 400, headers: { "x-request-id": secret } }),
  "the request id of a 200": (secret) => ({ headers: { "x-request-id": secret }, text: "x" }),
  "a harmless header": (secret) => ({ status: 500, headers: { server: secret, etag: secret } }),
  "the name of a member": (secret) => ({ status: 400, text: JSON.stringify({ [`header ${secret}`]: 1 }) }),
  "the value of a member": (secret) => ({
    status: 400,
    text: JSON.stringify({ error: `bad ${secret}`, deep: [{ a: secret }] }),
  }),
  "a text that is no JSON": (secret) => ({ status: 502, text: `<h1>${secret}</h1>` }),
};

/** Where a call has its secret. */
const places: Readonly<Record<string, { readonly path: string; readonly body: object; readonly credential: string }>> =
  {
    "a credential": { path: "x", body: {}, credential: `Bearer ${SECRET}` },
    "a value of the path": { path: SECRET, body: {}, credential: "Bearer y" },
    "a member of the body": { path: "x", body: { client_secret: SECRET }, credential: "Bearer y" },
  };

describe.each(Object.entries(places))("%s that comes back", (_, { path, body, credential }) => {
  test.each(Object.entries(quotes))(
    "in %s is in no part of the error and no line of the log",
    async (_place, quote) => {
      const lines: unknown[] = [];
      const note = (...line: unknown[]): void => void lines.push(line);
      const { status = 200, headers = {}, text = "{}" } = quote(SECRET);
      const options: ClientOptions = {
        baseUrl: "https://api.example",
        retry: false,
        logger: { debug: note, info: note, warn: note, error: note },
        transport: () =>
          Promise.resolve({
            status,
            headers,
            text: async (max = text.length) => text.slice(0, max),
            async *stream() {},
            cancel() {},
          }),
      };
      const runtime = createRuntime({
        api: { id: "things", vendor: "Things", errorBody: { message: ["error"], code: ["code"] }, codes: {}, secrets },
        factory: "createThings",
        options,
        schemes: { bearer: { credential: () => ({ headers: { authorization: credential } }) } },
      });
      const error: AntiphonError = await failureOf(runtime.call(send, { path: { token: path }, body }, undefined));
      const shown = [error.stack, JSON.stringify(error), inspect([error, lines], { depth: 20, showHidden: true })].join(
        "\n",
      );
      expect(shown).not.toContain("SECRETSECRET");
    },
  );
});

test("an answer that cannot be read shows its beginning and the address that was called", async () => {
  const runtime = createRuntime({
    api: { id: "things", vendor: "Things", errorBody: { message: [] }, codes: {} },
    factory: "createThings",
    options: {
      baseUrl: "https://proxy.example/base",
      transport: () =>
        Promise.resolve({
          status: 200,
          headers: {},
          text: async () => `<html>Log in\n first${"y".repeat(200)}`,
          async *stream() {},
          cancel() {},
        }),
    },
  });
  const error: AntiphonError = await failureOf(runtime.call({ ...send, path: "/x", auth: undefined }, {}, undefined));
  expect(error.message).toContain("of https://proxy.example/base has status 200 but carries HTML");
  expect(error.message).toContain("<html>Log in first");
  expect(error.message.length).toBeLessThan(400);
});
