import { dirname, relative } from "node:path/posix";
import type { Content, Schema } from "./document.js";
import type { ApiModel, OperationModel } from "./model.js";
import { labelled } from "./provenance/labelled.js";
import { SchemaPool } from "./schema-pool.js";

/** What the mock parses: deduplicated schemas and one row per operation. */
export interface Tables {
  readonly api: string;
  readonly schemas: readonly Schema[];
  readonly names: Readonly<Record<string, number>>;
  readonly routes: readonly object[];
  readonly codes: Readonly<Record<string, object>>;
  /** Headers of answers that are not stated. */
  readonly headers: Readonly<Record<string, string>> | undefined;
}

export function buildTables(model: ApiModel): Tables {
  const pool = new SchemaPool(model.entry.spec, labelled(model));
  const routes = model.operations.map((operation) => routeOf(model, operation, pool));
  const codes = Object.entries(model.codes).map(([code, { status, message, description, provenance }]) => [
    code,
    { status, message: message ?? description, label: labelOf(model, provenance) },
  ]);
  return {
    api: model.entry.id,
    schemas: pool.schemas(),
    names: pool.names(),
    routes,
    codes: Object.fromEntries(codes),
    headers: unsureHeaders(model),
  };
}

/** Nothing is said of what is stated, nor of what no vendor has. */
function labelOf({ entry }: ApiModel, provenance: string | undefined): string | undefined {
  return provenance === "stated" || entry.reference === undefined ? undefined : provenance;
}

function unsureHeaders(model: ApiModel): Readonly<Record<string, string>> | undefined {
  const { answer = {} } = (model.document["x-headers"] ?? {}) as {
    readonly answer?: Readonly<Record<string, { readonly "x-provenance": string }>>;
  };
  const found = Object.entries(answer).flatMap(([name, header]) => {
    const label = labelOf(model, header["x-provenance"]);
    return label === undefined ? [] : [[name.toLowerCase(), label] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

/** The text of the mock's file: its tables as JSON, parsed when first asked for. */
export function writeTables(model: ApiModel, header: string): string {
  const tables = relative(dirname(model.entry.mock), "packages/mock/src/kernel/schema/tables.js");
  return `${header}import type { ApiTables } from "${tables}";

let parsed: ApiTables | undefined;

/** Routes and schemas of ${model.document.info.title}, parsed on first use. */
export function tables(): ApiTables {
  return (parsed ??= JSON.parse(
    ${quoted(JSON.stringify(buildTables(model)))},
  ) as ApiTables);
}
`;
}

function routeOf(model: ApiModel, operation: OperationModel, pool: SchemaPool): Record<string, unknown> {
  const { source, body } = operation;
  const error = source.responses?.["default"]?.content?.["application/json"]?.schema;
  const { limit } = operation;
  return {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    safety: operation.safety,
    auth: operation.auth,
    scopes: operation.scopes,
    permissions: operation.permissions,
    bucket: operation.bucket,
    limit:
      limit === undefined
        ? undefined
        : { limit: limit.limit, windowMs: limit.windowMs, label: labelOf(model, limit.provenance) },
    params: (source.parameters ?? []).map((parameter) => ({
      name: parameter.name,
      in: parameter.in,
      required: parameter.required === true,
      schema: pool.indexOf(parameter.schema ?? true),
      style: parameter.style,
      explode: parameter.explode,
    })),
    body: body === undefined ? undefined : { required: body.required, content: contentOf(body.content, pool) },
    responses: Object.fromEntries(
      operation.success.map(({ status, content }) => [
        status,
        content === undefined ? {} : { content: contentOf(content, pool) },
      ]),
    ),
    error: error === undefined ? undefined : pool.indexOf(error),
    codes: operation.codes,
    deprecated: operation.deprecated ? true : undefined,
    label: labelOf(model, operation.provenance),
  };
}

function contentOf(content: Content, pool: SchemaPool): Record<string, number> {
  return Object.fromEntries(
    Object.entries(content).map(([media, { schema }]) => [media, pool.indexOf(schema ?? true)]),
  );
}

/** JSON as a single-quoted string, so that its own quotes need no escaping. */
export function quoted(json: string): string {
  return `'${json.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029")}'`;
}
