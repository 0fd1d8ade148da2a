import { type Cancel, type Clock, isAntiphonError } from "@antiphon/core";
import type { WorkerJobsResource } from "../generated/resources.js";

/** Longest entry that is sent; the limit is proposed, so longer lines are split rather than refused. */
const LONGEST_ENTRY = 16_384;
const BUNDLE_MS = 1000;

export interface LogStream {
  write(text: string): void;
  /** Resolves when everything written so far was sent, or given up. Never rejects. */
  flush(): Promise<void>;
}

/**
 * Sends lines in order, one request at a time, all that came within a second in one entry. A log is not worth failing a
 * job for: an entry that cannot be sent is dropped and told to `onLost`.
 */
export function createLogStream(
  api: Pick<WorkerJobsResource, "log">,
  jobId: string,
  clock: Clock,
  onLost: (error: unknown) => void,
): LogStream {
  let lines: string[] = [];
  let sending = Promise.resolve();
  let cancel: Cancel | undefined;

  const send = (): void => {
    cancel?.();
    cancel = undefined;
    const entries = bundle(lines);
    lines = [];
    sending = entries.reduce((before, content) => before.then(() => deliver(content)), sending);
  };
  const deliver = async (content: string): Promise<void> => {
    try {
      await api.log(jobId, { content });
    } catch (error) {
      if (!isAntiphonError(error)) throw error;
      onLost(error);
    }
  };
  return {
    write(text) {
      lines.push(...text.split("\n").filter((line) => line.trim() !== ""));
      if (lines.length > 0) cancel ??= clock.timer(send, BUNDLE_MS, "guard");
    },
    async flush() {
      send();
      await sending;
    },
  };
}

function bundle(lines: readonly string[]): string[] {
  const entries: string[] = [];
  let entry = "";
  for (const line of lines) {
    for (let start = 0; start === 0 || start < line.length; start += LONGEST_ENTRY) {
      const piece = line.slice(start, start + LONGEST_ENTRY);
      if (entry !== "" && entry.length + 1 + piece.length > LONGEST_ENTRY) {
        entries.push(entry);
        entry = "";
      }
      entry = entry === "" ? piece : `${entry}\n${piece}`;
    }
  }
  return entry === "" ? entries : [...entries, entry];
}
