import { listenTo } from "@antiphon/core/internal";
import type { Cancel, Clock } from "@antiphon/core";
import type { WorkerJobsResource } from "../../generated/resources.js";
import { addText, type Backlog, createBacklog, isWaiting } from "./backlog.js";
import { createFlushes } from "./flushes.js";
import { takeEntry } from "./log-entry.js";

/** Pause between two requests for log lines, in ms: all jobs of a worker share it, so that reports find room in the limit. */
const PAUSE_MS = 1500;

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
  const flushes = createFlushes(clock);
  let isSending = false;
  let cancel: Cancel | undefined;

  const schedule = (): void => {
    const [next] = backlogs;
    if (isSending || next === undefined) return;
    if (flushes.count > 0) listenTo(send(next));
    else cancel ??= clock.timer(() => listenTo(send(next)), PAUSE_MS, "guard");
  };
  const send = async (next: Backlog): Promise<void> => {
    cancel?.();
    cancel = undefined;
    backlogs.delete(next);
    isSending = next.isSending = true;
    try {
      await api.log(next.jobId, { content: takeEntry(next) });
    } catch (error) {
      onLost(next.jobId, error);
    }
    isSending = next.isSending = false;
    if (isWaiting(next)) backlogs.add(next); // behind the others
    flushes.check();
    schedule();
  };

  return {
    open(jobId) {
      const backlog = createBacklog(jobId);
      return {
        write(text) {
          addText(backlog, text);
          if (!isWaiting(backlog)) return;
          backlogs.add(backlog);
          schedule();
        },
        flush(withinMs) {
          const flushed = flushes.wait(() => !backlog.isSending && !isWaiting(backlog), withinMs);
          schedule();
          return flushed;
        },
      };
    },
  };
}
