import { messageOf } from "../worker/message-of.js";
import type { WorkerEvent } from "../worker/worker-event.js";

/** What happens to a worker and its jobs, as a line for people. */
export function describeEvent(event: WorkerEvent): string {
  switch (event.type) {
    case "ready":
      return `worker ${event.name} is looking for work`;
    case "poll_failed":
      return `looking for work failed: ${messageOf(event.error)}`;
    case "host_failed":
      return `this machine cannot take jobs, next try in ${Math.ceil(event.retryInMs / 1000)} s: ${messageOf(event.error)}`;
    case "claimed":
      return `${event.jobId} claimed`;
    case "claim_lost":
      return `${event.jobId} went to another worker`;
    case "claim_unknown":
      return `${event.jobId}: the answer to the claim was lost`;
    case "log_lost":
      return `${event.jobId}: log lines were lost: ${messageOf(event.error)}`;
    case "store_failed":
      return `${event.jobId}: its progress could not be remembered: ${messageOf(event.error)}`;
    case "tidy_failed":
      return `what an earlier worker left could not be removed: ${messageOf(event.error)}`;
    case "ended":
      return `${event.result.jobId} ${event.result.status}${event.result.error === undefined ? "" : `: ${messageOf(event.result.error)}`}`;
  }
}
