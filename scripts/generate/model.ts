import type { ApiEntry } from "./apis.js";
import {
  type Content,
  type Document,
  type ErrorCode,
  type OperationObject,
  type Parameter,
  type Provenance,
  operationsOf,
} from "./document.js";
import type { Loaded } from "./load-document.js";
import { pascalCase } from "./names.js";
import { sorted } from "./sorted.js";

/** What all writers read: the document's operations with every default and every common rule applied. */
export interface ApiModel {
  readonly entry: ApiEntry;
  readonly document: Document;
  /** Names of the schemas that stand in `entry.common`. */
  readonly commonNames: ReadonlySet<string>;
  readonly api: XApi;
  readonly codes: Readonly<Record<string, ErrorCode>>;
  readonly operations: readonly OperationModel[];
}

/** The root extension `x-api`. */
export interface XApi {
  readonly id: string;
  readonly vendor: string;
  readonly factory: string;
  readonly requestIdHeader?: string;
}

export interface OperationModel {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** `["cluster", "nodes"]` of `"cluster.nodes.list"`. */
  readonly resource: readonly string[];
  /** `"list"` of `"cluster.nodes.list"`. */
  readonly name: string;
  /** `"ClusterNodesList"`. */
  readonly typeName: string;
  readonly source: OperationObject;
  readonly description: string;
  readonly provenance: Provenance;
  readonly safety: string;
  readonly auth: readonly string[];
  readonly scopes: readonly string[];
  readonly permissions: readonly string[];
  /** Parameters of the client; what only the mock reads stands in `source` alone. */
  readonly pathParameters: readonly Parameter[];
  readonly queryParameters: readonly Parameter[];
  readonly headerParameters: readonly Parameter[];
  readonly body: BodyModel | undefined;
  readonly success: readonly SuccessModel[];
  readonly response: "json" | "text" | "binary" | "none";
  readonly unwrap: string | undefined;
  readonly page: Readonly<Record<string, string>> | undefined;
  readonly bucket: string | undefined;
  readonly limit: { readonly limit: number; readonly windowMs: number; readonly provenance?: Provenance } | undefined;
  readonly codes: readonly string[];
  readonly notApplied: readonly number[];
  readonly deprecated: boolean;
  readonly mockOnly: boolean;
}

export interface BodyModel {
  readonly kind: "json" | "form" | "multipart" | "binary";
  /** The media type that the client sends. */
  readonly media: string;
  readonly required: boolean;
  readonly content: Content;
}

interface SuccessModel {
  readonly status: number;
  /** The media type that the client reads; absent without a body. */
  readonly media: string | undefined;
  readonly content: Content | undefined;
}

export function createModel(entry: ApiEntry, { document, origins }: Loaded): ApiModel {
  const common = Object.entries(origins).filter(([, file]) => file === entry.common?.spec);
  return {
    entry,
    document,
    commonNames: new Set(common.map(([name]) => name)),
    api: document["x-api"] as XApi,
    codes: (document["x-error-codes"] ?? {}) as Record<string, ErrorCode>,
    operations: operationsOf(document).map((found) => createOperation(document, found)),
  };
}

/** What the client offers: everything but what only the mock serves. */
export function publicOperations(model: ApiModel): readonly OperationModel[] {
  return model.operations.filter((operation) => !operation.mockOnly);
}

/** Codes that any call with a credential can end in. */
export function commonCodes(model: ApiModel): readonly string[] {
  return sorted((model.document["x-common-errors"] ?? []) as string[]);
}

/** An operation's own codes, and whether it has the common ones too. */
export function splitCodes(model: ApiModel, operation: OperationModel): { own: readonly string[]; common: boolean } {
  const shared = commonCodes(model);
  const common = shared.length > 0 && shared.every((code) => operation.codes.includes(code));
  return { own: common ? operation.codes.filter((code) => !shared.includes(code)) : operation.codes, common };
}

