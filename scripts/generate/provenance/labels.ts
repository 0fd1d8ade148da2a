import { type Document, type Parameter, type Provenance, type Schema, refName, schemasOf } from "../document.js";
import { schemaLists, schemaMaps, schemaMembers } from "../keywords.js";
import type { ApiModel, OperationModel } from "../model.js";

/** From the surest to what is ours alone. */
const order: readonly Provenance[] = ["stated", "observed", "proposed"];

/** Where every named fact of a document comes from: its own label, or that of what it is part of. */
export interface Labels {
  /** Of each named schema; one that nothing labelled reaches has none. */
  readonly schemas: ReadonlyMap<string, Provenance>;
  parameter(operation: OperationModel, parameter: Parameter): Provenance;
}

/** A schema that several facts use has the label of the surest: who states one of them states what it is made of. */
export function labelsOf(model: ApiModel): Labels {
  const roots: Root[] = model.operations.flatMap((operation) =>
    schemasOfOperation(operation).map((schema) => ({ schema, label: operation.provenance })),
  );
  const hooks = Object.values(model.document.webhooks ?? {}).flatMap((item) => {
    const post = (item as { post?: { "x-provenance"?: Provenance } }).post;
    return [{ schema: bodyOf(post), label: post?.["x-provenance"] ?? "stated" }];
  });
  return {
    schemas: labelSchemas(model.document, [...roots, ...hooks]),
    parameter: (operation, parameter) => parameter["x-provenance"] ?? operation.provenance,
  };
}

export interface Root {
  readonly schema: Schema | undefined;
  readonly label: Provenance;
}

/** The label of each named schema, from those of the places where it is used. */
export function labelSchemas(document: Pick<Document, "components">, roots: readonly Root[]): Map<string, Provenance> {
  const schemas = schemasOf(document as Document);
  const found = new Map<string, Provenance>();
  const waiting: [name: string, label: Provenance][] = [];
  const reach = (name: string, from: Provenance): void => {
    const named = schemas[name];
    const own = typeof named === "object" ? (named["x-provenance"] as Provenance | undefined) : undefined;
    const label = own ?? from;
    const known = found.get(name);
    if (known !== undefined && order.indexOf(known) <= order.indexOf(label)) return;
    found.set(name, label);
    waiting.push([name, label]);
  };
  const visit = (schema: Schema | undefined, from: Provenance): void => {
    if (typeof schema !== "object") return;
    const label = (schema["x-provenance"] as Provenance | undefined) ?? from;
    const name = refName(schema);
    if (name !== undefined) reach(name, label);
    for (const [keyword, value] of Object.entries(schema)) {
      if (schemaMaps.has(keyword)) for (const member of Object.values(value as object)) visit(member as Schema, label);
      else if (schemaLists.has(keyword)) for (const member of value as Schema[]) visit(member, label);
      else if (schemaMembers.has(keyword)) visit(value as Schema, label);
    }
  };
  for (const { schema, label } of roots) visit(schema, label);
  for (const name of Object.keys(schemas)) {
    const schema = schemas[name];
    if (typeof schema === "object" && schema["x-provenance"] !== undefined) reach(name, "proposed");
  }
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) visit(schemas[next[0]], next[1]);
  return found;
}

function schemasOfOperation({ source }: OperationModel): (Schema | undefined)[] {
  const contents = [source.requestBody?.content, ...Object.values(source.responses ?? {}).map((one) => one.content)];
  return [
    ...(source.parameters ?? []).map((one) => one.schema),
    ...contents.flatMap((content) => Object.values(content ?? {}).map((media) => media.schema)),
  ];
}

function bodyOf(operation: unknown): Schema | undefined {
  const { requestBody } = (operation ?? {}) as { requestBody?: { content: Record<string, { schema?: Schema }> } };
  return Object.values(requestBody?.content ?? {})[0]?.schema;
}
