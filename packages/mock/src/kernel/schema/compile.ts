import type { Check, Compiler, Evaluated } from "./compiler.js";
import { equal, hasDuplicate, isMultiple, lengthOf } from "./equal.js";
import { createEvaluated } from "./evaluated.js";
import type { Formats } from "./formats.js";
import { unknownKeywords, type Node, type Sub } from "./keywords.js";
import { createUnion } from "./union.js";
import { has, hasType, isObject } from "./value-kind.js";

/**
 * Schemas become closures: no `eval`, no allocation while checking. Strict mode is a mode of this function, not an edit of
 * the schemas, since `additionalProperties: false` beside `allOf` would refuse the members of its siblings.
 */
export function createCompiler(root: unknown, formats: Formats | undefined, strict: boolean): Compiler {
  const positions = new Map<Sub, Check>();
  const parts = new Map<Sub, Check>();
  const patterns = new Map<string, RegExp>();

  const compiler: Compiler = {
    strict,
    at: (schema) => lazily(positions, schema, () => (strict ? closed(schema, compiler) : compiler.inPlace(schema))),
    inPlace: (schema) => lazily(parts, schema, () => compileNode(schema, compiler, formats)),
    resolve: (ref) => resolvePointer(root, ref),
    pattern(source) {
      let found = patterns.get(source);
      if (found === undefined) patterns.set(source, (found = new RegExp(source, "u")));
      return found;
    },
    get evaluated() {
      return (evaluated ??= createEvaluated(compiler));
    },
  };
  let evaluated: Evaluated | undefined;
  return compiler;
}

/** Compiles at the first call, so that recursive schemas end and unused ones cost nothing. */
function lazily(memo: Map<Sub, Check>, schema: Sub, compile: () => Check): Check {
  const found = memo.get(schema);
  if (found !== undefined) return found;
  let ready: Check | undefined;
  const check: Check = (data) => (ready ??= compile())(data);
  memo.set(schema, check);
  return check;
}

function closed(schema: Sub, compiler: Compiler): Check {
  const part = compiler.inPlace(schema);
  if (!compiler.evaluated.declares(schema)) return part;
  const knows = compiler.evaluated.property(schema);
  return (data) => {
    if (!part(data)) return false;
    if (!isObject(data)) return true;
    const known = knows(data);
    for (const key in data) if (data[key] !== undefined && Object.hasOwn(data, key) && !known(key)) return false;
    return true;
  };
}

function compileNode(schema: Sub, compiler: Compiler, formats: Formats | undefined): Check {
  if (schema === true) return compiler.strict ? isPlain : () => true;
  if (schema === false) return () => false;
  const odd = unknownKeywords(schema);
  if (odd.length > 0) throw new TypeError(`The schema keyword "${odd[0]}" is not supported.`);
  const checks: Check[] = [];
  if (compiler.strict) checks.push(isPlain);
  if (schema.type !== undefined) checks.push(typeCheck(schema.type));
  if (schema.const !== undefined || "const" in schema) checks.push(constCheck(schema.const));
  if (schema.enum !== undefined) checks.push(enumCheck(schema.enum));
  checks.push(...numberChecks(schema), ...stringChecks(schema, compiler, formats), ...arrayChecks(schema, compiler));
  checks.push(...objectChecks(schema, compiler), ...logicChecks(schema, compiler));
  if (checks.length === 1) return checks[0] as Check;
  const [first = () => true, second = () => true, ...rest] = checks;
  if (rest.length === 0) return (data) => first(data) && second(data);
  return (data) => {
    for (const check of checks) if (!check(data)) return false;
    return true;
  };
}

/** Own answers must be what JSON can carry: no class instances, no NaN, no functions. */
function isPlain(data: unknown): boolean {
  if (typeof data === "number") return Number.isFinite(data);
  if (typeof data !== "object" || data === null)
    return data === null || typeof data === "string" || typeof data === "boolean";
  if (Array.isArray(data)) return true;
  const prototype: unknown = Object.getPrototypeOf(data);
  return prototype === Object.prototype || prototype === null;
}

function typeCheck(type: string | readonly string[]): Check {
  if (typeof type !== "string") {
    const types = type;
    return (data) => {
      for (const one of types) if (hasType(data, one)) return true;
      return false;
    };
  }
  switch (type) {
    case "string":
      return (data) => typeof data === "string";
    case "boolean":
      return (data) => typeof data === "boolean";
    case "object":
      return isObject;
    case "array":
      return Array.isArray;
    default:
      return (data) => hasType(data, type);
  }
}

