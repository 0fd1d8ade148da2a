import { checkMembers, checkSettings } from "../../kernel/names/check-members.js";
import { given, type Some } from "../../kernel/names/given.js";
import { joinBytes } from "../../kernel/request/join-bytes.js";
import type { Injected, World } from "../../kernel/world/world.js";
import type { JobStatus } from "./lifecycle.js";
import { watch } from "./move.js";
import { store } from "./object-store.js";
import { sha256 } from "./presign.js";
import { defaultSettings, type CloudSettings } from "./settings.js";
import type { CloudState, CloudWorker, Platform } from "./state.js";

/** `mock.auralisCloud`: credentials for clients and workers, switches, and a look behind the API. */
export interface AuralisCloudHandle {
  /** Options of `createAuralisCloud()` that lead to this world. */
  options(): Injected & { readonly userId: string; readonly workerToken: string };
  /** Options of `createWorker()`; without arguments, for the world's first worker, which is `linux/amd64`. */
  worker(): Injected & { readonly token: string };
  /** Registers one more worker and gives its options. */
  addWorker(facts?: {
    readonly name?: string | undefined;
    readonly platform?: Platform | undefined;
    readonly userId?: string | undefined;
  }): Promise<Injected & { readonly token: string; readonly workerId: string }>;
  /** Another user's id. */
  addUser(): string;
  /** Changes settings; those not named stay. */
  configure(settings: Some<CloudSettings>): void;
  /** The log of a job in order; empty for an unknown one. */
  logs(jobId: string): readonly string[];
  /** Every job in order of creation. */
  jobs(): readonly JobView[];
  /** The stored bytes under `inputs/<job>/<file>` or `outputs/<job>/output.zip`. */
  object(key: string): Uint8Array | undefined;
  /** Puts an object into the store from behind, or removes it. */
  setObject(key: string, bytes: Uint8Array | undefined): void;
  /** Keys of all stored objects. */
  objects(): readonly string[];
}

export interface JobView {
  readonly id: string;
  readonly userId: string;
  readonly status: JobStatus;
  readonly workerId: string | null;
  readonly inputKey: string;
  readonly outputKey: string;
  readonly outputUrl: string | null;
  readonly error: string | null;
}

export function createHandle(world: World, state: CloudState): AuralisCloudHandle {
  return {
    options: () => ({ ...world.inject(), userId: state.userId, workerToken: state.workerToken }),
    worker: () => ({ ...world.inject(), token: state.workerToken }),
    async addWorker(facts = {}) {
      checkMembers("addWorker()", facts, ["name", "platform", "userId"]);
      const { name = "cellar", platform = "linux/amd64", userId = state.userId } = facts;
      if (platform !== "linux/amd64" && platform !== "linux/arm64")
        throw new TypeError(`addWorker() knows the platforms linux/amd64 and linux/arm64, got "${String(platform)}".`);
      const token = world.ids.token("aw_", 40);
      const worker: CloudWorker = { id: world.ids.uuid(), userId, name, platform, createdAt: world.clock.now() };
      state.workers.set(await sha256(token), worker);
      world.register(token);
      return { ...world.inject(), token, workerId: worker.id };
    },
    addUser() {
      const userId = world.ids.token("user_", 12);
      world.register(userId);
      return userId;
    },
    configure(settings) {
      checkSettings("configure()", settings, defaultSettings());
      if (settings.health !== undefined && !["ok", "failing", "unavailable"].includes(settings.health))
        throw new TypeError(`health is "ok", "failing" or "unavailable", got "${settings.health}".`);
      if (settings.workerLimit !== undefined && !["token", "owner"].includes(settings.workerLimit))
        throw new TypeError(`workerLimit is "token" or "owner", got "${settings.workerLimit}".`);
      Object.assign(state.settings, given<CloudSettings>(settings, defaultSettings()));
      for (const job of state.jobs.values()) watch(state, job);
    },
    logs: (jobId) => (state.jobs.get(jobId)?.logs ?? []).map((entry) => entry.content),
    jobs: () =>
      [...state.jobs.values()].map(({ id, userId, status, workerId, inputKey, outputKey, outputUrl, error }) => ({
        id,
        userId,
        status,
        workerId,
        inputKey,
        outputKey,
        outputUrl,
        error,
      })),
    object(key) {
      const object = state.objects.get(key);
      return object && joinBytes(object.chunks);
    },
    setObject(key, bytes) {
      if (typeof key !== "string" || !(bytes === undefined || bytes instanceof Uint8Array))
        throw new TypeError(`setObject() takes a key and bytes, got ${typeof key} and ${typeof bytes}.`);
      if (bytes) store(state, key, [bytes]);
      else state.objects.delete(key);
    },
    objects: () => [...state.objects.keys()],
  };
}
