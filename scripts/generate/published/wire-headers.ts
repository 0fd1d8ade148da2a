import type { ApiModel, OperationModel } from "../model.js";
import { type JsonObject, object } from "./published-json.js";

/** What `x-headers` of a document says, asked by operation and status. */
export interface WireHeaders {
  /** `components.headers` of the published document. */
  readonly components: JsonObject;
  /** Headers of one answer, as references; `undefined` for none. */
  of(operation: OperationModel, status: number): JsonObject | undefined;
  /** Header parameters of a request. */
  parameters(operation: OperationModel): JsonObject[];
}

interface DeclaredHeader {
  readonly description: string;
  readonly "x-provenance": string;
  readonly schema: JsonObject;
  readonly required?: boolean;
  readonly on: HeaderPlace;
}

/** Answers: `all`, `limited` (operations that a 429 can stop), `replayed` (a stored success), statuses. Requests: `all`, `key`, `signed`. */
type HeaderPlace = "all" | "limited" | "replayed" | "key" | "signed" | readonly number[];

type Declared = Readonly<Record<string, DeclaredHeader>>;

export function wireHeaders(model: ApiModel): WireHeaders {
  const declared = (model.document["x-headers"] ?? {}) as { readonly answer?: Declared; readonly request?: Declared };
  const answers = Object.entries(declared.answer ?? {});
  const requests = Object.entries(declared.request ?? {});
  return {
    components: Object.fromEntries(answers.map(([name, header]) => [name, headerOf(header)])),
    of(operation, status) {
      const found = answers.filter(([, { on }]) => onAnswer(model, on, operation, status));
      if (found.length === 0) return undefined;
      return Object.fromEntries(found.map(([name]) => [name, { $ref: `#/components/headers/${name}` }]));
    },
    parameters: (operation) =>
      requests
        .filter(([, { on }]) => onRequest(on, operation))
        .map(([name, { required = false, ...header }]) => ({ name, in: "header", required, ...headerOf(header) })),
  };
}

function headerOf({ on: _on, required: _required, ...header }: DeclaredHeader): JsonObject {
  return object(header);
}

function onAnswer(model: ApiModel, on: HeaderPlace, operation: OperationModel, status: number): boolean {
  if (on === "all") return true;
  if (typeof on === "object") return on.includes(status);
  if (on === "replayed") return operation.safety === "key" && status < 300;
  return on === "limited" && operation.codes.some((code) => model.codes[code]?.status === 429);
}

function onRequest(on: HeaderPlace, operation: OperationModel): boolean {
  if (on === "all") return true;
  if (on === "key") return operation.safety === "key";
  return on === "signed" && operation.auth.includes("signature");
}
