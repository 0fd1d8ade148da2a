import { ApiError } from "../call/errors.js";
import type { Api } from "../call/operation.js";
import { read } from "../lists/read.js";
import { readRetryAfter } from "../retry/retry-after.js";
import type { CallState } from "./call-state.js";
import { type Failure, outcomeOf } from "./decide.js";

type HeaderMap = Readonly<Record<string, string>>;

/** Reads an error answer by the API's description of it. Never throws, whatever the body is. */
export function readApiError(call: CallState, status: number, headers: HeaderMap, text: string): Failure {
  const { core, operation } = call;
  const { api } = core.init;
  const body = parse(text);
  const wireCode = firstText(body, api.errorBody.code) ?? api.errorBody.byStatus?.[status];
  const retryAfterMs = waitInBody(body, api) ?? readRetryAfter(headers, core.clock.now());
  const outcome = outcomeOf(status, wireCode, operation.notApplied, api);
  const error = new ApiError(
    wireCode !== undefined && operation.codes.includes(wireCode) ? wireCode : "UNRECOGNIZED",
    describe(call, body, status, wireCode),
    {
      ...call.describe(outcome, status, retryAfterMs),
      status,
      wireCode,
      retryAfterMs,
      requestId: requestIdOf(api, headers) ?? firstText(body, api.errorBody.requestId),
      body: core.redactor.scrub(body, call.secrets),
      headers: core.redactor.headers(headers),
    },
  );
  return { error, outcome, kind: "answer", status, wireCode, headers, retryAfterMs };
}

export function requestIdOf(api: Api, headers: HeaderMap): string | undefined {
  return headers[api.requestIdHeader?.toLowerCase() ?? "x-request-id"];
}

/** The id within a successful answer, of APIs that send it there; looked for only when no header has it. */
export function requestIdInBody(api: Api, text: string): string | undefined {
  const { requestId: paths } = api.errorBody;
  return paths === undefined || !text.startsWith("{") ? undefined : firstText(parse(text), paths);
}

function describe(call: CallState, body: unknown, status: number, wireCode: string | undefined): string {
  const { errorBody } = call.core.init.api;
  const message = firstText(body, errorBody.message)
    ?.slice(0, 300)
    .replace(/[.\s]+$/, "");
  const fields = errorBody.fields && fieldsOf(body, errorBody.fields);
  const silent = status < 400 ? "redirected" : "no readable error";
  const text = [message, fields].filter((part) => part).join(": ") || silent;
  const code =
    wireCode === undefined || call.operation.codes.includes(wireCode) ? "" : `, code ${wireCode.slice(0, 60)}`;
  return call.core.redactor.scrub(`${text} (status ${status}${code})`, call.secrets);
}

/** `content: too long; embeds.0.title: is required`, of the first few that the answer lists. */
function fieldsOf(body: unknown, at: NonNullable<Api["errorBody"]["fields"]>): string | undefined {
  const list = read(body, at.path);
  if (!Array.isArray(list)) return undefined;
  const lines = list.slice(0, 5).flatMap((entry: unknown) => {
    const [name, message] = [read(entry, at.name), read(entry, at.message)];
    return typeof message === "string"
      ? [`${Array.isArray(name) ? name.join(".") : String(name)}: ${message.slice(0, 100)}`]
      : [];
  });
  return lines.join("; ").replace(/[.\s]+$/, "");
}

function waitInBody(body: unknown, api: Api): number | undefined {
  const { retryAfter } = api.errorBody;
  if (!retryAfter) return undefined;
  const value = read(body, retryAfter.path);
  // Finer than the header's whole seconds, so it is asked first.
  return typeof value === "number" && value > 0 ? value * (retryAfter.unit === "s" ? 1000 : 1) : undefined;
}

function parse(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text.slice(0, 2000);
  }
}

function firstText(body: unknown, paths: readonly string[] | undefined): string | undefined {
  for (const path of paths ?? []) {
    const value = read(body, path);
    if (typeof value === "string" && value !== "") return value;
  }
  return undefined;
}
