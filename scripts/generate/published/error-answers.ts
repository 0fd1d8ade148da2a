import { STATUS_CODES } from "node:http";
import type { Content } from "../document.js";
import type { ApiModel, OperationModel } from "../model.js";
import { pascalCase } from "../names.js";
import { sorted } from "../sorted.js";
import { type Json, type JsonObject, object } from "./published-json.js";
import type { SharedAnswers } from "./shared-answers.js";
import type { WireHeaders } from "./wire-headers.js";

/** The answers of one operation beyond its successes: status to response. */
export type ErrorAnswers = ReadonlyMap<string, JsonObject>;

/** One response for each 4xx and 5xx that the operation's codes can have, with those codes by name and room for others. */
export function errorAnswers(
  model: ApiModel,
  operation: OperationModel,
  headers: WireHeaders,
  shared: SharedAnswers,
): ErrorAnswers {
  const codes = new Map<number, string[]>();
  for (const code of operation.codes) {
    const status = model.codes[code]?.status;
    if (status !== undefined && status >= 400) codes.set(status, [...(codes.get(status) ?? []), code]);
  }
  const content = operation.source.responses?.["default"]?.content;
  return new Map(
    sorted(codes, ([a], [b]) => a - b).map(([status, ofStatus]) => [
      String(status),
      shared.refer(
        nameOf(operation, status, ofStatus),
        object({
          description: describe(model, status, ofStatus),
          headers: headers.of(operation, status),
          content: content === undefined ? undefined : withCodes(model, content, ofStatus),
        }),
      ),
    ]),
  );
}

/** One code names its answer; several are named after the first operation that has them. */
function nameOf(operation: OperationModel, status: number, codes: readonly string[]): string {
  const [only = "", more] = codes;
  return more === undefined ? `${pascalCase(only.toLowerCase())}Answer` : `${operation.typeName}${status}Answer`;
}

function describe(model: ApiModel, status: number, codes: readonly string[]): string {
  const lines = codes.map(
    (code) => `- \`${code}\` (${model.codes[code]?.provenance}): ${model.codes[code]?.description}`,
  );
  return [`${STATUS_CODES[status] ?? `Status ${status}`}.`, "", ...lines].join("\n");
}

function withCodes(model: ApiModel, content: Content, codes: readonly string[]): Json {
  return Object.fromEntries(
    Object.entries(content).map(([media, { schema }]) => [
      media,
      { schema: schema === undefined ? {} : narrowed(model, schema as Json, media, codes) },
    ]),
  );
}

/** The error body with the codes of this answer where its code stands. A new code of the vendor still fits. */
function narrowed(model: ApiModel, schema: Json, media: string, codes: readonly string[]): Json {
  const [path] = (model.document["x-error-body"] as { code: readonly string[] } | undefined)?.code ?? [];
  if (path === undefined || !media.includes("json") || !hasMember(model, schema, path)) return schema;
  const code: Json = { anyOf: [{ type: "string", enum: [...codes] }, { type: "string" }] };
  const nested = path
    .split(".")
    .reverse()
    .reduce<Json>((inner, name) => ({ type: "object", required: [name], properties: { [name]: inner } }), code);
  return { allOf: [schema, nested] };
}

function hasMember(model: ApiModel, schema: Json, path: string): boolean {
  const name = String((schema as JsonObject)["$ref"] ?? "").replace("#/components/schemas/", "");
  const found = model.document.components?.schemas?.[name];
  const properties = typeof found === "object" ? (found["properties"] as JsonObject | undefined) : undefined;
  return properties !== undefined && path.split(".", 1).every((member) => member in properties);
}
