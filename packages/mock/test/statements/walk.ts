import type { ApiModel, OperationModel } from "../../../../scripts/generate/model.js";
import type { Exchange } from "./play.js";
import type { Statement } from "./statement.js";

type LabelOf = (fact: string) => string | undefined;

/** What the vendor states and a walk over these exchanges did not meet: successes of operations, and codes. */
export function notReached(model: ApiModel, exchanges: readonly Exchange[]): string[] {
  const met = new Set(exchanges.flatMap((exchange) => outcomesOf(model, exchange)));
  const operations = model.operations.filter((one) => one.provenance === "stated" && !one.mockOnly);
  const successes = operations.flatMap(({ id, success }) => success.map(({ status }) => `${id} ${status}`));
  const codes = Object.entries(model.codes).filter(([, { provenance }]) => provenance === "stated");
  return [...successes, ...codes.map(([code]) => code)].filter((outcome) => !met.has(outcome));
}

/** Members of a statement's requests that rest on less than the statement does. An API without a stated path has proposed ones. */
export function beyondLabel(
  model: ApiModel,
  labelOf: LabelOf,
  { says, label }: Statement,
  sent: readonly Exchange[],
): string[] {
  const hasOthers = model.operations.some(({ provenance }) => provenance === "stated");
  if (label !== "stated" || !hasOthers) return [];
  return sent.flatMap((exchange) => {
    const operation = operationOf(model, exchange);
    if (operation === undefined || exchange.status >= 400) return []; // what is refused leads nowhere
    const query = [...new URL(exchange.url).searchParams.keys()].map((name) => `parameter ${operation.id} ${name}`);
    const fields = fieldsOf(operation, exchange);
    // A body of which nothing is stated has to be sent as it is proposed; one that is open takes anything.
    const known = fields.filter((fact) => labelOf(fact) !== undefined);
    const stated = known.some((fact) => labelOf(fact) === "stated") ? known : [];
    const facts = [`operation ${operation.id}`, ...query, ...stated];
    return facts.filter((fact) => labelOf(fact) !== "stated").map((fact) => `${says}: ${fact} is ${labelOf(fact)}`);
  });
}

function outcomesOf(model: ApiModel, exchange: Exchange): string[] {
  const operation = operationOf(model, exchange);
  const error = exchange.body as { code?: unknown; error?: unknown } | undefined;
  const nested = (error?.error as { code?: unknown } | undefined)?.code;
  const byStatus = (model.document["x-error-body"] as { byStatus?: Record<string, string> }).byStatus ?? {};
  return [
    ...(operation === undefined ? [] : [`${operation.id} ${exchange.status}`]),
    ...[error?.code, error?.error, nested, byStatus[exchange.status]].filter((code) => typeof code === "string"),
  ];
}

function operationOf(model: ApiModel, { method, url }: Exchange): OperationModel | undefined {
  const { pathname } = new URL(url);
  const fits = model.operations.filter((one) => one.method === method && pattern(one.path).test(pathname));
  // `/users/@me` before `/users/{user_id}`.
  return fits.sort((a, b) => a.pathParameters.length - b.pathParameters.length || b.path.length - a.path.length)[0];
}

function pattern(path: string): RegExp {
  return new RegExp(
    `^/[a-z-]+(/api|/api/v1|/v1)?${path.replaceAll(".", String.raw`\.`).replaceAll(/\{\w+\}/g, "[^/]+")}$`,
  );
}

function fieldsOf(operation: OperationModel, { step }: Exchange): string[] {
  const json = typeof step.json === "object" && step.json !== null && !Array.isArray(step.json) ? step.json : {};
  const names = [...Object.keys({ ...json, ...step.form }), ...(step.parts ?? []).map(({ name }) => name)];
  return names.filter((name) => !/^files\[|^payload_json$/.test(name)).map((name) => `field ${operation.id} ${name}`);
}
