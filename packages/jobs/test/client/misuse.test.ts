import type { ConfigError } from "@antiphon/core";
import { createAuralisCloud, createWorker } from "@antiphon/jobs";
import { dockerRunner } from "@antiphon/jobs/node";
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

  it.each([
    ["id_1234567\n", "begins or ends with white space"],
    ["\ufeffid_1234567", "begins or ends with white space"],
    [" id_1234567", "begins or ends with white space"],
    [1234567, "must be a string, not a number"],
    [null, "no userId"],
    ["", "no userId"],
  ])("is told before anything is sent, without what it is: %j as the user id", async (userId, problem) => {
    const mock = createMock();
    const cloud = createAuralisCloud({ ...mock.auralisCloud.options(), userId: loose(userId) });
    for (const call of [cloud.jobs.submit(new Uint8Array(4), { filename: "a.zip" }), cloud.jobs.list()]) {
      const { error } = (await call.safe()) as { readonly error?: ConfigError };
      expect(error).toMatchObject({ code: "CREDENTIALS_FAILED", outcome: "not_sent" });
      expect(error?.message).toContain(problem);
      expect(error?.message).not.toContain("1234567");
    }
    expect(mock.journal.exchanges()).toEqual([]);
  });

  it("names the fields that the service refuses", async () => {
    const cloud = createAuralisCloud(createMock().auralisCloud.options());
    const file = new Uint8Array([80, 75, 3, 4]);
    const result = await cloud.jobs.submit(file, { filename: "a.zip", timeout: loose("eight") }).safe();
    expect(result && !result.ok && result.error.message).toMatch(/timeout/);
  });

  const notMeant = [NaN, -1, "5", null, true];
  it.each([
    ...[0, 0.5, Infinity, ...notMeant].map((value) => ["concurrency", value, "a whole number of at least 1"]),
    ...[0, ...notMeant].map((value) => ["pollIntervalMs", value, "a number above 0"]),
    ...notMeant.map((value) => ["heartbeatMs", value, "a number of at least 0"]),
    ...notMeant.map((value) => ["patienceMs", value, "a number of at least 0"]),
  ])("is told: a worker whose %s is %s", (name, value, expected) => {
    const options = { ...createMock().auralisCloud.worker(), [name as string]: value };
    expect(() => createWorker(loose(options))).toThrow(`\`${String(name)}\` must be ${String(expected)}, not `);
  });

  it.each([
    ...[0, ...notMeant].flatMap((value) =>
      ["maxUnpackedBytes", "maxEntries"].map((name) => [name, value, "a number above 0"]),
    ),
    ...notMeant.flatMap((value) => ["graceMs", "minFreeBytes"].map((name) => [name, value, "a number of at least 0"])),
  ])("is told: a runner whose %s is %s", (name, value, expected) => {
    expect(() => dockerRunner(loose({ [name as string]: value }))).toThrow(
      `\`${String(name)}\` must be ${String(expected)}, not `,
    );
  });

  it("is told with the nearest name", async () => {
    const mock = createMock();
    const { jobs } = createAuralisCloud(mock.auralisCloud.options());
    expect(() => dockerRunner(loose({ workDirecory: "/tmp" }))).toThrow("Did you mean `workDirectory`?");
    expect(() => createWorker(loose({ ...mock.auralisCloud.worker(), pollInterval: 5 }))).toThrow(
      "Did you mean `pollIntervalMs`?",
    );
    await expect(jobs.waitFor("j", loose({ deadlinems: 5 }))).rejects.toThrow("Did you mean `deadlineMs`?");
    await expect(createWorker(mock.auralisCloud.worker()).stop(loose({ grace: 5 }))).rejects.toThrow(
      "Did you mean `graceMs`?",
    );
    const submission = { filename: "a.zip", platform: "linux/amd64", timeout: 8, startedAt: 0 } as const;
    await expect(jobs.reconcile(submission, loose({ settle: 5 }))).rejects.toThrow("Did you mean `settleMs`?");
    expect(mock.journal.exchanges()).toEqual([]);
  });

  it.each(notMeant)("is told: a wait or a search that is %s long", async (value) => {
    const mock = createMock();
    const { jobs } = createAuralisCloud(mock.auralisCloud.options());
    const submission = { filename: "a.zip", platform: "linux/amd64", timeout: 8, startedAt: 0 } as const;
    for (const name of ["floorMs", "ceilingMs"]) {
      await expect(jobs.waitFor("j", loose({ [name]: value }))).rejects.toThrow(`\`${name}\` must be a number`);
      await expect(jobs.waitFor("j", { [name]: 0 })).rejects.toThrow(`\`${name}\` must be a number above 0`);
    }
    for (const name of ["settleMs", "skewMs"])
      await expect(jobs.reconcile(submission, loose({ [name]: value }))).rejects.toThrow(
        `\`${name}\` must be a number of at least 0`,
      );
    const worker = createWorker(mock.auralisCloud.worker());
    await expect(worker.stop(loose({ graceMs: value }))).rejects.toThrow("`graceMs` must be a number of at least 0");
    expect(mock.journal.exchanges()).toEqual([]);
  });
});

it.each([
  [{ onInterrupted: "return" }, '`onInterrupted` must be "fail" or "rerun"'],
  [{ onInterrupted: true }, '`onInterrupted` must be "fail" or "rerun"'],
  [{ store: "./state" }, "`store` must be an object with the functions list, add, remove"],
  [{ store: { list: () => [] } }, "`store` must be an object with the functions list, add, remove"],
  [{ onEvent: console }, "`onEvent` must be a function"],
  [{ bucket: 5 }, "`bucket` must be a string"],
  [{ concurency: 2 }, "Did you mean `concurrency`?"],
])("a worker made with %o is refused", (options, message) => {
  expect(() => createWorker(loose(options))).toThrow(message);
});
