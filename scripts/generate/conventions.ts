import { type Content, type Schema, schemasOf } from "./document.js";
import type { ApiModel, OperationModel, XApi } from "./model.js";
import { labelsOf } from "./provenance/labels.js";
import { checkNamedSchema, checkSchema, saysIfSecret } from "./schema-conventions.js";
import { isSentence, provenances } from "./wording.js";

const safeties = ["safe", "idempotent", "key", "nonce", "unsafe"];
const rootExtensions = new Set(
  [
    "api",
    "error-body",
    "error-codes",
    "common-errors",
    "idempotency-key",
    "nonce",
    "rate-limit",
    "headers",
    "unwrap",
    "frames",
    "events",
  ].map((name) => `x-${name}`),
);
const operationExtensions = new Set(
  [
    "provenance",
    "errors",
    "common-errors",
    "safety",
    "not-applied",
    "bucket",
    "limit",
    "permissions",
    "pagination",
    "unwrap",
    "mock-only",
    "example",
  ].map((name) => `x-${name}`),
);
const pageMembers: Record<string, readonly [required: readonly string[], optional: readonly string[]]> = {
  single: [["items"], []],
  page: [
    ["items", "page", "size"],
    ["totalPages", "totalCount"],
  ],
  cursor: [["items", "param", "next"], ["more"]],
  keyset: [
    ["items", "param", "key", "limit"],
    ["more", "pageSize"],
  ],
};

/** Our own rules of `spec/README.md`: one sentence for each place that breaks one. */
export function checkConventions(model: ApiModel): string[] {
  const problems = [...checkRoot(model), ...checkCodes(model), ...checkHeaders(model)];
  const seen = new Set<string>();
  for (const operation of model.operations) {
    const where = operation.id === "" ? `${operation.method} ${operation.path}` : operation.id;
    if (seen.has(operation.typeName)) problems.push(`${where}: the operationId is not unique`);
    seen.add(operation.typeName);
    problems.push(...checkOperation(model, operation).map((problem) => `${where}: ${problem}`));
  }
  for (const [name, schema] of Object.entries(schemasOf(model.document))) {
    problems.push(...checkNamedSchema(name, schema).map((problem) => `${name}: ${problem}`));
    problems.push(...checkSchema(model, schema, name));
  }
  problems.push(...checkLabels(model));
  return problems.map((problem) => `${model.entry.spec}: ${problem}`);
}

function checkRoot({ api, document, entry }: ApiModel): string[] {
  const problems = Object.keys(document)
    .filter((key) => key.startsWith("x-") && !rootExtensions.has(key))
    .map((key) => `unknown extension ${key}`);
  const needed =
    entry.client === undefined || entry.client.endsWith(".ts") ? ["id", "vendor"] : ["id", "vendor", "factory"];
  for (const member of needed)
    if (typeof (api as XApi | undefined)?.[member as keyof XApi] !== "string") problems.push(`x-api needs ${member}`);
  return problems;
}

function checkHeaders({ document }: ApiModel): string[] {
  const groups = (document["x-headers"] ?? {}) as Readonly<Record<string, Readonly<Record<string, HeaderObject>>>>;
  return Object.values(groups).flatMap((headers) =>
    Object.entries(headers).flatMap(([name, header]) => [
      ...(isSentence(header.description) ? [] : [`x-headers: ${name} needs a description that ends with a full stop`]),
      ...(provenances.includes(header["x-provenance"] ?? "") ? [] : [`x-headers: ${name} needs x-provenance`]),
      ...(header.on === undefined ? [`x-headers: ${name} needs \`on\`: where it is sent`] : []),
    ]),
  );
}

/** A fact of a vendor's API says where it comes from, by itself or by what uses it. */
function checkLabels(model: ApiModel): string[] {
  if (model.entry.reference === undefined) return [];
  const { schemas } = labelsOf(model);
  const overall = (model.document["x-rate-limit"] as { overall?: { provenance?: string } } | undefined)?.overall;
  return [
    ...Object.keys(schemasOf(model.document))
      .filter((name) => !schemas.has(name))
      .map((name) => `${name}: needs x-provenance, since no operation reaches it`),
    ...model.operations
      .filter(({ limit }) => limit !== undefined && !provenances.includes(limit.provenance ?? ""))
      .map(({ id }) => `${id}: its x-limit needs a provenance`),
    ...(overall !== undefined && !provenances.includes(overall.provenance ?? "")
      ? ["x-rate-limit.overall needs a provenance"]
      : []),
  ];
}

interface HeaderObject {
  readonly description?: string;
  readonly "x-provenance"?: string;
  readonly on?: unknown;
}

function checkCodes({ codes, document }: ApiModel): string[] {
  const problems = ((document["x-common-errors"] ?? []) as string[])
    .filter((code) => codes[code] === undefined)
    .map((code) => `x-common-errors names ${code}, which x-error-codes does not have`);
  for (const [code, { status, description, provenance }] of Object.entries(codes)) {
    if (!Number.isInteger(status) || status < 300 || status > 599) problems.push(`${code}: needs a status`);
    if (!isSentence(description)) problems.push(`${code}: needs a description that ends with a full stop`);
    if (!provenances.includes(provenance)) problems.push(`${code}: needs a provenance`);
  }
  return problems;
}

