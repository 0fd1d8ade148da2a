import { DecodeError, type ErrorContext } from "../call/errors.js";
import type { Operation } from "../call/operation.js";
import type { Answer } from "../call/runtime.js";

const EXCERPT = 200;

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
    const what = text === "" ? "an empty body" : looksLikeHtml(text) ? "HTML" : "something that is not JSON";
    throw new DecodeError(`the answer has status ${status} but carries ${what}`, {
      ...describe(),
      status,
      requestId: answer.requestId,
      attempts: answer.attempts,
      excerpt: text.slice(0, EXCERPT),
      // The parser's own message quotes the body at any length.
      cause: text === "" ? undefined : new SyntaxError((cause as Error).message.slice(0, EXCERPT)),
    });
  }
  const { unwrap, page } = operation;
  if (unwrap === undefined || page !== undefined || typeof value !== "object" || value === null) return value;
  return Object.hasOwn(value, unwrap) ? (value as Record<string, unknown>)[unwrap] : value;
}

function looksLikeHtml(text: string): boolean {
  return /^\s*<(?:!doctype|html)/i.test(text.slice(0, 100));
}
