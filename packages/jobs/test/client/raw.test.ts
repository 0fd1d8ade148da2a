import { expect, test } from "vitest";
import { raw } from "../../src/raw.js";
import { jobIn, newStage, project } from "../stage.js";

test("the raw client goes through the same pipeline: user, token, retries and forms", async () => {
  const stage = newStage();
  const cloud = stage.cloud();
  const api = raw(cloud);
  stage.mock.faults.add({ operation: "jobs.get", status: 503, times: 1 });
  const jobId = await jobIn(stage, "CLAIMED");
  const path = { job_id: jobId };

  const got = await api.GET("/jobs/{job_id}", { params: { path } });
  expect([got.ok, got.response.status, got.data?.status]).toEqual([true, 200, "CLAIMED"]);
  const listed = await api.GET("/jobs", {});
  expect(listed.data?.map(({ id }) => id)).toEqual([jobId]);
  const reported = await api.POST("/worker/job/{job_id}/status", { params: { path }, body: { status: "RUNNING" } });
  expect(reported.data?.new_status).toBe("RUNNING");
  const { userId } = stage.mock.auralisCloud.options();
  const file = { content: project, filename: "raw.zip" };
  const uploaded = await api.POST("/upload", { body: { user_id: userId, file } });
  expect(stage.mock.auralisCloud.object(`inputs/${uploaded.data?.job_id}/raw.zip`)).toEqual(project);
  const refused = await api.POST("/worker/job/{job_id}/claim", { params: { path: { job_id: "nowhere" } } });
  expect([refused.ok, refused.error]).toEqual([false, { detail: "Job not found" }]);
  stage.mock.assertClean();
});
