import { memberOf } from "../../../kernel/schema/member-of.js";
import type { Failure, Issue } from "../../../kernel/request/failure.js";
import type { PlainAnswer } from "../../../kernel/request/plain.js";
import type { ChatContext } from "../world/act.js";
import { readAsEmpty } from "../wire/bad-json.js";
import { pathOf } from "../../../kernel/request/path-of.js";

/** The platform's error answer. */
export function refuse(failure: Failure, context: ChatContext): PlainAnswer {
  const { dialect } = context.state;
  const { details } = failure;
  const unknownRoute = failure.code === routeNotFound;
  const code = unknownRoute ? dialect.codes.notFound.code : failure.code;
  const known = dialect.tables().codes[code];
  const status = unknownRoute ? 404 : (details.status ?? known?.status ?? 500);
  const message = unknownRoute ? dialect.codes.notFound.message : (details.message ?? known?.message ?? code);
  const body = isOAuth2(code)
    ? { error: code, error_description: message }
    : {
        ...dialect.errorBody(code, message),
        ...errorsOf(failure, context),
        ...details.body,
        ...stackOf(context, code),
      };
  return {
    status,
    headers: { "content-type": "application/json", ...(unknownRoute ? {} : details.headers) }, // no Allow
    body: JSON.stringify(body),
  };
}

/** In development mode errors say where the server failed. */
function stackOf({ state, request }: ChatContext, code: string): { readonly stack?: string } {
  if (!state.options.development) return {};
  return { stack: `Error: ${code}\n    at ${request.method} ${pathOf(request.url)}` };
}

/** What the kernel throws for an unknown path or method: the platforms tell neither apart. */
export const routeNotFound = "ROUTE_NOT_FOUND";

function isOAuth2(code: string): boolean {
  return code === code.toLowerCase();
}

function errorsOf(failure: Failure, context: ChatContext): object {
  const { state, route, request } = context;
  const issues = readAsEmpty(failure.details.issues ?? [], context);
  if (failure.code !== "INVALID_FORM_BODY") return {};
  const { messageBodies } = state.dialect;
  const isWhole = (issue: Issue): boolean =>
    fromSchema(issue) && !(issue.keyword === "syntax" && state.dialect.badJson === "issue");
  const whole = messageBodies.operations.includes(route?.id ?? "") && !isMultipart(request) && issues.some(isWhole);
  if (whole) {
    const message = issues.map(({ path, message: text }) => `${path.join(".") || "body"}: ${text}`).join("; ");
    return {
      errors: [
        {
          path: messageBodies.path,
          ...(messageBodies.code === undefined ? {} : { code: messageBodies.code }),
          message,
        },
      ],
    };
  }
  return { errors: unique(issues.map((issue) => entryOf(issue, context))) };
}

/** Where the platform tells of single fields of `payload_json`. */
function isMultipart({ headers }: ChatContext["request"]): boolean {
  return headers["content-type"]?.startsWith("multipart/") === true;
}

/** Found by a schema, in the body of the request. */
function fromSchema({ in: place, keyword }: Issue): boolean {
  return place === "body" && keyword !== "custom" && !/^[A-Z]/.test(keyword);
}

interface Entry {
  readonly path: string;
  readonly code?: string;
  readonly message: string;
}

function entryOf(issue: Issue, context: ChatContext): Entry {
  const { path, keyword, message, schema } = issue;
  const { dialect } = context.state;
  const dotted = path.join(".");
  const code = dialect.issueCodes?.(keyword, schema, valueAt(issue, context));
  return {
    path: dotted === "" ? dialect.wholeBodyPath(keyword) : dotted,
    ...(code === undefined ? {} : { code }),
    message,
  };
}

/** What stands where the issue is. */
function valueAt({ in: place, path }: Issue, { path: inPath, query, body }: ChatContext): unknown {
  const whole: unknown = place === "path" ? inPath : place === "query" ? query : body;
  return path.reduce((value, key) => memberOf(value, key), whole);
}

function unique(entries: readonly Entry[]): Entry[] {
  return entries.filter(
    (entry, at) => entries.findIndex((other) => other.path === entry.path && other.code === entry.code) === at,
  );
}
