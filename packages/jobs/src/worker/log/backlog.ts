import { wordsOf } from "../words-of.js";
import { keptLine } from "./log-entry.js";

/** Most characters of one job that wait to be sent. */
const MOST_WAITING = 256 * 1024;

/** What waits to be sent of one job's log. */
export interface Backlog {
  readonly jobId: string;
  lines: string[];
  /** Characters of them all. */
  waiting: number;
  /** Lines before these that are gone. */
  dropped: number;
  isSending: boolean;
}

export function createBacklog(jobId: string): Backlog {
  return { jobId, lines: [], waiting: 0, dropped: 0, isSending: false };
}

export function isWaiting({ lines, dropped }: Backlog): boolean {
  return lines.length > 0 || dropped > 0;
}

/** Adds a text, which from JavaScript may be anything, line by line and without blank ones. When too much waits, the oldest are dropped. */
export function addText(backlog: Backlog, text: unknown): void {
  for (const line of wordsOf(() => text).split("\n")) if (line.trim() !== "") append(backlog, line);
}

function append(backlog: Backlog, line: string): void {
  const kept = keptLine(line);
  backlog.lines.push(kept);
  backlog.waiting += kept.length;
  if (backlog.waiting <= MOST_WAITING) return;
  let count = 0;
  // A quarter at a time, since taking lines off the front one by one would copy the rest each time.
  for (const { length } of backlog.lines) {
    if (backlog.waiting <= MOST_WAITING * 0.75) break;
    backlog.waiting -= length;
    count += 1;
  }
  backlog.lines = backlog.lines.slice(count);
  backlog.dropped += count;
}
