import { gateway } from "../../../../scripts/generate/apis.js";
import {
  type Parameter,
  type Provenance,
  type SchemaObject,
  refName,
  schemasOf,
} from "../../../../scripts/generate/document.js";
import { loadDocument } from "../../../../scripts/generate/load-document.js";
import type { ApiModel } from "../../../../scripts/generate/model.js";
import { labelsOf } from "../../../../scripts/generate/provenance/labels.js";

type Labelled = { readonly "x-provenance"?: Provenance };
type Rows = Readonly<Record<string, Readonly<Record<string, { readonly provenance: Provenance }>>>>;

/** Where the specification says that a fact comes from; `undefined` for what it does not know. */
export function factLabels(model: ApiModel): (fact: string) => Provenance | undefined {
  const labels = labelsOf(model);
  const { document } = model;
  const headers = (document["x-headers"] ?? {}) as Readonly<Record<string, Readonly<Record<string, Labelled>>>>;
  const frames = loadDocument(gateway.spec).document;
  const operation = (id: string) => model.operations.find((one) => one.id === id);

  const member = (name: string, property: string): Provenance | undefined => {
    const schema = schemasOf(document)[name] as SchemaObject | undefined;
    const parts = [schema, ...((schema?.["allOf"] ?? []) as SchemaObject[])];
    for (const part of parts) {
      const properties = part?.["properties"] as Readonly<Record<string, Labelled>> | undefined;
      const found = properties?.[property];
      if (found !== undefined) return found["x-provenance"] ?? labels.schemas.get(name);
    }
    return undefined;
  };
  const parameter = (id: string, name: string): Provenance | undefined => {
    const owner = operation(id);
    const found = (owner?.source.parameters ?? []).find((one: Parameter) => one.name === name);
    if (owner !== undefined && found !== undefined) return labels.parameter(owner, found);
    // A credential of the query is a parameter too, as stated as its operation.
    const schemes = Object.values(document.components?.securitySchemes ?? {}) as { in?: string; name?: string }[];
    return schemes.some((one) => one.in === "query" && one.name === name) ? owner?.provenance : undefined;
  };

  /** A member of the body that an operation takes, whatever its schema is called. */
  const field = (id: string, name: string): Provenance | undefined => {
    const owner = operation(id);
    const schema = Object.values(owner?.body?.content ?? {})[0]?.schema;
    const named = refName(schema);
    if (named !== undefined) return member(named, name);
    const own = ((schema as SchemaObject | undefined)?.["properties"] as Readonly<Record<string, Labelled>>)?.[name];
    return own === undefined ? undefined : (own["x-provenance"] ?? owner?.provenance);
  };

  return (fact) => {
    const [kind = "", first = "", second = ""] = fact.split(" ");
    const [schema = "", property = ""] = first.split(".");
    const hook = document.webhooks?.[first] as { readonly post?: Labelled } | undefined;
    switch (kind) {
      case "operation":
        return operation(first)?.provenance;
      case "schema":
        return labels.schemas.get(first);
      case "member":
        return member(schema, property);
      case "parameter":
        return parameter(first, second);
      case "field":
        return field(first, second);
      case "code":
        return model.codes[first]?.provenance;
      case "limit": {
        const owner = operation(first);
        return owner?.limit === undefined ? undefined : (owner.limit.provenance ?? owner.provenance);
      }
      case "answer-header":
        return headers["answer"]?.[first]?.["x-provenance"];
      case "request-header":
        return headers["request"]?.[first]?.["x-provenance"];
      case "webhook":
        return hook === undefined ? undefined : (hook.post?.["x-provenance"] ?? "stated");
      case "event":
        return (frames["x-events"] as Rows)[model.entry.id]?.[first]?.provenance;
      case "frame":
        return (frames["x-frames"] as Rows)[model.entry.id]?.[first]?.provenance;
      default:
        throw new Error(`No kind of fact is called "${kind}".`);
    }
  };
}
