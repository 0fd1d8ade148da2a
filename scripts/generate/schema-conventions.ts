import { type Schema, type SchemaObject, resolve } from "./document.js";
import { annotations, assertions, formats, schemaLists, schemaMaps, schemaMembers } from "./keywords.js";
import type { ApiModel } from "./model.js";
import { reservedTypeNames } from "./names.js";
import { isSentence, provenances } from "./wording.js";

export function checkNamedSchema(name: string, schema: Schema): string[] {
  const problems: string[] = [];
  const { description, example, examples } = (typeof schema === "object" ? schema : {}) as Record<string, unknown>;
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) problems.push("the name must be in PascalCase");
  if (reservedTypeNames.includes(name)) problems.push("generated files need this name for themselves");
  if (typeof description !== "string" || !isSentence(description))
    problems.push("needs a description that ends with a full stop");
  if (example === undefined && examples === undefined) problems.push("needs an example");
  return problems;
}

export function checkSchema(model: ApiModel, schema: Schema, where: string): string[] {
  if (typeof schema !== "object") return [];
  const problems: string[] = [];
  for (const [keyword, value] of Object.entries(schema)) {
    if (!assertions.has(keyword) && !annotations.has(keyword)) problems.push(`${where}: unknown keyword ${keyword}`);
    if (schemaMaps.has(keyword)) {
      for (const [name, member] of Object.entries(value as Record<string, Schema>)) {
        problems.push(...checkSchema(model, member, `${where}.${name}`));
        if (keyword === "properties" && model.entry.client !== undefined && isUnsaid(name, member))
          problems.push(`${where}.${name}: say \`x-secret: true\`, or false, of a member with this name`);
      }
    } else if (schemaLists.has(keyword)) {
      for (const member of value as Schema[]) problems.push(...checkSchema(model, member, where));
    } else if (schemaMembers.has(keyword)) {
      problems.push(...checkSchema(model, value as Schema, where));
    }
  }
  if (typeof schema["format"] === "string" && !formats.has(schema["format"]))
    problems.push(`${where}: unknown format ${schema["format"]}`);
  if (schema["additionalProperties"] === false && schema["allOf"] !== undefined) {
    problems.push(`${where}: additionalProperties: false beside allOf refuses what allOf allows`);
  }
  if (labelsAt(schema["x-provenance"]).some((label) => !provenances.includes(label as string)))
    problems.push(`${where}: unknown provenance`);
  if (schema["x-limits"] !== undefined && !provenances.includes(schema["x-limits"] as string))
    problems.push(`${where}: x-limits says where its limits come from, as x-provenance does`);
  return [...problems, ...checkUnion(model, schema, where)];
}

const secretNames = /(?:^|_)(?:token|secret|password|verifier)$|(?:Token|Secret|Password)$/;

/** A secret that nobody has marked would travel in the clear and stand in errors. */
export function saysIfSecret(name: string, mark: unknown): boolean {
  return !secretNames.test(name) || typeof mark === "boolean";
}

function isUnsaid(name: string, member: Schema): boolean {
  if (typeof member !== "object" || ![member["type"]].flat().includes("string")) return false;
  return !saysIfSecret(name, member["x-secret"]);
}

/** A union of objects needs a tag, or nobody can tell its branches apart. Branches that only require members are no union. */
function checkUnion(model: ApiModel, schema: SchemaObject, where: string): string[] {
  const branches = ((schema["oneOf"] ?? schema["anyOf"] ?? []) as Schema[]).map((branch) =>
    resolve(model.document, branch),
  );
  const objects = branches.filter((branch) => branch["properties"] !== undefined || branch["allOf"] !== undefined);
  if (objects.length < 2) return [];
  const tag = (schema["discriminator"] as { propertyName?: string } | undefined)?.propertyName;
  if (tag === undefined) return [`${where}: a union of objects needs a discriminator`];
  return objects.every((branch) => isTag(model, branch, tag))
    ? []
    : [`${where}: each branch needs a const or one-value enum as its ${tag}`];
}

function isTag(model: ApiModel, branch: SchemaObject, tag: string): boolean {
  const own = (branch["properties"] as Record<string, Schema> | undefined)?.[tag];
  if (own !== undefined) {
    const { const: value, enum: values } = resolve(model.document, own);
    return value !== undefined || (Array.isArray(values) && values.length > 0);
  }
  return ((branch["allOf"] ?? []) as Schema[]).some((part) => isTag(model, resolve(model.document, part), tag));
}

/** One label, or one for each platform where two share a schema. */
function labelsAt(label: unknown): readonly unknown[] {
  if (label === undefined) return [];
  return typeof label === "object" && label !== null ? Object.values(label) : [label];
}
