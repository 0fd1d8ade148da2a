import type { Issue } from "./failure.js";
import type { ParamRow } from "../schema/tables.js";

/** Text of a parameter as the type that its schema wants; text that is no such thing stays text, and the check refuses it. */
export type Coerce = (text: readonly string[]) => unknown;

/** Reads one parameter's schema once. `resolve` follows `$ref`; `trueWords` mean `true` in a query. */
export function createCoerce(
  param: ParamRow,
  schema: unknown,
  resolve: (schema: unknown) => unknown,
  trueWords: readonly string[] = [],
): Coerce {
  const types = typesOf(schema, resolve);
  // Headers are written by people: `TRUE` is true there.
  if (param.in === "header" && types.includes("boolean")) {
    const scalar = scalarOf(types);
    return (texts) => scalar(texts.join().toLowerCase());
  }
  if (types.includes("array")) {
    const items = itemsOf(schema, resolve);
    const scalar = scalarOf(typesOf(items, resolve));
    const split = param.explode === false || param.in !== "query";
    const separator = param.style === "spaceDelimited" ? " " : param.style === "pipeDelimited" ? "|" : ",";
    return (texts) => (split ? texts.flatMap((text) => (text === "" ? [] : text.split(separator))) : texts).map(scalar);
  }
  const scalar = scalarOf(types, param.in === "query" ? trueWords : []);
  // A repeated scalar is passed on as a list, which its schema refuses.
  return (texts) => (texts.length === 1 ? scalar(texts[0] as string) : texts.map(scalar));
}

function scalarOf(types: readonly string[], trueWords: readonly string[] = []): (text: string) => unknown {
  const numeric = types.includes("integer") || types.includes("number");
  const boolean = types.includes("boolean");
  const nullable = types.includes("null") && !types.includes("string");
  return (text) => {
    if (numeric && /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text)) return Number(text);
    if (boolean && (text === "true" || text === "false")) return text === "true";
    if (boolean && trueWords.includes(text)) return true;
    return nullable && text === "null" ? null : text;
  };
}

interface Shape {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly items?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly allOf?: readonly unknown[];
  readonly anyOf?: readonly unknown[];
  readonly oneOf?: readonly unknown[];
}

function typesOf(schema: unknown, resolve: (schema: unknown) => unknown): readonly string[] {
  const shape = resolve(schema) as Shape | boolean | undefined;
  if (typeof shape !== "object") return [];
  if (shape.type !== undefined) return typeof shape.type === "string" ? [shape.type] : shape.type;
  const values = "const" in shape ? [shape.const] : (shape.enum ?? []);
  const parts = [...(shape.allOf ?? []), ...(shape.anyOf ?? []), ...(shape.oneOf ?? [])];
  return [...values.map((value) => typeof value), ...parts.flatMap((part) => typesOf(part, resolve))];
}

function itemsOf(schema: unknown, resolve: (schema: unknown) => unknown): unknown {
  const shape = resolve(schema) as Shape | boolean | undefined;
  if (typeof shape !== "object") return undefined;
  const parts = [...(shape.allOf ?? []), ...(shape.anyOf ?? []), ...(shape.oneOf ?? [])];
  return shape.items ?? parts.map((part) => itemsOf(part, resolve)).find((items) => items !== undefined);
}

/** The query as names to values, in order; a broken escape is an issue, never an exception. */
export function parseQuery(query: string, issues: Issue[]): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const pair of query.split("&")) {
    if (pair === "") continue;
    const at = pair.indexOf("=");
    const name = decode(at < 0 ? pair : pair.slice(0, at), "query", issues, true);
    const value = at < 0 ? "" : decode(pair.slice(at + 1), "query", issues, true);
    const list = values.get(name);
    if (list === undefined) values.set(name, [value]);
    else list.push(value);
  }
  return values;
}

export function decode(text: string, where: Issue["in"], issues: Issue[], plusIsSpace = false): string {
  if (!text.includes("%") && !(plusIsSpace && text.includes("+"))) return text;
  try {
    return decodeURIComponent(plusIsSpace ? text.replaceAll("+", " ") : text);
  } catch {
    issues.push({ in: where, path: [], keyword: "syntax", message: "has a broken percent escape" });
    return text;
  }
}
