import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { inspect } from "node:util";
import { type ClientOptions, type Transport, TransportError, type WireRequest } from "@antiphon/core";
import {
  type Api,
  createRuntime,
  type Operation,
  type OperationLines,
  type PreparedBody,
  readOperations,
} from "@antiphon/core/internal";
import { createOtelHooks, type OtelApi } from "@antiphon/core/otel";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as analytics from "../../packages/analytics/src/generated/operations.js";
import * as astral from "../../packages/chat/src/generated/astral/operations.js";
import * as fluxer from "../../packages/chat/src/generated/fluxer/operations.js";
import * as jobs from "../../packages/jobs/src/generated/operations.js";
import * as players from "../../packages/players/src/generated/operations.js";

/** Written in other ways into an address and a form. */
const SECRET = "SECRET+sécret /SECRET";

const apis: Readonly<Record<string, { readonly api: Api; readonly operations: OperationLines }>> = {
  players,
  jobs,
  astral,
  fluxer,
  analytics,
};

type Json = Readonly<Record<string, unknown>>;

const root = resolve(import.meta.dirname, "../..");
const read = (file: string): Json => parse(readFileSync(join(root, "spec", file), "utf8")) as Json;

/** Every name that the document marks, found in its text and not by what the generator made of it. */
function markedNames(value: unknown, name = "", document = value as Json): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const { "x-secret": isSecret, name: parameter, $ref } = value as Json;
  const own = isSecret === true ? [typeof parameter === "string" ? parameter : name] : [];
  const target = typeof $ref === "string" && $ref.startsWith("#") ? at(document, $ref) : undefined;
  const ofTarget = (target as Json | undefined)?.["x-secret"] === true && !("name" in (target as Json)) ? [name] : [];
  const inner = Object.entries(value).flatMap(([key, member]) =>
    markedNames(member, ["allOf", "schema"].includes(key) || Array.isArray(value) ? name : key, document),
  );
  return [...own, ...ofTarget, ...inner];
}

function at(document: Json, ref: string): unknown {
  return ref
    .slice(2)
    .split("/")
    .reduce<unknown>((node, part) => (node as Json)[part], document);
}

/** What servers, proxies and networks do with a request that they do not like: each gives its text back. */
const failures: Readonly<Record<string, (request: string) => ReturnType<Transport>>> = {
  "a network that quotes the request": (request) =>
    Promise.reject(
      new TransportError(`cannot send ${request}`, "not_sent", Object.assign(new Error(request), { request })),
    ),
  "a transport of the user's that throws it": (request) =>
    Promise.reject(
      Object.assign(new TypeError(`bad ${request}`), { config: { url: request }, cause: new Error(request) }),
    ),
  "a refusal that quotes it": (request) =>
    answer(400, JSON.stringify({ code: request, error: request, message: request, errors: { [request]: [request] } })),
  "a refusal in a header": (request) => answer(500, "", { "x-request-id": request, location: request }),
  "a proxy's page with status 200": (request) =>
    answer(200, `<html>${request}</html>`, { "content-type": "text/html" }),
  "a redirect to somewhere else": (request) => answer(302, "", { location: `https://elsewhere.example/${request}` }),
};

describe.each(Object.entries(apis))("%s", (name, { api, operations }) => {
  const common = name === "astral" || name === "fluxer" ? markedNames(read("chat.common.yaml")) : [];
  const marked = new Set([...markedNames(read(`${name}.yaml`)), ...common].filter((one) => !/^[A-Z]/.test(one)));
  const sent = readOperations(operations, api).filter(({ secrets }) => secrets !== undefined);

  test("the client knows every secret that the specification marks", () => {
    const known = new Set([...(api.secrets ?? []), ...sent.flatMap(({ secrets = [] }) => secrets)]);
    expect(marked.size).toBeGreaterThan(0);
    expect([...known].sort()).toEqual([...marked].sort());
  });

  test.each(Object.entries(failures))("no secret of an answer or a call is shown after %s", async (_, fail) => {
    for (const operation of sent) {
      for (const secret of operation.secrets ?? []) {
        const shown = await shownAfter(name, operation, secret, fail);
        expect(`${operation.id} ${secret}: ${shown}`).not.toMatch(/SECRET.{1,30}SECRET/);
      }
    }
  });

  test("no secret goes over plain http to another machine, unless the caller says so", async () => {
    for (const operation of sent.filter(({ auth }) => auth === undefined)) {
      for (const secret of operation.secrets ?? []) {
        const requests: WireRequest[] = [];
        const transport: Transport = (request) => {
          requests.push(request);
          return answer(500, "");
        };
        const open = (options: ClientOptions) =>
          createRuntime({
            api,
            operations,
            factory: "create",
            options: { retry: false, transport, ...options },
            multipart,
          });
        const call = (options: ClientOptions) => open(options).call(operation, argsOf(operation, secret), undefined);
        expect(await failureOf(call({ baseUrl: "http://api.example" }))).toMatchObject({
          code: "INVALID_OPTION",
          outcome: "not_sent",
        });
        expect(requests).toEqual([]);
        await failureOf(call({ baseUrl: "http://127.0.0.1:1" }));
        await failureOf(call({ baseUrl: "http://api.internal", dangerouslyAllowPlainHttp: true }));
        expect(requests).toHaveLength(2);
      }
    }
  });

  test("what an answer names as a secret is shown by no error, whoever sent it", async () => {
    const [operation] = readOperations(operations, api).filter(({ method }) => method === "GET") as [Operation];
    for (const secret of api.secrets ?? []) {
      const shown = await shownAfter(name, operation, secret, () =>
        answer(400, JSON.stringify({ error: "no", message: "no", [secret]: SECRET, deep: [{ [secret]: SECRET }] })),
      );
      expect(`${secret}: ${shown}`).not.toContain(SECRET);
    }
  });
});

