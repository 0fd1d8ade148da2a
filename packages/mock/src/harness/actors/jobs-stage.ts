import type { AuralisCloudHandle } from "../../apis/auralis-cloud/handle.js";
import type { Injected } from "../../kernel/world/world.js";
import { untilRest } from "../time/until-rest.js";
import type { StartOptions } from "../fixture/programs.js";
import { Programs } from "../fixture/programs.js";
import { inWorld, Stage, type StageParts } from "./stage.js";

/** Options of a client of Auralis Cloud. */
export type CloudUserOptions = ReturnType<AuralisCloudHandle["options"]>;
/** Options of a worker. */
export type CloudWorkerOptions = ReturnType<AuralisCloudHandle["worker"]>;

/** Auralis Cloud in the world of a test. */
export class JobsStage extends Stage<CloudUserOptions> {
  /** The API as `createMock()` has it. */
  readonly platform: AuralisCloudHandle;
  readonly #parts: StageParts;
  readonly #workers: Programs;

  /** @internal */
  constructor(parts: StageParts, handle: AuralisCloudHandle) {
    super(parts, "auralis-cloud", () => handle.options());
    this.#parts = parts;
    this.platform = handle;
    this.#workers = parts.programs.beside();
    inWorld(this, parts.core);
  }

  /** What a worker needs to reach this world: `createWorker(auralisCloud.worker())`. */
  worker(): StartOptions<CloudWorkerOptions> {
    return this.#parts.programs.optionsFor(this.platform.worker());
  }

  /** Starts a worker of yours in this world, like `start()`. */
  startWorker<Program>(
    start: (options: StartOptions<CloudWorkerOptions>) => Program | Promise<Program>,
  ): Promise<Program> {
    return this.#workers.start<Injected & CloudWorkerOptions, Program>(start, this.platform.worker());
  }

  /**
   * Every worker that `startWorker()` started is gone, as if its process were killed: what it was doing stays as it is, until the service
   * notices by itself.
   */
  async workerDies(): Promise<void> {
    this.#parts.core.story.note("deed", "the worker dies");
    if ((await this.#workers.die()) === 0)
      throw new TypeError("workerDies() found no worker; start one with startWorker().");
    await untilRest(this.#parts.core);
  }
}
