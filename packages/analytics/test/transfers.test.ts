import { createMock } from "@antiphon/mock";
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import {
  AudioProcessingError,
  createAuralytik,
  ExportError,
  type ExportJob,
  type ProcessingStatus,
  type TransferProgress,
} from "../src/index.js";

function start() {
  const mock = createMock();
  return { mock, auralytik: createAuralytik(mock.auralytik.options()) };
}

const month = { dateFrom: "2026-03-01", dateTo: "2026-03-31" };

/** What went to the blob store. */
function stored(mock: ReturnType<typeof createMock>) {
  return mock.journal.exchanges().filter(({ url }) => url.includes("sig="));
}

test("an upload registers the file, sends its bytes with the blob header, processes and waits", async () => {
  const { mock, auralytik } = start();
  const sent: TransferProgress[] = [];
  const seen: ProcessingStatus[] = [];
  const file = await auralytik.audioFiles.upload(
    {
      fileName: "call.wav",
      engagementId: "eng_1",
      campaignId: "camp_1",
      content: new Uint8Array(200_044),
      language: "es",
    },
    { onUploadProgress: (progress) => sent.push(progress), onProcessing: (status) => seen.push(status) },
  );
  expect(file).toMatchObject({
    fileName: "call.wav",
    engagementId: "eng_1",
    campaignId: "camp_1",
    status: "Processed",
    sizeBytes: 200_044,
    durationInSeconds: 25,
  });
  const [put] = stored(mock);
  expect(put).toMatchObject({
    method: "PUT",
    status: 201,
    requestHeaders: { "x-ms-blob-type": "BlockBlob", "content-type": "audio/wav" },
  });
  expect(sent.at(0)?.loadedBytes).toBe(0);
  expect(sent.at(-1)).toMatchObject({ loadedBytes: 200_044, totalBytes: 200_044 });
  expect(seen.map(({ stage }) => stage)).toEqual(expect.arrayContaining(["transcription", "evaluation"]));
  expect(seen.every((status, index) => status.progress >= (seen[index - 1]?.progress ?? 0))).toBe(true);
  expect((await auralytik.audioFiles.transcript(file.id)).language).toBe("es");
  mock.assertClean();
});

test("an upload whose connection breaks is sent again, and stored once", async () => {
  const { mock, auralytik } = start();
  const attempts = new Set<number>();
  mock.faults.add({ api: "auralytik", before: "read", drop: "connection", nth: 2 });
  await auralytik.audioFiles.upload(
    { fileName: "call.wav", engagementId: "eng_1", content: new Uint8Array(10_000) },
    { processing: "none", onUploadProgress: ({ attempt }) => attempts.add(attempt) },
  );
  expect(stored(mock).map(({ status }) => status)).toEqual([undefined, 201]);
  expect([...attempts]).toEqual([1, 2]);
  expect((await auralytik.audioFiles.list({ pageSize: 1 })).items).toMatchObject([
    { status: "Uploaded", sizeBytes: 10_000 },
  ]);
});

test("a file without audio ends in AudioProcessingError, which keeps its id", async () => {
  const { auralytik } = start();
  const failure = await auralytik.audioFiles
    .upload({ fileName: "empty.wav", engagementId: "eng_1", content: new Uint8Array(0) })
    .then(
      () => undefined,
      (error: unknown) => error,
    );
  expect(failure).toBeInstanceOf(AudioProcessingError);
  const { processing } = failure as AudioProcessingError;
  expect(processing).toMatchObject({ status: "Failed", error: "The file holds no audio." });
  expect(await auralytik.audioFiles.get(processing.audioFileId)).toMatchObject({ status: "Failed" });
});

test("an upload that may take ten seconds ends in a timeout, and the file goes on being processed", async () => {
  const { mock, auralytik } = start();
  const uploading = auralytik.audioFiles.upload(
    { fileName: "call.wav", engagementId: "eng_1", content: new Uint8Array(8044) },
    { deadlineMs: 10_000 },
  );
  await expect(uploading).rejects.toMatchObject({ name: "TimeoutError" });
  await mock.clock.advance("1m");
  expect((await auralytik.audioFiles.list({ pageSize: 1 })).items).toMatchObject([{ status: "Processed" }]);
});

