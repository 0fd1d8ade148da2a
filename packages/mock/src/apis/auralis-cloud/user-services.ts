import { Failure } from "../../kernel/request/failure.js";
import type { Answer, Context } from "../../kernel/engine.js";
import { full, offered, pendingJobs, summary, workerFacts } from "./present.js";
import { presign, sha256 } from "./presign.js";
import { type CloudCaller, type CloudJob, type CloudState, type CloudWorker, workerOf } from "./state.js";

type CloudContext = Context<CloudState, CloudCaller>;

export function listJobs({ state, query, caller }: CloudContext): Answer {
  const offset = Number(query["offset"] ?? 0);
  const limit = Number(query["limit"] ?? 100);
  const mine = [...state.jobs.values()].filter((job) => job.userId === caller.userId).reverse();
  return { status: 200, body: mine.slice(offset, offset + limit).map(summary) };
}

export function listPending({ state, query }: CloudContext): Answer {
  return { status: 200, body: pendingJobs(state, query["platform"] as string | undefined).map(offered) };
}

export function getJob(context: CloudContext): Answer {
  return { status: 200, body: full(ownJob(context)) };
}

export async function getDownloadUrl(context: CloudContext): Promise<Answer> {
  const job = ownJob(context);
  const { state, request, now } = context;
  // A worker may report an output that it never stored, or store one and not report it: the object decides.
  if (job.status !== "COMPLETED" || !state.objects.has(job.outputKey)) {
    throw new Failure("NOT_FOUND", { message: "Output not available" });
  }
  const grant = { method: "GET", key: job.outputKey, expiresAt: now + 3_600_000 } as const;
  return { status: 200, body: { download_url: await presign(state, request.base, grant) } };
}

export async function registerWorker(context: CloudContext): Promise<Answer> {
  const { state, world } = context;
  const body = context.body as { user_id: string; name: string; platform: CloudWorker["platform"] };
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

export function whoAmI({ caller }: CloudContext): Answer {
  return { status: 200, body: workerFacts(workerOf(caller)) };
}

function ownJob({ state, path, caller }: CloudContext): CloudJob {
  const job = state.jobs.get(path["job_id"] ?? "");
  if (!job) throw new Failure("NOT_FOUND", { message: "Job not found" });
  if (caller.userId !== undefined && caller.userId !== job.userId) {
    throw new Failure("FORBIDDEN", { message: "Not authorized for this job" });
  }
  return job;
}
