import { mkdir } from "node:fs/promises";
import type { JobContext } from "../../worker/handler.js";
import { limitMsOf } from "../../worker/job/limit-ms-of.js";
import { unpackArchive } from "../archive/unpack-archive.js";
import type { Engine } from "./engine.js";
import { folderOfDockerfile } from "./find-dockerfile.js";
import { freeBytes } from "./free-bytes.js";
import { type JobFolder, newRecord, removeFolder } from "./job-folder.js";
import { outputPath } from "./output-path.js";
import { runContainer } from "./run-container.js";

export interface ProjectSettings {
  readonly workDirectory: string;
  readonly runArgs: readonly string[];
  readonly maxUnpackedBytes: number;
  readonly maxEntries: number;
}

/** Unpacks the project of a job, builds it, and runs its container to the end. */
export async function runProject(
  engine: Engine,
  folder: JobFolder,
  context: JobContext,
  settings: ProjectSettings,
): Promise<void> {
  const { job, input, log, signal } = context;
  const target = outputPath(job.output_directory);
  await mkdir(settings.workDirectory, { recursive: true });
  await removeFolder(folder.path); // of an earlier run of the same job
  const record = newRecord(job.id, context.isRemembered ?? false, limitMsOf(job));
  await folder.write(record);
  log("[DOWNLOAD] fetching the project");
  await input.saveTo(folder.archive);
  signal.throwIfAborted();
  log("[EXTRACT] unpacking the project");
  await unpackArchive(folder.archive, folder.project, {
    maxBytes: settings.maxUnpackedBytes,
    roomBytes: await freeBytes(folder.path),
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
  await runContainer({ engine, folder, record, context }, args);
}
