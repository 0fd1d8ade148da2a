import { dirname, relative } from "node:path/posix";
import { type Content, type Schema, schemasOf } from "./document.js";
import type { ApiModel, OperationModel } from "./model.js";
import { SchemaPool } from "./schema-pool.js";

/** What the mock parses: deduplicated schemas and one row per operation. */
export interface Tables {
  readonly api: string;
  readonly schemas: readonly Schema[];
  readonly names: Readonly<Record<string, number>>;
  readonly routes: readonly object[];
  readonly codes: Readonly<Record<string, object>>;
}

export function buildTables(model: ApiModel): Tables {
  const pool = new SchemaPool(model.entry.spec, schemasOf(model.document));
  const routes = model.operations.map((operation) => routeOf(operation, pool));
  const codes = Object.entries(model.codes).map(([code, { status, message, description }]) => [
    code,
    { status, message: message ?? description },
  ]);
  return {
    api: model.entry.id,
    schemas: pool.schemas(),
    names: pool.names(),
    routes,
    codes: Object.fromEntries(codes),
  };
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

function routeOf(operation: OperationModel, pool: SchemaPool): Record<string, unknown> {
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
    limit: limit === undefined ? undefined : { limit: limit.limit, windowMs: limit.windowMs },
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
