// #region quickstart
import { createAuralisCloud } from "@antiphon/jobs";

const cloud = createAuralisCloud(); // AURALIS_CLOUD_USER_ID, or { userId }
const archive = new TextEncoder().encode("PK…"); // or a path, a directory, a Blob, a stream factory
const { job_id } = await cloud.jobs.submit(archive, { filename: "render.zip", timeout: 2 });
const job = await cloud.jobs.get(job_id);
console.log(job.status); // PENDING, until a worker claims it
for await (const mine of cloud.jobs.list()) console.log(mine.id, mine.status);
// #endregion quickstart
