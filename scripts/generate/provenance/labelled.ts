import { type Schema, schemasOf } from "../document.js";
import type { ApiModel } from "../model.js";
import { labelsOf } from "./labels.js";

/** The named schemas as the mock reads them: each says where it comes from, unless that is stated. Other documents say nothing. */
export function labelled(model: ApiModel): Readonly<Record<string, Schema>> {
  const schemas = Object.entries(schemasOf(model.document));
  if (model.entry.reference === undefined)
    return Object.fromEntries(schemas.map(([name, schema]) => [name, without(schema)]));
  const labels = labelsOf(model).schemas;
  return Object.fromEntries(
    schemas.map(([name, schema]) => {
      const label = labels.get(name);
      if (typeof schema !== "object" || label === undefined) return [name, schema];
      const { "x-provenance": _, ...rest } = schema;
      return [name, label === "stated" ? rest : { ...rest, "x-provenance": label }];
    }),
  );
}

function without(node: Schema): Schema {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map((one) => without(one as Schema)) as never;
  const kept = Object.entries(node).filter(([key, value]) => key !== "x-provenance" || typeof value !== "string");
  return Object.fromEntries(kept.map(([key, value]) => [key, without(value as Schema)]));
}
