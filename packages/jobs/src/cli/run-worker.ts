import { listenTo } from "@antiphon/core/internal";
import type { ClientOptions } from "@antiphon/core";
import { dockerRunner } from "../node/docker/docker-runner.js";
import { fileWorkerStore } from "../node/file-worker-store.js";
import { createWorker } from "../worker/create-worker.js";
import { describeEvent } from "./describe-event.js";
import { exitCodes } from "./exit-code.js";
import type { Scene } from "./scene.js";

export interface WorkerCommand {
  readonly client: ClientOptions;
  readonly token: string | undefined;
  readonly jobId: string | undefined;
  readonly concurrency: number;
  readonly pollIntervalMs: number;
  readonly stateDirectory: string | undefined;
  readonly workDirectory: string | undefined;
  readonly docker: string | undefined;
}

/** How long running jobs may go on after the first signal, in ms. */
const GRACE_MS = 60_000;

/**
 * Runs jobs in Docker until interrupted, or one job and no more. The first signal lets running jobs finish for a minute, the
 * second one kills their containers.
 */
export async function runWorker(command: WorkerCommand, { terminal, interrupts }: Scene): Promise<number> {
  const worker = createWorker({
    ...command.client,
    concurrency: command.concurrency,
    pollIntervalMs: command.pollIntervalMs,
    onEvent: (event) => terminal.err(describeEvent(event)),
    ...(command.token !== undefined && { token: command.token }),
    ...(command.stateDirectory !== undefined && { store: fileWorkerStore(command.stateDirectory) }),
  });
  const runner = dockerRunner({
    ...(command.docker !== undefined && { docker: command.docker }),
    ...(command.workDirectory !== undefined && { workDirectory: command.workDirectory }),
  });
  const { first, second } = interrupts;
  const stop = (): void => {
    terminal.err("stopping: running jobs have a minute to end; a second signal kills them at once");
    listenTo(worker.stop({ graceMs: GRACE_MS }));
  };
  const end = (): void => listenTo(worker.stop({ graceMs: 0 }));
  first.addEventListener("abort", stop);
  second.addEventListener("abort", end);
  try {
    if (command.jobId === undefined) {
      await worker.run(runner);
      return exitCodes.ok;
    }
    const result = await worker.runJob(command.jobId, runner);
    terminal.out(`${result.jobId}  ${result.status}`);
    return result.status === "COMPLETED" ? exitCodes.ok : exitCodes.jobFailed;
  } finally {
    first.removeEventListener("abort", stop);
    second.removeEventListener("abort", end);
  }
}
