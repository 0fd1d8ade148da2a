import { checkCount } from "../../kernel/names/check-count.js";
import { checkMembers } from "../../kernel/names/check-members.js";
import { callsIn, type Call } from "../transcript/calls.js";
import { subjectOf, type Subject } from "./subjects.js";
import { countsAs, timesText, verdict, type MatcherVerdict } from "./verdict.js";
import { textOfError } from "../../platform/text-of-error.js";

/** Which calls count. */
export interface CalledFilter {
  /** How often exactly. Default: at least once. All attempts of a call are one. */
  readonly times?: number | undefined;
}

/** Which effects count. */
export interface OnceFilter {
  /** The API by either of its names. Default: that of the subject. */
  readonly api?: string | undefined;
}

/** Which failures count. */
export interface FailedFilter extends CalledFilter {
  /** Operation id, or `"messages.*"`. Default: any. */
  readonly operation?: string | undefined;
}

/** Whether an operation was called: by the bot, or by anybody where an API or a world is asked. */
export function toHaveCalled(given: unknown, operation: string, filter: CalledFilter = {}): MatcherVerdict {
  const subject = subjectOf("toHaveCalled", given);
  checkMembers("toHaveCalled()", filter, ["times"]);
  checkCount("toHaveCalled()", "times", filter.times, 0);
  checkOperation(subject, operation, "toHaveCalled()");
  const all = callsOf(subject);
  const met = all.filter((call) => fits(operation, call.operation));
  const counts = new Map<string, number>();
  for (const { operation: name } of all)
    counts.set(name ?? "no operation", (counts.get(name ?? "no operation") ?? 0) + 1);
  const found = [...counts].map(([name, count]) => `${name} ${timesText(count)}`).join(", ");
  const wanted = `${operation} to have been called ${timesText(filter.times)}`;
  return verdict(countsAs(met.length, filter.times), wanted, found === "" ? "no call" : found);
}

/** Whether what an operation was to do was carried out exactly once for each intent, whatever was lost on the way. */
export function toHaveHappenedOnce(given: unknown, operation: string, filter: OnceFilter = {}): MatcherVerdict {
  const { core, api } = subjectOf("toHaveHappenedOnce", given);
  checkMembers("toHaveHappenedOnce()", filter, ["api"]);
  const asked = filter.api ?? api;
  const problem = problemOf(() =>
    core.ledger.expectExactlyOnce({ operation, count: 1, ...(asked === undefined ? {} : { api: asked }) }),
  );
  return verdict(problem === undefined, `${operation} to have happened once`, problem ?? "it did");
}

/** Whether a call was answered with an error code of the platform. */
export function toHaveFailedWith(given: unknown, code: string, filter: FailedFilter = {}): MatcherVerdict {
  const subject = subjectOf("toHaveFailedWith", given);
  checkMembers("toHaveFailedWith()", filter, ["times", "operation"]);
  checkCount("toHaveFailedWith()", "times", filter.times, 0);
  if (typeof code !== "string") throw new TypeError(`toHaveFailedWith() takes an error code, got ${typeof code}.`);
  subject.core.shared.catalogue.checkCode(code, subject.api, "toHaveFailedWith()");
  if (filter.operation !== undefined) checkOperation(subject, filter.operation, "toHaveFailedWith()");
  const failed = callsOf(subject).filter(({ attempts }) => attempts.at(-1)?.code !== undefined);
  const met = failed.filter(
    (call) =>
      call.attempts.at(-1)?.code === code && (filter.operation === undefined || fits(filter.operation, call.operation)),
  );
  const what = filter.operation ?? "a call";
  const found = failed.map(
    ({ operation, attempts }) => `${operation ?? "no operation"} ${attempts.at(-1)?.code ?? ""}`,
  );
  return verdict(
    countsAs(met.length, filter.times),
    `${what} to have failed with ${code} ${timesText(filter.times)}`,
    found.length === 0 ? "no call that failed with a code" : [...new Set(found)].join(", "),
  );
}

function callsOf({ core, api, bot }: Subject): readonly Call[] {
  const calls = callsIn(core.journal.rows());
  return calls.filter(
    (call) =>
      (api === undefined || call.api === api) &&
      (bot === undefined || (call.attempts[0]?.requestHeaders["authorization"] ?? "").endsWith(bot.token)),
  );
}

function checkOperation({ core, api }: Subject, operation: unknown, what: string): void {
  if (typeof operation !== "string" || operation === "socket")
    throw new TypeError(`${what} takes the id of an operation, got ${JSON.stringify(operation)}.`);
  core.shared.catalogue.checkOperation(operation, api, what);
}

function fits(pattern: string, operation: string | undefined): boolean {
  if (operation === undefined) return false;
  return (
    pattern === "*" || pattern === operation || (pattern.endsWith(".*") && operation.startsWith(pattern.slice(0, -1)))
  );
}

/** A misspelt name throws on; what does not hold is the answer. */
function problemOf(run: () => void): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (error instanceof TypeError) throw error;
    return textOfError(error);
  }
}
