import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { JobContext, JobHandler, JobOutput } from "../../worker/handler.js";
import { outputPath } from "./output-path.js";
import { runProgram } from "./run-program.js";
import { unpackArchive } from "../archive/unpack-archive.js";

/** Options of `dockerRunner()`. */
export interface DockerRunnerOptions {
  /** The program. Default `"docker"`; `"podman"` works as well. */
  readonly docker?: string;
  /** Folder for the files of running jobs. Default: the system's temporary folder. */
  readonly workDirectory?: string;
  /** Further arguments of `docker run`, for example `["--network", "none"]`. */
  readonly runArgs?: readonly string[];
}

/**
 * A handler that does what the vendor's own worker does: unpacks the project, finds its `Dockerfile`, builds it, runs the
 * container with the output directory mounted, and hands over what is left in there. Only run projects you trust, or pass
 * `runArgs` that fence them in.
 */
export function dockerRunner(options: DockerRunnerOptions = {}): JobHandler {
  const { docker = "docker", workDirectory = tmpdir(), runArgs = [] } = options;
  return async ({ job, input, log, signal: given }: JobContext): Promise<JobOutput> => {
    const signal = given;
    await mkdir(workDirectory, { recursive: true });
    const folder = await mkdtemp(join(workDirectory, "antiphon-job-"));
    const name = `antiphon-${job.id.toLowerCase().replace(/[^a-z0-9_.-]/g, "-")}`;
    const output = join(folder, "output");
    try {
      const archive = join(folder, basename(input.filename));
      log("[DOWNLOAD] fetching the project");
      await input.saveTo(archive);
      log("[EXTRACT] unpacking the project");
      const project = join(folder, "project");
      await unpackArchive(archive, project, log, signal);
      const context = await folderOfDockerfile(project);
      const platform = job.platform === undefined ? [] : ["--platform", job.platform];
      await runProgram(docker, ["build", ...platform, "-t", name, context], {
        emit: (line) => log(`[BUILD] ${line}`),
        signal,
      });
      await mkdir(output);
      const mount = `${output}:${outputPath(job.output_directory)}`;
      const args = ["run", "--rm", "--name", name, ...platform, "-v", mount, ...runArgs, name];
      await runContainer(docker, name, args, log, signal);
      return { directory: output, release: () => rm(folder, { recursive: true, force: true }) };
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  };
}

/** Ending `docker run` leaves its container running: that must be killed by name. */
async function runContainer(
  docker: string,
  name: string,
  args: readonly string[],
  log: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  try {
    await runProgram(docker, args, { emit: (line) => log(`[RUN] ${line}`), signal });
  } catch (error) {
    if (signal.aborted)
      await runProgram(docker, ["kill", name], { emit: () => undefined, signal: new AbortController().signal }).catch(
        () => undefined,
      );
    throw error;
  }
}

/** The shallowest folder with a `Dockerfile`: archives often hold one folder that holds everything. */
async function folderOfDockerfile(root: string): Promise<string> {
  let level = [root];
  while (level.length > 0) {
    const next: string[] = [];
    for (const folder of level.sort()) {
      const entries = await readdir(folder, { withFileTypes: true });
      if (entries.some((entry) => entry.isFile() && entry.name === "Dockerfile")) return folder;
      next.push(...entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name)));
    }
    level = next;
  }
  throw new Error("The project has no Dockerfile.");
}
