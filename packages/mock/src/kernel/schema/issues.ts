import { memberNames } from "./compile.js";
import type { Compiler } from "./compiler.js";
import { has, hasType, isObject, typeOf } from "./value-kind.js";
import { equal, hasDuplicate, isMultiple, lengthOf } from "./equal.js";
import type { Formats } from "./formats.js";
import type { Node, Sub } from "./keywords.js";
import { createUnion } from "./union.js";

/** One thing wrong with a value. */
export interface SchemaIssue {
  readonly path: readonly (string | number)[];
  readonly keyword: string;
  readonly message: string;
  /** The innermost schema that refused, for vendor extensions such as `x-codes`. */
  readonly schema: Readonly<Record<string, unknown>> | undefined;
}

/** Nobody reads more, and a list of ten thousand wrong items must not become as many sentences. */
export const mostIssues: number = 200;

/** Thrown by the walk once it has told enough: what is left of a body of a million members is not looked at. */
const enough: unique symbol = Symbol("enough");

type Path = readonly (string | number)[];
type Report = (path: Path, keyword: string, message: string, schema: Sub) => void;

/** Walks the schema again after a failed check. Of a union it reports the branch that the value means. Ends at `most` issues. */
export function findIssues(
  schema: Sub,
  data: unknown,
  compiler: Compiler,
  formats: Formats | undefined,
  most: number = mostIssues,
): SchemaIssue[] {
  const found: SchemaIssue[] = [];
  const report: Report = (path, keyword, message, node) => {
    found.push({
      path,
      keyword,
      message,
      schema: typeof node === "object" ? (node as Readonly<Record<string, unknown>>) : undefined,
    });
    // oxlint-disable-next-line typescript/only-throw-error -- ends the walk; never leaves this file
    if (found.length >= most) throw enough;
  };
  try {
    atPosition(schema, data, [], { compiler, formats, report });
  } catch (error) {
    if (error !== enough) throw error;
  }
  if (found.length === 0) report([], "schema", "must match the schema", schema);
  return found;
}

interface Walk {
  readonly compiler: Compiler;
  readonly formats: Formats | undefined;
  readonly report: Report;
}

function atPosition(schema: Sub, data: unknown, path: Path, walk: Walk): void {
  const { compiler } = walk;
  if (compiler.at(schema)(data)) return;
  inPlace(schema, data, path, walk);
  if (!compiler.strict || !isObject(data) || !compiler.evaluated.declares(schema)) return;
  const knows = compiler.evaluated.property(schema)(data);
  for (const name of memberNames(data)) {
    if (!knows(name)) walk.report([...path, name], "unevaluatedProperties", "is not declared", schema);
  }
}

function inPlace(schema: Sub, data: unknown, path: Path, walk: Walk): void {
  const { compiler, report } = walk;
  if (compiler.inPlace(schema)(data)) return;
  if (schema === false) return report(path, "false", "must not be there", schema);
  if (schema === true || (compiler.strict && typeof data === "object" && !compiler.inPlace(true)(data))) {
    return report(path, "type", "must be plain JSON", schema);
  }
  if (schema.type !== undefined) {
    const types = typeof schema.type === "string" ? [schema.type] : schema.type;
    if (!types.some((type) => hasType(data, type))) {
      return report(path, "type", `must be ${types.join(" or ")}, got ${typeOf(data)}`, schema);
    }
  }
  scalars(schema, data, path, walk);
  if (Array.isArray(data)) items(schema, data, path, walk);
  if (isObject(data)) members(schema, data, path, walk);
  logic(schema, data, path, walk);
}

function scalars(node: Node, data: unknown, path: Path, { formats, report, compiler }: Walk): void {
  if ("const" in node && !equal(data, node.const)) report(path, "const", `must be ${JSON.stringify(node.const)}`, node);
  if (node.enum !== undefined && !node.enum.some((value) => equal(value, data))) {
    report(path, "enum", `must be one of ${node.enum.map((value) => JSON.stringify(value)).join(", ")}`, node);
  }
  if (typeof data === "number") {
    if (node.minimum !== undefined && data < node.minimum)
      report(path, "minimum", `must be at least ${node.minimum}`, node);
    if (node.maximum !== undefined && data > node.maximum)
      report(path, "maximum", `must be at most ${node.maximum}`, node);
    if (node.exclusiveMinimum !== undefined && data <= node.exclusiveMinimum) {
      report(path, "exclusiveMinimum", `must be above ${node.exclusiveMinimum}`, node);
    }
    if (node.exclusiveMaximum !== undefined && data >= node.exclusiveMaximum) {
      report(path, "exclusiveMaximum", `must be below ${node.exclusiveMaximum}`, node);
    }
    if (node.multipleOf !== undefined && !isMultiple(data, node.multipleOf)) {
      report(path, "multipleOf", `must be a multiple of ${node.multipleOf}`, node);
    }
  }
  if (typeof data === "string") {
    const length = lengthOf(data);
    if (node.minLength !== undefined && length < node.minLength) {
      report(path, "minLength", `must have at least ${node.minLength} characters, has ${length}`, node);
    }
    if (node.maxLength !== undefined && length > node.maxLength) {
      report(path, "maxLength", `must have at most ${node.maxLength} characters, has ${length}`, node);
    }
    if (node.pattern !== undefined && !compiler.pattern(node.pattern).test(data)) {
      report(path, "pattern", `must match ${node.pattern}`, node);
    }
  }
  if (
    node.format !== undefined &&
    (typeof data === "string" || typeof data === "number") &&
    formats?.[node.format]?.(data) === false
  ) {
    report(path, "format", `must be a ${node.format}`, node);
  }
}

