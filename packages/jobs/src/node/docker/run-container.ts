import { sleep, systemClock } from "@antiphon/core/internal";
import type { JobContext } from "../../worker/handler.js";
import type { ContainerState } from "./container-state.js";
import type { Engine } from "./engine.js";
import type { JobFolder, JobRecord } from "./job-folder.js";

const MOST_LOOKS = 4;
/** Pause between two looks at a container that the engine does not know, in ms. */
const LOOK_PAUSE_MS = 250;
/** Exit code of what SIGKILL has ended. */
const KILLED = 137;

/** A job on this machine, as far as its container is concerned. */
export interface ContainerJob {
  readonly engine: Engine;
  readonly folder: JobFolder;
  readonly record: JobRecord;
  readonly context: JobContext;
}

/** Starts a container, or attaches to it, and follows it to its end. Throws when that is a bad one. */
export async function runContainer(job: ContainerJob, args: readonly string[]): Promise<void> {
  const { engine, folder } = job;
  const { log, signal } = job.context;
  const { code, said } = await engine.watch(args, folder.name, { emit: (line) => log(`[RUN] ${line}`), signal });
  await noteEnd(job, code, said);
  judge(code, said);
}

/** Goes on with a container that an earlier process started. It is never run a second time. */
export async function resumeContainer(job: ContainerJob): Promise<void> {
  const { engine, folder, record, context } = job;
  if (record.phase === "ended" && record.code !== undefined) return judge(record.code, record.said ?? ".");
  const state = await stateOf(job);
  if (state.status === "ended") {
    await noteEnd(job, state.code, ".");
    return judge(state.code, ".");
  }
  if (state.status === "running") {
    context.log("[RUN] attached again after a restart of the worker");
    return runContainer(job, ["attach", "--no-stdin", folder.name]);
  }
  await engine.kill(folder.name);
  throw new Error("The worker was restarted while the container was running, and nobody knows how it ended.");
}

/** Asks again while the engine knows of none: the request to start it may still be on its way from a process that is gone. */
async function stateOf({ engine, folder, context: { signal } }: ContainerJob): Promise<ContainerState> {
  for (let look = 1; ; look += 1) {
    const state = await engine.inspect(folder.name);
    if (state.status !== "unknown" || look >= MOST_LOOKS) return state;
    await sleep(systemClock, LOOK_PAUSE_MS, signal);
  }
}

/**
 * Before anything else: whatever happens to this process now, the container is not run again. A disk that is full, often by this
 * very container, costs the note and not what it left: the engine still knows its code.
 */
async function noteEnd({ folder, record, context }: ContainerJob, code: number, said: string): Promise<void> {
  try {
    await folder.write({ ...record, phase: "ended", code, said });
  } catch (error) {
    context.log(`[RUN] how it ended could not be noted: ${(error as Error).message}`);
  }
}

function judge(code: number, said: string): void {
  const why = code === KILLED ? " (killed, often since memory ran out)" : "";
  if (code !== 0) throw new Error(`docker run ended with ${code}${why}${said}`);
}
