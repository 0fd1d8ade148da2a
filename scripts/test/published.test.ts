import { expect, test } from "vitest";
import { apis, gateway } from "../generate/apis.js";
import { asyncApi } from "../generate/published/async-api.js";
import { loadDocument } from "../generate/load-document.js";
import { createModel } from "../generate/model.js";
import type { JsonObject } from "../generate/published/published-json.js";
import { publishDocument } from "../generate/published/publish.js";

interface Answer {
  readonly description?: string;
  readonly headers?: JsonObject;
  readonly $ref?: string;
}
interface PublishedOperation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
  readonly responses: Readonly<Record<string, Answer>>;
}

const published = apis
  .filter((entry) => entry.reference !== undefined)
  .map((entry) => {
    const model = createModel(entry, loadDocument(entry.spec));
    const document = publishDocument(model);
    const paths = document["paths"] as unknown as Readonly<
      Record<string, Readonly<Record<string, PublishedOperation>>>
    >;
    const operations = Object.values(paths).flatMap((item) =>
      Object.values(item).filter((one) => "operationId" in one),
    );
    const answers = (document["components"] as JsonObject)["responses"] as unknown as Readonly<Record<string, Answer>>;
    const answer = (one: Answer): Answer => answers[one.$ref?.split("/").at(-1) ?? ""] ?? one;
    return { id: entry.id, model, document, operations, answer };
  });

function operation(id: string, api: string): { found: PublishedOperation; answer: (one: Answer) => Answer } {
  const of = published.find((one) => one.id === api);
  const found = of?.operations.find((one) => one.operationId === id);
  if (of === undefined || found === undefined) throw new Error(`${api} publishes no ${id}`);
  return { found, answer: of.answer };
}

test.each(published)("$id publishes every documented code of every operation under its status", (api) => {
  const missing = api.model.operations
    .filter((one) => !one.mockOnly)
    .flatMap((one) => {
      const responses = api.operations.find(({ operationId }) => operationId === one.id)?.responses ?? {};
      return one.codes.filter((code) => {
        const given = responses[String(api.model.codes[code]?.status)];
        return given === undefined || !api.answer(given).description?.includes(`\`${code}\``);
      });
    });
  expect(missing).toEqual([]);
});

test.each(published)("$id publishes nothing that only the mock serves, and leaves nothing else out", (api) => {
  const served = api.model.operations.filter((one) => !one.mockOnly).map((one) => one.id);
  expect(api.operations.map((one) => one.operationId)).toEqual(served);
});

test.each(published)(
  "every reference of $id leads to a component, and every component has a name of its own",
  (api) => {
    const components = api.document["components"] as Readonly<Record<string, JsonObject>>;
    const text = JSON.stringify(api.document);
    const refs = [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g)];
    expect(refs.length).toBeGreaterThan(20);
    const lost = refs.filter(([, kind = "", name = ""]) => components[kind]?.[name] === undefined);
    expect(lost.map(([ref]) => ref)).toEqual([]);
    const names = ["schemas", "responses"].flatMap((kind) => Object.keys(components[kind] ?? {}));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  },
);

test("a caller sees where to send what the wire needs: keys, timestamps, request ids, credentials of a query", () => {
  const names = (id: string, api: string): readonly string[] =>
    (operation(id, api).found.parameters ?? []).map((one) => `${one.in} ${one.name}${one.required ? "!" : ""}`);
  expect(names("players.create", "auralis")).toContain("header Idempotency-Key");
  expect(names("players.get", "auralis")).not.toContain("header Idempotency-Key");
  expect(names("evaluations.list", "auralytik")).toContain("header X-Timestamp!");
  expect(names("health.get", "auralytik")).not.toContain("header X-Timestamp!");
  expect(names("jobs.list", "auralis-cloud")).toContain("query user_id!");
  expect(names("messages.create", "fluxer")).toContain("header X-Request-ID");
});

test("a refusal that says when to come back declares the header, with its codes in the body's type", () => {
  const { found, answer } = operation("messages.create", "fluxer");
  const limited = answer(found.responses["429"] ?? {});
  expect(Object.keys(limited.headers ?? {})).toEqual(expect.arrayContaining(["Retry-After", "X-RateLimit-Scope"]));
  expect(JSON.stringify(limited)).toContain(`"anyOf":[{"type":"string","enum":["RATE_LIMITED"`);
  expect(Object.keys(answer(found.responses["200"] ?? {}).headers ?? {})).not.toContain("Retry-After");
});

