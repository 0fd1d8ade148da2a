import type { Verdict } from "./breakage.js";

/** One line: where, what it was turned into, and the line around it. */
export function describeVerdict({ file, line, text, from, to, reached }: Verdict): string {
  const change = `${from}  =>  ${to === "" ? "(left out)" : to}`;
  return `${file}:${line}${reached ? "" : " (no test reaches it)"}  ${change}   in: ${text}`;
}
