import { createMock } from "@antiphon/mock";
import { createAuralisCloud, isAntiphonError } from "@antiphon/jobs";

const mock = createMock();
const cloud = createAuralisCloud(mock.auralisCloud.options());
const archive = new Uint8Array([1]);

// #region fault
// In a test: the upload is carried out, and its answer is lost.
mock.faults.add({ operation: "jobs.submit", after: "commit", drop: "connection", times: 1 });
// #endregion fault

// #region reconcile
async function submitOnce(filename: string): Promise<string> {
  try {
    return (await cloud.jobs.submit(archive, { filename })).job_id;
  } catch (error) {
    if (!isAntiphonError(error) || error.outcome !== "unknown") throw error;
    const settled = await cloud.jobs.reconcile(error);
    if (settled.status === "found") return settled.job.id;
    if (settled.status === "absent") return submitOnce(filename); // makes no second job
    throw error; // several jobs could be it: look at settled.candidates
  }
}
// #endregion reconcile

await submitOnce("scene-7f3a.zip");

// #region once
mock.ledger.expectExactlyOnce({ operation: "jobs.submit", count: 1 });
// #endregion once
