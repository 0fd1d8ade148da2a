import { createMock, type MockOptions } from "@antiphon/mock";
import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { type Auralytik, createAuralytik, type CreatedWebhook, type WebhookDelivery } from "../../src/index.js";

interface Received {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** World time in ms. */
  readonly at: number;
}

const url = "https://hooks.example.com/auralytik";
const every = [
  "evaluation.completed",
  "audio.transcribed",
  "audio.processed",
  "voice-call.completed",
  "export.ready",
  "usage.quota_warning",
  "api-key.rotated",
] as const;

/** A world whose webhook is answered with `statuses`, one after the other; then with the last one. */
async function subscribe(
  statuses: readonly (number | "hang" | "refuse")[] = [200],
  options: MockOptions = { clock: "manual" },
) {
  const mock = createMock(options);
  const received: Received[] = [];
  mock.receive(url, ({ headers, body }) => {
    const answer = statuses[Math.min(received.length, statuses.length - 1)] ?? 200;
    received.push({ headers, body: String(body), at: mock.clock.now() });
    if (answer === "refuse") throw new TypeError("connection refused");
    return answer === "hang" ? new Promise(() => undefined) : { status: answer, headers: {}, body: "" };
  });
  const auralytik = createAuralytik(mock.auralytik.options());
  const webhook = await auralytik.webhooks.create({ url, events: every });
  return { mock, auralytik, webhook, received };
}

async function historyOf(auralytik: Auralytik, webhook: CreatedWebhook): Promise<readonly WebhookDelivery[]> {
  return (await auralytik.webhooks.deliveries(webhook.id)).items;
}

test("a delivery is signed over its timestamp and its exact bytes", async () => {
  const { mock, webhook, received } = await subscribe();
  mock.auralytik.completeCall({ outcome: "Successful", durationSeconds: 312 });
  await mock.clock.settle();
  const [delivery] = received;
  expect(delivery?.headers).toMatchObject({
    "content-type": "application/json",
    "user-agent": "Auralytik-Webhooks/1.0",
    "x-auralytik-event": "voice-call.completed",
    "x-auralytik-delivery": expect.stringMatching(/^dlv_/),
    "x-auralytik-timestamp": String(Math.floor(mock.clock.now() / 1000)),
  });
  const signed = `${delivery?.headers["x-auralytik-timestamp"]}.${delivery?.body}`;
  expect(delivery?.headers["x-auralytik-signature"]).toBe(
    createHmac("sha256", webhook.signing_secret).update(signed).digest("base64"),
  );
  expect(JSON.parse(delivery?.body ?? "")).toMatchObject({
    event: "voice-call.completed",
    data: { durationSeconds: 312, outcome: "Successful" },
  });
});

test("a failing receiver is tried six times: at 0 s, 30 s, 2 min, 10 min, 1 h and 6 h", async () => {
  const { mock, auralytik, webhook, received } = await subscribe([500]);
  const start = mock.clock.now();
  mock.auralytik.completeCall();
  await mock.clock.advance("12h");
  const waits = received.map(({ at }, index) => at - (received[index - 1]?.at ?? start));
  expect(waits).toEqual([0, 30_000, 120_000, 600_000, 3_600_000, 21_600_000]);
  expect(new Set(received.map(({ headers }) => headers["x-auralytik-delivery"])).size).toBe(1);
  expect(new Set(received.map(({ headers }) => headers["x-auralytik-signature"])).size).toBe(6);
  expect(await historyOf(auralytik, webhook)).toMatchObject([
    { status: "failed", attempts: 6, responseStatus: 500, nextAttemptAt: null },
  ]);
});

test("the history tells when the next attempt is due, and that a later one succeeded", async () => {
  const { mock, auralytik, webhook } = await subscribe([503, 204]);
  mock.auralytik.completeCall();
  await mock.clock.settle();
  const due = new Date(mock.clock.now() + 30_000).toISOString();
  expect(await historyOf(auralytik, webhook)).toMatchObject([
    { status: "pending", attempts: 1, responseStatus: 503, nextAttemptAt: due },
  ]);
  await mock.clock.advance("30s");
  expect(await historyOf(auralytik, webhook)).toMatchObject([
    { status: "succeeded", attempts: 2, responseStatus: 204, error: null },
  ]);
});

