import type { ClientOptions } from "@antiphon/core";
import { dockerRunner } from "../node/docker/docker-runner.js";
import { fileWorkerStore } from "../node/file-worker-store.js";
import { createWorker, type WorkerEvent } from "../worker/create-worker.js";
import type { Scene } from "./commands.js";
import { exitCodes } from "./exit-code.js";

export interface WorkerCommand {
  readonly client: ClientOptions;
  readonly token: string | undefined;
  readonly jobId: string | undefined;
  readonly concurrency: number;
  readonly pollIntervalMs: number;
  readonly stateDirectory: string | undefined;
  readonly docker: string | undefined;
}

/** Runs jobs in Docker until interrupted, or one job and no more. The first interrupt lets running jobs finish for a minute. */
export async function runWorker(command: WorkerCommand, { terminal, interrupt }: Scene): Promise<number> {
  const worker = createWorker({
    ...command.client,
    concurrency: command.concurrency,
    pollIntervalMs: command.pollIntervalMs,
    onEvent: (event) => terminal.err(describe(event)),
    ...(command.token !== undefined && { token: command.token }),
    ...(command.stateDirectory !== undefined && { store: fileWorkerStore(command.stateDirectory) }),
  });
  const handler = dockerRunner(command.docker === undefined ? {} : { docker: command.docker });
  const stop = (): void => void worker.stop({ graceMs: 60_000 });
  interrupt.addEventListener("abort", stop);
  try {
    if (command.jobId === undefined) {
      await worker.run(handler);
      return exitCodes.ok;
    }
    const result = await worker.runJob(command.jobId, handler);
    terminal.out(`${result.jobId}  ${result.status}`);
    return result.status === "COMPLETED" ? exitCodes.ok : exitCodes.jobFailed;
  } finally {
    interrupt.removeEventListener("abort", stop);
  }
}

function describe(event: WorkerEvent): string {
  switch (event.type) {
    case "ready":
      return `worker ${event.name} is looking for work`;
    case "poll_failed":
      return `looking for work failed: ${textOf(event.error)}`;
    case "claimed":
      return `${event.jobId} claimed`;
    case "claim_lost":
      return `${event.jobId} went to another worker`;
    case "claim_unknown":
      return `${event.jobId}: the answer to the claim was lost`;
    case "log_lost":
      return `${event.jobId}: log lines were lost: ${textOf(event.error)}`;
    case "ended":
      return `${event.result.jobId} ${event.result.status}${event.result.error === undefined ? "" : `: ${textOf(event.result.error)}`}`;
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
