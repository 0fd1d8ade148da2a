import type { Document } from "./document.js";
import { type ApiModel, type BodyModel, type OperationModel, publicOperations } from "./model.js";
import { propertyName } from "./names.js";
import { secretsAnywhere, secretsSent } from "./secrets.js";
import { sorted } from "./sorted.js";

/** The text of `operations.ts`: the API's descriptor, and one line per operation, as core's `readOperation` reads it. */
export function writeOperations(model: ApiModel, header: string): string {
  const shared = sharedFacts(publicOperations(model));
  const tree = lineTree(model, shared);
  const tables = Object.entries(tree).map(
    ([name, lines]) => `export const ${variableOf(name)}: OperationLines = ${written(lines, "")};\n`,
  );
  return `${header}import type { Api, OperationLines } from "@antiphon/core/internal";

export const api: Api = ${literal(apiOf(model, shared))};

${tables.join("\n")}
/** Every resource; a client that needs only some takes these alone. */
export const operations: OperationLines = { ${Object.keys(tree).map(memberOf).join(", ")} };
`;
}

/** Where a limit comes from is for readers: the client keeps to it either way. */
function rateLimitOf(document: Document): unknown {
  const { overall, ...rest } = (document["x-rate-limit"] ?? {}) as { overall?: { provenance?: string } };
  if (overall === undefined) return document["x-rate-limit"];
  const { provenance: _, ...limit } = overall;
  return { ...rest, overall: limit };
}

/** A CommonJS module finds these names around it: a variable of the same name would empty its exports. */
const NAMES_OF_COMMONJS: readonly string[] = ["exports", "module", "require"];

function variableOf(resource: string): string {
  return NAMES_OF_COMMONJS.includes(resource) ? `${resource}Lines` : resource;
}

function memberOf(resource: string): string {
  const variable = variableOf(resource);
  return variable === resource ? resource : `${resource}: ${variable}`;
}

/** What many lines have in common and say by a number, or not at all. */
interface SharedFacts {
  readonly auth: readonly string[];
  readonly codes: readonly string[];
  readonly pages: readonly object[];
}

type Lines = { [name: string]: string | Lines };

function sharedFacts(operations: readonly OperationModel[]): SharedFacts {
  const allCodes = operations.flatMap(({ codes }) => codes);
  const auths = operations.map(({ auth }) => auth.join());
  const share = (text: string | undefined, all: readonly string[]): number =>
    all.filter((other) => other === text).length / operations.length;
  return {
    auth: operations.find((_, index) => share(auths[index], auths) > 0.5)?.auth ?? [],
    // Where many operations lack a code, taking it away again would cost more than naming it.
    codes: sorted(new Set(allCodes)).filter((code) => share(code, allCodes) > 0.75),
    pages: operations
      .flatMap(({ page }) => (page === undefined ? [] : [page]))
      .filter((page, index, all) => indexOf(all, page) === index),
  };
}

function indexOf(values: readonly object[], value: object): number {
  return values.findIndex((other) => literal(other) === literal(value));
}

function lineTree(model: ApiModel, shared: SharedFacts): Lines {
  const root: Lines = {};
  for (const operation of publicOperations(model)) {
    let node = root;
    for (const part of operation.resource) node = (node[part] ??= {}) as Lines;
    node[operation.name] = lineOf(model, operation, shared);
  }
  return root;
}

/** Only what differs from the usual. */
function lineOf(model: ApiModel, operation: OperationModel, shared: SharedFacts): string {
  const { id, method, path, safety, auth, bucket, codes } = operation;
  const query = operation.queryParameters.map((parameter) => parameter.name).join();
  const headers = operation.headerParameters
    .flatMap(({ name, "x-option": option }) => (option === undefined ? [] : [`${option}:${name}`]))
    .join();
  const secrets = secretsSent(model, operation).join();
  const facts = {
    safety: safety === (usualSafety[method] ?? "idempotent") ? undefined : safety,
    auth: auth.join() === shared.auth.join() ? undefined : auth.join(),
    body: operation.body && kindsOf(operation.body),
    response: operation.response === "json" ? undefined : operation.response,
    unwrap: operation.unwrap,
    bucket: bucket === id ? undefined : bucket?.startsWith(`${id}:`) === true ? bucket.slice(id.length) : bucket,
    limit: knownLimit(operation),
    page: operation.page && indexOf(shared.pages, operation.page),
    headers: headers === "" ? undefined : headers,
    secrets: secrets === "" ? undefined : secrets,
    notApplied: operation.notApplied.length === 0 ? undefined : operation.notApplied.join(),
  };
  return [
    method,
    query === "" ? path : `${path}?${query}`,
    ...Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])),
    ...codes.filter((code) => !shared.codes.includes(code)),
    ...shared.codes.filter((code) => !codes.includes(code)).map((code) => `!${code}`),
  ].join(" ");
}

/** A limit that is merely proposed paces nobody. */
function knownLimit({ limit, source }: OperationModel): string | undefined {
  const { provenance = "stated" } = (source["x-limit"] ?? {}) as { readonly provenance?: string };
  return limit === undefined || provenance === "proposed" ? undefined : String(limit.limit);
}

/** `json`, or `json,multipart` where files may come with it. */
function kindsOf({ kind, content }: BodyModel): string {
  return kind === "json" && content["multipart/form-data"] !== undefined ? "json,multipart" : kind;
}

const usualSafety: Readonly<Record<string, string>> = { GET: "safe", POST: "unsafe" };

function written(lines: Lines | string | undefined, indent: string): string {
  if (typeof lines !== "object") return JSON.stringify(lines);
  const inner = `${indent}  `;
  const members = Object.entries(lines).map(
    ([name, line]) => `${inner}${propertyName(name)}: ${written(line, inner)},\n`,
  );
  return `{\n${members.join("")}${indent}}`;
}

function apiOf(model: ApiModel, shared: SharedFacts): Record<string, unknown> {
  const { api, codes, document } = model;
  const secrets = secretsAnywhere(model);
  const rules = Object.entries(codes)
    .filter(([, { retry, notApplied }]) => retry !== undefined || notApplied !== undefined)
    .map(([code, { retry, notApplied }]) => [code, withoutUndefined({ retry, notApplied })]);
  return withoutUndefined({
    id: api.id,
    vendor: api.vendor,
    baseUrl: baseUrlOf(document),
    auth: shared.auth.length === 0 ? undefined : shared.auth,
    commonCodes: shared.codes,
    pages: shared.pages,
    errorBody: document["x-error-body"] ?? { message: ["message"] },
    codes: Object.fromEntries(rules),
    idempotencyKey: document["x-idempotency-key"],
    nonce: document["x-nonce"],
    rateLimit: rateLimitOf(document),
    requestIdHeader: api.requestIdHeader,
    secrets: secrets.length === 0 ? undefined : secrets,
  });
}

function baseUrlOf(document: Document): string | undefined {
  const url = document.servers?.[0]?.url;
  return url?.startsWith("http") === true ? url : undefined;
}

/** A value as source text, keys unquoted where they may be. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${propertyName(key)}: ${literal(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function withoutUndefined(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
