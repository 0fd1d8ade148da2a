import { ConfigError, type ErrorContext } from "../call/errors.js";
import type { Operation } from "../call/operation.js";
import type { MaybePromise } from "../call/options.js";
import type { BodyContext, PreparedBody, RuntimeInit } from "../call/runtime.js";

/** A body that can be sent: made once per call, so that every attempt sends the same bytes. */
export function prepareBody(
  operation: Operation,
  value: unknown,
  multipart: RuntimeInit["multipart"],
  bodyContext: BodyContext,
  context: ErrorContext,
): MaybePromise<PreparedBody | undefined> {
  if (value === undefined || operation.body === undefined) return undefined;
  switch (operation.body) {
    case "json":
      return { contentType: "application/json", content: toJson(value, context) };
    case "form":
      return { contentType: "application/x-www-form-urlencoded", content: toForm(value) };
    case "multipart":
      if (!multipart)
        throw new ConfigError("INVALID_OPTION", "this client was built without multipart bodies", context);
      return multipart(value, bodyContext);
    case "binary":
      return toBinary(value, context);
  }
}

function toJson(value: unknown, context: ErrorContext): string {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    throw new ConfigError("INVALID_OPTION", "the body cannot be written as JSON", { ...context, cause });
  }
}

function toForm(value: unknown): string {
  const form = new URLSearchParams();
  for (const [name, item] of Object.entries(value as Record<string, unknown>)) {
    for (const one of Array.isArray(item) ? item : [item]) {
      if (one !== undefined && one !== null) form.append(name, String(one));
    }
  }
  return form.toString();
}

function toBinary(value: unknown, context: ErrorContext): PreparedBody {
  const contentType = "application/octet-stream";
  if (typeof value === "string" || value instanceof Uint8Array) return { contentType, content: value };
  if (typeof value === "function") return { contentType, content: value as () => AsyncIterable<Uint8Array> };
  if (typeof value === "object" && value !== null && Symbol.asyncIterator in value) {
    return { contentType, content: () => value as AsyncIterable<Uint8Array>, replayable: false };
  }
  throw new ConfigError(
    "INVALID_OPTION",
    "the body must be a string, bytes, an async iterable, or a function that makes one",
    context,
  );
}
