import type { ClientOptions, Secret } from "@antiphon/core";
import { bindRuntime } from "@antiphon/core/internal";
import { connect } from "./connect.js";
import type { WorkerResource } from "../generated/resources.js";
import { createJobs, type Jobs } from "../submit/jobs.js";

/** Options of `createAuralisCloud`. */
export interface AuralisCloudOptions extends ClientOptions {
  /** The user whose jobs are meant. Default: the environment variable `AURALIS_CLOUD_USER_ID`, read at the first call. */
  readonly userId?: string | undefined;
  /** Token for the `worker` resource. Default: the environment variable `AURALIS_WORKER_TOKEN`, read at the first call. */
  readonly workerToken?: Secret | undefined;
}

/** A client of Auralis Cloud. */
export interface AuralisCloud {
  readonly jobs: Jobs;
  /** The bare worker API; `createWorker()` does the work of a worker. */
  readonly worker: WorkerResource;
}

/**
 * Gives a client of Auralis Cloud for submitters. Nothing is sent and no environment is read before the first call.
 * The vendor knows a user by `userId` alone, so treat it as a secret.
 * @example
 * ```ts
 * const cloud = createAuralisCloud({ userId });
 * const { job_id } = await cloud.jobs.submit("./scene");
 * await cloud.jobs.waitFor(job_id);
 * await cloud.jobs.downloadOutput(job_id, { to: "output.zip" });
 * ```
 */
export function createAuralisCloud(options: AuralisCloudOptions = {}): AuralisCloud {
  const connection = connect({
    factory: "createAuralisCloud",
    options,
    ownOptions: { userId: undefined, workerToken: undefined }, // checked when they are read
    userId: options.userId,
    workerToken: options.workerToken,
  });
  const { resources, runtime } = connection;
  return bindRuntime({ jobs: createJobs(connection), worker: resources.worker }, runtime);
}
