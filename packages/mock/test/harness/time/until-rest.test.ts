import { createAuralisCloud, createWorker } from "@antiphon/jobs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createHarness, type Harness } from "@antiphon/mock/harness";

let harness: Harness;
beforeEach(({ task }) => {
  harness = createHarness(task.name);
});
afterEach(() => harness.finish({ failed: true }));

describe("a world at rest", () => {
  it("has carried out every wait of its clients, one after the other", async () => {
    const { fluxer } = harness;
    const ran: number[] = [];
    const start = fluxer.clock.now();
    const wait = (ms: number, then: () => void): void =>
      void fluxer.clock.timer(() => (ran.push(ms), then()), ms, "wait");
    wait(5000, () => wait(30_000, () => wait(1, () => undefined)));
    await fluxer.rest();
    expect(ran).toEqual([5000, 30_000, 1]);
    expect(fluxer.clock.now() - start).toBe(35_001);
  });

  it("does not wait for what is more than two minutes away, nor for heartbeats and limits", async () => {
    const { fluxer } = harness;
    const start = fluxer.clock.now();
    const ran: string[] = [];
    fluxer.clock.timer(() => ran.push("near"), 119_000, "wait");
    const stop = fluxer.clock.timer(() => ran.push("far"), 130_000, "wait");
    fluxer.clock.timer(() => ran.push("beat"), 200_000, "background");
    const now = fluxer.rest().then(() => [fluxer.clock.now() - start, [...ran]]);
    expect(await now).toEqual([119_000, ["near"]]);
    stop();
  });

  it("does not follow a worker that asks again and again and finds no work", async () => {
    const { auralisCloud, fluxer } = harness;
    await auralisCloud.startWorker((options) => {
      const worker = createWorker(options);
      const run = worker.run(async () => ({ files: { "a.txt": new Uint8Array([1]) } }));
      return { close: async () => (await worker.stop(), await run) };
    });
    const before = fluxer.clock.now();
    await fluxer.alice.says("hello");
    expect(fluxer.clock.now() - before).toBeLessThanOrEqual(40_000);
    const client = createAuralisCloud(auralisCloud.options());
    await client.jobs.submit(new Uint8Array([1]), { filename: "a.tar", timeout: 1 });
    await auralisCloud.rest();
    expect(auralisCloud.platform.jobs().map(({ status }) => status)).toEqual(["COMPLETED"]);
  });

  it("moves no time where the clock is the test's own", async () => {
    const manual = createHarness("manual", { clock: "manual" });
    const { fluxer } = manual;
    const start = fluxer.clock.now();
    fluxer.clock.timer(() => undefined, 10, "wait");
    await fluxer.alice.says("hello");
    expect(fluxer.clock.now()).toBe(start);
    await manual.finish({ failed: true });
  });
});
