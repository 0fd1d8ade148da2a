import { ConfigError, type ErrorContext } from "../call/errors.js";
import type { Operation } from "../call/operation.js";
import { unknownName } from "../call/check-options.js";
import { writeValue } from "../values/write-value.js";
import { kindOf } from "../call/kind-of.js";

/** An operation's templates, split once. */
export interface Compiled {
  readonly path: Template;
  readonly bucket: Template;
  /** Method and template for messages. */
  readonly context: ErrorContext;
}

/** `texts` has one more element than `names`: text, value, text, value, text. */
export interface Template {
  readonly texts: readonly string[];
  readonly names: readonly string[];
}

type Values = Readonly<Record<string, string>>;

const NO_VALUES: Values = {};

export function compile(operation: Operation, rewritePath: ((path: string) => string) | undefined): Compiled {
  const path = rewritePath ? rewritePath(operation.path) : operation.path;
  return {
    path: splitTemplate(path),
    bucket: splitTemplate(operation.bucket ?? operation.id),
    context: { operation: operation.id, method: operation.method, path },
  };
}

/** The texts and names of `/items/{item_id}`. */
export function splitTemplate(template: string): Template {
  const parts = template.split(/\{([^}]+)\}/);
  return { texts: parts.filter((_, index) => index % 2 === 0), names: parts.filter((_, index) => index % 2 === 1) };
}

/** The path as it goes on the wire. Refuses every value that could make it another path. */
export function buildPath({ path, context }: Compiled, values: Values = NO_VALUES): string {
  let text = path.texts[0] as string;
  for (let index = 0; index < path.names.length; index += 1) {
    const name = path.names[index] as string;
    text += encodeSegment(name, values[name], context) + (path.texts[index + 1] as string);
  }
  return text;
}

function encodeSegment(name: string, value: unknown, context: ErrorContext): string {
  if (typeof value !== "string") {
    throw new ConfigError(
      "INVALID_OPTION",
      `\`${name}\` must be a string, not ${value === null ? "null" : typeof value}`,
      context,
    );
  }
  // A dot segment, encoded or not, is folded into the parent path by URL parsers and servers.
  if (value === "" || /^(?:\.|%2e){1,2}$/i.test(value)) {
    throw new ConfigError(
      "INVALID_OPTION",
      `\`${name}\` is ${JSON.stringify(value)}, which would name another path`,
      context,
    );
  }
  try {
    return encodeURIComponent(value);
  } catch (cause) {
    throw new ConfigError("INVALID_OPTION", `\`${name}\` is not well-formed text`, { ...context, cause });
  }
}

/** `""`, or the query with its `?`. Absent and `null` values are left out, arrays are repeated. */
export function buildQuery(
  operation: Operation,
  query: Readonly<Record<string, unknown>> | undefined,
  context: ErrorContext,
): string {
  if (query === undefined) return "";
  if ((query !== null && typeof query !== "object") || Array.isArray(query))
    throw new ConfigError(
      "INVALID_OPTION",
      `the query of ${operation.id} must be an object, not ${kindOf(query)}`,
      context,
    );
  let text = "";
  for (const name in query) {
    if (operation.query && !operation.query.includes(name)) {
      throw new ConfigError(
        "INVALID_OPTION",
        unknownName(name, `the query of ${operation.id}`, operation.query),
        context,
      );
    }
    if (!operation.query) writeValue(name, name, "a query", context);
    const value = query[name];
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined || item === null) continue;
      text = withParameter(text, name, writeValue(name, item, "a query", context));
    }
  }
  return text;
}

/** A query, `""` at first, with one more parameter. */
export function withParameter(query: string, name: string, value: string): string {
  return `${query}${query === "" ? "?" : "&"}${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
}

/** The values of a bucket template, in order: what tells apart buckets that the server gives one name. */
export function bucketIds({ bucket }: Compiled, values: Values = NO_VALUES): string {
  let ids = "";
  for (const name of bucket.names) ids += `:${values[name] ?? ""}`;
  return ids;
}

/** The bucket's name before the server gives it one. */
export function bucketName({ bucket }: Compiled): string {
  return bucket.texts[0] as string;
}
