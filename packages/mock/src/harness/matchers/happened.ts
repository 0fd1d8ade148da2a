import { checkEventName } from "../../gateway/event-names.js";
import { checkCount } from "../../kernel/names/check-count.js";
import { checkMembers } from "../../kernel/names/check-members.js";
import { hasMembers } from "../../kernel/names/has-members.js";
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
  checkEventName(event, api, "toHaveHappened()");
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