test("no answer within ten seconds, a refused connection and a redirect are failures", async () => {
  const { mock, auralytik, webhook } = await subscribe(["hang", "refuse", 302, 200]);
  mock.auralytik.completeCall();
  await mock.clock.advance("9999ms");
  expect(await historyOf(auralytik, webhook)).toMatchObject([{ status: "pending", error: null }]);
  await mock.clock.advance("1ms");
  expect(await historyOf(auralytik, webhook)).toMatchObject([
    { attempts: 1, responseStatus: null, error: "No answer within 10 seconds." },
  ]);
  await mock.clock.advance("30s");
  expect(await historyOf(auralytik, webhook)).toMatchObject([{ attempts: 2, error: "The connection failed." }]);
  await mock.clock.advance("2m");
  expect(await historyOf(auralytik, webhook)).toMatchObject([{ attempts: 3, status: "pending", responseStatus: 302 }]);
  await mock.clock.advance("10m");
  expect(await historyOf(auralytik, webhook)).toMatchObject([{ attempts: 4, status: "succeeded" }]);
});

test("an answer 410 switches the subscription off at once", async () => {
  const { mock, auralytik, received } = await subscribe([410]);
  mock.auralytik.completeCall();
  await mock.clock.settle();
  expect((await auralytik.webhooks.list()).items).toMatchObject([{ active: false }]);
  mock.auralytik.completeCall();
  await mock.clock.advance("12h");
  expect(received).toHaveLength(1);
});

test("twenty failed events in a row switch it off; switching it on again starts the count anew", async () => {
  const { mock, auralytik, webhook, received } = await subscribe([500]);
  for (let count = 0; count < 19; count += 1) mock.auralytik.completeCall();
  await mock.clock.advance("12h");
  expect((await auralytik.webhooks.list()).items).toMatchObject([{ active: true }]);
  mock.auralytik.completeCall();
  await mock.clock.advance("12h");
  expect((await auralytik.webhooks.list()).items).toMatchObject([{ active: false }]);
  expect(received).toHaveLength(120);
  await auralytik.webhooks.update(webhook.id, { active: true });
  mock.auralytik.completeCall();
  await mock.clock.advance("12h");
  expect((await auralytik.webhooks.list()).items).toMatchObject([{ active: true }]);
});

test("a deleted subscription drops what waits for another attempt", async () => {
  const { mock, auralytik, webhook, received } = await subscribe([500]);
  mock.auralytik.completeCall();
  await mock.clock.settle();
  await auralytik.webhooks.delete(webhook.id);
  await mock.clock.advance("12h");
  expect(received).toHaveLength(1);
});

test("a delivery that waits is in a snapshot: after each restore it arrives exactly once more", async () => {
  const { mock, auralytik, webhook, received } = await subscribe([503, 200]);
  mock.auralytik.completeCall();
  await mock.clock.settle();
  const waiting = mock.snapshot();
  mock.restore(waiting); // in place of the attempt that waited, not beside it
  await mock.clock.advance("30s");
  expect(received).toHaveLength(2);
  mock.restore(waiting);
  await mock.clock.advance("1d");
  expect(received).toHaveLength(3);
  const [delivery] = await historyOf(auralytik, webhook);
  expect(delivery).toMatchObject({ status: "succeeded", attempts: 2 });
  expect(new Set(received.map(({ headers }) => headers["x-auralytik-delivery"])).size).toBe(1);
});

test("a restore takes back what was to be tried again later, and a deletion what it brought back", async () => {
  const { mock, auralytik, webhook, received } = await subscribe([503]);
  const before = mock.snapshot();
  mock.auralytik.completeCall();
  await mock.clock.settle();
  const waiting = mock.snapshot();
  mock.restore(before);
  await mock.clock.advance("1d");
  expect(received).toHaveLength(1);
  mock.restore(waiting);
  await auralytik.webhooks.delete(webhook.id);
  await mock.clock.advance("1d");
  expect(received).toHaveLength(1);
});

test("a test event arrives even when the subscription is inactive", async () => {
  const { mock, auralytik, webhook, received } = await subscribe();
  await auralytik.webhooks.update(webhook.id, { active: false });
  const { deliveryId, eventId } = await auralytik.webhooks.test(webhook.id);
  await mock.clock.settle();
  expect(received[0]?.headers["x-auralytik-delivery"]).toBe(deliveryId);
  expect(JSON.parse(received[0]?.body ?? "")).toMatchObject({
    id: eventId,
    event: "webhook.test",
    data: { webhookId: webhook.id },
  });
});

