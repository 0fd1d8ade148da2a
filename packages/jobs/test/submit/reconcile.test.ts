import { describe, expect, test } from "vitest";
import { AntiphonError, type SubmitOptions } from "../../src/index.js";
import { newStage, project, type Stage } from "../stage.js";

/** Submits and gives the error that it ended in. */
async function lose(
  stage: Stage,
  options: SubmitOptions = { filename: "scene.zip" },
  cloud = stage.cloud(),
): Promise<AntiphonError> {
  const result = await cloud.jobs.submit(project, options).safe();
  if (result.ok) throw new Error("The submit was to fail.");
  return result.error;
}

describe("a submit whose answer was lost", () => {
  test("is found when it was carried out", async () => {
    const stage = newStage();
    const cloud = stage.cloud();
    stage.mock.faults.add({ operation: "jobs.submit", after: "commit", drop: "connection" });
    const error = await lose(stage, undefined, cloud);
    expect(error).toMatchObject({ code: "CONNECTION_FAILED", outcome: "unknown", attempts: 1 });
    expect(await cloud.jobs.reconcile(error)).toMatchObject({
      status: "found",
      job: { id: stage.mock.auralisCloud.jobs()[0]?.id, status: "PENDING" },
    });
  });

  test("is absent when it was not, and is submitted again exactly once", async () => {
    const stage = newStage();
    const cloud = stage.cloud();
    stage.mock.faults.add({ operation: "jobs.submit", drop: "connection", times: 1 });
    stage.mock.conduct.expect({ kind: "repeated-without-key" }); // once it is known to be absent
    const error = await lose(stage, undefined, cloud);
    expect(error.outcome).toBe("unknown");
    const before = stage.mock.clock.now();
    expect(await cloud.jobs.reconcile(error)).toEqual({ status: "absent" });
    expect(stage.mock.clock.now() - before).toBeGreaterThanOrEqual(30_000);
    await cloud.jobs.submit(project, { filename: "scene.zip" });
    stage.mock.ledger.expectExactlyOnce({ operation: "jobs.submit" });
  });

  test("is found also when it is carried out late", async () => {
    const stage = newStage();
    const cloud = stage.cloud();
    stage.mock.faults.add({ operation: "jobs.submit", commitAfterMs: 12_000 });
    const error = await lose(stage, undefined, cloud);
    expect(stage.mock.auralisCloud.jobs()).toEqual([]);
    expect(await cloud.jobs.reconcile(error)).toMatchObject({ status: "found" });
  });

  test("is not taken for an older job, one of another kind, or one that another submit made", async () => {
    const stage = newStage();
    const cloud = stage.cloud();
    await stage.cloud().jobs.submit(project, { filename: "scene.zip" }); // long ago
    await stage.mock.clock.advance("10m");
    await stage.cloud().jobs.submit(project, { filename: "scene.zip", platform: "arm64" });
    await stage.cloud().jobs.submit(project, { filename: "scene.zip", timeout: 3 });
    await stage.cloud().jobs.submit(project, { filename: "other.zip" });
    await cloud.jobs.submit(project, { filename: "scene.zip" }); // its own, and known
    stage.mock.faults.add({ operation: "jobs.submit", drop: "connection" });
    expect(await cloud.jobs.reconcile(await lose(stage, undefined, cloud))).toEqual({ status: "absent" });
  });

  test("is looked for after 1, 3, 7, 15, 23 and 30 s, or as long as is asked for", async () => {
    for (const [settleMs, looks] of [
      [undefined, [0, 1, 3, 7, 15, 23, 30]],
      [0, [0]],
      [1, [0, 0.001]],
      [3000, [0, 1, 3]],
      [3001, [0, 1, 3, 3.001]],
    ] as const) {
      const stage = newStage();
      const cloud = stage.cloud();
      stage.mock.faults.add({ operation: "jobs.submit", drop: "connection", times: 1 });
      const error = await lose(stage, undefined, cloud);
      const begun = stage.mock.clock.now();
      expect(await cloud.jobs.reconcile(error, { ...(settleMs !== undefined && { settleMs }) })).toEqual({
        status: "absent",
      });
      const lists = stage.mock.journal.exchanges().filter(({ operation }) => operation === "jobs.list");
      expect([settleMs, lists.map(({ at }) => (at - begun) / 1000)]).toEqual([settleMs, looks]);
    }
  });

  test("may be dated so much before the upload began as clocks may differ, and no more", async () => {
    for (const [skewMs, minutes, status] of [
      [undefined, 5, "found"],
      [undefined, 5.01, "absent"],
      [1000, 1 / 60, "found"],
      [1000, 1.01 / 60, "absent"],
    ] as const) {
      const stage = newStage();
      const cloud = stage.cloud();
      await stage.cloud().jobs.submit(project, { filename: "scene.zip" });
      await stage.mock.clock.advance(minutes * 60_000);
      stage.mock.faults.add({ operation: "jobs.submit", drop: "connection" });
      const error = await lose(stage, undefined, cloud);
      const found = await cloud.jobs.reconcile(error, { settleMs: 0, ...(skewMs !== undefined && { skewMs }) });
      expect([skewMs, minutes, found.status]).toEqual([skewMs, minutes, status]);
    }
  });

  test("is ambiguous when several jobs could be it", async () => {
    const stage = newStage();
    const cloud = stage.cloud();
    await stage.cloud().jobs.submit(project, { filename: "scene.zip" });
    stage.mock.faults.add({ operation: "jobs.submit", after: "commit", drop: "connection" });
    const found = await cloud.jobs.reconcile(await lose(stage, undefined, cloud));
    expect(found.status === "ambiguous" && found.candidates.length).toBe(2);
  });

  test("two lost submits of one file are settled one after the other", async () => {
    const stage = newStage();
    const cloud = stage.cloud();
    stage.mock.faults.add({ operation: "jobs.submit", after: "commit", drop: "connection", times: 2 });
    stage.mock.conduct.expect({ kind: "repeated-without-key" }); // a second job of the same file is wanted
    const first = await lose(stage, { filename: "scene.zip" }, cloud);
    const settled = await cloud.jobs.reconcile(first);
    const second = await lose(stage, { filename: "scene.zip" }, cloud);
    const settledToo = await cloud.jobs.reconcile(second);
    expect([settled.status, settledToo.status]).toEqual(["found", "found"]);
    expect(settled.status === "found" && settled.job.id).not.toBe(settledToo.status === "found" && settledToo.job.id);
  });

  test("can be looked for by another process, with what was noted before the upload", async () => {
    const stage = newStage();
    stage.mock.faults.add({ operation: "jobs.submit", after: "commit", drop: "connection" });
    let noted = "";
    await lose(stage, { filename: "scene.zip", onSubmission: (submission) => (noted = JSON.stringify(submission)) });
    expect(await stage.cloud().jobs.reconcile(JSON.parse(noted))).toMatchObject({ status: "found" });
  });

  test("needs no look when the error says already that nothing was applied", async () => {
    const stage = newStage();
    const cloud = stage.cloud();
    stage.mock.faults.add({ operation: "jobs.submit", drop: "refused" });
    const error = await lose(stage, undefined, cloud);
    expect(error.outcome).toBe("not_sent");
    expect(await cloud.jobs.reconcile(error)).toEqual({ status: "absent" });
    expect(stage.mock.journal.exchanges().map(({ operation }) => operation)).not.toContain("jobs.list");
  });

  test("an error of something else cannot be looked for", async () => {
    const stage = newStage();
    await expect(stage.cloud().jobs.reconcile(new Error("other"))).rejects.toMatchObject({ code: "INVALID_OPTION" });
  });
});

