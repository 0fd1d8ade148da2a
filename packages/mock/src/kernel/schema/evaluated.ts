import type { Check, Compiler, Evaluated, KnowsItem, KnowsProperty } from "./compiler.js";
import { has, isObject } from "./value-kind.js";
import type { Node, Sub } from "./keywords.js";

export function createEvaluated(compiler: Compiler): Evaluated {
  const properties = new Map<Sub, KnowsProperty>();
  const items = new Map<Sub, KnowsItem>();
  return {
    property(schema, except) {
      if (except !== undefined) return propertyOf(schema as Node, true, compiler);
      return deferred(properties, schema, () =>
        typeof schema === "boolean" ? () => no : propertyOf(schema, false, compiler),
      );
    },
    item(schema, except) {
      if (except !== undefined) return itemOf(schema as Node, true, compiler);
      return deferred(items, schema, () => (typeof schema === "boolean" ? () => no : itemOf(schema, false, compiler)));
    },
    declares: (schema) => declares(schema, compiler, new Set()),
  };
}

function deferred<Data, Knows>(
  memo: Map<Sub, (data: Data) => Knows>,
  schema: Sub,
  make: () => (data: Data) => Knows,
): (data: Data) => Knows {
  const found = memo.get(schema);
  if (found !== undefined) return found;
  let ready: ((data: Data) => Knows) | undefined;
  const knows = (data: Data): Knows => (ready ??= make())(data);
  memo.set(schema, knows);
  return knows;
}

function propertyOf(node: Node, asksItself: boolean, compiler: Compiler): KnowsProperty {
  if (node.additionalProperties !== undefined) return () => yes;
  if (!asksItself && node.unevaluatedProperties !== undefined) return () => yes;
  const declared = node.properties ?? {};
  const patterns = Object.keys(node.patternProperties ?? {}).map((source) => compiler.pattern(source));
  const branches = branchesOf(node, compiler).map(
    ([applies, sub]) => [applies, compiler.evaluated.property(sub)] as const,
  );
  const named = (name: string): boolean =>
    Object.hasOwn(declared, name) || patterns.some((pattern) => pattern.test(name));
  if (branches.length === 0) return () => named;
  return (data) => {
    let others: readonly ((name: string) => boolean)[] | undefined;
    return (name) => named(name) || (others ??= applying(branches, data)).some((knows) => knows(name));
  };
}

function itemOf(node: Node, asksItself: boolean, compiler: Compiler): KnowsItem {
  if (node.items !== undefined) return () => yes;
  if (!asksItself && node.unevaluatedItems !== undefined) return () => yes;
  const prefix = node.prefixItems?.length ?? 0;
  const contains = node.contains === undefined ? undefined : compiler.at(node.contains);
  const branches = branchesOf(node, compiler).map(([applies, sub]) => [applies, compiler.evaluated.item(sub)] as const);
  return (data) => {
    let others: readonly ((at: number) => boolean)[] | undefined;
    return (at) =>
      at < prefix || contains?.(data[at]) === true || (others ??= applying(branches, data)).some((knows) => knows(at));
  };
}

/** What the branches that the value fits know of it. */
function applying<Data, Knows>(
  branches: readonly (readonly [Check | undefined, (data: Data) => Knows])[],
  data: Data,
): readonly Knows[] {
  return branches.flatMap(([applies, knows]) => (applies === undefined || applies(data) ? [knows(data)] : []));
}

const yes = (): boolean => true;
const no = (): boolean => false;

/** Sub-schemas of the same position, each with the condition under which it counts (`undefined`: always). */
function branchesOf(node: Node, compiler: Compiler): [Check | undefined, Sub][] {
  const branches: [Check | undefined, Sub][] = [];
  if (node.$ref !== undefined) branches.push([undefined, compiler.resolve(node.$ref)]);
  for (const sub of node.allOf ?? []) branches.push([undefined, sub]);
  for (const sub of [...(node.anyOf ?? []), ...(node.oneOf ?? [])]) branches.push([compiler.inPlace(sub), sub]);
  if (node.if !== undefined) {
    const condition = compiler.inPlace(node.if);
    branches.push([condition, node.if]);
    if (node.then !== undefined) branches.push([condition, node.then]);
    if (node.else !== undefined) branches.push([(data) => !condition(data), node.else]);
  }
  for (const [name, sub] of Object.entries(node.dependentSchemas ?? {})) {
    branches.push([(data) => isObject(data) && has(data, name), sub]);
  }
  return branches;
}

function declares(schema: Sub, compiler: Compiler, seen: Set<Sub>): boolean {
  if (typeof schema === "boolean" || seen.has(schema)) return false;
  seen.add(schema);
  if (
    schema.additionalProperties !== undefined ||
    schema.properties !== undefined ||
    schema.patternProperties !== undefined
  )
    return true;
  return branchesOf(schema, compiler).some(([, sub]) => declares(sub, compiler, seen));
}
