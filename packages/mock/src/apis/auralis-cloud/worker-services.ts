import { Failure } from "../../kernel/request/failure.js";
import { step } from "./lifecycle.js";
import { move } from "./move.js";
import { offered, pendingJobs, s3 } from "./present.js";
import { presign } from "./presign.js";
import type { CloudAnswer, CloudRequest, JobContext } from "./request.js";
import { type CloudJob, type CloudState, workerOf } from "./state.js";

export function listAvailable({
  state,
  caller,
}: CloudRequest<"worker.jobs.available">): CloudAnswer<"worker.jobs.available"> {
  const jobs = pendingJobs(state, workerOf(caller).platform).slice(0, 5);
  return {
    status: 200,
    body: { jobs: jobs.map((job) => ({ ...offered(job), output_directory: job.outputDirectory })) },
  };
}

/** Reads and writes the status without a pause between, so that of parallel claims exactly one wins. */
export function claimJob(context: CloudRequest<"worker.jobs.claim">): CloudAnswer<"worker.jobs.claim"> {
  const { state } = context;
  const worker = workerOf(context.caller);
  const job = findJob(context);
  const message = "Job claimed";
  if (job.status === "CLAIMED" && job.workerId === worker.id) {
    return { status: 200, body: { status: "success", job_id: job.id, message } };
  }
  if (step(job.status, "CLAIMED") !== "apply") throw new Failure("CONFLICT", { message: "Job already claimed" });
  if (state.settings.strictPlatform && job.platform !== worker.platform) {
    throw new Failure("CONFLICT", { message: "Platform mismatch" });
  }
  job.workerId = worker.id;
  move(state, job, "CLAIMED");
  context.effect("claim", job.id);
  return { status: 200, body: { status: "success", job_id: job.id, message } };
}

export async function getWorkerJob(context: CloudRequest<"worker.jobs.get">): Promise<CloudAnswer<"worker.jobs.get">> {
  const job = heldJob(context);
  const { state, request, now } = context;
  const { created_at: _, ...facts } = offered(job);
  const input = { method: "GET", key: job.inputKey, expiresAt: now + 3_600_000 } as const;
  const output = { method: "PUT", key: job.outputKey, expiresAt: now + (job.timeoutHours + 1) * 3_600_000 } as const;
  return {
    status: 200,
    body: {
      ...facts,
      status: job.status,
      output_directory: job.outputDirectory,
      input_download_url: await presign(state, request.base, input),
      output_upload_url: await presign(state, request.base, output),
    },
  };
}

export function setStatus(context: CloudRequest<"worker.jobs.setStatus">): CloudAnswer<"worker.jobs.setStatus"> {
  const { state, body: form } = context;
  // What nobody holds is nobody else's: its state refuses, not its owner.
  const job = findJob(context).status === "PENDING" ? findJob(context) : heldJob(context);
  switch (step(job.status, form.status, state.settings.lenientTransitions)) {
    case "refuse":
      throw new Failure("CONFLICT", { message: `Invalid status transition: ${job.status} -> ${form.status}` });
    case "apply":
      move(state, job, form.status);
      if (form.status === "COMPLETED")
        job.outputUrl = form.output_url ?? (isStored(state, job) ? s3(job.outputKey) : null);
      context.effect("status", `${job.id}:${form.status}`);
      break;
    case "repeat":
      break;
  }
  return { status: 200, body: { status: "success", job_id: job.id, new_status: job.status } };
}

/** Also after the end of the job: a worker's last line arrives late. */
export function appendLog(context: CloudRequest<"worker.jobs.log">): CloudAnswer<"worker.jobs.log"> {
  const job = heldJob(context);
  const { content } = context.body;
  const entry = { id: context.world.ids.uuid(), content, createdAt: context.now };
  job.logs.push(entry);
  context.effect("log", entry.id);
  return { status: 200, body: { status: "success" } };
}

function findJob({ state, path }: JobContext): CloudJob {
  const job = state.jobs.get(path.job_id);
  if (!job) throw new Failure("NOT_FOUND", { message: "Job not found" });
  return job;
}

function heldJob(context: JobContext): CloudJob {
  const job = findJob(context);
  if (job.workerId !== workerOf(context.caller).id) {
    throw new Failure("FORBIDDEN", { message: "Not authorized for this job" });
  }
  return job;
}

function isStored(state: CloudState, job: CloudJob): boolean {
  return state.objects.has(job.outputKey);
}
