/** Most jobs remembered as seen: lists are a little old, never that old. */
const MOST_SEEN = 1000;

/** Jobs that were taken or cannot be: a list that is a little old does not bring one back. */
export interface SeenJobs {
  add(jobId: string): void;
  has(jobId: string): boolean;
}

export function createSeenJobs(): SeenJobs {
  const seen = new Set<string>();
  return {
    has: (jobId) => seen.has(jobId),
    add(jobId) {
      seen.add(jobId);
      const [oldest] = seen;
      if (seen.size > MOST_SEEN && oldest !== undefined) seen.delete(oldest);
    },
  };
}
