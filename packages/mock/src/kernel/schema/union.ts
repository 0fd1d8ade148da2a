import type { Check, Compiler } from "./compiler.js";
import { has, hasType, isObject, typeOf } from "./value-kind.js";
import type { Node, Sub } from "./keywords.js";

export interface Union {
  readonly any: Check;
  readonly one: Check;
  /** The branch that the data means, for error messages: by tag, by type, or `undefined` when several could be meant. */
  meant(data: unknown): Sub | undefined;
}

/** A union whose branches each require their own tag is decided by one look-up; others try their branches. */
export function createUnion(node: Node, branches: readonly Sub[], compiler: Compiler): Union {
  const tags = tagsOf(node, branches, compiler);
  const checks = branches.map((branch) => compiler.inPlace(branch));
  const byTag = new Map([...(tags?.branches ?? [])].map(([tag, branch]) => [tag, compiler.inPlace(branch)]));
  const meant = (data: unknown): Sub | undefined => {
    if (tags !== undefined && isObject(data) && has(data, tags.name)) return tags.branches.get(data[tags.name]);
    const fitting = branches.filter((branch) => acceptsType(branch, data, compiler));
    return fitting.length === 1 ? fitting[0] : undefined;
  };
  const byLookup: Check | undefined =
    tags === undefined
      ? undefined
      : (data) => {
          if (!isObject(data)) return tags.others.some((other) => compiler.inPlace(other)(data));
          return byTag.get(data[tags.name])?.(data) ?? false;
        };
  return {
    meant,
    any: byLookup ?? ((data) => checks.some((check) => check(data))),
    one: byLookup ?? ((data) => countPassing(checks, data) === 1),
  };
}

function countPassing(checks: readonly Check[], data: unknown): number {
  let passing = 0;
  for (const check of checks) if (check(data)) passing += 1;
  return passing;
}

interface Tags {
  readonly name: string;
  readonly branches: ReadonlyMap<unknown, Sub>;
  /** At most one branch that takes no objects (`type: "null"`). */
  readonly others: readonly Sub[];
}

const nonObjects: readonly unknown[] = ["", 0, true, null, []];

/** Sound only when every object branch takes nothing but objects, requires the tag, and shares no value of it: else `undefined`. */
function tagsOf(node: Node, branches: readonly Sub[], compiler: Compiler): Tags | undefined {
  const objects = branches.filter((branch) => acceptsType(branch, {}, compiler));
  const others = branches.filter((branch) => !objects.includes(branch));
  if (objects.length < 2 || others.length > 1) return undefined;
  if (objects.some((branch) => nonObjects.some((data) => acceptsType(branch, data, compiler)))) return undefined;
  const candidates =
    node.discriminator === undefined ? tagNames(objects[0] as Sub, compiler) : [node.discriminator.propertyName];
  for (const name of candidates) {
    const map = new Map<unknown, Sub>();
    const sound = objects.every((branch) => {
      const values = tagValues(branch, name, compiler, new Set());
      return values !== undefined && values.every((value) => !map.has(value) && map.set(value, branch));
    });
    if (sound) return { name, branches: map, others };
  }
  return undefined;
}

function tagNames(branch: Sub, compiler: Compiler): string[] {
  const names: string[] = [];
  visit(branch, compiler, new Set(), (node) => names.push(...(node.required ?? [])));
  return names.filter((name) => tagValues(branch, name, compiler, new Set()) !== undefined);
}

/** The scalar values that a branch allows for a member it requires. */
function tagValues(branch: Sub, name: string, compiler: Compiler, seen: Set<Sub>): readonly unknown[] | undefined {
  let required = false;
  let values: readonly unknown[] | undefined;
  visit(branch, compiler, seen, (node) => {
    if (node.required?.includes(name) === true) required = true;
    const member =
      node.properties !== undefined && Object.hasOwn(node.properties, name) ? node.properties[name] : undefined;
    if (member === undefined) return;
    visit(member, compiler, new Set(), (tag) => {
      if ("const" in tag) values ??= [tag.const];
      else if (tag.enum !== undefined) values ??= tag.enum;
    });
  });
  return required && values?.every((value) => typeof value !== "object") === true ? values : undefined;
}

/** Walks what must all hold: the schema, its `$ref` and its `allOf`. */
function visit(schema: Sub, compiler: Compiler, seen: Set<Sub>, look: (node: Node) => void): void {
  if (typeof schema === "boolean" || seen.has(schema)) return;
  seen.add(schema);
  look(schema);
  if (schema.$ref !== undefined) visit(compiler.resolve(schema.$ref), compiler, seen, look);
  for (const sub of schema.allOf ?? []) visit(sub, compiler, seen, look);
}

/** Whether a schema's `type` admits the data's type; one without `type` admits all. */
function acceptsType(schema: Sub, data: unknown, compiler: Compiler): boolean {
  if (schema === false) return false;
  let accepts = true;
  visit(schema, compiler, new Set(), (node) => {
    if (node.type !== undefined) {
      const types = typeof node.type === "string" ? [node.type] : node.type;
      if (!types.some((type) => hasType(data, type) || type === typeOf(data))) accepts = false;
    }
    if ("const" in node && typeof node.const !== typeof data) accepts = false;
  });
  return accepts;
}
