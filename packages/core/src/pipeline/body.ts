import { ConfigError, type ErrorContext } from "../call/errors.js";
import { writeJson } from "../values/write-json.js";
import { writeValue } from "../values/write-value.js";
import type { Operation } from "../call/operation.js";
import type { MaybePromise } from "../call/maybe-promise.js";
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
      return { contentType: "application/json", content: writeJson(value, context) };
    case "form":
      return { contentType: "application/x-www-form-urlencoded", content: toForm(value, context) };
    default:
      // Bytes come prepared, from the helper that sends them.
      if (operation.body === "multipart" && multipart) return multipart(value, bodyContext);
      throw new ConfigError("INVALID_OPTION", `this client was built without ${operation.body} bodies`, context);
  }
}

function toForm(value: unknown, context: ErrorContext): string {
  if (typeof value !== "object" || value === null) {
    throw new ConfigError("INVALID_OPTION", "the body must be an object of form fields", context);
  }
  const form = new URLSearchParams();
  for (const [name, item] of Object.entries(value)) {
    for (const one of Array.isArray(item) ? item : [item]) {
      if (one === undefined || one === null) continue;
      form.append(writeValue(name, name, "a form", context), writeValue(name, one, "a form", context));
    }
  }
  return form.toString();
}
