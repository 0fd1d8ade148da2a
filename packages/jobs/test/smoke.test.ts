import { createMock } from "@antiphon/mock";
import { expect, test } from "vitest";
import { createAuralisCloud, createWorker } from "../src/index.js";

test("smoke", async () => {
  const mock = createMock({ seed: 1 });
  const cloud = createAuralisCloud(mock.auralisCloud.options());
  const { job_id } = await cloud.jobs.submit(new TextEncoder().encode("hello"), { filename: "scene.zip" });
  expect((await cloud.jobs.list()).items).toHaveLength(1);
  const worker = createWorker({ ...mock.auralisCloud.worker(), onEvent: (e) => console.log(e) });
  const running = worker.run(async ({ input, log }) => {
    log("hi");
    return { files: { "a.txt": await input.bytes() } };
  });
  const job = await cloud.jobs.waitFor(job_id);
  expect(job.status).toBe("COMPLETED");
  console.log(job, mock.auralisCloud.logs(job_id));
  const bytes = await cloud.jobs.downloadOutput(job_id).bytes();
  expect(bytes.length).toBeGreaterThan(10);
  await worker.stop();
  await running;
  mock.assertClean();
  console.log(mock.journal.canonical?.());
});
