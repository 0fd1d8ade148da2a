import { type Document, type Schema, propertyOf, resolve, schemasOf } from "./document.js";
import { schemaLists, schemaMaps, schemaMembers } from "./keywords.js";
import { type ApiModel, type OperationModel, publicOperations } from "./model.js";
import { sorted } from "./sorted.js";

/** Names of path values, query parameters and members of the body that are secrets (`x-secret`): whoever reads one can act for its owner. */
export function secretsSent(model: ApiModel, operation: OperationModel): readonly string[] {
  const { pathParameters, queryParameters, body } = operation;
  const parameters = [...pathParameters, ...queryParameters]
    .filter((parameter) => parameter["x-secret"] === true || isSecret(model.document, parameter.schema ?? true))
    .map(({ name }) => name);
  const bodies = Object.values(body?.content ?? {}).map(({ schema }) => schema ?? true);
  return unique([...parameters, ...bodies.flatMap((schema) => secretMembers(model.document, schema))]);
}

/**
 * Names of members that are secret wherever they stand: in an answer, or in the copy of a request that a server puts into its error.
 * Not those by which the API's errors say something, such as `code`: what the call has sent there is known by its value.
 */
export function secretsAnywhere(model: ApiModel): readonly string[] {
  const { document } = model;
  const members = Object.values(schemasOf(document)).flatMap((schema) => secretMembers(document, schema));
  const sent = publicOperations(model).flatMap((operation) => secretsSent(model, operation));
  const spoken = new Set(errorMembers(document));
  return unique([...members, ...sent]).filter((name) => !spoken.has(name));
}

function errorMembers(document: Document): readonly string[] {
  const { code = [], message = [], requestId = [] } = (document["x-error-body"] ?? {}) as Record<string, string[]>;
  return [code, message, requestId].flat().flatMap((path) => path.split("."));
}

function secretMembers(document: Document, schema: Schema, seen = new Set<unknown>()): readonly string[] {
  if (typeof schema !== "object") return [];
  const whole = resolve(document, schema);
  if (seen.has(whole)) return [];
  seen.add(whole);
  return Object.entries(whole).flatMap(([keyword, value]) => {
    if (keyword === "properties") {
      const names = Object.keys(value as object);
      const own = names.filter((name) => isSecret(document, propertyOf(document, whole, name) ?? true));
      return [
        ...own,
        ...Object.values(value as object).flatMap((inner) => secretMembers(document, inner as Schema, seen)),
      ];
    }
    if (schemaMaps.has(keyword))
      return Object.values(value as object).flatMap((inner) => secretMembers(document, inner as Schema, seen));
    if (schemaLists.has(keyword)) return (value as Schema[]).flatMap((inner) => secretMembers(document, inner, seen));
    return schemaMembers.has(keyword) ? secretMembers(document, value as Schema, seen) : [];
  });
}

/** Marked where it stands, or by the schema that it refers to. */
function isSecret(document: Document, schema: Schema): boolean {
  if (typeof schema !== "object") return false;
  if (schema["x-secret"] === true) return true;
  const whole = resolve(document, schema);
  return whole["x-secret"] === true || ((whole["allOf"] ?? []) as Schema[]).some((part) => isSecret(document, part));
}

function unique(names: readonly string[]): readonly string[] {
  return sorted(new Set(names));
}
