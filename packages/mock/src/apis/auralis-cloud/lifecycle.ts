export type JobStatus = "PENDING" | "CLAIMED" | "RUNNING" | "COMPLETED" | "FAILED";

/** What a status change would do: take effect, repeat what stands already, or break the order. */
export type Step = "apply" | "repeat" | "refuse";

const legal: Readonly<Record<JobStatus, readonly JobStatus[]>> = {
  PENDING: ["CLAIMED"],
  CLAIMED: ["RUNNING", "FAILED"],
  RUNNING: ["COMPLETED", "FAILED"],
  COMPLETED: [],
  FAILED: [],
};

/** The lifecycle of a job as a pure function. `lenient` also lets a claimed job complete, as early servers did. */
export function step(from: JobStatus, to: JobStatus, lenient = false): Step {
  if (from === to) return from === "PENDING" || from === "CLAIMED" ? "refuse" : "repeat";
  if (lenient && from === "CLAIMED" && to === "COMPLETED") return "apply";
  return legal[from].includes(to) ? "apply" : "refuse";
}

export function isFinal(status: JobStatus): boolean {
  return legal[status].length === 0;
}
