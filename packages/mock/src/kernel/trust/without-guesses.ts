import type { Answer } from "../engine.js";
import { isJson, mediaType } from "../request/body.js";
import type { PlainAnswer } from "../request/plain.js";
import type { Validator } from "../schema/validator.js";
import type { ApiTables, RouteRow } from "../schema/tables.js";
import { serves, type Trust } from "./trust.js";

/** Takes out of what leaves an API whatever rests on less than a world trusts. */
export interface Guard {
  answer(answer: Answer, route: RouteRow): Answer;
  refusal(code: string, answer: PlainAnswer, route: RouteRow | undefined): PlainAnswer;
  headers(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>>;
}

type Node = Readonly<Record<string, unknown>>;

/** What one part of a schema says of an object's members. */
interface Facet {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
  readonly rest: unknown;
  readonly label: Trust;
}

export function withoutGuesses(tables: ApiTables, validator: Validator, trust: Trust): Guard {
  if (trust === "proposed")
    return { answer: (answer) => answer, refusal: (_, answer) => answer, headers: (headers) => headers };

  const labelOf = (node: unknown): Trust | undefined =>
    (node as Node | undefined)?.["x-provenance"] as Trust | undefined;

  const facets = (schema: unknown, value: object, label: Trust): Facet[] => {
    if (typeof schema !== "object" || schema === null) return [];
    const node = schema as Node;
    const found: Facet[] = [];
    const target = typeof node["$ref"] === "string" ? tables.schemas[Number(node["$ref"].slice(2))] : undefined;
    if (target !== undefined) found.push(...facets(target, value, labelOf(target) ?? "stated"));
    for (const part of (node["allOf"] ?? []) as unknown[]) found.push(...facets(part, value, labelOf(part) ?? label));
    for (const branch of [...((node["oneOf"] ?? []) as unknown[]), ...((node["anyOf"] ?? []) as unknown[])])
      if (validator.check(branch, value)) found.push(...facets(branch, value, labelOf(branch) ?? label));
    const properties = (node["properties"] ?? {}) as Facet["properties"];
    const required = (node["required"] ?? []) as readonly string[];
    found.push({ properties, required, rest: node["additionalProperties"], label });
    return found;
  };

  const trimmed = (value: unknown, schema: unknown, label: Trust): unknown => {
    if (Array.isArray(value)) {
      const items = itemsOf(schema);
      return items === undefined ? value : value.map((item) => trimmed(item, items, label));
    }
    if (typeof value !== "object" || value === null) return value;
    const parts = facets(schema, value, label);
    const required = new Set(parts.flatMap((part) => part.required));
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, member]) => {
        const owners = parts.filter(({ properties }) => Object.hasOwn(properties, name));
        const sure = owners.some((part) => serves(trust, labelOf(part.properties[name]) ?? part.label));
        if (owners.length > 0 && !sure && !required.has(name)) return [];
        const schemas: [unknown, Trust][] =
          owners.length > 0
            ? owners.map((part) => [part.properties[name], labelOf(part.properties[name]) ?? part.label])
            : parts.map((part) => [part.rest, part.label]);
        return [[name, schemas.reduce((rest, [one, from]) => trimmed(rest, one, from), member)]];
      }),
    );
  };

  /** Of a list, or of what the schema refers to. */
  const itemsOf = (schema: unknown): unknown => {
    const node = (schema ?? {}) as Node;
    if (typeof node["$ref"] === "string") return itemsOf(tables.schemas[Number(node["$ref"].slice(2))]);
    const within = [...((node["allOf"] ?? []) as unknown[]), ...((node["anyOf"] ?? node["oneOf"] ?? []) as unknown[])];
    return node["items"] ?? within.map(itemsOf).find((items) => items !== undefined);
  };

  const labels = tables.headers ?? {};
  const root = (index: number | undefined): Trust =>
    index === undefined ? "stated" : (labelOf(tables.schemas[index]) ?? "stated");
  return {
    answer(answer, route) {
      const type = mediaType(answer.type ?? "application/json");
      const index = route.responses[String(answer.status)]?.content?.[type];
      if (index === undefined || !isJson(type) || answer.body === undefined) return answer;
      return { ...answer, body: trimmed(JSON.parse(JSON.stringify(answer.body)), tables.schemas[index], root(index)) };
    },
    refusal(code, answer, route) {
      const error = (route ?? tables.routes[0])?.error;
      if (!serves(trust, tables.codes[code]?.label) || !serves(trust, root(error))) {
        const { "content-type": _, ...headers } = answer.headers;
        return { status: answer.status, headers, body: undefined };
      }
      if (error === undefined || typeof answer.body !== "string" || !isJson(mediaType(answer.headers["content-type"])))
        return answer;
      const body = trimmed(JSON.parse(answer.body), tables.schemas[error], root(error));
      return { ...answer, body: JSON.stringify(body) };
    },
    headers: (headers) =>
      Object.fromEntries(Object.entries(headers).filter(([name]) => serves(trust, labels[name.toLowerCase()]))),
  };
}
