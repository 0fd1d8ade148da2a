import type { ChatHandle } from "../../apis/chat/chat-handle.js";
import { checkCount } from "../../kernel/names/check-count.js";
import { checkMembers } from "../../kernel/names/check-members.js";
import type { Happening } from "../../kernel/record/story.js";
import type { MessageRef } from "../actors/person.js";
import { channelOf, type ChannelRef } from "../actors/places.js";
import { namesOf } from "../transcript/names.js";
import { botOf, type Subject } from "./subjects.js";
import { countsAs, timesText, verdict, type MatcherVerdict } from "./verdict.js";

/** Which messages count. */
export interface SaidFilter {
  /** A channel, its id, or its name in the home guild. Default: any. */
  readonly in?: ChannelRef | undefined;
  /** How often exactly. Default: at least once. */
  readonly times?: number | undefined;
}

/** Which reactions count. */
export interface ReactedFilter extends SaidFilter {
  /** The message that got it. Default: any. */
  readonly to?: MessageRef | undefined;
}

/** Whether a bot has written a text: equal to it, or as the pattern has it. Messages that were deleted since count. */
export function toHaveSaid(given: unknown, text: string | RegExp, filter: SaidFilter = {}): MatcherVerdict {
  const subject = botOf("toHaveSaid", given);
  checkMembers("toHaveSaid()", filter, ["in", "times"]);
  checkCount("toHaveSaid()", "times", filter.times, 0);
  if (typeof text !== "string" && !(text instanceof RegExp))
    throw new TypeError("toHaveSaid() takes the text of a message, or a RegExp.");
  const channel = channelIn(subject, filter.in);
  const said = happenings(subject, "MESSAGE_CREATE").filter(
    ({ payload }) => (payload["author"] as { readonly id?: string } | undefined)?.id === subject.bot.id,
  );
  const met = said.filter(({ payload }) => isIn(payload, channel) && fits(text, String(payload["content"] ?? "")));
  const wanted = `the bot to have said ${shown(text)} ${timesText(filter.times)}${whereText(subject, channel)}`;
  const lines = said.map(
    ({ payload }) => `${shown(String(payload["content"]))}${whereText(subject, String(payload["channel_id"]))}`,
  );
  return verdict(countsAs(met.length, filter.times), wanted, listed(lines, "nothing"));
}

/** Whether a bot has reacted with an emoji: `"👍"`, or the name of one of the guild. Reactions that were taken back since count. */
export function toHaveReacted(given: unknown, emoji: string, filter: ReactedFilter = {}): MatcherVerdict {
  const subject = botOf("toHaveReacted", given);
  checkMembers("toHaveReacted()", filter, ["in", "times", "to"]);
  checkCount("toHaveReacted()", "times", filter.times, 0);
  if (typeof emoji !== "string" || emoji === "") throw new TypeError("toHaveReacted() takes an emoji.");
  const channel = channelIn(subject, filter.in);
  const name = /^([^:]+):\d+$/.exec(emoji)?.[1] ?? emoji;
  const all = happenings(subject, "MESSAGE_REACTION_ADD").filter(
    ({ payload }) => payload["user_id"] === subject.bot.id,
  );
  const met = all.filter(
    ({ payload }) =>
      isIn(payload, channel) &&
      (filter.to === undefined || payload["message_id"] === filter.to.id) &&
      emojiOf(payload) === name,
  );
  const to = filter.to === undefined ? "" : ` to message ${filter.to.id}`;
  const wanted = `the bot to have reacted ${emoji}${to} ${timesText(filter.times)}${whereText(subject, channel)}`;
  const lines = all.map(({ payload }) => `${emojiOf(payload)} to message ${String(payload["message_id"])}`);
  return verdict(countsAs(met.length, filter.times), wanted, listed(lines, "no reaction"));
}

function happenings({ core, api }: Subject, event: string): readonly Happening[] {
  return core.story.happenings().filter((one) => one.api === api && one.event === event);
}

function channelIn({ core, api }: Subject, ref: ChannelRef | undefined): string | undefined {
  if (ref === undefined) return undefined;
  const id = channelOf(core.cell(api ?? "").handle as ChatHandle, ref);
  if (namesOf(core, api ?? "").channel(id) === id) throw new TypeError(`There is no channel ${id}.`);
  return id;
}

function isIn(payload: Readonly<Record<string, unknown>>, channel: string | undefined): boolean {
  return channel === undefined || payload["channel_id"] === channel;
}

function fits(wanted: string | RegExp, text: string): boolean {
  return typeof wanted === "string"
    ? wanted === text
    : new RegExp(wanted.source, wanted.flags.replace(/[gy]/g, "")).test(text);
}

function emojiOf(payload: Readonly<Record<string, unknown>>): string {
  return (payload["emoji"] as { readonly name?: string } | undefined)?.name ?? "";
}

function whereText({ core, api }: Subject, channel: string | undefined): string {
  return channel === undefined ? "" : ` in ${namesOf(core, api ?? "").channel(channel)}`;
}

function shown(text: string | RegExp): string {
  return typeof text === "string" ? JSON.stringify(text) : String(text);
}

/** The newest of many. */
function listed(lines: readonly string[], none: string): string {
  if (lines.length === 0) return none;
  const left = lines.length - 10;
  return [...(left > 0 ? [`${left} more before`] : []), ...lines.slice(-10)].join("\n  ");
}
