import type { JobContext } from "../../worker/handler.js";
import type { Engine } from "./engine.js";
import type { JobFolder, JobRecord } from "./job-folder.js";

/** A job on this machine, as far as its container is concerned. */
export interface ContainerJob {
  readonly engine: Engine;
  readonly folder: JobFolder;
  readonly record: JobRecord;
  readonly context: JobContext;
}

/** Starts a container, or attaches to it, and follows it to its end. Throws when that is a bad one. */
export async function runContainer(job: ContainerJob, args: readonly string[]): Promise<void> {
  const { engine, folder, record } = job;
  const { log, signal } = job.context;
  const { code, said } = await engine.watch(args, folder.name, { emit: (line) => log(`[RUN] ${line}`), signal });
  // Before anything else: whatever happens to this process now, the container is not run again.
  await folder.write({ ...record, phase: "ended", code, said });
  judge(code, said);
}

/** Goes on with a container that an earlier process started. It is never run a second time. */
export async function resumeContainer(job: ContainerJob): Promise<void> {
  const { engine, folder, record, context } = job;
  if (record.phase === "ended") return judge(record.code ?? 1, record.said ?? ".");
  const state = await engine.inspect(folder.name);
  if (state.status === "ended") {
    await folder.write({ ...record, phase: "ended", code: state.code, said: "." });
    return judge(state.code, ".");
  }
  if (state.status === "running") {
    context.log("[RUN] attached again after a restart of the worker");
    return runContainer(job, ["attach", "--no-stdin", folder.name]);
  }
  await engine.kill(folder.name);
  throw new Error("The worker was restarted while the container was running, and nobody knows how it ended.");
}

function judge(code: number, said: string): void {
  if (code !== 0) throw new Error(`docker run ended with ${code}${said}`);
}