test("the store gets no key and no signature, in either direction", async () => {
  const { mock, auralytik } = start();
  const { id } = await auralytik.audioFiles.upload({
    fileName: "a.wav",
    engagementId: "eng_1",
    content: new Uint8Array(9000),
  });
  await auralytik.audioFiles.download(id).bytes();
  await auralytik.voiceCalls.downloadRecording(mock.auralytik.completeCall().id).bytes();
  await (await auralytik.exports.run({ type: "summary", format: "json", ...month })).download().text();
  expect(stored(mock).map(({ method, status }) => `${method} ${status}`)).toEqual([
    "PUT 201",
    "GET 200",
    "GET 200",
    "GET 200",
  ]);
  for (const { requestHeaders } of stored(mock)) {
    expect(
      Object.keys(requestHeaders).filter((name) => /api-key|signature|timestamp|authorization/.test(name)),
    ).toEqual([]);
  }
});

test("the store refuses a credential, a wrong signature, a missing blob header and a link that has run out", async () => {
  const { mock, auralytik } = start();
  const { fetch } = mock.auralytik.options();
  const { uploadUrl } = await auralytik.audioFiles.uploadUrl({ fileName: "a.wav", engagementId: "eng_1" });
  const put = (url: string, headers: Record<string, string>) =>
    fetch(url, { method: "PUT", headers, body: new Uint8Array(50) }).then(({ status }) => status);
  expect(await put(uploadUrl, { "content-type": "audio/wav" })).toBe(400);
  expect(await put(uploadUrl, { "x-ms-blob-type": "BlockBlob", "x-api-key": "ak_live_x" })).toBe(400);
  expect(await put(uploadUrl.replace("/audio/", "/export/"), { "x-ms-blob-type": "BlockBlob" })).toBe(403);
  expect(await put(uploadUrl, { "x-ms-blob-type": "BlockBlob" })).toBe(201);
  expect(await put(uploadUrl, { "x-ms-blob-type": "blockblob" })).toBe(201);
  await mock.clock.advance("15m");
  expect(await put(uploadUrl, { "x-ms-blob-type": "BlockBlob" })).toBe(403);
});

test("a download that is cut goes on where it ended; the bytes are the same", async () => {
  const { mock, auralytik } = start();
  const whole = await auralytik.audioFiles.download("af_9").bytes();
  const clean = stored(mock).length;
  // The first request asks for the link. A rule that fires hides the request from those after it.
  for (let rule = 0; rule < 2; rule += 1) mock.faults.add({ api: "auralytik", body: "cut", bodyBytes: 5000, nth: 2 });
  const resumed = await auralytik.audioFiles.download("af_9").bytes();
  expect(createHash("sha256").update(resumed).digest("hex")).toBe(createHash("sha256").update(whole).digest("hex"));
  expect(stored(mock).length - clean).toBe(3);
  expect(stored(mock).at(-1)).toMatchObject({ status: 206, requestHeaders: { range: "bytes=10000-" } });
});

test("a link that has run out is asked for once more", async () => {
  const { mock, auralytik } = start();
  const download = auralytik.audioFiles.download("af_3");
  await download.bytes();
  const file = await auralytik.exports.run({ type: "campaigns", format: "csv", ...month });
  await mock.clock.advance("3h");
  await expect(file.download().bytes()).rejects.toBeInstanceOf(ExportError);
  expect((await download.bytes()).length).toBeGreaterThan(44);
});

