// Gets every frame rendered once: looks for jobs whose answer was lost, and submits again what failed.
import assert from "node:assert/strict";
import { createAuralisCloud, isAntiphonError, JobFailedError } from "@antiphon/jobs";
import { strToU8, strFromU8, unzipSync, zipSync } from "fflate";

const cloud = createAuralisCloud(); // AURALIS_API_URL and AURALIS_CLOUD_USER_ID
const frames = (process.env["FRAMES"] ?? "").split(",");

await Promise.all(frames.map(render));

async function render(frame: string): Promise<void> {
  for (;;) {
    const jobId = await submit(frame);
    try {
      await cloud.jobs.waitFor(jobId, { floorMs: 100, ceilingMs: 300 });
    } catch (error) {
      if (!(error instanceof JobFailedError)) throw error;
      console.log(`${frame} failed (${error.job.error ?? "no reason given"}): once more`);
      continue;
    }
    const output = unzipSync(await cloud.jobs.downloadOutput(jobId).bytes());
    assert.equal(strFromU8(output["image.txt"] ?? new Uint8Array()), `image of ${frame}`);
    console.log(`${frame} is done`);
    return;
  }
}

async function submit(frame: string): Promise<string> {
  const archive = zipSync({ "scene.txt": strToU8(frame), Dockerfile: strToU8("FROM scratch\n") });
  for (;;) {
    try {
      return (await cloud.jobs.submit(archive, { filename: `${frame}.zip`, timeout: 1 })).job_id;
    } catch (error) {
      if (!isAntiphonError(error) || error.outcome !== "unknown") throw error;
      const settled = await cloud.jobs.reconcile(error);
      console.log(`${frame}: the answer was lost, its job is ${settled.status}`);
      if (settled.status === "found") return settled.job.id;
      if (settled.status === "ambiguous") throw error;
    }
  }
}
