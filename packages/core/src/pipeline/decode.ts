import { DecodeError, type ErrorContext } from "../call/errors.js";
import type { Operation } from "../call/operation.js";
import type { Answer } from "../call/runtime.js";
import { whatCame } from "./what-came.js";

const EXCERPT = 200;
const LONGEST = 4000;

/** The value that a successful answer stands for. */
export function decode(operation: Operation, answer: Answer, describe: () => ErrorContext): unknown {
  const { text, status } = answer;
  if (operation.response === "none" || status === 204 || status === 205) return undefined;
  if (operation.response === "binary") return answer.bytes;
  if (operation.response !== "json") return text;
  let value: unknown;
  try {
    value = JSON.parse(text) as unknown;
  } catch (cause) {
    const show = (part: string): string => answer.shown?.(part) ?? part;
    // Before it is cut: half of a secret would not be found.
    const start = show(text.slice(0, LONGEST)).slice(0, EXCERPT);
    const from = answer.address === undefined ? "" : ` of ${answer.address}`;
    const reason = `the answer${from} has status ${status} but carries ${whatCame(start)}`;
    throw new DecodeError(`${reason}. Is that the address of the API?`, {
      ...describe(),
      status,
      requestId: answer.requestId && show(answer.requestId),
      attempts: answer.attempts,
      excerpt: start,
      // The parser's own message quotes the body at any length.
      cause: text === "" ? undefined : new SyntaxError(show((cause as Error).message).slice(0, EXCERPT)),
    });
  }
  const { unwrap, page } = operation;
  if (unwrap === undefined || page !== undefined || typeof value !== "object" || value === null) return value;
  return Object.hasOwn(value, unwrap) ? (value as Record<string, unknown>)[unwrap] : value;
}
