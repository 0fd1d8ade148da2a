import type { WorkerJobsResource } from "../../generated/resources.js";
import type { AvailableJob } from "../../generated/schema.js";
import { isUnauthorized } from "../refusal.js";
import type { WorkerEvent } from "../worker-event.js";

/** The ids of the jobs that the service offers; none when it cannot be asked, which is told. Throws when it does not know the token. */
export async function offeredJobs(
  api: Pick<WorkerJobsResource, "available">,
  signal: AbortSignal,
  onEvent: (event: WorkerEvent) => void,
): Promise<readonly string[]> {
  const offers = await api.available({ signal }).safe();
  if (!offers.ok) {
    if (isUnauthorized(offers.error)) throw offers.error;
    onEvent({ type: "poll_failed", error: offers.error });
    return [];
  }
  // From a service that errs, an offer may be anything.
  const ids = (offers.data.items as readonly (AvailableJob | null)[]).map((offer): unknown => offer?.id);
  return ids.filter((id) => typeof id === "string");
}
