import type { Cancel, Clock } from "@antiphon/core";
import { startTimer } from "@antiphon/core/internal";
import type { WorkerJobsResource } from "../../generated/resources.js";
import { keptLine, takeEntry } from "./log-entry.js";

/** Pause between two requests for log lines, in ms: all jobs of a worker share it, so that reports find room in the limit. */
const PAUSE_MS = 1500;
/** Most characters of one job that wait to be sent. */
const MOST_WAITING = 256 * 1024;

/** A job's log. */
export interface LogStream {
  /** Returns at once. When too much waits, the oldest lines are dropped, and the log says how many. */
  write(text: string): void;
  /** Resolves when everything written so far was sent or given up, and after `withinMs` at the latest. Never rejects. */
  flush(withinMs: number): Promise<void>;
}

export interface LogOffice {
  open(jobId: string): LogStream;
}

interface Backlog {
  readonly jobId: string;
  lines: string[];
  waiting: number;
  dropped: number;
  isSending: boolean;
}

/**
 * Sends the log lines of all jobs of a worker, job by job in turn and one request at a time; what came meanwhile goes in one
 * entry. A log is not worth failing a job for: an entry that cannot be sent is dropped and told to `onLost`.
 */
export function createLogOffice(
  api: Pick<WorkerJobsResource, "log">,
  clock: Clock,
  onLost: (jobId: string, error: unknown) => void,
): LogOffice {
  const backlogs = new Set<Backlog>();
  const waiters = new Set<() => void>();
  let isSending = false;
  let flushes = 0;
  let cancel: Cancel | undefined;

  const schedule = (): void => {
    if (isSending || backlogs.size === 0) return;
    if (flushes > 0) void send();
    else cancel ??= clock.timer(() => void send(), PAUSE_MS, "guard");
  };
  const send = async (): Promise<void> => {
    cancel?.();
    cancel = undefined;
    const [next] = backlogs;
    if (isSending || !next) return;
    backlogs.delete(next);
    isSending = next.isSending = true;
    try {
      await api.log(next.jobId, { content: takeEntry(next) });
    } catch (error) {
      onLost(next.jobId, error);
    }
    isSending = next.isSending = false;
    if (isWaiting(next)) backlogs.add(next); // behind the others
    for (const waiter of waiters) waiter();
    schedule();
  };

  return {
    open(jobId) {
      const backlog: Backlog = { jobId, lines: [], waiting: 0, dropped: 0, isSending: false };
      return {
        write(text) {
          const said: unknown = text; // from JavaScript it may be anything
          for (const line of String(said).split("\n")) {
            if (line.trim() !== "") append(backlog, line);
          }
          if (!isWaiting(backlog)) return;
          backlogs.add(backlog);
          schedule();
        },
        flush: (withinMs) =>
          new Promise((resolve) => {
            flushes += 1;
            const stop = startTimer(clock, end, withinMs, "wait");
            waiters.add(check);
            check();
            schedule();
            function check(): void {
              if (!backlog.isSending && !isWaiting(backlog)) end();
            }
            function end(): void {
              if (!waiters.delete(check)) return;
              stop();
              flushes -= 1;
              resolve();
            }
          }),
      };
    },
  };
}

function isWaiting({ lines, dropped }: Backlog): boolean {
  return lines.length > 0 || dropped > 0;
}

function append(backlog: Backlog, line: string): void {
  const kept = keptLine(line);
  backlog.lines.push(kept);
  backlog.waiting += kept.length;
  if (backlog.waiting <= MOST_WAITING) return;
  let count = 0;
  // A quarter at a time, since taking lines off the front one by one would copy the rest each time.
  while (backlog.waiting > MOST_WAITING * 0.75 && count < backlog.lines.length - 1) {
    backlog.waiting -= backlog.lines[count]?.length ?? 0;
    count += 1;
  }
  backlog.lines = backlog.lines.slice(count);
  backlog.dropped += count;
}