function checkOperation(model: ApiModel, operation: OperationModel): string[] {
  const { source } = operation;
  const problems = Object.keys(source)
    .filter((key) => key.startsWith("x-") && !operationExtensions.has(key))
    .map((key) => `unknown extension ${key}`);
  if (!/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/.test(operation.id))
    problems.push("the operationId must read resource.verb");
  if (source.tags?.length !== 1 || source.tags[0] !== operation.resource.join("."))
    problems.push("its one tag must be its resource");
  if (!isSentence(operation.description)) problems.push("needs a description that ends with a full stop");
  if (!provenances.includes(operation.provenance)) problems.push("needs x-provenance");
  if (operation.method !== "GET" && source["x-safety"] === undefined) problems.push("needs x-safety");
  if (!safeties.includes(operation.safety)) problems.push(`${operation.safety} is no x-safety`);
  if (operation.safety === "key" && model.document["x-idempotency-key"] === undefined)
    problems.push("x-safety key needs the root's x-idempotency-key");
  if (operation.safety === "nonce" && model.document["x-nonce"] === undefined)
    problems.push("x-safety nonce needs the root's x-nonce");
  for (const code of operation.codes)
    if (model.codes[code] === undefined) problems.push(`x-error-codes does not have ${code}`);
  if (operation.codes.length > 0 && source.responses?.["default"] === undefined)
    problems.push("needs a default response with the error schema");
  if (operation.success.length === 0) problems.push("needs a success response");
  const security = source.security ?? model.document.security ?? [];
  const sets = new Set(security.map((requirement) => Object.keys(requirement).join()));
  if (sets.size > 1 && security.some((requirement) => Object.keys(requirement).length > 1)) {
    problems.push("its security must be one set of schemes, with any of several scopes, or a choice of single ones");
  }
  return [...problems, ...checkParameters(operation), ...checkPage(operation), ...checkBodies(model, operation)];
}

function checkParameters(operation: OperationModel): string[] {
  const problems: string[] = [];
  const named = [...operation.path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]);
  const declared = operation.pathParameters.map((parameter) => parameter.name);
  if (named.join() !== declared.join())
    problems.push(`its path names (${named.join()}) but its parameters are (${declared.join()})`);
  for (const parameter of operation.source.parameters ?? []) {
    if (!isSentence(parameter.description ?? ""))
      problems.push(`the parameter ${parameter.name} needs a description that ends with a full stop`);
    if (parameter.in === "header" && parameter["x-option"] === undefined)
      problems.push(`the header ${parameter.name} needs x-option`);
    if (parameter.in !== "header" && !saysIfSecret(parameter.name, parameter["x-secret"]))
      problems.push(`the parameter ${parameter.name} has the name of a secret: say \`x-secret: true\`, or false`);
    if (parameter.in === "cookie") problems.push(`the cookie ${parameter.name} has no place in a client`);
  }
  return problems;
}

function checkPage({ method, page }: OperationModel): string[] {
  if (page === undefined) return [];
  if (method !== "GET") return ["x-pagination is for GET alone: a list is not sent before it is awaited"];
  const [required, optional] = pageMembers[page["style"] ?? ""] ?? [[], []];
  if (required.length === 0) return [`x-pagination has no style ${page["style"]}`];
  const missing = required.filter((name) => typeof page[name] !== "string").map((name) => `x-pagination needs ${name}`);
  const allowed = new Set(["style", ...required, ...optional]);
  return [
    ...missing,
    ...Object.keys(page)
      .filter((name) => !allowed.has(name))
      .map((name) => `x-pagination has no ${name}`),
  ];
}

/** Bodies and answers are named, so that hovers show a name. Envelopes that the client takes off may be written in place. */
function checkBodies(model: ApiModel, operation: OperationModel): string[] {
  const enveloped = operation.unwrap !== undefined || operation.page !== undefined;
  const answers = [
    ...operation.success.map((answer) => answer.content),
    operation.source.responses?.["default"]?.content,
  ];
  const schemas = schemasIn([operation.body?.content, ...answers]);
  const parameters = (operation.source.parameters ?? []).map((parameter) => parameter.schema ?? true);
  const inline = (enveloped ? schemasIn([operation.body?.content]) : schemas).filter(
    (schema) => typeof schema === "object" && schema["properties"] !== undefined,
  );
  return [
    ...(inline.length > 0 ? ["its bodies and answers must be named schemas"] : []),
    ...[...schemas, ...parameters].flatMap((schema) => checkSchema(model, schema, "a schema of its own")),
  ];
}

function schemasIn(contents: readonly (Content | undefined)[]): Schema[] {
  return contents.flatMap((content) => Object.values(content ?? {}).map((media) => media.schema ?? true));
}