function constCheck(value: unknown): Check {
  return typeof value === "object" && value !== null ? (data) => equal(data, value) : (data) => data === value;
}

function enumCheck(values: readonly unknown[]): Check {
  const scalars = new Set(values.filter((value) => typeof value !== "object" || value === null));
  const objects = values.filter((value) => typeof value === "object" && value !== null);
  if (objects.length === 0) return (data) => scalars.has(data);
  return (data) => scalars.has(data) || objects.some((value) => equal(value, data));
}

function numberChecks(node: Node): Check[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = node;
  const checks: Check[] = [];
  if (minimum !== undefined) checks.push((data) => typeof data !== "number" || data >= minimum);
  if (maximum !== undefined) checks.push((data) => typeof data !== "number" || data <= maximum);
  if (exclusiveMinimum !== undefined) checks.push((data) => typeof data !== "number" || data > exclusiveMinimum);
  if (exclusiveMaximum !== undefined) checks.push((data) => typeof data !== "number" || data < exclusiveMaximum);
  if (multipleOf !== undefined) checks.push((data) => typeof data !== "number" || isMultiple(data, multipleOf));
  return checks;
}

function stringChecks(node: Node, compiler: Compiler, formats: Formats | undefined): Check[] {
  const { minLength, maxLength } = node;
  const checks: Check[] = [];
  // The length in code units is an upper bound of the length in code points.
  if (minLength !== undefined) {
    checks.push((data) => typeof data !== "string" || (data.length >= minLength && lengthOf(data) >= minLength));
  }
  if (maxLength !== undefined) {
    checks.push((data) => typeof data !== "string" || data.length <= maxLength || lengthOf(data) <= maxLength);
  }
  if (node.pattern !== undefined) {
    const pattern = compiler.pattern(node.pattern);
    checks.push((data) => typeof data !== "string" || pattern.test(data));
  }
  if (node.format !== undefined && formats !== undefined) {
    const format = formats[node.format];
    if (format === undefined) throw new TypeError(`The schema format "${node.format}" is not supported.`);
    checks.push((data) => (typeof data !== "string" && typeof data !== "number") || format(data));
  }
  return checks;
}

function arrayChecks(node: Node, compiler: Compiler): Check[] {
  const { minItems, maxItems, prefixItems, items } = node;
  const checks: Check[] = [];
  if (minItems !== undefined) checks.push((data) => !Array.isArray(data) || data.length >= minItems);
  if (maxItems !== undefined) checks.push((data) => !Array.isArray(data) || data.length <= maxItems);
  if (node.uniqueItems === true) checks.push((data) => !Array.isArray(data) || !hasDuplicate(data));
  if (prefixItems !== undefined) {
    const each = prefixItems.map((item) => compiler.at(item));
    checks.push((data) => !Array.isArray(data) || each.every((check, at) => at >= data.length || check(data[at])));
  }
  if (items !== undefined) {
    const check = compiler.at(items);
    const from = prefixItems?.length ?? 0;
    checks.push((data) => {
      if (Array.isArray(data)) for (let at = from; at < data.length; at += 1) if (!check(data[at])) return false;
      return true;
    });
  }
  if (node.contains !== undefined) checks.push(containsCheck(node, compiler.at(node.contains)));
  if (node.unevaluatedItems !== undefined) {
    const check = compiler.at(node.unevaluatedItems);
    const knows = compiler.evaluated.item(node, "unevaluatedItems");
    checks.push((data) => {
      if (!Array.isArray(data)) return true;
      const known = knows(data);
      return data.every((item, at) => known(at) || check(item));
    });
  }
  return checks;
}

function containsCheck(node: Node, check: Check): Check {
  const least = node.minContains ?? 1;
  const most = node.maxContains ?? Infinity;
  return (data) => {
    if (!Array.isArray(data)) return true;
    let found = 0;
    for (const item of data) if (check(item)) found += 1;
    return found >= least && found <= most;
  };
}

