import { expectTypeOf, test } from "vitest";
import {
  type AuralisCloud,
  type Call,
  createWorker,
  type Job,
  type JobContext,
  type JobHandler,
  type JobSummary,
  type List,
  type Reconciliation,
  type SubmittedJob,
} from "../src/index.js";
import { raw } from "../src/raw.js";

declare const cloud: AuralisCloud;

test("methods take what the API takes, and give what it gives", () => {
  expectTypeOf(cloud.jobs.submit("./scene")).toExtend<Promise<SubmittedJob>>();
  expectTypeOf(cloud.jobs.get("id")).toExtend<Call<Job>>();
  expectTypeOf(cloud.jobs.list()).toExtend<List<JobSummary>>();
  // @ts-expect-error an unknown platform
  void cloud.jobs.submit("./scene", { platform: "linux/mips" });
  // @ts-expect-error a misspelt option
  void cloud.jobs.submit("./scene", { timeoutHours: 2 });
  // @ts-expect-error a worker cannot put a job back
  void cloud.worker.jobs.setStatus("id", { status: "PENDING" });
});

test("a status keeps room for what we do not know yet", () => {
  expectTypeOf<Job["status"]>().toEqualTypeOf<
    ("PENDING" | "CLAIMED" | "RUNNING" | "COMPLETED" | "FAILED") | (string & {})
  >();
});

test("error codes are those of the operation", async () => {
  const claimed = await cloud.worker.jobs.claim("id").safe();
  if (!claimed.ok && claimed.error.name === "ApiError") {
    expectTypeOf(claimed.error.code).toEqualTypeOf<
      | "CONFLICT"
      | "INTERNAL_SERVER_ERROR"
      | "NOT_FOUND"
      | "SERVICE_UNAVAILABLE"
      | "TOO_MANY_REQUESTS"
      | "UNAUTHORIZED"
      | "UNRECOGNIZED"
    >();
  }
});

test("a reconciliation has a job only when it is found", () => {
  const settled = {} as Reconciliation;
  if (settled.status === "found") expectTypeOf(settled.job).toEqualTypeOf<Job>();
  if (settled.status === "ambiguous") expectTypeOf(settled.candidates).toEqualTypeOf<readonly Job[]>();
  // @ts-expect-error only a found one has a job
  void settled.job;
});

test("a handler gives files, a directory, an archive or nothing", () => {
  expectTypeOf<() => void>().toExtend<JobHandler>();
  expectTypeOf<() => { files: { a: string } }>().toExtend<JobHandler>();
  expectTypeOf<() => Promise<{ directory: string }>>().toExtend<JobHandler>();
  expectTypeOf<() => number>().not.toExtend<JobHandler>();
  expectTypeOf<JobContext["signal"]>().toEqualTypeOf<AbortSignal>();
  // @ts-expect-error the secret links stay with the worker
  void ((context: JobContext) => context.job.input_download_url);
  // @ts-expect-error a misspelt option
  createWorker({ tokn: "aw_x" });
});

test("the raw client is typed by paths", () => {
  const api = raw(cloud);
  expectTypeOf(api.GET("/jobs/{job_id}", { params: { path: { job_id: "x" } } })).resolves.toHaveProperty("data");
  // @ts-expect-error no such path
  void api.GET("/job/{job_id}", {});
});
