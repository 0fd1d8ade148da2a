import { ApiError, type Outcome } from "../call/errors.js";
import type { Api } from "../call/operation.js";
import { read } from "../call/read.js";
import { readRetryAfter } from "../retry/retry-after.js";
import { outcomeOf } from "../retry/which.js";
import type { Call } from "./call.js";
import { addressOf, describe, scrub } from "./describe.js";
import type { Progress } from "./progress.js";
import { prune } from "./prune.js";
import { whatCame } from "./what-came.js";

type HeaderMap = Readonly<Record<string, string>>;

/** Longest texts of an answer that go into messages; a server may send any. */
const LONGEST = { message: 300, field: 60, fieldMessage: 100, code: 200, requestId: 200 } as const;

/** What an answer that is an error says, by the API's description of it. */
export interface Refusal {
  readonly status: number;
  readonly headers: HeaderMap;
  readonly body: unknown;
  readonly wireCode: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly outcome: Outcome;
  /** Where it would have us go, in words. */
  readonly redirect?: string | undefined;
}

/** Never throws, whatever the body is. */
export function readRefusal({ core, operation }: Call, status: number, headers: HeaderMap, text: string): Refusal {
  const { api } = core.init;
  const body = parse(text);
  const wireCode = firstText(body, api.errorBody.code)?.slice(0, LONGEST.code) ?? api.errorBody.byStatus?.[status];
  return {
    status,
    headers,
    body,
    wireCode,
    retryAfterMs: waitInBody(body, api) ?? readRetryAfter(headers, core.clock.now()),
    outcome: outcomeOf(status, wireCode, operation.notApplied, api),
  };
}

/** The error of a refusal that the progress has learned of. */
export function apiError(call: Call, progress: Progress, refusal: Refusal, isReplayable: boolean): ApiError {
  const { core, operation } = call;
  const { api } = core.init;
  const { status, headers, body, wireCode, retryAfterMs } = refusal;
  const id = requestIdOf(api, headers) ?? firstText(body, api.errorBody.requestId)?.slice(0, LONGEST.requestId);
  return new ApiError(
    wireCode !== undefined && operation.codes.includes(wireCode) ? wireCode : "UNRECOGNIZED",
    messageOf(call, progress, refusal),
    {
      ...describe(call, progress, { status, retryAfterMs, isReplayable }),
      status,
      wireCode: scrub(call, progress, wireCode),
      retryAfterMs,
      requestId: scrub(call, progress, id),
      body: scrub(call, progress, body),
      headers: scrub(call, progress, core.redactor.headers(headers)),
    },
  );
}

export function requestIdOf(api: Api, headers: HeaderMap): string | undefined {
  return headers[api.requestIdHeader?.toLowerCase() ?? "x-request-id"]?.slice(0, LONGEST.requestId);
}

/** The id within a successful answer, of APIs that send it there; looked for only when no header has it. */
export function requestIdInBody(api: Api, text: string): string | undefined {
  const { requestId: paths } = api.errorBody;
  return paths === undefined || !text.startsWith("{") ? undefined : firstText(parse(text), paths);
}

function messageOf(call: Call, progress: Progress, refusal: Refusal): string {
  const { core, operation } = call;
  const { body, status, wireCode, redirect } = refusal;
  const { errorBody } = core.init.api;
  const message = withoutEnd(firstText(body, errorBody.message)?.slice(0, LONGEST.message) ?? "");
  const fields = errorBody.fields && fieldsOf(body, errorBody.fields);
  const text = [message, fields, redirect].filter((part) => part).join(": ");
  if (text === "" && wireCode === undefined) return unreadable(call, progress, refusal);
  const code = wireCode === undefined || operation.codes.includes(wireCode) ? "" : `, code ${wireCode.slice(0, 60)}`;
  return scrub(call, progress, `${text || "no message"} (status ${status}${code})`);
}

/** For an error that the API does not send: of a proxy, a login page, another service at this address. */
function unreadable(call: Call, progress: Progress, { body, status }: Refusal): string {
  const address = addressOf(call);
  const from = address === undefined ? "" : ` of ${address}`;
  // Before it is cut: half of a secret would not be found.
  const shown = scrub(call, progress, body);
  const what =
    typeof shown === "string" ? whatCame(shown) : whatCame(JSON.stringify(shown) ?? "", "JSON of an unknown form");
  const question = status === 404 || status === 405 ? ". Is that the address of the API?" : "";
  return `the answer${from} has status ${status} and carries ${what}${question}`;
}

/** `content: too long; embeds.0.title: is required`, of the first few that the answer lists. */
function fieldsOf(body: unknown, at: NonNullable<Api["errorBody"]["fields"]>): string | undefined {
  const list = read(body, at.path);
  if (!Array.isArray(list)) return undefined;
  const lines = list.slice(0, 5).flatMap((entry: unknown) => {
    const [name, message] = [read(entry, at.name), read(entry, at.message)];
    return typeof message === "string" ? [`${nameOf(name)}: ${message.slice(0, LONGEST.fieldMessage)}`] : [];
  });
  return withoutEnd(lines.join("; "));
}

function nameOf(name: unknown): string {
  const parts: readonly unknown[] = Array.isArray(name) ? name.slice(0, 8) : [name];
  const words = parts.map((part) => (typeof part === "object" ? "?" : String(part).slice(0, LONGEST.field)));
  return words.join(".").slice(0, LONGEST.field);
}

/** Without dots and white space at the end: a sentence of ours follows. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[.\s]/.test(text[end - 1] as string)) end -= 1;
  return text.slice(0, end);
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
    return prune(JSON.parse(text));
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