describe("every fault at an upload", () => {
  const faults = {
    "name not found": { drop: "dns" },
    "connection refused": { drop: "refused" },
    "failed handshake": { drop: "tls" },
    "reset before it was read": { before: "read", drop: "connection" },
    "reset before the change": { drop: "connection" },
    "reset after the change": { after: "commit", drop: "connection" },
    "500 before the change": { status: 500 },
    "500 after the change": { after: "commit", status: 500 },
    "502 after the change": { after: "commit", status: 502 },
    "503, which proves that nothing was applied": { status: 503 },
    "429, which proves it too": { status: 429, headers: { "retry-after": "2" } },
    "no answer": { hang: true },
    "no answer after the change": { after: "commit", hang: true },
    "an answer that stalls": { body: "stall", bodyBytes: 10 },
    "an answer that is cut": { body: "cut", bodyBytes: 10 },
    "a late change": { commitAfterMs: 5000 },
  } as const;
  for (const [what, fault] of Object.entries(faults)) {
    test(`${what}: no second job, and what is said is true`, async () => {
      const stage = newStage();
      const cloud = stage.cloud();
      stage.mock.faults.add({ operation: "jobs.submit", times: 1, ...fault });
      const result = await cloud.jobs.submit(project, { filename: "scene.zip" }).then(
        () => "resolved" as const,
        (error: AntiphonError) => error,
      );
      await stage.mock.clock.advance("10s");
      const made = stage.mock.auralisCloud.jobs().length;
      const said = result === "resolved" ? "resolved" : result.outcome;
      expect({ resolved: [1], unknown: [0, 1], applied: [1], rejected: [0], not_sent: [0] }[said]).toContain(made);
      const settled = result === "resolved" ? "found" : (await cloud.jobs.reconcile(result)).status;
      expect(settled).toBe(made === 1 ? "found" : "absent");
    });
  }

  for (const [what, fault] of Object.entries({
    "503": { status: 503 },
    "429": { status: 429 },
    refused: { drop: "refused" },
  } as const)) {
    test(`after ${what} it is sent again, as nothing was applied`, async () => {
      const stage = newStage();
      stage.mock.faults.add({ operation: "jobs.submit", times: 1, ...fault });
      await stage.cloud().jobs.submit(project);
      expect(stage.mock.auralisCloud.jobs()).toHaveLength(1);
    });
  }

  test("a stream that can be read once is not sent again, and the error says why", async () => {
    const stage = newStage();
    stage.mock.faults.add({ operation: "jobs.submit", status: 503, times: 1 });
    async function* once(): AsyncGenerator<Uint8Array> {
      yield project;
    }
    await expect(stage.cloud().jobs.submit(once())).rejects.toMatchObject({
      status: 503,
      outcome: "rejected",
      attempts: 1,
    });
  });
});
