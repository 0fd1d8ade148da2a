import type { ClientOptions } from "@antiphon/core";
import { connect } from "./connect.js";
import type { RegisteredWorker, RegisterWorkerRequest } from "../generated/schema.js";

/** Options of `register()`. */
export interface RegisterOptions extends ClientOptions {
  /** The owner of the worker. Default: the environment variable `AURALIS_CLOUD_USER_ID`. */
  readonly userId?: string | undefined;
  /** A name for people, 1 to 100 characters (proposed). */
  readonly name: string;
  /** What the machine runs. */
  readonly platform: RegisterWorkerRequest["platform"];
}

/**
 * Registers a worker and gives its token, which is shown only this once: keep it. Every accepted call makes another worker,
 * so it is not repeated when its outcome is unknown. Throws `ApiError` with `BAD_REQUEST` or `VALIDATION_FAILED`.
 */
export async function register(options: RegisterOptions): Promise<RegisteredWorker> {
  const { name, platform, ...client } = options;
  const { resources, userId } = connect({
    factory: "createAuralisCloud",
    options: client,
    ownOptions: { userId: undefined }, // checked when it is read
    userId: options.userId,
    workerToken: undefined,
  });
  return resources.worker.register({ user_id: userId(), name, platform });
}