test("only subscribed events arrive, and one event has one id for all subscriptions", async () => {
  const { mock, auralytik, received } = await subscribe();
  const others: string[] = [];
  mock.receive("https://other.example.com/hooks", ({ body }) => {
    others.push(String(body));
    return { status: 200, headers: {}, body: "" };
  });
  await auralytik.webhooks.create({ url: "https://other.example.com/hooks", events: ["voice-call.completed"] });
  await auralytik.apiKeys.rotate(mock.auralytik.issueKey().keyId);
  mock.auralytik.completeCall();
  await mock.clock.settle();
  expect(received.map(({ headers }) => headers["x-auralytik-event"])).toEqual([
    "api-key.rotated",
    "voice-call.completed",
  ]);
  expect(others).toEqual([received[1]?.body]);
});

test("processing a file is told step by step, at the time of each step", async () => {
  const { mock, auralytik, received } = await subscribe([200], {});
  const start = mock.clock.now();
  const file = await auralytik.audioFiles.upload({
    fileName: "call.wav",
    engagementId: "eng_1",
    content: new Uint8Array(80_044),
    language: "es",
  });
  const told = received.map(({ at, body }) => ({
    after: at - start,
    ...(JSON.parse(body) as { event: string; data: object }),
  }));
  expect(told).toMatchObject([
    { event: "audio.transcribed", after: 7000, data: { audioFileId: file.id, language: "es", durationInSeconds: 10 } },
    { event: "audio.processed", after: 12_000, data: { audioFileId: file.id } },
    { event: "evaluation.completed", after: 12_000, data: { engagementId: "eng_1" } },
  ]);
  const { evaluationId, averageNote } = (told[2]?.data ?? {}) as { evaluationId: string; averageNote: number };
  expect(await auralytik.evaluations.get(evaluationId)).toMatchObject({ state: "Completed", averageNote });
});

test("an export is announced with a link that works", async () => {
  const { mock, auralytik, received } = await subscribe([200], {});
  const { job } = await auralytik.exports.run({
    type: "summary",
    format: "csv",
    dateFrom: "2026-03-01",
    dateTo: "2026-03-31",
  });
  const event = JSON.parse(received[0]?.body ?? "") as { data: { downloadUrl: string } };
  expect(event).toMatchObject({
    event: "export.ready",
    data: { jobId: job.jobId, downloadUrl: job.downloadUrl, expiresAt: job.expiresAt },
  });
  expect((await mock.auralytik.options().fetch(event.data.downloadUrl)).status).toBe(200);
});

test("a quota is warned of once, when 80 % of it are used", async () => {
  const { mock, auralytik, received } = await subscribe([200]);
  mock.auralytik.settings.included = { calls: 10 };
  for (let count = 0; count < 12; count += 1) await auralytik.evaluations.get("eval_1");
  await mock.clock.settle();
  expect(received.map(({ body }) => JSON.parse(body) as unknown)).toMatchObject([
    {
      event: "usage.quota_warning",
      data: { billingPeriod: "2026-03", metric: "calls", used: 8, included: 10, percent: 80 },
    },
  ]);
});

test.each(["http://hooks.example.com", "ftp://hooks.example.com/a", "https://"])(
  "the URL %s is refused",
  async (bad) => {
    const auralytik = createAuralytik(createMock().auralytik.options());
    await expect(auralytik.webhooks.create({ url: bad, events: ["export.ready"] })).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
    });
  },
);

test("http is allowed to a loopback address, unless the settings forbid it", async () => {
  const mock = createMock();
  const auralytik = createAuralytik(mock.auralytik.options());
  await auralytik.webhooks.create({ url: "http://127.0.0.1:8080/hooks", events: ["export.ready"] });
  await auralytik.webhooks.create({ url: "http://[::1]:8080/hooks", events: ["export.ready"] });
  mock.auralytik.settings.loopbackWebhooks = false;
  await expect(
    auralytik.webhooks.create({ url: "http://localhost/hooks", events: ["export.ready"] }),
  ).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
});