/** Everything that a person could come to see of the failure: error, log, hooks, spans. */
async function shownAfter(
  name: string,
  operation: Operation,
  secret: string,
  fail: (request: string) => ReturnType<Transport>,
): Promise<string> {
  const { api, operations } = apis[name] as { readonly api: Api; readonly operations: OperationLines };
  const seen: unknown[] = [];
  const note = (...facts: readonly unknown[]): void => void seen.push(facts);
  const hooks = { onCall: note, onAttempt: note, onAnswer: note, onRetry: note, onResult: note };
  const credential = () => ({ headers: { authorization: "Bearer none" } });
  const runtime = createRuntime({
    api,
    operations,
    factory: "create",
    options: {
      baseUrl: "https://api.example",
      retry: false,
      logger: { debug: note, info: note, warn: note, error: note },
      hooks: [hooks, createOtelHooks(spansTo(note))],
      transport: ({ url, body = "" }) => fail(`${url} ${decodeURIComponent(url)} ${body as string}`),
    },
    schemes: Object.fromEntries((operation.auth ?? []).map((scheme) => [scheme, { credential }])),
    multipart,
  });
  const call = runtime.call(operation, argsOf(operation, secret), undefined);
  const error: Error = await call.then(
    () => new Error("an answer without a body has nothing to read"),
    (thrown: Error) => thrown,
  );
  const all = [error, error.cause, seen];
  const texts = all.map((value) => inspect(value, { depth: 20, showHidden: true }));
  return [error.message, error.stack, JSON.stringify([error, seen]), ...texts].join("\n");
}

/** OpenTelemetry's API, as far as it is used: everything that a span is told goes to `note`. */
function spansTo(note: (...facts: readonly unknown[]) => void): OtelApi {
  const span = {
    setAttribute: note,
    setAttributes: note,
    addEvent: note,
    setStatus: note,
    recordException: note,
    end: note,
    spanContext: () => ({ traceId: "1", spanId: "1", traceFlags: 1 }),
  };
  const startSpan = (...facts: readonly unknown[]) => {
    note(...facts);
    return span;
  };
  return {
    trace: { getTracer: () => ({ startSpan }), setSpan: (context: unknown) => context },
    context: { active: () => ({}) },
    propagation: { inject: () => undefined },
  } as never;
}

async function failureOf(call: PromiseLike<unknown>): Promise<Error> {
  return call.then(
    (value) => {
      throw new Error(`The call succeeded with ${JSON.stringify(value)}.`);
    },
    (thrown: Error) => thrown,
  );
}

function multipart(parts: unknown): PreparedBody {
  return { contentType: "text/plain", content: JSON.stringify(parts) };
}

function argsOf({ path, query = [], body }: Operation, secret: string): object {
  const names = Array.from(path.matchAll(/\{(\w+)\}/g), ([, one]) => one as string);
  const value = (one: string): string => (one === secret ? SECRET : "12345");
  const nested = body === "json" ? { nested: { [secret]: SECRET } } : {};
  const isBody = !names.includes(secret) && !query.includes(secret);
  return {
    path: Object.fromEntries(names.map((one) => [one, value(one)])),
    query: query.includes(secret) ? { [secret]: SECRET } : undefined,
    body: body === undefined ? undefined : isBody ? { [secret]: SECRET, ...nested } : {},
  };
}

function answer(status: number, text: string, headers: Readonly<Record<string, string>> = {}): ReturnType<Transport> {
  return Promise.resolve({ status, headers, text: async () => text, async *stream() {}, cancel() {} });
}
