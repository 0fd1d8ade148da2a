import { ConfigError, type ErrorContext } from "../call/errors.js";
import { writeValue } from "./write-value.js";
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
      return { contentType: "application/json", content: toJson(value, context) };
    case "form":
      return { contentType: "application/x-www-form-urlencoded", content: toForm(value, context) };
    default:
      // Bytes come prepared, from the helper that sends them.
      if (operation.body === "multipart" && multipart) return multipart(value, bodyContext);
      throw new ConfigError("INVALID_OPTION", `this client was built without ${operation.body} bodies`, context);
  }
}

function toJson(value: unknown, context: ErrorContext): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch (cause) {
    const at = memberThatFails(value);
    const what = at === undefined ? "the body" : `\`${at}\` in the body`;
    throw new ConfigError("INVALID_OPTION", `${what} cannot be written as JSON`, { ...context, cause });
  }
  if (text === undefined) {
    throw new ConfigError("INVALID_OPTION", `the body is a ${typeof value}, which cannot be written as JSON`, context);
  }
  // JSON writes what it has no form for as `null`, and the server would take it for one that was meant.
  const at = text.includes("null") ? lostMember(value) : undefined;
  if (at === undefined) return text;
  throw new ConfigError(
    "INVALID_OPTION",
    `\`${at}\` in the body has no form in JSON: it is no number or no date`,
    context,
  );
}

/** The path of a number or a date that is none. */
function lostMember(value: unknown, path = "", depth = 0): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : path || "value";
  if (typeof value !== "object" || value === null || depth > 16) return undefined;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? path || "value" : undefined;
  for (const [name, member] of Object.entries(value)) {
    const at = lostMember(member, path === "" ? name : `${path}.${name}`, depth + 1);
    if (at !== undefined) return at;
  }
  return undefined;
}

/** The path of the member that JSON has no form for: a big integer, a circle, a `toJSON` that throws. */
function memberThatFails(value: unknown, depth = 0): string | undefined {
  if (typeof value !== "object" || value === null || depth > 8) return undefined;
  for (const [name, member] of Object.entries(value)) {
    try {
      JSON.stringify(member);
    } catch {
      const below = memberThatFails(member, depth + 1);
      return below === undefined ? name : `${name}.${below}`;
    }
  }
  return undefined;
}

function toForm(value: unknown, context: ErrorContext): string {
  if (typeof value !== "object" || value === null) {
    throw new ConfigError("INVALID_OPTION", "the body must be an object of form fields", context);
  }
  const form = new URLSearchParams();
  for (const [name, item] of Object.entries(value)) {
    for (const one of Array.isArray(item) ? item : [item]) {
      if (one !== undefined && one !== null) form.append(name, writeValue(name, one, "a form", context));
    }
  }
  return form.toString();
}
