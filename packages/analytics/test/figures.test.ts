import { createMock, type MockOptions } from "@antiphon/mock";
import { expect, test } from "vitest";
import { createAuralytik, type Evaluation } from "../src/index.js";

function start(options?: MockOptions) {
  const mock = createMock(options);
  return { mock, auralytik: createAuralytik(mock.auralytik.options()) };
}

const month = { dateFrom: "2026-03-01", dateTo: "2026-03-31" };

async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of list) items.push(item);
  return items;
}

function average(values: readonly number[]): number {
  return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 100) / 100;
}

function moods(rows: readonly Evaluation[]) {
  const count = (mood: string): number => rows.filter(({ sentiment }) => sentiment === mood).length;
  return { positive: count("Positive"), neutral: count("Neutral"), negative: count("Negative") };
}

test("the summary is the fold of the rows that the lists show", async () => {
  const { auralytik } = start();
  const rows = await all(auralytik.evaluations.list({ ...month, pageSize: 100 }));
  const calls = await all(auralytik.voiceCalls.list({ ...month, pageSize: 100 }));
  const files = await auralytik.audioFiles.list({ ...month, pageSize: 1 });
  const summary = await auralytik.analytics.summary(month);
  expect(summary).toEqual({
    period: { from: "2026-03-01T00:00:00.000Z", to: "2026-03-31T23:59:59.999Z" },
    totalEvaluations: rows.length,
    totalAudioFiles: files.totalCount,
    totalCalls: calls.length,
    averageNote: average(rows.flatMap(({ averageNote }) => (averageNote === null ? [] : [averageNote]))),
    averageDurationSeconds: average(rows.map(({ durationInSeconds }) => durationInSeconds)),
    sentiment: moods(rows),
    aiCallShare: rows.filter(({ isAICall }) => isAICall).length / rows.length,
  });
});

test("campaigns, call centers and executives add up to the summary", async () => {
  const { auralytik } = start();
  const { totalEvaluations } = await auralytik.analytics.summary(month);
  const sum = (rows: readonly { evaluations: number }[]): number =>
    rows.reduce((total, { evaluations }) => total + evaluations, 0);
  expect(sum(await all(auralytik.analytics.callCenters(month)))).toBe(totalEvaluations);
  expect(sum(await all(auralytik.analytics.executives(month)))).toBe(totalEvaluations);
  const campaigns = await all(auralytik.analytics.campaigns({ ...month, pageSize: 5 }));
  for (const { id, evaluations } of campaigns.slice(0, 3)) {
    expect((await auralytik.analytics.summary({ ...month, campaignId: id })).totalEvaluations).toBe(evaluations);
    expect((await auralytik.evaluations.list({ ...month, campaignId: id, pageSize: 1 })).totalCount).toBe(evaluations);
  }
});

test.each(["daily", "weekly", "monthly"] as const)(
  "%s trends cover each row once, oldest first",
  async (granularity) => {
    const { auralytik } = start();
    const { totalEvaluations, totalCalls } = await auralytik.analytics.summary();
    const { points } = await auralytik.analytics.trends({ granularity });
    expect(points.reduce((sum, { evaluations }) => sum + evaluations, 0)).toBe(totalEvaluations);
    expect(points.reduce((sum, { calls }) => sum + calls, 0)).toBe(totalCalls);
    expect(points.map(({ date }) => date)).toEqual(points.map(({ date }) => date).sort());
    if (granularity === "weekly") for (const { date } of points) expect(new Date(date).getUTCDay()).toBe(1);
  },
);

test("what happens shows in the very next figure", async () => {
  const { mock, auralytik } = start();
  const before = await auralytik.analytics.summary({ engagementId: "eng_1" });
  const engagement = await auralytik.engagements.get("eng_1");
  await auralytik.audioFiles.upload({ fileName: "a.wav", engagementId: "eng_1", content: new Uint8Array(8044) });
  mock.auralytik.completeCall();
  const after = await auralytik.analytics.summary({ engagementId: "eng_1" });
  expect(after.totalEvaluations).toBe(before.totalEvaluations + 1);
  expect((await auralytik.engagements.get("eng_1")).evaluationCount).toBe(engagement.evaluationCount + 1);
  expect(after.totalAudioFiles).toBe(before.totalAudioFiles + 1);
});

