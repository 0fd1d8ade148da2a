import { tables } from "../../generated/gateway.js";
import { checkCount } from "../../kernel/names/check-count.js";
import { checkMembers } from "../../kernel/names/check-members.js";
import { didYouMean } from "../../kernel/names/nearest.js";
import { subjectOf } from "./subjects.js";
import { countsAs, timesText, verdict, type MatcherVerdict } from "./verdict.js";

/** Which events count. */
export interface HappenedFilter {
  /** How often exactly. Default: at least once. */
  readonly times?: number | undefined;
  /** Members that the event has, with these values: `{ channel_id }`. Default: any event. */
  readonly where?: Readonly<Record<string, unknown>> | undefined;
}

/** Whether a chat platform announced an event, `"GUILD_MEMBER_ADD"`, whoever heard of it. */
export function toHaveHappened(given: unknown, event: string, filter: HappenedFilter = {}): MatcherVerdict {
  const { core, api } = subjectOf("toHaveHappened", given);
  checkMembers("toHaveHappened()", filter, ["times", "where"]);
  checkCount("toHaveHappened()", "times", filter.times, 0);
  checkEvent(event, api, "toHaveHappened()");
  const { where = {} } = filter;
  const all = core.story.happenings().filter((one) => api === undefined || one.api === api);
  const met = all.filter((one) => one.event === event && hasMembers(one.payload, where));
  const names = [...new Set(all.map((one) => one.event))];
  return verdict(
    countsAs(met.length, filter.times),
    `${event} to have happened ${timesText(filter.times)}`,
    names.length === 0 ? "no event" : names.join(", "),
  );
}

/** Throws `TypeError` for an event that the platform does not know; that neither knows, where no platform is named. */
function checkEvent(event: unknown, api: string | undefined, what: string): void {
  const { platforms } = tables();
  const known = Object.entries(platforms).flatMap(([name, { events }]) =>
    api === undefined || name === api ? Object.keys(events) : [],
  );
  if (known.length === 0) throw new TypeError(`${what} asks for an event, which ${api ?? "it"} has none of.`);
  if (!known.includes(event as string))
    throw new TypeError(`${what} names no event with ${JSON.stringify(event)}${didYouMean(String(event), known)}`);
}

/** Whether a value has what the pattern has: its members, and theirs; anything else must be equal. */
function hasMembers(value: unknown, pattern: unknown): boolean {
  if (typeof pattern !== "object" || pattern === null) return Object.is(value, pattern);
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(pattern))
    return (
      Array.isArray(value) &&
      value.length === pattern.length &&
      pattern.every((part, at) => hasMembers(value[at], part))
    );
  return Object.entries(pattern).every(([name, part]) => hasMembers((value as Record<string, unknown>)[name], part));
}
