import { checkOptions, withDefaults } from "@antiphon/core/internal";
import { mkdtempSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkAmounts } from "../../client/check-amounts.js";
import { HostError } from "../../worker/host-error.js";
import type { JobContext, JobOutput, JobRunner } from "../../worker/handler.js";
import { isMachineError } from "../machine-error.js";
import { ownerToken } from "../owner.js";
import { createEngine, type Engine } from "./engine.js";
import { freeBytes } from "./free-bytes.js";
import { abandonedFolders, type JobFolder, jobFolder, removeFolder } from "./job-folder.js";
import { resumeContainer } from "./run-container.js";
import { runProject } from "./run-project.js";

/** Options of `dockerRunner()`. */
export interface DockerRunnerOptions {
  /** The program. Default `"docker"`; `"podman"` works as well. */
  readonly docker?: string | undefined;
  /** Folder for the files of running jobs. Default: the system's temporary folder. */
  readonly workDirectory?: string | undefined;
  /** Further arguments of `docker run`, for example `["--network", "none"]`. */
  readonly runArgs?: readonly string[] | undefined;
  /** How long a container may take to end after SIGTERM, in ms; then it is killed. Default 2000. */
  readonly graceMs?: number | undefined;
  /** Most bytes that a project may unpack to. Default 64 GiB, and never more than the disk has room for. */
  readonly maxUnpackedBytes?: number | undefined;
  /** Most entries that a project may have. Default 1 000 000. */
  readonly maxEntries?: number | undefined;
  /** Room on the disk below which no job is taken, in bytes. Default 1 GiB. */
  readonly minFreeBytes?: number | undefined;
}

const OPTION_NAMES: readonly (keyof DockerRunnerOptions)[] = [
  "docker",
  "workDirectory",
  "runArgs",
  "graceMs",
  "maxUnpackedBytes",
  "maxEntries",
  "minFreeBytes",
];
const AMOUNTS = {
  graceMs: { from: 0 },
  maxUnpackedBytes: { above: 0 },
  maxEntries: { above: 0 },
  minFreeBytes: { from: 0 },
};
const GIB = 1024 ** 3;

type Settings = { readonly [Name in keyof DockerRunnerOptions]-?: NonNullable<DockerRunnerOptions[Name]> };

/**
 * A handler that does what the vendor's own worker does: unpacks the project, finds its `Dockerfile`, builds it, runs the
 * container with the output directory mounted, and hands over what is left in there. Only run projects you trust, or pass
 * `runArgs` that fence them in.
 *
 * Throws `ConfigError` for an option that is misspelt or cannot be meant.
 *
 * It also looks after its machine: no job is taken while the engine does not answer or the disk is full, a container that
 * outlived its worker is attached to again, and what killed processes left is removed when a worker begins.
 */
export function dockerRunner(options: DockerRunnerOptions = {}): JobRunner {
  const settings = settingsOf(options);
  const { workDirectory } = settings;
  const engine = createEngine(settings.docker, settings.graceMs);

  const ready = (): Promise<void> => checkMachine(engine, settings);
  const clear = (folder: JobFolder, tell: (line: string) => void): Promise<void> => clearJob(engine, folder, tell);

  /** Runs `work`, and clears everything when it fails. A failure of a machine that cannot work is its own, not the job's. */
  async function attempt(folder: JobFolder, context: JobContext, work: () => Promise<void>): Promise<JobOutput> {
    const tell = (line: string): void => context.log(`[CLEAN] ${line}`);
    try {
      await work();
    } catch (error) {
      await clear(folder, tell);
      if (context.signal.aborted) throw error;
      if (isMachineError(error)) throw new HostError((error as Error).message, { cause: error });
      await ready().catch((cause: Error) => {
        throw new HostError(`${(error as Error).message} (${cause.message})`, { cause: error });
      });
      throw error;
    }
    return { directory: folder.output, release: () => clear(folder, tell) };
  }

  const run = async (context: JobContext): Promise<JobOutput> => {
    const folder = jobFolder(workDirectory, context.job.id);
    return attempt(folder, context, () => runProject(engine, folder, context, settings));
  };
  return Object.assign(run, {
    ready,
    async recover(context: JobContext) {
      const folder = jobFolder(workDirectory, context.job.id);
      const found = await folder.read();
      if (found === undefined) return undefined;
      const record = { ...found, owner: ownerToken() };
      if (record.phase === "preparing") {
        await clear(folder, (line) => context.log(`[CLEAN] ${line}`));
        return "not_begun";
      }
      const output = await attempt(folder, context, () => resumeContainer({ engine, folder, record, context }));
      return { output };
    },
    async tidy(heldJobIds: readonly string[]) {
      for (const folder of await abandonedFolders(workDirectory, heldJobIds)) await clear(folder, () => undefined);
    },
    async forget(jobId: string) {
      const folder = jobFolder(workDirectory, jobId);
      if ((await folder.read()) !== undefined) await clear(folder, () => undefined);
    },
  });
}

function settingsOf(options: DockerRunnerOptions): Settings {
  checkOptions(options, "dockerRunner()", OPTION_NAMES);
  checkAmounts(options, AMOUNTS);
  return withDefaults<Settings>(
    {
      docker: "docker",
      workDirectory: tmpdir(),
      runArgs: [],
      graceMs: 2000,
      maxUnpackedBytes: 64 * GIB,
      maxEntries: 1_000_000,
      minFreeBytes: GIB,
    },
    options,
  );
}

async function checkMachine(
  engine: Engine,
  { workDirectory, minFreeBytes }: Pick<Settings, "workDirectory" | "minFreeBytes">,
): Promise<void> {
  await engine.check();
  const free = await freeBytes(workDirectory);
  tryFolder(workDirectory);
  if (free < minFreeBytes)
    throw new HostError(`The disk of "${workDirectory}" has ${free} bytes left, less than ${minFreeBytes}.`);
}

/** Makes a folder and removes it, in one go: a process that is killed leaves none. Systems say of what is read-only that all may write to it. */
function tryFolder(workDirectory: string): void {
  try {
    rmdirSync(mkdtempSync(join(workDirectory, "antiphon-try-")));
  } catch (cause) {
    throw new HostError(`The folder "${workDirectory}" cannot be written to: ${(cause as Error).message}`, { cause });
  }
}

/** Removes everything of a job. What cannot be removed is no reason to fail; the next start tries again. */
async function clearJob(engine: Engine, folder: JobFolder, tell: (line: string) => void): Promise<void> {
  await engine.remove(folder.name);
  if (!(await removeFolder(folder.path))) tell(`files of the job could not be removed: ${folder.path}`);
}
