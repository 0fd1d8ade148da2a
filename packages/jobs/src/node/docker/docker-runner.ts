import { checkOptions, withDefaults } from "@antiphon/core/internal";
import { mkdir, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { checkAmounts } from "../../client/check-amounts.js";
import { HostError } from "../../worker/host-error.js";
import type { JobContext, JobOutput, JobRunner } from "../../worker/handler.js";
import { ownerToken } from "../owner.js";
import { unpackArchive } from "../archive/unpack-archive.js";
import { createEngine, type Engine } from "./engine.js";
import { folderOfDockerfile } from "./find-dockerfile.js";
import { abandonedFolders, type JobFolder, jobFolder, type JobRecord, newRecord, removeFolder } from "./job-folder.js";
import { outputPath } from "./output-path.js";

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
  checkOptions(options, "dockerRunner()", OPTION_NAMES);
  checkAmounts(options, AMOUNTS);
  const settings = withDefaults<Settings>(
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
  const { workDirectory } = settings;
  const engine = createEngine(settings.docker, settings.graceMs);

  async function ready(): Promise<void> {
    await engine.check();
    const free = await freeBytes(workDirectory);
    if (free < settings.minFreeBytes)
      throw new HostError(`The disk of "${workDirectory}" has ${free} bytes left, less than ${settings.minFreeBytes}.`);
  }

  /** Removes everything of a job. What cannot be removed is no reason to fail; the next start tries again. */
  async function clear(folder: JobFolder, tell: (line: string) => void): Promise<void> {
    await engine.remove(folder.name);
    if (!(await removeFolder(folder.path))) tell(`files of the job could not be removed: ${folder.path}`);
  }

  /** Runs `work`, and clears everything when it fails. A failure of a machine that cannot work is its own, not the job's. */
  async function attempt(folder: JobFolder, context: JobContext, work: () => Promise<void>): Promise<JobOutput> {
    const tell = (line: string): void => context.log(`[CLEAN] ${line}`);
    try {
      await work();
    } catch (error) {
      await clear(folder, tell);
      if (context.signal.aborted) throw error;
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
        return undefined; // nothing of it has run
      }
      const output = await attempt(folder, context, () => resumeContainer(engine, folder, record, context));
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

async function runProject(engine: Engine, folder: JobFolder, context: JobContext, settings: Settings): Promise<void> {
  const { job, input, log, signal } = context;
  const target = outputPath(job.output_directory);
  await mkdir(settings.workDirectory, { recursive: true });
  await removeFolder(folder.path); // of an earlier run of the same job
  const record = newRecord(job.id, context.isRemembered ?? false, (job.timeout ?? 8) * 3_600_000);
  await folder.write(record);
  log("[DOWNLOAD] fetching the project");
  await input.saveTo(folder.archive);
  signal.throwIfAborted();
  log("[EXTRACT] unpacking the project");
  await unpackArchive(folder.archive, folder.project, {
    maxBytes: Math.min(settings.maxUnpackedBytes, await freeBytes(folder.path)),
    maxEntries: settings.maxEntries,
    emit: (line) => log(`[EXTRACT] ${line}`),
    signal,
  });
  const project = await folderOfDockerfile(folder.project);
  const platform = job.platform === undefined ? [] : ["--platform", job.platform];
  const build = ["build", ...platform, "-t", folder.name, project];
  await engine.build(build, { emit: (line) => log(`[BUILD] ${line}`), signal });
  await mkdir(folder.output);
  await folder.write({ ...record, phase: "started" });
  const mount = `${folder.output}:${target}`;
  // Without `--rm`: the engine remembers the exit code when nobody was there to see it.
  const args = ["run", "--name", folder.name, ...platform, "-v", mount, ...settings.runArgs, folder.name];
  await watchContainer(engine, folder, record, context, args);
}

/** Goes on with a container that an earlier process started. It is never run a second time. */
async function resumeContainer(
  engine: Engine,
  folder: JobFolder,
  record: JobRecord,
  context: JobContext,
): Promise<void> {
  if (record.phase === "ended") return judge(record.code ?? 1, record.said ?? ".");
  const state = await engine.inspect(folder.name);
  if (state.status === "ended") {
    await folder.write({ ...record, phase: "ended", code: state.code, said: "." });
    return judge(state.code, ".");
  }
  if (state.status === "running") {
    context.log("[RUN] attached again after a restart of the worker");
    return watchContainer(engine, folder, record, context, ["attach", "--no-stdin", folder.name]);
  }
  await engine.kill(folder.name);
  throw new Error("The worker was restarted while the container was running, and nobody knows how it ended.");
}

async function watchContainer(
  engine: Engine,
  folder: JobFolder,
  record: JobRecord,
  { log, signal }: JobContext,
  args: readonly string[],
): Promise<void> {
  const { code, said } = await engine.watch(args, folder.name, { emit: (line) => log(`[RUN] ${line}`), signal });
  // Before anything else: whatever happens to this process now, the container is not run again.
  await folder.write({ ...record, phase: "ended", code, said });
  judge(code, said);
}

function judge(code: number, said: string): void {
  if (code !== 0) throw new Error(`docker run ended with ${code}${said}`);
}

async function freeBytes(directory: string): Promise<number> {
  await mkdir(directory, { recursive: true });
  const { bavail, bsize } = await statfs(directory);
  return bavail * bsize;
}
