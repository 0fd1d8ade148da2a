import ts from "typescript";
import { type SchemaObject, schemasOf } from "./document.js";
import { type ApiModel, publicOperations } from "./model.js";

/** The document as openapi-typescript should see it: public operations only, and nothing that it would turn into noise. */
export function typesDocument(model: ApiModel, names: ReadonlySet<string>): never {
  const { document } = model;
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of publicOperations(model)) {
    const { security: _, ...source } = operation.source;
    const parameters = (source.parameters ?? []).filter(
      (parameter) =>
        parameter["x-mock-only"] !== true && (parameter.in !== "header" || parameter["x-option"] !== undefined),
    );
    (paths[operation.path] ??= {})[operation.method.toLowerCase()] = { ...source, parameters };
  }
  const schemas = Object.fromEntries(Object.entries(schemasOf(document)).filter(([name]) => names.has(name)));
  const info = { title: document.info.title, version: document.info.version };
  return withoutNoise({ openapi: document.openapi, info, paths, components: { schemas } }) as never;
}

/** Examples double the declarations, tags stand in each branch already, and a branch that only requires adds `unknown`. */
export function withoutNoise(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutNoise);
  if (node === null || typeof node !== "object") return node;
  const kept = Object.entries(openEnum(node)).filter(
    ([key, value]) =>
      !(key === "example" || key === "examples" || (key === "discriminator" && isDiscriminator(value))) &&
      !((key === "anyOf" || key === "oneOf" || key === "not") && isConstraint(value)),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutNoise(value)]));
}

/** Open enums keep room for values we do not know yet: one more branch, which `transformSchema` turns into `string & {}`. */
function openEnum(schema: object): object {
  const { "x-open": open, enum: values, type, ...rest } = schema as SchemaObject;
  if (open !== true || !Array.isArray(values)) return schema;
  const kind = typeof values[0] === "number" ? "integer" : "string";
  const nullable = Array.isArray(type) && type.includes("null");
  const branches = [
    { type: kind, enum: values.filter((value) => value !== null) },
    { type: kind, format: restFormat },
  ];
  return { ...rest, oneOf: nullable ? [...branches, { type: "null" }] : branches };
}

const restFormat = "x-rest";

function isDiscriminator(value: unknown): boolean {
  return typeof value === "object" && value !== null && typeof (value as SchemaObject)["propertyName"] === "string";
}

function isConstraint(value: unknown): boolean {
  const branches = Array.isArray(value) ? value : [value];
  return branches.every(
    (branch) =>
      typeof branch === "object" &&
      branch !== null &&
      Object.keys(branch).every(
        (key) => key === "required" || key === "not" || key === "maxProperties" || key === "minProperties",
      ),
  );
}

export function transformSchema(schema: object): ts.TypeNode | undefined {
  const { format, type } = schema as SchemaObject;
  if (format === restFormat) return typeName(type === "string" ? "(string & {})" : "(number & {})");
  if (format === "binary") return typeName("FileInput");
  return undefined;
}

function typeName(text: string): ts.TypeNode {
  return ts.factory.createTypeReferenceNode(ts.factory.createIdentifier(text));
}
