import { Failure } from "../../kernel/request/failure.js";
import { full, offered, pendingJobs, summary, workerFacts } from "./present.js";
import { presign, sha256 } from "./presign.js";
import type { CloudAnswer, CloudRequest, JobContext } from "./request.js";
import { type CloudJob, type CloudWorker, workerOf } from "./state.js";

export function listJobs({ state, query, caller }: CloudRequest<"jobs.list">): CloudAnswer<"jobs.list"> {
  const { offset = 0, limit = 100 } = query;
  const mine = [...state.jobs.values()].filter((job) => job.userId === caller.userId).reverse();
  return { status: 200, body: mine.slice(offset, offset + limit).map(summary) };
}

export function listPending({ state, query }: CloudRequest<"jobs.pending">): CloudAnswer<"jobs.pending"> {
  return { status: 200, body: pendingJobs(state, query.platform).map(offered) };
}

export function getJob(context: CloudRequest<"jobs.get">): CloudAnswer<"jobs.get"> {
  return { status: 200, body: full(ownJob(context)) };
}

export async function getDownloadUrl(
  context: CloudRequest<"jobs.downloadUrl">,
): Promise<CloudAnswer<"jobs.downloadUrl">> {
  const job = ownJob(context);
  const { state, request, now } = context;
  // A worker may report an output that it never stored, or store one and not report it: the object decides.
  if (job.status !== "COMPLETED" || !state.objects.has(job.outputKey)) {
    throw new Failure("NOT_FOUND", { message: "Output not available" });
  }
  const grant = { method: "GET", key: job.outputKey, expiresAt: now + 3_600_000 } as const;
  return { status: 200, body: { download_url: await presign(state, request.base, grant) } };
}

export async function registerWorker(
  context: CloudRequest<"worker.register">,
): Promise<CloudAnswer<"worker.register">> {
  const { state, world, body } = context;
  const token = world.ids.token("aw_", 40);
  const worker: CloudWorker = {
    id: world.ids.uuid(),
    userId: body.user_id,
    name: body.name,
    platform: body.platform,
    createdAt: context.now,
  };
  state.workers.set(await sha256(token), worker);
  world.register(token);
  world.register(worker.userId);
  context.effect("worker", worker.id);
  const { name, platform } = worker;
  return { status: 200, body: { worker_id: worker.id, token, name, platform } };
}

export function whoAmI({ caller }: CloudRequest<"worker.me">): CloudAnswer<"worker.me"> {
  return { status: 200, body: workerFacts(workerOf(caller)) };
}

function ownJob({ state, path, caller }: JobContext): CloudJob {
  const job = state.jobs.get(path.job_id);
  if (!job) throw new Failure("NOT_FOUND", { message: "Job not found" });
  if (caller.userId !== undefined && caller.userId !== job.userId) {
    throw new Failure("FORBIDDEN", { message: "Not authorized for this job" });
  }
  return job;
}
