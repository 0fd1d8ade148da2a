import type { ExchangeRow } from "../../kernel/record/draft-exchange.js";
import type { DraftSocket } from "../../kernel/record/journal.js";
import { createRedact } from "../../kernel/record/redact.js";
import type { Happening, Note } from "../../kernel/record/story.js";
import type { WorldCore } from "../../kernel/world/world-core.js";
import { checkMembers } from "../../kernel/names/check-members.js";
import { callsIn } from "./calls.js";
import { lineOfEvent } from "./event-line.js";
import { namesOf } from "./names.js";

/** How a transcript is written. */
export interface TranscriptOptions {
  /** Longest page in lines; what is left out is from the middle. Default 55. */
  readonly maxLines?: number | undefined;
  /** Whether `…` stands for what people and bots wrote. Default `false`. */
  readonly maskText?: boolean | undefined;
}

/** One line and its place among the others. */
interface Line {
  readonly order: number;
  readonly at: number;
  readonly text: string;
}

/** A long name or text is cut here. */
const longest = 160;
/** How much of a page that is too long is its beginning. */
const headLines = 8;

/**
 * A page that people read: what happened in a world, in order, virtual time first. Who wrote what, events and whom they reached,
 * calls with status, code, attempts and faults, what clients told, errors that nobody caught; last, what is still open. Credentials
 * stand as `***`. Throws `TypeError` for a misspelt option.
 */
export function transcriptOf(core: WorldCore, options: TranscriptOptions = {}): string {
  checkMembers("transcript()", options, ["maxLines", "maskText"]);
  const { maxLines = 55, maskText = false } = options;
  if (!(Number.isInteger(maxLines) && maxLines >= 20))
    throw new TypeError(`"maxLines" is a whole number from 20 on, got ${String(maxLines)}.`);
  const start = core.start;
  const lines = [...calls(core), ...events(core, maskText), ...core.story.notes().map(ofNote), ...sockets(core)]
    .sort((a, b) => a.order - b.order)
    .map(({ at, text }) => `${timeOf(at - start).padStart(10)}  ${text}`);
  const open = stillOpen(core).map((text) => `${"now".padStart(10)}  ${text}`);
  const head = `What happened in the world "${core.id}" (seed ${core.seed}), by its own time:`;
  const room = maxLines - 1 - open.length;
  const page = [head, ...shortened(lines.length === 0 ? ["            nothing"] : lines, room), ...open];
  const { text } = createRedact(core);
  return page.map((line) => text(cut(line))).join("\n");
}

function calls(core: WorldCore): Line[] {
  return callsIn(core.journal.rows()).flatMap(({ attempts }) =>
    attempts.map((row, at) => {
      const before = attempts[at - 1];
      const again = before === undefined ? "" : `, attempt ${at + 1} after ${timeOf(row.at - before.at)}`;
      const what = row.operation ?? `${row.method} ${row.url}`;
      return { order: row.order, at: row.at, text: `${row.api} ${what}${again} → ${answerOf(row)}` };
    }),
  );
}

function answerOf({ status, code, fault, delivered, responseHeaders, effects }: ExchangeRow): string {
  const parts = [status === undefined ? "no answer" : String(status), ...(code === undefined ? [] : [code])];
  const wait = responseHeaders["retry-after"];
  if (wait !== undefined) parts.push(`(retry after ${wait} s)`);
  if (status !== undefined && !delivered) parts.push("(lost)");
  if (effects.length > 0 && (!delivered || status === undefined)) parts.push("(carried out)");
  if (fault !== undefined) parts.push(`[${fault}]`);
  return parts.join(" ");
}

function events(core: WorldCore, maskText: boolean): Line[] {
  return core.story
    .happenings()
    .filter(isTelling)
    .map((happening) => ({
      order: happening.order,
      at: happening.at,
      text: lineOfEvent(happening, namesOf(core, happening.api), maskText),
    }));
}

/** What reached nobody is of interest where somebody wrote or reacted. */
function isTelling({ event, sessions }: Happening): boolean {
  return sessions > 0 || event.startsWith("MESSAGE_");
}

function ofNote({ order, at, kind, text }: Note): Line {
  return { order, at, text: kind === "deed" ? text : kind === "error" ? `ERROR ${text}` : `client: ${text}` };
}

function sockets(core: WorldCore): Line[] {
  return core.journal.drafts().flatMap(({ index, api, at, order, endOrder, refused, fault, closed }: DraftSocket) => {
    const why = fault === undefined ? "" : ` [${fault}]`;
    const name = `${api} gateway socket ${index}`;
    const opening = { order, at, text: `${name} ${refused === undefined ? "opens" : `is refused, ${refused}`}${why}` };
    if (closed === undefined || endOrder === undefined) return [opening];
    const reason = closed.reason === "" ? "" : ` ${closed.reason}`;
    return [
      opening,
      { order: endOrder, at: closed.at, text: `${name} ends, ${closed.code}${reason} by the ${closed.by}` },
    ];
  });
}

/** What is under way, or waits for time. */
function stillOpen(core: WorldCore): string[] {
  const { clock } = core;
  const { wait } = clock.pending();
  const due = clock.nextWait();
  const requests = clock.inside().map((request) => `${request} has no answer yet`);
  return [
    ...requests.slice(0, 5),
    ...(due === undefined
      ? []
      : [`${wait} ${wait === 1 ? "wait is" : "waits are"} set, the next for ${timeOf(due - clock.now())} from now`]),
  ];
}

/** The beginning, and as much of the end as there is room for. */
function shortened(lines: readonly string[], room: number): readonly string[] {
  if (lines.length <= room) return lines;
  const tail = Math.max(1, room - headLines - 1);
  const left = lines.length - headLines - tail;
  return [...lines.slice(0, headLines), `            … ${left} lines are left out …`, ...lines.slice(-tail)];
}

function timeOf(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  const seconds = ms / 1000;
  if (seconds < 60) return `${seconds.toFixed(3).replace(/\.?0+$/, "")} s`;
  const minutes = Math.floor(seconds / 60);
  const rest = seconds - minutes * 60;
  const short = minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  return rest === 0 ? short : `${short} ${rest.toFixed(rest % 1 === 0 ? 0 : 1)} s`;
}

/** One line of printable text, whatever was written. */
function cut(text: string): string {
  const line = text.replace(/\p{Cc}+/gu, "␤");
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}
