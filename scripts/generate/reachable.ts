import { type Document, type Schema, schemasOf } from "./document.js";
import { type ApiModel, publicOperations } from "./model.js";

/** Names of the schemas that users can meet: in public operations, in webhooks, or marked `x-public`. */
export function reachableSchemas(model: ApiModel): ReadonlySet<string> {
  const marked = Object.entries(schemasOf(model.document)).filter(
    ([, schema]) => typeof schema === "object" && schema["x-public"] === true,
  );
  const roots = [
    publicOperations(model).map((operation) => operation.source),
    model.document.webhooks ?? {},
    marked.map(([name]) => reference(name)),
  ];
  return reachableFrom(model.document, roots);
}

/** Names of the schemas that something in the document refers to, through others too. */
export function reachableFrom(document: Document, root: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (node === null || typeof node !== "object") return;
    for (const [key, value] of Object.entries(node)) {
      if (key === "example" || key === "examples") continue;
      if (key !== "$ref" || typeof value !== "string") visit(value);
      else enter(value.replace("#/components/schemas/", ""));
    }
  };
  const enter = (name: string): void => {
    if (names.has(name)) return;
    names.add(name);
    visit(schemasOf(document)[name]);
  };
  visit(root);
  return names;
}

function reference(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}
