import { didYouMean } from "../names/nearest.js";
import { dropUnknownMembers } from "./drop-unknown-members.js";
import { BodyTooLarge, isParsed, mediaType, parseBody } from "./body.js";
import { Failure, type Issue } from "./failure.js";
import { parseQuery } from "./params.js";
import { toBodyIssue, type RequestContext } from "./request-context.js";
import type { RouteRow } from "../schema/tables.js";

/** The stage `"validate"`: coerces and checks parameters and body, and throws the API's failure with everything wrong. */
export function validateRequest(context: RequestContext): void | Promise<void> {
  const { route } = context;
  if (route === undefined) return;
  const issues: Issue[] = [...context.early];
  checkParams(context, route, issues);
  const toldAlready = issues.length > 0 && context.api.engine.paramsFirst === true;
  if (route.body === undefined || toldAlready) return judge(context, route, issues);
  return checkBody(context, route.body, issues).then(() => judge(context, route, issues));
}

function judge(context: RequestContext, route: RouteRow, issues: readonly Issue[]): void {
  if (issues.length === 0) return;
  context.violated(issues);
  const { engine } = context.api;
  const code = engine.invalidCode?.(context, issues) ?? engine.codes.invalid;
  // An operation without such a code passes over what it cannot read: a path then names nothing, a parameter is not given.
  if (!route.codes.includes(code) && issues.every((issue) => issue.in === "path" || issue.in === "query"))
    return passOver(context, issues);
  throw new Failure(code, { issues });
}

function passOver(context: RequestContext, issues: readonly Issue[]): void {
  const unread = new Set(issues.flatMap((issue) => (issue.in === "query" ? [String(issue.path[0])] : [])));
  context.query = Object.fromEntries(Object.entries(context.query).filter(([name]) => !unread.has(name)));
}

function checkParams(context: RequestContext, route: RouteRow, issues: Issue[]): void {
  const values = parseQuery(context.rawQuery, issues);
  const query: Record<string, unknown> = {};
  for (const { row, coerce, schema } of context.api.params(route)) {
    const texts = textsOf(context, row.in, row.name, values);
    if (texts === undefined) {
      if (row.required) issues.push({ in: row.in, path: [row.name], keyword: "required", message: "is required" });
      continue;
    }
    const value = coerce(texts);
    if (row.in === "query") query[row.name] = value;
    if (context.api.validator.check(schema, value)) continue;
    for (const issue of context.api.validator.issues(schema, value)) {
      issues.push({
        in: row.in,
        path: [row.name, ...issue.path],
        keyword: issue.keyword,
        message: issue.message,
        ...(issue.schema && { schema: issue.schema }),
      });
    }
  }
  if (refusesUnknown(context)) issues.push(...unknownParams(context, route, values));
  context.query = query;
}

function refusesUnknown({ api, cell }: RequestContext): boolean {
  return api.engine.unknownMembers?.(cell.state) === "refuse";
}

function unknownParams(context: RequestContext, route: RouteRow, values: ReadonlyMap<string, unknown>): Issue[] {
  const known = context.api.params(route).flatMap(({ row }) => (row.in === "query" ? [row.name] : []));
  return [...values.keys()]
    .filter((name) => !known.includes(name))
    .map((name) => {
      const message = `is not a parameter of this route${didYouMean(name, known)}`;
      return { in: "query", path: [name], keyword: "unknown", message };
    });
}

function textsOf(
  context: RequestContext,
  where: "path" | "query" | "header",
  name: string,
  query: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  if (where === "query") return query.get(name) ?? query.get(`${name}[]`);
  const value = where === "path" ? context.path[name] : context.request.headers[name.toLowerCase()];
  return value === undefined ? undefined : [value];
}

async function checkBody(context: RequestContext, body: NonNullable<RouteRow["body"]>, issues: Issue[]): Promise<void> {
  const lax = context.api.engine.bodies;
  const header = mediaType(context.request.headers["content-type"]);
  const type = lax?.type(header) ?? header;
  const declared = Object.hasOwn(body.content, type) ? body.content[type] : undefined;
  if (context.streams) return; // what is wrong with it, the service finds as it reads
  if ((declared !== undefined || Object.hasOwn(body.content, "*/*")) && !isParsed(type)) return; // files and forms of parts: the service's
  const bytes = await context.bytes().catch((error: unknown) => {
    if (!(error instanceof BodyTooLarge)) throw error;
    issues.push({ in: "body", path: [], keyword: "maxLength", message: error.message });
    return undefined;
  });
  if (bytes === undefined) return;
  if (bytes.length === 0 && lax === undefined) {
    if (body.required) issues.push({ in: "body", path: [], keyword: "required", message: "is required" });
    return;
  }
  if (declared === undefined) {
    const known = Object.keys(body.content).join(" or ");
    const message = `must be ${known}, got ${type === "" ? "no content-type" : type}`;
    issues.push({ in: "body", path: [], keyword: "content-type", message });
    return;
  }
  const before = issues.length;
  const parsed = bytes.length === 0 ? lax?.empty : parseBody(bytes, type, issues, lax?.parse);
  if (issues.length > before) return;
  const isForm = type === "application/x-www-form-urlencoded";
  const value = isForm
    ? context.api.form(declared, parsed as Readonly<Record<string, unknown>>)
    : (lax?.normalize(parsed, context) ?? parsed);
  context.body = value;
  const schema = context.api.tables.schemas[declared];
  if (!context.api.validator.check(schema, value)) {
    // A misspelt name is why another one is missing.
    const unknown = refusesUnknown(context)
      ? dropUnknownMembers(context.api, schema, structuredClone(value)).issues
      : [];
    issues.push(...unknown, ...context.api.validator.issues(schema, value).map(toBodyIssue));
  } else if (issues.length === 0) context.dropUnknown(schema, value);
}
