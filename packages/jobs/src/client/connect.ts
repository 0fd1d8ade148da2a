import { type ClientOptions, ConfigError, type Secret } from "@antiphon/core";
import {
  kindOf,
  createResources,
  createRuntime,
  encodeMultipart,
  env,
  problemAroundSecret,
  type Runtime,
  type Scheme,
  secretScheme,
  type RuntimeInit,
} from "@antiphon/core/internal";
import { api, operations } from "../generated/operations.js";
import type { AuralisCloudResources } from "../generated/resources.js";

export interface Connection {
  readonly runtime: Runtime;
  readonly resources: AuralisCloudResources;
  /** Throws `ConfigError` when nobody said. */
  userId(): string;
  /** The client's own deadline of a call, if it has one. */
  readonly deadlineMs: number | undefined;
}

export interface ConnectInit {
  readonly factory: "createAuralisCloud" | "createWorker";
  /** As the user gave them. */
  readonly options: ClientOptions;
  /** Those that only this factory takes. */
  readonly ownOptions: RuntimeInit["ownOptions"];
  readonly userId?: string | undefined;
  readonly workerToken: Secret | undefined;
}

/** The pipeline and the generated methods for one set of options. */
export function connect({ factory, options, ownOptions, userId: given, workerToken }: ConnectInit): Connection {
  const userId = (): string => {
    const id: unknown = given ?? env("AURALIS_CLOUD_USER_ID");
    const problem = problemOfUserId(id);
    if (problem === undefined) return id as string;
    const hint = "Pass `userId` to createAuralisCloud() or set AURALIS_CLOUD_USER_ID.";
    throw new ConfigError("CREDENTIALS_FAILED", `${problem} ${hint}`);
  };
  const user: Scheme = { credential: () => ({ query: { user_id: userId() } }) };
  const token = secretScheme({
    value: workerToken,
    option: factory === "createWorker" ? "token" : "workerToken",
    env: "AURALIS_WORKER_TOKEN",
    factory,
    prefix: "Bearer ",
  });
  const runtime = createRuntime({
    api,
    operations,
    factory,
    options,
    ownOptions,
    baseUrl: { env: ["AURALIS_CLOUD_API_URL", "AURALIS_API_URL"], normalize: withApi },
    schemes: { userId: user, workerToken: token },
    multipart: (parts, context) => encodeMultipart(parts, context),
  });
  return {
    runtime,
    resources: createResources<AuralisCloudResources>(runtime),
    userId,
    deadlineMs: options.deadlineMs,
  };
}

/** In words that do not show it: who knows the id is taken for the user. */
function problemOfUserId(id: unknown): string | undefined {
  if (id === undefined || id === "") return "no userId.";
  if (typeof id !== "string") return `\`userId\` must be a string, not ${kindOf(id)}.`;
  const problem = problemAroundSecret(id);
  return problem && `\`userId\` ${problem}`;
}

/** The vendor's reference writes `/api` in the base and in the paths: an address is good with and without it. */
function withApi(url: string): string {
  const trimmed = url.replace(/\/+$/, "");
  return trimmed.endsWith("/api") ? trimmed : `${trimmed}/api`;
}
