import { createAuralisCloud, createWorker } from "@antiphon/jobs";
import { createMock } from "@antiphon/mock";
import { describe, expect, it } from "vitest";

/** What a JavaScript user may write. */
const loose = (value: unknown): never => value as never;

describe("A mistake with jobs", () => {
  it.each([undefined, 5, null, {}, []])("is told before anything is sent: %j as the project", async (project) => {
    const mock = createMock();
    const cloud = createAuralisCloud(mock.auralisCloud.options());
    await expect(cloud.jobs.submit(loose(project))).rejects.toThrow(
      "the project must be a path, a Blob, bytes, a stream or a function that opens one",
    );
    expect(mock.journal.exchanges()).toEqual([]);
  });

  it("is told: a worker without a handler rejects at once, and looks for no work", async () => {
    const mock = createMock();
    const worker = createWorker(mock.auralisCloud.worker());
    await expect(worker.run(loose(undefined))).rejects.toThrow("the handler of a job must be a function");
    await expect(worker.runJob("job", loose({}))).rejects.toThrow("the handler of a job must be a function");
    expect(mock.journal.exchanges()).toEqual([]);
  });

  it("names the fields that the service refuses", async () => {
    const cloud = createAuralisCloud(createMock().auralisCloud.options());
    const file = new Uint8Array([80, 75, 3, 4]);
    const result = await cloud.jobs.submit(file, { filename: "a.zip", timeout: loose("eight") }).safe();
    expect(result && !result.ok && result.error.message).toMatch(/timeout/);
  });
});
