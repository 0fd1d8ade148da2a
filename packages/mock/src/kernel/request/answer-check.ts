import { isJson, mediaType } from "./body.js";
import type { CompiledApi } from "../schema/compiled.js";
import { MockDefect } from "../record/contract.js";
import type { Answer } from "../engine.js";
import type { Failure } from "./failure.js";
import type { PlainAnswer } from "./plain.js";
import { describeIssue } from "../schema/validator.js";
import type { RouteRow } from "../schema/tables.js";

/** Throws a `MockDefect` unless the spec lists the answer's status and media type for the operation, and its body fits. */
export function checkAnswer(api: CompiledApi, answer: Answer, route: RouteRow): void {
  const what = `${route.id} answered ${answer.status}`;
  const declared = route.responses[String(answer.status)];
  if (declared === undefined) throw new MockDefect(`${what}, which the spec does not list.`);
  const content = declared.content ?? {};
  if (answer.body === undefined) {
    if (Object.keys(content).length > 0) throw new MockDefect(`${what} without the body that the spec lists.`);
    return;
  }
  const type = mediaType(answer.type ?? "application/json");
  const index = content[type] ?? content["*/*"];
  if (index === undefined) throw new MockDefect(`${what} with ${type}, which the spec does not list.`);
  if (isJson(type)) mustFit(api, index, answer.body, `${route.id} ${answer.status}`);
}

/**
 * Throws a `MockDefect` unless the spec lists the code for the operation, and the vendor's error body fits. `met`: the
 * route that the path leads to; `found`: the same once the stage `"route"` has run.
 */
export function checkRefusal(
  api: CompiledApi,
  failure: Failure,
  answer: PlainAnswer,
  { met, found }: { readonly met: RouteRow | undefined; readonly found: RouteRow | undefined },
): void {
  if (met !== undefined && found !== undefined && !met.codes.includes(failure.code)) {
    const message = `${met.id} refused with ${failure.code}, which the spec does not list for it.`;
    throw new MockDefect(message, { cause: failure });
  }
  const error = (met ?? api.tables.routes[0])?.error;
  if (error === undefined || typeof answer.body !== "string" || !isJson(mediaType(answer.headers["content-type"])))
    return;
  mustFit(api, error, JSON.parse(answer.body), `${met?.id ?? "an unknown route"} ${failure.code}`);
}

/** Throws a `MockDefect` for a refusal that a window caused and that does not say how long to wait. */
export function checkWait(what: string, failure: Failure, headers: Readonly<Record<string, string>>): void {
  if (failure.details.window === undefined || headers["retry-after"] !== undefined) return;
  throw new MockDefect(`${what} refused with ${failure.code} for its rate and did not say when to come back.`);
}

function mustFit({ tables, validator }: CompiledApi, index: number, value: unknown, what: string): void {
  const schema = tables.schemas[index];
  if (validator.check(schema, value, "strict")) return;
  const issues = validator.issues(schema, value, "strict").map(describeIssue);
  throw new MockDefect(`${what} answered what the spec does not allow:\n  ${issues.join("\n  ")}`);
}