function objectChecks(node: Node, compiler: Compiler): Check[] {
  const { required, properties, minProperties, maxProperties, propertyNames, dependentRequired, dependentSchemas } =
    node;
  const checks: Check[] = [];
  if (required !== undefined) {
    checks.push((data) => {
      if (isObject(data)) for (const name of required) if (!has(data, name)) return false;
      return true;
    });
  }
  if (properties !== undefined) {
    const each = Object.entries(properties).map(([name, sub]) => [name, compiler.at(sub)] as const);
    checks.push((data) => {
      if (isObject(data)) for (const [name, check] of each) if (has(data, name) && !check(data[name])) return false;
      return true;
    });
  }
  if (node.patternProperties !== undefined || node.additionalProperties !== undefined)
    checks.push(otherMembers(node, compiler));
  if (propertyNames !== undefined) {
    const check = compiler.at(propertyNames);
    checks.push((data) => !isObject(data) || memberNames(data).every((name) => check(name)));
  }
  if (minProperties !== undefined) checks.push((data) => !isObject(data) || memberNames(data).length >= minProperties);
  if (maxProperties !== undefined) checks.push((data) => !isObject(data) || memberNames(data).length <= maxProperties);
  for (const [name, others] of Object.entries(dependentRequired ?? {})) {
    checks.push((data) => !isObject(data) || !has(data, name) || others.every((other) => has(data, other)));
  }
  for (const [name, sub] of Object.entries(dependentSchemas ?? {})) {
    const check = compiler.inPlace(sub);
    checks.push((data) => !isObject(data) || !has(data, name) || check(data));
  }
  return checks;
}

function otherMembers(node: Node, compiler: Compiler): Check {
  const declared = node.properties ?? {};
  const patterns = Object.entries(node.patternProperties ?? {}).map(
    ([source, sub]) => [compiler.pattern(source), compiler.at(sub)] as const,
  );
  const rest = node.additionalProperties === undefined ? undefined : compiler.at(node.additionalProperties);
  return (data) => {
    if (!isObject(data)) return true;
    for (const name in data) {
      if (!has(data, name)) continue;
      let matched = Object.hasOwn(declared, name);
      for (const [pattern, check] of patterns) {
        if (!pattern.test(name)) continue;
        matched = true;
        if (!check(data[name])) return false;
      }
      if (!matched && rest !== undefined && !rest(data[name])) return false;
    }
    return true;
  };
}

function logicChecks(node: Node, compiler: Compiler): Check[] {
  const checks: Check[] = [];
  if (node.$ref !== undefined) checks.push(compiler.inPlace(compiler.resolve(node.$ref)));
  for (const sub of node.allOf ?? []) checks.push(compiler.inPlace(sub));
  if (node.anyOf !== undefined) checks.push(createUnion(node, node.anyOf, compiler).any);
  if (node.oneOf !== undefined) checks.push(createUnion(node, node.oneOf, compiler).one);
  if (node.not !== undefined) {
    const check = compiler.inPlace(node.not);
    checks.push((data) => !check(data));
  }
  if (node.if !== undefined && (node.then !== undefined || node.else !== undefined)) {
    const condition = compiler.inPlace(node.if);
    const yes = compiler.inPlace(node.then ?? true);
    const no = compiler.inPlace(node.else ?? true);
    checks.push((data) => (condition(data) ? yes(data) : no(data)));
  }
  if (node.unevaluatedProperties !== undefined) {
    const check = compiler.at(node.unevaluatedProperties);
    const knows = compiler.evaluated.property(node, "unevaluatedProperties");
    checks.push((data) => {
      if (!isObject(data)) return true;
      const known = knows(data);
      return memberNames(data).every((name) => known(name) || check(data[name]));
    });
  }
  return checks;
}

export function memberNames(data: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(data).filter((name) => data[name] !== undefined);
}

function resolvePointer(root: unknown, ref: string): Sub {
  if (!ref.startsWith("#")) throw new TypeError(`The reference "${ref}" leaves the document.`);
  if (ref !== "#" && !ref.startsWith("#/"))
    throw new TypeError(`The reference "${ref}" is to an anchor, not a pointer.`);
  let found: unknown = root;
  for (const part of decodeURIComponent(ref.slice(1)).split("/").slice(1)) {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    found =
      typeof found === "object" && found !== null && Object.hasOwn(found, name)
        ? (found as Record<string, unknown>)[name]
        : undefined;
  }
  if (typeof found !== "boolean" && (typeof found !== "object" || found === null))
    throw new TypeError(`The reference "${ref}" leads nowhere.`);
  return found;
}