function items(node: Node, data: readonly unknown[], path: Path, walk: Walk): void {
  const { report, compiler } = walk;
  if (node.minItems !== undefined && data.length < node.minItems)
    report(path, "minItems", `must have at least ${node.minItems} items`, node);
  if (node.maxItems !== undefined && data.length > node.maxItems)
    report(path, "maxItems", `must have at most ${node.maxItems} items`, node);
  if (node.uniqueItems === true && hasDuplicate(data)) report(path, "uniqueItems", "must not repeat an item", node);
  const prefix = node.prefixItems ?? [];
  for (const [at, item] of data.entries()) {
    const sub = prefix[at] ?? node.items;
    if (sub !== undefined) atPosition(sub, item, [...path, at], walk);
  }
  if (node.contains !== undefined) {
    const check = compiler.at(node.contains);
    const count = data.filter((item) => check(item)).length;
    if (count < (node.minContains ?? 1)) report(path, "contains", "lacks an item it must contain", node);
    if (count > (node.maxContains ?? Infinity))
      report(path, "maxContains", `must contain at most ${node.maxContains} such items`, node);
  }
  if (node.unevaluatedItems !== undefined) {
    const knows = compiler.evaluated.item(node, "unevaluatedItems")(data);
    for (const [at, item] of data.entries())
      if (!knows(at)) atPosition(node.unevaluatedItems, item, [...path, at], walk);
  }
}

function members(node: Node, data: Readonly<Record<string, unknown>>, path: Path, walk: Walk): void {
  const { report, compiler } = walk;
  for (const name of node.required ?? [])
    if (!has(data, name)) report([...path, name], "required", "is required", node);
  const names = memberNames(data);
  if (node.minProperties !== undefined && names.length < node.minProperties) {
    report(path, "minProperties", `must have at least ${node.minProperties} members`, node);
  }
  if (node.maxProperties !== undefined && names.length > node.maxProperties) {
    report(path, "maxProperties", `must have at most ${node.maxProperties} members`, node);
  }
  for (const name of names) {
    const own =
      node.properties !== undefined && Object.hasOwn(node.properties, name) ? node.properties[name] : undefined;
    const matching = Object.entries(node.patternProperties ?? {}).filter(([source]) =>
      compiler.pattern(source).test(name),
    );
    if (own !== undefined) atPosition(own, data[name], [...path, name], walk);
    for (const [, sub] of matching) atPosition(sub, data[name], [...path, name], walk);
    if (own === undefined && matching.length === 0 && node.additionalProperties !== undefined) {
      if (node.additionalProperties === false)
        report([...path, name], "additionalProperties", "is not a known member", node);
      else atPosition(node.additionalProperties, data[name], [...path, name], walk);
    }
    if (node.propertyNames !== undefined && !compiler.at(node.propertyNames)(name)) {
      report([...path, name], "propertyNames", "is not an allowed name", node);
    }
  }
  for (const [name, others] of Object.entries(node.dependentRequired ?? {})) {
    if (!has(data, name)) continue;
    for (const other of others)
      if (!has(data, other)) report([...path, other], "dependentRequired", `is required beside ${name}`, node);
  }
  for (const [name, sub] of Object.entries(node.dependentSchemas ?? {}))
    if (has(data, name)) inPlace(sub, data, path, walk);
}

function logic(node: Node, data: unknown, path: Path, walk: Walk): void {
  const { compiler, report } = walk;
  if (node.$ref !== undefined) inPlace(compiler.resolve(node.$ref), data, path, walk);
  for (const sub of node.allOf ?? []) inPlace(sub, data, path, walk);
  for (const keyword of ["anyOf", "oneOf"] as const) {
    const branches = node[keyword];
    if (branches === undefined) continue;
    const union = createUnion(node, branches, compiler);
    if (keyword === "anyOf" ? union.any(data) : union.one(data)) continue;
    const meant = union.meant(data);
    if (meant !== undefined && !compiler.inPlace(meant)(data)) inPlace(meant, data, path, walk);
    else
      report(
        path,
        keyword,
        keyword === "anyOf" ? "must match one of the forms" : "must match exactly one of the forms",
        node,
      );
  }
  if (node.not !== undefined && compiler.inPlace(node.not)(data)) report(path, "not", "must not match", node);
  if (node.if !== undefined) {
    const branch = compiler.inPlace(node.if)(data) ? node.then : node.else;
    if (branch !== undefined) inPlace(branch, data, path, walk);
  }
  if (node.unevaluatedProperties !== undefined && isObject(data)) {
    const knows = compiler.evaluated.property(node, "unevaluatedProperties")(data);
    for (const name of memberNames(data)) {
      if (knows(name) || compiler.at(node.unevaluatedProperties)(data[name])) continue;
      report([...path, name], "unevaluatedProperties", "is not a known member", node);
    }
  }
}
