import { checkMembers } from "../kernel/names/check-members.js";
import { nearest } from "../kernel/names/nearest.js";
import { headerProblem } from "../kernel/request/header-problem.js";
import type { GatewayTarget } from "./platform.js";

/** Longest time that a step may name: a hundred days. */
const longestMs = 8_640_000_000;

/** Throws `TypeError` for a member that no target has. */
export function checkTarget(target: GatewayTarget | undefined): void {
  if (target !== undefined) checkMembers("The target of a gateway step", target, ["sessionId", "userId", "shard"]);
}

/** Codes that a close frame may carry (RFC 6455, 7.4): 1000 to 1014 but for those that stand for a missing frame, and 3000 to 4999. */
export function checkClose(code: number, reason = ""): void {
  const known = code >= 1000 && code <= 1014 && code !== 1004 && code !== 1005 && code !== 1006;
  if (!Number.isInteger(code) || !(known || (code >= 3000 && code <= 4999)))
    throw new TypeError(
      `No close frame can carry the code ${code}: 1000 to 1003, 1007 to 1014 and 3000 to 4999 can be sent. drop() ends without a frame (1006).`,
    );
  if (new TextEncoder().encode(reason).length > 123)
    throw new TypeError("The reason of a close frame has at most 123 bytes of UTF-8.");
}

export function checkCount(name: string, value: number, least: number, most: number = 2 ** 31): void {
  if (value === Infinity && name === "times") return;
  if (!Number.isInteger(value) || value < least || value > most)
    throw new TypeError(`"${name}" is a whole number from ${least} to ${most}, got ${String(value)}.`);
}

export function checkMs(name: string, value: number): void {
  if (!(value >= 0 && (value <= longestMs || value === Infinity)))
    throw new TypeError(`"${name}" is a time from 0 to ${longestMs} ms, got ${String(value)}.`);
}

export function checkWord(name: string, value: string, known: readonly string[]): void {
  if (known.includes(value)) return;
  const meant = nearest(value, known);
  throw new TypeError(
    `"${name}" is ${known.join(", ")}, got "${value}"${meant === undefined ? "." : `; did you mean "${meant}"?`}`,
  );
}

/** An event may be one that the spec does not know, but not a misspelt one of those it does. */
export function checkEvent(name: string, known: readonly string[]): void {
  const meant = known.includes(name) ? undefined : nearest(name, known);
  if (typeof name !== "string" || name === "") throw new TypeError("An event has a name.");
  if (meant !== undefined) throw new TypeError(`There is no event "${name}"; did you mean "${meant}"?`);
}

export function checkRefusal(status: number, headers: Readonly<Record<string, string>>): void {
  if (!Number.isInteger(status) || status < 300 || status > 599)
    throw new TypeError(`An upgrade is refused by a status from 300 to 599, got ${String(status)}.`);
  for (const [name, value] of Object.entries(headers)) {
    const problem = headerProblem(name, value);
    if (problem !== undefined) throw new TypeError(`This refusal ${problem}.`);
  }
}
