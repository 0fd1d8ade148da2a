import type { Failure } from "../../kernel/request/failure.js";
import type { PlainAnswer } from "../../kernel/request/plain.js";
import { tables } from "../../generated/auralis.js";

/** `{ error, code }`, with the first field that is wrong named in the text. */
export function refuse(failure: Failure): PlainAnswer {
  const known = tables().codes[failure.code];
  const { issues, message, status, headers } = failure.details;
  const text = issues?.map((issue) => `${issue.path.join(".") || issue.in}: ${issue.message}`).join("; ");
  return {
    status: status ?? known?.status ?? 500,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({
      error: text ?? message ?? known?.message ?? "The request was refused.",
      code: failure.code,
    }),
  };
}
