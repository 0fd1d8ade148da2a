import { ConfigError } from "@antiphon/core";
import type { Submission } from "./submission.js";

/** Most jobs kept as known, since a client may live for years: only those of the last minutes matter. */
const MOST_KNOWN = 1000;

/** What a client knows of its own uploads. */
export interface Submissions {
  /** Jobs that are known to come from one upload, so that they are not taken for another's. */
  readonly known: ReadonlySet<string>;
  settled(jobId: string): void;
  /** The upload ended in this error. */
  lost(error: object, submission: Submission): void;
  /** The upload that an error belongs to, or the record itself. Throws `ConfigError` for what belongs to none. */
  of(lost: Submission | Error): Submission;
}

export function createSubmissions(): Submissions {
  const byError = new WeakMap<object, Submission>();
  const known = new Set<string>();
  return {
    known,
    settled(jobId) {
      known.add(jobId);
      const [oldest] = known;
      if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
    },
    lost: (error, submission) => void byError.set(error, submission),
    of(lost) {
      const submission = lost instanceof Error ? byError.get(lost) : lost;
      if (submission) return submission;
      const reason = "this error comes from no submit of this client. Pass what onSubmission gave.";
      throw new ConfigError("INVALID_OPTION", reason);
    },
  };
}