test("an export holds the rows of the list, its totals those of the summary", async () => {
  const { auralytik } = start();
  const file = await auralytik.exports.run({ type: "evaluations", format: "csv", ...month });
  const [header = "", ...lines] = (await file.download().text()).trimEnd().split("\r\n");
  const rows = await all(auralytik.evaluations.list({ ...month, pageSize: 100 }));
  expect(lines.map((line) => line.split(",")[header.split(",").indexOf("id")])).toEqual(rows.map(({ id }) => id));
});

test("usage counts what the journal shows, by key, and storage what the files weigh", async () => {
  const { mock, auralytik } = start();
  const { keyId, options } = mock.auralytik.issueKey({ name: "second" });
  const second = createAuralytik(options);
  for (let count = 0; count < 3; count += 1) await second.evaluations.get("eval_1");
  await auralytik.health.get();
  await second.evaluations.get("eval_0").safe();
  await createAuralytik({ ...options, hmacSecret: "wrong" })
    .evaluations.get("eval_1")
    .safe();
  const { usage } = await auralytik.usage.summary();
  expect(usage.calls).toEqual({ used: 4, included: 100_000, overage: 0 });
  const byKey = await auralytik.usage.byKey({ billingPeriod: "2026-03" });
  expect(byKey.keys.find((key) => key.keyId === keyId)).toMatchObject({
    name: "second",
    calls: 4,
    lastUsedAt: expect.any(String),
  });
  const details = await all(auralytik.usage.details({ pageSize: 100 }));
  expect(details.filter(({ category }) => category === "calls")).toHaveLength(6);
  const files = await all(auralytik.audioFiles.list({ pageSize: 100 }));
  expect(usage.storage_gb.used).toBeCloseTo(files.reduce((sum, { sizeBytes }) => sum + (sizeBytes ?? 0), 0) / 1e9, 6);
});

test("usage counts every call, however few rows the journal keeps, and shows each of the newest", async () => {
  const { mock, auralytik } = start({ keep: 10 });
  for (let count = 0; count < 40; count += 1) await auralytik.evaluations.get("eval_1");
  expect(mock.journal.exchanges().length).toBeLessThanOrEqual(10);
  expect((await auralytik.usage.summary()).usage.calls.used).toBe(40);
  const details = await all(auralytik.usage.details({ pageSize: 100 }));
  const calls = details.filter(({ category }) => category === "calls");
  expect(calls).toHaveLength(41);
  expect(new Set(calls.map(({ id }) => id)).size).toBe(41);
});

test("a snapshot holds what was used, and what is stored again counts once", async () => {
  const { mock, auralytik } = start();
  await auralytik.evaluations.get("eval_1");
  const before = mock.snapshot();
  await auralytik.evaluations.get("eval_1");
  expect((await auralytik.usage.summary()).usage.calls.used).toBe(2);
  mock.restore(before);
  expect((await auralytik.usage.summary()).usage.calls.used).toBe(1);
});

test("use beyond what is included is overage", async () => {
  const { mock, auralytik } = start();
  mock.auralytik.settings.included = { calls: 2 };
  for (let count = 0; count < 5; count += 1) await auralytik.evaluations.get("eval_1");
  expect((await auralytik.usage.summary()).usage.calls).toEqual({ used: 5, included: 2, overage: 3 });
});

test.each([
  ["starter", 60],
  ["professional", 300],
  ["enterprise", 1000],
] as const)("the tier %s allows %i requests a minute and key", async (tier, limit) => {
  const { mock, auralytik } = start();
  mock.auralytik.settings.tier = tier;
  const { response } = await auralytik.usage.summary().withResponse();
  expect(response.headers).toMatchObject({
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(limit - 1),
  });
});

test("a walk within the limit is never refused", async () => {
  const { mock, auralytik } = start();
  mock.auralytik.settings.tier = "starter";
  await all(auralytik.evaluations.list({ pageSize: 100 }));
  expect(mock.journal.exchanges().filter(({ status }) => status === 429)).toHaveLength(0);
  expect(mock.journal.exchanges()).toHaveLength(100);
});
