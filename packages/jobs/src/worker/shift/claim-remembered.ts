import type { JobRun } from "../job-run.js";
import type { WorkerEvent } from "../worker-event.js";
import { type Claim, claimJob } from "./claim-job.js";

/** Remembers a job, claims it and tells what came of it. Rejects, without a claim, when it cannot be remembered. */
export async function claimRemembered(
  { api, held }: JobRun,
  jobId: string,
  onEvent: (event: WorkerEvent) => void,
): Promise<Claim> {
  await held.add(jobId); // before the claim: a process that dies in between must look after it
  const claim = await claimJob(api, jobId);
  switch (claim.status) {
    case "held":
      onEvent({ type: "claimed", jobId });
      break;
    case "lost":
      onEvent({ type: "claim_lost", jobId });
      await held.remove(jobId);
      break;
    case "unknown":
      onEvent({ type: "claim_unknown", jobId, error: claim.error });
      break;
  }
  return claim;
}