function createOperation(
  document: Document,
  found: { method: string; path: string; operation: OperationObject },
): OperationModel {
  const { method, path, operation } = found;
  const id = operation.operationId ?? "";
  const parameters = (operation.parameters ?? []).filter((parameter) => parameter["x-mock-only"] !== true);
  const security = operation.security ?? document.security ?? [];
  const open = security.length === 0 || security.some((requirement) => Object.keys(requirement).length === 0);
  const success = successOf(operation);
  const page = operation["x-pagination"] as Record<string, string> | undefined;
  const common = (document["x-common-errors"] ?? []) as string[];
  const withCommon = (operation["x-common-errors"] ?? !open) === true;
  const { "x-limit": limit, "x-bucket": bucket } = operation as {
    "x-limit"?: OperationModel["limit"];
    "x-bucket"?: string;
  };
  return {
    id,
    method,
    path,
    resource: id.split(".").slice(0, -1),
    name: id.split(".").at(-1) ?? "",
    typeName: pascalCase(id),
    source: operation,
    description: (operation.description ?? operation.summary ?? "").trim(),
    provenance: operation["x-provenance"] as Provenance,
    safety: (operation["x-safety"] as string | undefined) ?? (method === "GET" ? "safe" : "unsafe"),
    auth: unique(security.flatMap((requirement) => Object.keys(requirement))), // sent where it is known, also where none is needed
    scopes: unique(security.flatMap((requirement) => Object.values(requirement).flat())),
    permissions: (operation["x-permissions"] as string[] | undefined) ?? [],
    pathParameters: orderByPath(
      path,
      parameters.filter((parameter) => parameter.in === "path"),
    ),
    queryParameters: parameters.filter((parameter) => parameter.in === "query"),
    headerParameters: parameters.filter((parameter) => parameter.in === "header"),
    body: bodyOf(operation),
    success,
    response: responseKind(success),
    unwrap: page === undefined ? unwrapOf(document, operation, success) : undefined,
    page,
    bucket,
    limit,
    codes: sorted(new Set([...((operation["x-errors"] as string[] | undefined) ?? []), ...(withCommon ? common : [])])),
    notApplied: (operation["x-not-applied"] as number[] | undefined) ?? [],
    deprecated: operation.deprecated === true,
    mockOnly: operation["x-mock-only"] === true,
  };
}

function orderByPath(path: string, parameters: readonly Parameter[]): readonly Parameter[] {
  return sorted(parameters, (a, b) => path.indexOf(`{${a.name}}`) - path.indexOf(`{${b.name}}`));
}

function bodyOf(operation: OperationObject): BodyModel | undefined {
  const content = operation.requestBody?.content;
  const media = Object.keys(content ?? {})[0];
  if (content === undefined || media === undefined) return undefined;
  const kinds: Record<string, BodyModel["kind"]> = {
    "application/json": "json",
    "application/x-www-form-urlencoded": "form",
    "multipart/form-data": "multipart",
  };
  return { kind: kinds[media] ?? "binary", media, required: operation.requestBody?.required === true, content };
}

function successOf(operation: OperationObject): readonly SuccessModel[] {
  return Object.entries(operation.responses ?? {})
    .filter(([status]) => /^[23]\d\d$/.test(status))
    .map(([status, { content }]) => ({ status: Number(status), media: Object.keys(content ?? {})[0], content }));
}

function responseKind(success: readonly SuccessModel[]): OperationModel["response"] {
  const media = success.find((answer) => answer.status < 300 && answer.media !== undefined)?.media;
  if (media === undefined) return "none";
  if (media === "application/json" || media.endsWith("+json")) return "json";
  return media.startsWith("text/") ? "text" : "binary";
}

/** `x-unwrap: ""` on an operation takes back the document's. */
function unwrapOf(
  document: Document,
  operation: OperationObject,
  success: readonly SuccessModel[],
): string | undefined {
  if (responseKind(success) !== "json") return undefined;
  const member = (operation["x-unwrap"] ?? document["x-unwrap"]) as string | undefined;
  return member === "" ? undefined : member;
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