test.each(published)("every named schema and parameter of $id says where it comes from", (api) => {
  const components = api.document["components"] as Readonly<Record<string, JsonObject>>;
  const labels = ["stated", "observed", "proposed"];
  const isLabelled = (fact: unknown): boolean => labels.includes((fact as JsonObject)["x-provenance"] as string);
  const schemas = Object.entries(components["schemas"] ?? {}).filter(([, schema]) => !isLabelled(schema));
  expect(schemas.map(([name]) => name)).toEqual([]);
  const parameters = api.operations.flatMap(({ operationId, parameters: own = [] }) =>
    own.filter((one) => !isLabelled(one)).map(({ name }) => `${operationId} ${name}`),
  );
  expect(parameters).toEqual([]);
});

test("addresses beside the base URL stand at their paths", () => {
  const servers = (api: string, path: string): string[] => {
    const paths = published.find((one) => one.id === api)?.document["paths"] as Readonly<Record<string, JsonObject>>;
    return ((paths[path]?.["servers"] ?? []) as unknown as readonly { readonly url: string }[]).map(({ url }) => url);
  };
  expect(servers("fluxer", "/.well-known/fluxer")).toEqual(["https://api.fluxer.app"]);
  expect(servers("auralytik", "/health")).toEqual(["https://api.auralytik.ai/api/v1", "https://api.auralytik.ai"]);
});

test.each(["astral", "fluxer"])(
  "the gateway of %s is published with every frame and event, and where it comes from",
  (platform) => {
    const model = createModel(gateway, loadDocument(gateway.spec));
    const document = asyncApi(model, platform) as unknown as {
      readonly operations: Readonly<
        Record<"send" | "receive", { readonly messages: readonly { readonly $ref: string }[] }>
      >;
      readonly components: { readonly messages: Readonly<Record<string, JsonObject>>; readonly schemas: JsonObject };
    };
    const rows = (kind: string): readonly (readonly [string, { component: string; direction: string }])[] =>
      Object.entries((model.document[kind] as Record<string, Record<string, never>>)[platform] ?? {});
    const frames = rows("x-frames").filter(([, { component }]) => component !== "DispatchFrame");
    const all = [...frames.map(([, row]) => [row.component, row] as const), ...rows("x-events")];
    const { messages, schemas } = document.components;
    expect(new Set(Object.keys(messages))).toEqual(new Set(all.map(([name]) => name)));
    for (const [action, other] of [
      ["send", "client"],
      ["receive", "server"],
    ] as const)
      expect(new Set(document.operations[action].messages.map(({ $ref }) => $ref.split("/").at(-1)))).toEqual(
        new Set(all.filter(([, { direction }]) => direction !== other).map(([name]) => name)),
      );
    for (const message of Object.values(messages))
      expect(["stated", "observed", "proposed"]).toContain(message["x-provenance"]);
    const refs = [...JSON.stringify(document.components).matchAll(/#\/components\/schemas\/(\w+)/g)];
    expect(refs.filter(([, name = ""]) => !(name in schemas))).toEqual([]);
  },
);

test.each(published)("every tag of $id is declared once", ({ document, operations }) => {
  const declared = (document["tags"] as unknown as readonly { readonly name: string }[]).map(({ name }) => name);
  const used = operations.flatMap((one) => (one as unknown as { readonly tags: readonly string[] }).tags);
  expect([declared.length, new Set(declared)]).toEqual([new Set(used).size, new Set(used)]);
});

test.each(published)("$id has no schema that is an object or a list at once, and no header that is no text", (api) => {
  const isBoth = (type: unknown): boolean => Array.isArray(type) && type.includes("object") && type.includes("array");
  const found: unknown[] = [];
  JSON.stringify(api.document, (_, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    const { type, in: place, schema } = value as { type?: unknown; in?: unknown; schema?: { type?: unknown } };
    if (isBoth(type) || (place === "header" && schema?.type === "boolean")) found.push(value);
    return value;
  });
  expect(found).toEqual([]);
});

test("what is an object or a list says of each what it holds", () => {
  const fluxer = published.find((one) => one.id === "fluxer")?.document as unknown as {
    readonly components: { readonly schemas: Readonly<Record<string, JsonObject>> };
  };
  expect(fluxer.components.schemas["OwnApplications"]).toMatchObject({
    anyOf: [
      { type: "object", properties: { id: {}, name: {} }, additionalProperties: true },
      { type: "array", items: { $ref: "#/components/schemas/Application" } },
    ],
  });
});