test("an export is started once, polled every two to five seconds and streamed with progress", async () => {
  const { mock, auralytik } = start();
  const jobs: ExportJob[] = [];
  const loaded: number[] = [];
  const file = await auralytik.exports.run(
    { type: "evaluations", format: "json", ...month },
    { onProgress: (job) => jobs.push(job) },
  );
  const rows = JSON.parse(
    await file.download({ onProgress: ({ loadedBytes }) => loaded.push(loadedBytes) }).text(),
  ) as unknown[];
  expect(rows).toHaveLength((await auralytik.evaluations.list(month)).totalCount ?? -1);
  expect(jobs.map(({ progress }) => progress)).toEqual(jobs.map(({ progress }) => progress).sort((a, b) => a - b));
  expect(loaded.at(-1)).toBeGreaterThan(100_000);
  const polls = mock.journal
    .exchanges()
    .filter(({ operation }) => operation === "exports.get")
    .map(({ at }) => at);
  for (const [index, at] of polls.slice(1).entries()) {
    expect(at - (polls[index] ?? 0)).toBeGreaterThanOrEqual(2000);
    expect(at - (polls[index] ?? 0)).toBeLessThanOrEqual(5500);
  }
  mock.ledger.expectExactlyOnce();
});

test.each(["csv", "xlsx"] as const)("AI calls are exported as %s, in the time zone asked for", async (format) => {
  const { auralytik } = start();
  const file = await auralytik.exports.runAiCalls({
    ...month,
    format,
    status: "evaluated",
    timezone: "America/Bogota",
  });
  const bytes = await file.download().bytes();
  if (format === "xlsx") return expect(new TextDecoder().decode(bytes.subarray(0, 2))).toBe("PK");
  const [header, first] = new TextDecoder().decode(bytes).split("\r\n");
  expect(header).toBe(
    "callId,campaignId,direction,state,startTime,durationSeconds,outcome,evaluationStatus,evaluationId,averageNote,sentiment",
  );
  expect(first).toMatch(/,2026-03-29 \d\d:\d\d:\d\d,\d+,\w+,evaluated,/);
});

test("a finished export does not change with what happens afterwards", async () => {
  const { mock, auralytik } = start();
  const file = await auralytik.exports.run({ type: "summary", format: "json", ...month });
  const before = await file.download().text();
  mock.auralytik.completeCall();
  await auralytik.audioFiles.upload({ fileName: "late.wav", engagementId: "eng_1", content: new Uint8Array(8044) });
  expect(await file.download().text()).toBe(before);
});

test("an export that fails throws ExportError with the vendor's reason", async () => {
  const { auralytik } = start();
  const running = auralytik.exports.run({ type: "summary", format: "csv", campaignId: "camp_none", ...month });
  await expect(running).rejects.toMatchObject({
    name: "ExportError",
    code: "EXPORT_FAILED",
    job: { status: "failed", error: "There is no campaign camp_none." },
  });
});

test("an export of another process can be waited for", async () => {
  const { mock, auralytik } = start();
  const { jobId } = await auralytik.exports.createAiCalls(month);
  const elsewhere = createAuralytik(mock.auralytik.options());
  const file = await elsewhere.exports.wait(jobId, { kind: "ai-calls" });
  expect((await file.download().text()).split("\r\n").length).toBeGreaterThan(100);
});

test("an abort while an export is awaited rejects with the caller's own reason and leaves no timer", async () => {
  const { mock, auralytik } = start();
  const controller = new AbortController();
  const reason = new Error("never mind");
  const running = auralytik.exports.run(
    { type: "summary", format: "csv", ...month },
    { signal: controller.signal, onProgress: () => controller.abort(reason) },
  );
  await expect(running).rejects.toBe(reason);
  expect(mock.clock.pending()).toMatchObject({ wait: 0, guard: 0 });
});

test("ranges of more than 92 days are refused by the server, not by the client", async () => {
  const { mock, auralytik } = start();
  const ranged = auralytik.exports.create({
    type: "summary",
    format: "csv",
    dateFrom: "2026-01-01",
    dateTo: "2026-04-03",
  });
  await expect(ranged).rejects.toMatchObject({ code: "VALIDATION_ERROR", status: 400 });
  expect(
    await auralytik.exports.create({ type: "summary", format: "csv", dateFrom: "2026-01-01", dateTo: "2026-04-02" }),
  ).toMatchObject({ status: "queued" });
  expect(mock.journal.exchanges()).toHaveLength(2);
});
