import { createMock } from "@antiphon/mock";
import { describe, expect, test } from "vitest";
import { createLogOffice } from "../../../src/worker/log/log-office.js";
import { jobIn, newStage } from "../../stage.js";

describe("a log", () => {
  test("that comes faster than it can be sent loses its oldest lines, counts them, and says so", async () => {
    const stage = newStage();
    const jobId = await jobIn(stage, "PENDING");
    const line = "x".repeat(990);
    const result = await stage.worker().runJob(jobId, ({ log }) => {
      for (let index = 0; index < 60_000; index += 1) log(`${String(index).padStart(6, "0")} ${line}`);
    });
    expect(result.status).toBe("COMPLETED");
    const lines = stage.mock.auralisCloud.logs(jobId).join("\n").split("\n");
    const kept = lines.filter((text) => /^\d{6} x/.test(text)).map((text) => Number(text.slice(0, 6)));
    const dropped = lines.flatMap((text) => /^\[LOG\] (\d+) earlier lines were dropped/.exec(text)?.[1] ?? []);
    expect(dropped.reduce((sum, count) => sum + Number(count), 0) + kept.length).toBeGreaterThanOrEqual(60_000);
    expect(kept.at(-1)).toBe(59_999);
    expect(kept.length).toBeLessThan(300);
  });

  test.each([
    ["hangs", { hang: true }],
    ["is refused", { status: 500 }],
  ] as const)("that %s does not keep the report waiting", async (_, fault) => {
    const stage = newStage();
    const jobId = await jobIn(stage, "PENDING");
    stage.mock.faults.add({ operation: "worker.jobs.log", ...fault });
    let doneAt = 0;
    await stage.worker({ heartbeatMs: 0 }).runJob(jobId, ({ log }) => {
      log("a last line");
      doneAt = stage.mock.clock.now();
    });
    const job = await stage.cloud().jobs.get(jobId);
    expect(job.status).toBe("COMPLETED");
    expect(Date.parse(job.completed_at ?? "") - doneAt).toBeLessThanOrEqual(5000);
  });

  test("is never cut inside a character, and a line without an end is cut at a length", async () => {
    const stage = newStage();
    const jobId = await jobIn(stage, "PENDING");
    await stage.worker().runJob(jobId, ({ log }) => {
      log(`a${"😀".repeat(12_000)}`);
      log("y".repeat(500_000));
    });
    const entries = stage.mock.auralisCloud.logs(jobId);
    expect(entries.join("").match(/😀/gu)).toHaveLength(12_000);
    expect(entries.filter((entry) => Buffer.from(entry).toString() !== entry)).toEqual([]);
    expect(entries.join("\n")).toContain("more characters]");
    expect(entries.join("").match(/y/g)?.length).toBeLessThan(70_000);
  });

  test("of one job does not hold up another's: they are sent in turn", async () => {
    const { clock } = createMock();
    const sent: string[] = [];
    const api = { log: async (jobId: string) => void sent.push(jobId) } as never;
    const office = createLogOffice(api, clock, () => undefined);
    const [loud, quiet] = [office.open("loud"), office.open("quiet")];
    for (let index = 0; index < 10; index += 1) loud.write("x".repeat(16_000));
    quiet.write("one line");
    await Promise.all([loud.flush(60_000), quiet.flush(60_000)]);
    expect(sent.indexOf("quiet")).toBeLessThanOrEqual(1);
    expect(sent.filter((jobId) => jobId === "loud")).toHaveLength(10);
  });
});
