import { DecodeError, type ErrorContext } from "../call/errors.js";
import type { Operation } from "../call/operation.js";
import type { Answer } from "../call/runtime.js";

const EXCERPT = 200;
const LONGEST = 4000;
/** So much of it stands in the message. */
const QUOTED = 100;

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
    throw new DecodeError(`${whatCame(answer, start)}. Is that the address of the API?`, {
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

function looksLikeHtml(text: string): boolean {
  return /^\s*<(?:!doctype|html)/i.test(text.slice(0, 100));
}

/** What an answer is in place of JSON, where it came from, and how it begins: a proxy's page explains itself. */
function whatCame({ address, status, text }: Answer, start: string): string {
  const from = address === undefined ? "" : ` of ${address}`;
  if (text === "") return `the answer${from} has status ${status} but carries an empty body`;
  const what = looksLikeHtml(text) ? "HTML" : "something that is not JSON";
  const quoted = JSON.stringify(start.slice(0, QUOTED).replaceAll(/\s+/g, " "));
  return `the answer${from} has status ${status} but carries ${what}, which begins ${quoted}`;
}
