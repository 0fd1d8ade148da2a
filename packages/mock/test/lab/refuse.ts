import type { Failure, Issue } from "../../src/kernel/request/failure.js";
import type { PlainAnswer } from "../../src/kernel/request/plain.js";
import { tables } from "./generated/lab.js";
import { type LabContext, requestIdOf } from "./context.js";

/** `{ error: { code, message, request_id, … } }`. */
export function refuse({ code, details }: Failure, context: LabContext): PlainAnswer {
  const known = tables().codes[code];
  const waitMs = details.window === undefined ? undefined : details.window.resetAt - context.now;
  const waitHeaders: Record<string, string> =
    waitMs === undefined ? {} : { "retry-after": String(Math.ceil(waitMs / 1000)) };
  const error = {
    code,
    message: details.message ?? known?.message ?? code,
    request_id: requestIdOf(context),
    ...(details.issues === undefined ? {} : { issues: details.issues.map(issueView) }),
    ...details.body,
  };
  return {
    status: details.status ?? known?.status ?? 500,
    headers: {
      "content-type": "application/json",
      "x-request-id": error.request_id,
      ...waitHeaders,
      ...details.headers,
    },
    body: JSON.stringify({ error }),
  };
}

function issueView({ in: part, path, message }: Issue): object {
  return { in: part, path: path.join("."), message };
}
