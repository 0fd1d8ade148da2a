import type { Failure, Issue } from "../../kernel/request/failure.js";
import type { PlainAnswer } from "../../kernel/request/plain.js";
import type { ApiTables } from "../../kernel/schema/tables.js";
import type { CloudContext } from "./request.js";

/** The error body: a sentence or a list as `detail`; from the object store, XML. */
export function refuseWith(tables: () => ApiTables) {
  return (failure: Failure, context: CloudContext): PlainAnswer => {
    const known = tables().codes[failure.code];
    const status = failure.details.status ?? known?.status ?? 500;
    const sentence = failure.details.message ?? sentences[failure.code] ?? "Internal server error";
    const extra = failure.details.headers ?? {};
    if (context.route?.id.startsWith("storage.")) {
      return { status, headers: { "content-type": "application/xml", ...extra }, body: xml(failure.code, sentence) };
    }
    const detail = failure.details.issues?.length ? failure.details.issues.map(located) : sentence;
    const headers = { "content-type": "application/json", ...extra };
    return { status, headers, body: JSON.stringify({ detail }) };
  };
}

/** For what the kernel finds by itself, and for codes that a fault forces. */
const sentences: Readonly<Record<string, string>> = {
  BAD_REQUEST: "Bad Request",
  UNAUTHORIZED: "Invalid worker token",
  FORBIDDEN: "Not authorized for this job",
  NOT_FOUND: "Not Found",
  CONFLICT: "Conflict",
  PAYLOAD_TOO_LARGE: "File too large",
  VALIDATION_FAILED: "Unprocessable Entity",
  SERVICE_UNAVAILABLE: "Service unavailable",
  METHOD_NOT_ALLOWED: "Method Not Allowed",
  TOO_MANY_REQUESTS: "Too Many Requests",
  RANGE_NOT_SATISFIABLE: "The requested range is not satisfiable",
};

function located(issue: Issue): object {
  const missing = issue.keyword === "required";
  return {
    loc: [issue.in, ...issue.path],
    msg: missing ? "Field required" : issue.message,
    type: missing ? "missing" : issue.keyword,
  };
}

function xml(code: string, message: string): string {
  const name =
    {
      FORBIDDEN: "AccessDenied",
      NOT_FOUND: "NoSuchKey",
      RANGE_NOT_SATISFIABLE: "InvalidRange",
      PAYLOAD_TOO_LARGE: "EntityTooLarge",
    }[code] ?? code;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${name}</Code><Message>${message}</Message></Error>`;
}
