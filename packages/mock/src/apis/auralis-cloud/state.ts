import type { World } from "../../kernel/world/world.js";
import type { JobStatus } from "./lifecycle.js";
import type { StoredObject } from "./stored-object.js";
import { type CloudSettings, defaultSettings } from "./settings.js";

export type Platform = "linux/amd64" | "linux/arm64";

export interface LogEntry {
  readonly id: string;
  readonly content: string;
  readonly createdAt: number;
}

/** A job as the mock keeps it. Times are world time in ms. */
export interface CloudJob {
  readonly id: string;
  readonly userId: string;
  readonly platform: Platform;
  readonly timeoutHours: number;
  readonly outputDirectory: string;
  readonly inputKey: string;
  readonly outputKey: string;
  readonly createdAt: number;
  readonly logs: LogEntry[];
  status: JobStatus;
  workerId: string | null;
  startedAt: number | null;
  completedAt: number | null;
  outputUrl: string | null;
  error: string | null;
}

export interface CloudWorker {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly platform: Platform;
  readonly createdAt: number;
}

export interface CloudState {
  readonly world: World;
  readonly settings: CloudSettings;
  /** The user and the worker that `options()` and `worker()` hand out. */
  readonly userId: string;
  readonly workerToken: string;
  readonly worker: CloudWorker;
  /** In order of creation. */
  readonly jobs: Map<string, CloudJob>;
  /** Registered workers by the SHA-256 of their token; the token itself is not kept. */
  readonly workers: Map<string, CloudWorker>;
  /** The bucket behind the presigned URLs, by key. */
  readonly objects: Map<string, StoredObject>;
  objectVersion: number;
  /** Key of the URL signatures. */
  readonly storageSecret: string;
  /** The task that watches a job, by job. */
  readonly watches: Map<string, string>;
}

/** Who a call comes from: a worker by its token, or a user by name alone. */
export type CloudCaller =
  | { readonly worker: CloudWorker; readonly userId: string }
  | { readonly worker?: undefined; readonly userId: string | undefined };

export function createState(world: World): CloudState {
  const userId = world.ids.token("user_", 12);
  const workerToken = world.ids.token("aw_", 40);
  world.register(userId);
  world.register(workerToken);
  return {
    world,
    settings: defaultSettings(),
    userId,
    workerToken,
    worker: { id: world.ids.uuid(), userId, name: "attic", platform: "linux/amd64", createdAt: world.clock.now() },
    jobs: new Map(),
    workers: new Map(),
    objects: new Map(),
    objectVersion: 0,
    storageSecret: world.ids.hex(64),
    watches: new Map(),
  };
}

/** The worker of a route that needs one: the stage "auth" has found it. */
export function workerOf(caller: CloudCaller): CloudWorker {
  if (!caller.worker) throw new Error("A route for workers ran without one.");
  return caller.worker;
}
