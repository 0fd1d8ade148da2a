import { tables } from "../../../generated/auralytik.js";
import type { Failure } from "../../../kernel/request/failure.js";
import type { PlainAnswer } from "../../../kernel/request/plain.js";
import { retryAfterS } from "../../../kernel/world/window-headers.js";
import { type AuralytikContext, requestIdOf } from "./context.js";

/** The vendor's error body for a refusal. */
export function refuse(failure: Failure, context: AuralytikContext): PlainAnswer {
  const { code, details } = failure;
  const documented = tables().codes[code] ?? { status: 500, message: code };
  const retryAfter = retryAfterOf(failure, context);
  const error = {
    code,
    message: details.message ?? documented.message,
    requestId: requestIdOf(context),
    ...(retryAfter !== undefined && { retryAfter }),
    ...(details.issues !== undefined && {
      details: details.issues.map(({ in: where, path, message }) => ({ field: path.join(".") || where, message })),
    }),
    ...details.body,
  };
  return {
    status: details.status ?? documented.status,
    headers: {
      "content-type": "application/json",
      "x-request-id": error.requestId,
      ...(retryAfter !== undefined && { "retry-after": String(retryAfter) }),
      ...details.headers,
    },
    body: JSON.stringify({ error }),
  };
}

function retryAfterOf({ code, details }: Failure, context: AuralytikContext): number | undefined {
  if (details.window !== undefined) return retryAfterS(details.window, context.now);
  return code === "RATE_LIMIT_EXCEEDED" ? 1 : undefined;
}
