import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = await mkdtemp(join(tmpdir(), "antiphon-"));

// #region run
import { createAuralytik } from "@antiphon/analytics";

const auralytik = createAuralytik();
const file = await auralytik.exports.run(
  { type: "evaluations", format: "csv", dateFrom: "2026-03-01", dateTo: "2026-03-31" },
  { onProgress: (job) => console.log(`${job.status}: ${job.progress} %`) },
);
await file.download().toFile(join(folder, "march.csv"));
// #endregion run

// #region ai-calls
const calls = await auralytik.exports.runAiCalls({
  dateFrom: "2026-03-01",
  dateTo: "2026-03-31",
  format: "xlsx",
  status: "evaluated",
  timezone: "America/Bogota",
});
let bytes = 0;
for await (const piece of calls.download({ onProgress: ({ loadedBytes }) => console.log(loadedBytes) }))
  bytes += piece.length;
// #endregion ai-calls

// #region wait
const { jobId } = await auralytik.exports.create({
  type: "trends",
  format: "json",
  dateFrom: "2026-03-01",
  dateTo: "2026-03-31",
});
// …later, perhaps in another process
const trends = JSON.parse(await (await auralytik.exports.wait(jobId)).download().text()) as { date: string }[];
// #endregion wait
console.log(bytes, trends.length);

// #region figures
const { totalEvaluations, averageNote, sentiment } = await auralytik.analytics.summary({
  dateFrom: "2026-03-01",
  dateTo: "2026-03-31",
});
const { points } = await auralytik.analytics.trends({
  dateFrom: "2026-03-01",
  dateTo: "2026-03-31",
  granularity: "weekly",
});
for await (const row of auralytik.analytics.campaigns({ dateFrom: "2026-03-01" }))
  console.log(row.name, row.averageNote);
// #endregion figures
console.log(totalEvaluations, averageNote, sentiment.positive, points.length);

// #region pii
for await (const conversation of auralytik.conversations.list({ status: "completed", pageSize: 100 })) {
  const messages = await auralytik.conversations.messages(conversation.id, { excludePii: true }); // "it is ****"
  console.log(messages.items[0]?.content);
  break; // no further page is asked for
}
// #endregion pii
