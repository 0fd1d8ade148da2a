import type { Document } from "./document.js";
import { type ApiModel, type OperationModel, publicOperations } from "./model.js";
import { propertyName } from "./names.js";

/** The text of `operations.ts`: the API's descriptor and one compact descriptor per operation. */
export function writeOperations(model: ApiModel, header: string): string {
  const descriptors = publicOperations(model).map((operation) => ({
    name: operation.constName,
    members: descriptorOf(model, operation),
  }));
  const shared = new SharedValues(descriptors.map(({ members }) => members));
  const constants = descriptors.map(({ name, members }) => {
    const written = Object.entries(members).map(([key, value]) => `${key}: ${shared.write(value)}`);
    return `export const ${name}: Operation = { ${written.join(", ")} };\n`;
  });
  return `${header}import type { Api, Operation } from "@antiphon/core/internal";

export const api: Api = ${literal(apiOf(model))};

${shared.declarations()}${constants.join("\n")}
/** Every operation, for the raw client: a list, which bundlers drop where nobody asks for it. */
export const all: readonly Operation[] = [${descriptors.map(({ name }) => name).join(", ")}];
`;
}

/** Only members that differ from their absence, in the order of `Operation`. */
function descriptorOf(model: ApiModel, operation: OperationModel): Record<string, unknown> {
  const headers = operation.headerParameters.filter((parameter) => parameter["x-option"] !== undefined);
  return withoutUndefined({
    id: operation.id,
    method: operation.method,
    path: operation.path,
    safety: operation.safety,
    auth: present(operation.auth),
    query: present(operation.queryParameters.map((parameter) => parameter.name)),
    headers:
      headers.length === 0
        ? undefined
        : Object.fromEntries(headers.map((parameter) => [parameter["x-option"], parameter.name])),
    body: operation.body?.kind,
    response: operation.response,
    unwrap: operation.unwrap,
    page: operation.page,
    bucket: operation.bucket,
    codes: operation.codes,
    notApplied: present(operation.notApplied),
  });
}

function apiOf({ api, codes, document }: ApiModel): Record<string, unknown> {
  const rules = Object.entries(codes)
    .filter(([, { retry, notApplied }]) => retry !== undefined || notApplied !== undefined)
    .map(([code, { retry, notApplied }]) => [code, withoutUndefined({ retry, notApplied })]);
  return withoutUndefined({
    id: api.id,
    vendor: api.vendor,
    baseUrl: baseUrlOf(document),
    errorBody: document["x-error-body"] ?? { message: ["message"] },
    codes: Object.fromEntries(rules),
    idempotencyKey: document["x-idempotency-key"],
    nonce: document["x-nonce"],
    rateLimit: document["x-rate-limit"],
    requestIdHeader: api.requestIdHeader,
  });
}

function baseUrlOf(document: Document): string | undefined {
  const url = document.servers?.[0]?.url;
  return url?.startsWith("http") === true ? url : undefined;
}

/** Arrays and objects that several descriptors have in common become constants: less to parse, less to ship. */
class SharedValues {
  readonly #names = new Map<string, string>();

  constructor(descriptors: readonly Readonly<Record<string, unknown>>[]) {
    const uses = new Map<string, { readonly key: string; count: number }>();
    for (const [key, value] of descriptors.flatMap((members) => Object.entries(members))) {
      if (typeof value !== "object") continue;
      const text = literal(value);
      const use = uses.get(text) ?? { key, count: 0 };
      use.count += 1;
      uses.set(text, use);
    }
    const numbers = new Map<string, number>();
    for (const [text, { key, count }] of uses) {
      if (count < 2) continue;
      const number = (numbers.get(key) ?? 0) + 1;
      numbers.set(key, number);
      this.#names.set(text, `${key}${number}`);
    }
  }

  write(value: unknown): string {
    const text = literal(value);
    return this.#names.get(text) ?? text;
  }

  declarations(): string {
    const lines = [...this.#names].map(([text, name]) => `const ${name} = ${text} as const;\n`);
    return lines.length === 0 ? "" : `${lines.join("")}\n`;
  }
}

/** A value as source text, keys unquoted where they may be. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${propertyName(key)}: ${literal(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function present<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}

function withoutUndefined(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
