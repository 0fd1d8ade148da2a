import { stringify } from "yaml";
import type { OperationObject, Parameter } from "../document.js";
import type { ApiModel, OperationModel } from "../model.js";
import { codeSamples } from "./code-samples.js";
import { errorAnswers } from "./error-answers.js";
import { type Json, type JsonObject, object } from "./published-json.js";
import { plain, reachableSchemas } from "./plain.js";
import { labelsOf, type Labels } from "../provenance/labels.js";
import { type SharedAnswers, sharedAnswers } from "./shared-answers.js";
import { type WireHeaders, wireHeaders } from "./wire-headers.js";

interface Writer {
  readonly model: ApiModel;
  readonly headers: WireHeaders;
  readonly answers: SharedAnswers;
  readonly labels: Labels;
}

/**
 * The document for other people's tools: one self-contained OpenAPI 3.1 file in which every fact that has a standard place
 * stands there. Errors are responses, headers are declared, credentials in a query or a form are parameters too, and nothing is
 * in it that only the mock serves.
 */
export function publishDocument(model: ApiModel): JsonObject {
  const writer: Writer = { model, headers: wireHeaders(model), answers: sharedAnswers(), labels: labelsOf(model) };
  const operations = model.operations.filter((operation) => !operation.mockOnly);
  const paths: JsonObject = {};
  for (const operation of operations) {
    const item = (paths[operation.path] ??= pathItem(model, operation.path)) as JsonObject;
    item[operation.method.toLowerCase()] = publishOperation(writer, operation);
  }
  const { document } = model;
  const { components = {} } = document;
  const root = plain({
    openapi: document.openapi,
    info: document.info as unknown as Json,
    externalDocs: document["externalDocs"] as Json | undefined,
    servers: document.servers as unknown as Json,
    security: document.security as unknown as Json,
    tags: declaredTags(model, operations) as unknown as Json,
    paths,
    webhooks: document.webhooks as unknown as Json | undefined,
  }) as JsonObject;
  const shared = plain(writer.answers.components);
  return object({
    ...root,
    components: object({
      schemas: reachableSchemas([root, shared], labelledSchemas(writer)),
      responses: shared,
      headers: writer.headers.components,
      securitySchemes: plain((components.securitySchemes ?? {}) as Json),
    }),
  });
}

/** Every tag that an operation has, also those of which the document says no more than the name. */
function declaredTags(
  { document }: ApiModel,
  operations: readonly OperationModel[],
): readonly { readonly name: string }[] {
  const used = operations.flatMap(({ source }) => source.tags ?? []);
  const declared = (document.tags ?? []).filter(({ name }) => used.includes(name));
  const known = new Set(declared.map(({ name }) => name));
  return [...declared, ...[...new Set(used)].filter((name) => !known.has(name)).map((name) => ({ name }))];
}

/** Each says where it comes from, also where that follows from what uses it. */
function labelledSchemas({ model, labels }: Writer): JsonObject {
  const schemas = (model.document.components?.schemas ?? {}) as unknown as JsonObject;
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      object({ ...(plain(schema) as JsonObject), "x-provenance": labels.schemas.get(name) }),
    ]),
  );
}

/** File name to text, in both forms. */
export function writePublished(model: ApiModel): [file: string, text: string][] {
  const name = model.entry.spec.replace(/^spec\//, "spec/published/").replace(/\.yaml$/, "");
  const document = publishDocument(model);
  return [
    [`${name}.json`, `${JSON.stringify(document, undefined, 2)}\n`],
    [`${name}.yaml`, stringify(document, { lineWidth: 120, aliasDuplicateObjects: false })],
  ];
}

function pathItem(model: ApiModel, path: string): JsonObject {
  const item = model.document.paths?.[path] ?? {};
  return object({ servers: item["servers"] as Json | undefined });
}

function publishOperation(writer: Writer, operation: OperationModel): JsonObject {
  const { model, headers } = writer;
  const { source } = operation;
  const parameters = [
    ...(source.parameters ?? [])
      .filter((one) => one["x-mock-only"] !== true)
      .map((one) => ({
        ...(one.in === "header" ? textHeader(one as unknown as JsonObject) : (one as unknown as JsonObject)),
        "x-provenance": writer.labels.parameter(operation, one),
      })),
    ...credentialParameters(model, operation),
    ...headers.parameters(operation),
  ];
  return object({
    operationId: operation.id,
    tags: source.tags as Json | undefined,
    summary: source.summary,
    description: source.description,
    deprecated: operation.deprecated || undefined,
    ...kept(source),
    security: source.security as unknown as Json | undefined,
    parameters: parameters.length > 0 ? parameters : undefined,
    requestBody: source.requestBody as unknown as Json | undefined,
    responses: responses(writer, operation),
    "x-codeSamples": codeSamples(model, operation),
  });
}

/** A header is text, and some generators hand its value on as it is: one that is true or false names these words. */
function textHeader(parameter: JsonObject): JsonObject {
  const schema = parameter["schema"] as JsonObject | undefined;
  if (schema?.["type"] !== "boolean") return parameter;
  return { ...parameter, schema: { ...schema, type: "string", enum: ["true", "false"] } };
}

/** An API key in the query is a parameter too: half of the generators know credentials of headers only. */
function credentialParameters({ document }: ApiModel, operation: OperationModel): JsonObject[] {
  const schemes = (document.components?.securitySchemes ?? {}) as Readonly<Record<string, JsonObject>>;
  const names = new Set((operation.source.parameters ?? []).map((one: Parameter) => `${one.in} ${one.name}`));
  const requirements = operation.source.security ?? document.security ?? [];
  const required = requirements.length > 0 && requirements.every((one) => Object.keys(one).length > 0);
  return [...new Set(requirements.flatMap((one) => Object.keys(one)))].flatMap((name) => {
    const scheme = schemes[name];
    if (scheme?.["type"] !== "apiKey" || scheme["in"] !== "query" || names.has(`query ${scheme["name"] as string}`))
      return [];
    const { name: wire = "", description = "" } = scheme;
    const label = operation.provenance;
    return [{ name: wire, in: "query", required, description, "x-provenance": label, schema: { type: "string" } }];
  });
}

function responses({ model, headers, answers }: Writer, operation: OperationModel): JsonObject {
  const stated = Object.entries(operation.source.responses ?? {}).map(([status, response]): [string, Json] => {
    const declared = status === "default" ? undefined : headers.of(operation, Number(status));
    const own = (response as unknown as JsonObject)["headers"] as JsonObject | undefined;
    const both = declared === undefined && own === undefined ? undefined : { ...declared, ...own };
    return [status, object({ ...(response as unknown as JsonObject), headers: both })];
  });
  const errors = errorAnswers(model, operation, headers, answers);
  const known = stated.filter(([status]) => status !== "default" && !errors.has(status));
  return Object.fromEntries([...known, ...errors, ...stated.filter(([status]) => status === "default")]);
}

/** Policy that no standard member can say. */
function kept(source: OperationObject): JsonObject {
  const names = ["x-provenance", "x-safety", "x-not-applied", "x-bucket", "x-limit", "x-permissions", "x-pagination"];
  return object(Object.fromEntries(names.map((name) => [name, source[name] as Json | undefined])));
}
