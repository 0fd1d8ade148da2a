import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMock } from "@antiphon/mock";
import { createAuralisCloud, isApiError, JobFailedError } from "@antiphon/jobs";

const mock = createMock();
const folder = join(tmpdir(), "antiphon-docs-scene");
await mkdir(folder, { recursive: true });
await writeFile(join(folder, "Dockerfile"), "FROM scratch\n");
const cloud = createAuralisCloud(mock.auralisCloud.options());
const print = console.log;

// #region submit
const { job_id } = await cloud.jobs.submit(folder, {
  platform: "linux/amd64", // the default
  timeout: 2, // whole hours; default 8
  output_directory: "./frames", // what is left in /app/frames becomes the output
  onUploadProgress: ({ loadedBytes, totalBytes }) => print(`${loadedBytes} of ${totalBytes ?? "?"} bytes`),
});
// #endregion submit

await finish(job_id);

// #region wait
try {
  const job = await cloud.jobs.waitFor(job_id, {
    deadlineMs: 3 * 3_600_000, // without one, it waits for ever
    onProgress: ({ status }) => print(status), // PENDING, CLAIMED, RUNNING, COMPLETED
  });
  print(`took from ${job.started_at} to ${job.completed_at}`);
} catch (error) {
  if (error instanceof JobFailedError) print(`failed: ${error.job.error ?? "the service does not say why"}`);
  else throw error; // the service was not reached, or the deadline came
}
// #endregion wait

const path = join(folder, "frames.zip");
// #region download
try {
  await cloud.jobs.downloadOutput(job_id).toFile(path); // or for await (…), bytes(), to(writable)
} catch (error) {
  if (isApiError(error, "NOT_FOUND")) print("the container left no output");
  else throw error;
}
// #endregion download

/** What a worker would do. */
async function finish(jobId: string): Promise<void> {
  const { createWorker } = await import("@antiphon/jobs");
  await createWorker(mock.auralisCloud.worker()).runJob(jobId, () => ({ files: { "1.png": "pixels" } }));
}
