import * as openapiFetch from "openapi-fetch";
import { toResponse } from "../call/create-call.js";
import { ConfigError } from "../call/errors.js";
import type { Operation } from "../call/operation.js";
import { isFailure } from "../call/is-failure.js";
import { readOperations } from "../call/read-operation.js";
import type { Answer, Runtime } from "../call/runtime.js";
import { runtimeOf } from "../call/runtime-of.js";
import { PlanRequest } from "./plan-request.js";
import type { ParseAs, RawClient } from "./raw-types.js";

/** One call as it comes in; its types were checked against `paths`. */
interface LooseInit {
  readonly params?: {
    readonly path?: Readonly<Record<string, string>> | undefined;
    readonly query?: Readonly<Record<string, unknown>> | undefined;
    readonly header?: Readonly<Record<string, unknown>> | undefined;
  };
  readonly body?: unknown;
  readonly parseAs?: ParseAs | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

interface Engine {
  request(method: string, path: string, init: object): Promise<{ data?: unknown; error?: unknown; response: Response }>;
}

/** The raw client of any domain: openapi-fetch above, the client's own pipeline below. */
export function createRaw<Paths extends object>(client: object): RawClient<Paths> {
  const runtime = runtimeOf(client);
  // Answers come as the specification has them, so nothing is unwrapped.
  const table = new Map(
    readOperations(runtime.operations, runtime.api).map((operation) => [
      `${operation.method} ${operation.path}`,
      withoutUnwrap(operation),
    ]),
  );
  const engine = createEngine();
  const method = (name: string) => (path: string, init?: LooseInit) =>
    call(runtime, engine, table.get(`${name} ${path}`), `${name} ${path}`, init);
  const methods = {
    GET: method("GET"),
    POST: method("POST"),
    PUT: method("PUT"),
    PATCH: method("PATCH"),
    DELETE: method("DELETE"),
  };
  return Object.freeze(methods) as unknown as RawClient<Paths>;
}

function withoutUnwrap(operation: Operation): Operation {
  const { unwrap: _, ...whole } = operation;
  return whole;
}

async function call(
  runtime: Runtime,
  engine: Engine,
  operation: Operation | undefined,
  name: string,
  init: LooseInit = {},
) {
  if (!operation)
    throw new ConfigError(
      "INVALID_OPTION",
      `there is no operation ${name}. Paths are templates, as in the specification`,
    );
  const { params = {}, body, parseAs = defaultParse[operation.response], headers, ...options } = init;
  refuseUnknown(params, operation);

  let isRefused = false; // by an answer whose status says otherwise
  const send = async (request: PlanRequest): Promise<Response> => {
    const answer = await runtime.send({
      operation,
      args: { ...(params.path && { path: params.path }), query: params.query, body },
      options: { ...options, headers: headersOf(request) },
      want: parseAs === "json" || parseAs === "text" ? "text" : "stream",
      onErrorStatus: "return",
    });
    refuseUnreadable(runtime, operation, answer, parseAs);
    isRefused = isFailure(answer.text, runtime.api.errorBody.success);
    return toResponse(answer);
  };
  // The engine's own path, query and body would lose what the pipeline checks, so they stay in this call's closure.
  const { data, error, response } = await engine.request(operation.method, operation.path, {
    params: { header: params.header },
    headers,
    parseAs,
    Request: PlanRequest,
    fetch: send,
  });
  return response.ok && !isRefused ? { ok: true, data, response } : { ok: false, error: error ?? data, response };
}

const defaultParse: Readonly<Record<Operation["response"], ParseAs>> = {
  json: "json",
  text: "text",
  binary: "arrayBuffer",
  none: "json",
};

function createEngine(): Engine {
  // A CommonJS loader wraps the module once more: there its default is the module itself.
  const { default: loaded } = openapiFetch as unknown as { default: (() => Engine) | { default: () => Engine } };
  return typeof loaded === "function" ? loaded() : loaded.default();
}

/** A 2xx whose body is not JSON is a typed error here; the engine would throw a bare `SyntaxError`. */
function refuseUnreadable(runtime: Runtime, operation: Operation, answer: Answer, parseAs: ParseAs): void {
  const isSuccess = answer.status >= 200 && answer.status < 300;
  if (parseAs === "json" && isSuccess && answer.text !== "") runtime.decode({ ...operation, response: "json" }, answer);
}

function headersOf(request: PlanRequest): Record<string, string> {
  const headers: Record<string, string> = {};
  request.headers.forEach((value, name) => {
    headers[name] = value;
  });
  return headers;
}

function refuseUnknown(params: object, operation: Operation): void {
  const unknown = Object.keys(params).find((name) => !["path", "query", "header"].includes(name));
  if (unknown === undefined) return;
  throw new ConfigError(
    "INVALID_OPTION",
    `params.${unknown} is not known. There are params.path, params.query and params.header`,
    {
      operation: operation.id,
      method: operation.method,
      path: operation.path,
    },
  );
}
