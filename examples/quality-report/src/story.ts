// A month of call quality: pulled, checked against the vendor's totals, exported (announced by a webhook over a real socket),
// and written as CSV and as an HTML page with charts. Against the mock, which is served on a real port.
import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAuralytik, type Evaluation } from "@antiphon/analytics";
import { createMock } from "@antiphon/mock";
import { serve } from "@antiphon/mock/node";
import { parse } from "csv-parse/sync";
import { openInbox } from "./export-by-webhook.js";
import { columns, writeCsv, writeHtml } from "./files.js";
import { discrepancies, pullMonth } from "./month.js";

const folder = process.argv[2] ?? (await mkdtemp(join(tmpdir(), "quality-report-")));
await mkdir(folder, { recursive: true });

const mock = createMock({ seed: 20260301 });
const server = await serve(mock);
const auralytik = createAuralytik({ ...mock.auralytik.options(), ...server.at("auralytik") });
const inbox = await openInbox(auralytik, { clock: mock.clock, onError: console.error });

const [from, to] = ["2026-03-01", "2026-03-29"];
const { jobId } = await auralytik.exports.create({ type: "evaluations", format: "json", dateFrom: from, dateTo: to });

const month = await pullMonth(auralytik, from, to);
console.log(`pulled ${month.evaluations.length} evaluations of ${month.campaigns.length} campaigns`);
assert.deepEqual(discrepancies(month), []);
console.log("the rows add up to the vendor's totals");

const announced = inbox.announced(jobId);
await mock.clock.advance("10s"); // with the real service, time passes by itself
const event = await announced;
console.log(`export.ready arrived for ${event.data.jobId}`);
const exported = JSON.parse(await (await auralytik.exports.wait(jobId)).download().text()) as Evaluation[];
assert.deepEqual(
  exported.map(({ id }) => id),
  month.evaluations.map(({ id }) => id),
);
console.log("the export holds the same rows in the same order");

const csv = join(folder, "evaluations.csv");
const html = join(folder, "report.html");
await writeFile(csv, writeCsv(month));
await writeFile(html, writeHtml(month));

const lines = parse<Record<(typeof columns)[number], string>>(await readFile(csv, "utf8"), { columns: true });
assert.equal(lines.length, month.summary.totalEvaluations);
assert.deepEqual(
  lines.map(({ id }) => id),
  month.evaluations.map(({ id }) => id),
);
assert.equal(lines.filter(({ sentiment }) => sentiment === "Negative").length, month.summary.sentiment.negative);
const page = await readFile(html, "utf8");
assert.equal(page.match(/<svg /g)?.length, 3);
assert(
  page.includes(`<dd>${month.summary.totalEvaluations}</dd>`) &&
    page.includes(`negative ${month.summary.sentiment.negative}`),
);
assert(!page.includes("<script"));

const [delivery] = mock.journal.exchanges().filter(({ operation }) => operation === "webhooks.create");
assert.equal(delivery?.status, 201);
await inbox.close();
await server.close();
mock.assertClean();
mock.ledger.expectExactlyOnce();
console.log(`wrote ${csv} and ${html}`);
