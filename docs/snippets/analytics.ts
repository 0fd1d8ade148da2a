// #region quickstart
import { createAuralytik } from "@antiphon/analytics";

const auralytik = createAuralytik(); // AURALYTIK_API_KEY and AURALYTIK_HMAC_SECRET, or { apiKey, hmacSecret }
const summary = await auralytik.analytics.summary({ dateFrom: "2026-03-01", dateTo: "2026-03-31" });
console.log(summary.totalEvaluations, summary.averageNote);
for await (const evaluation of auralytik.evaluations.list({ sentiment: "Negative", pageSize: 100 })) {
  console.log(evaluation.executiveName, evaluation.averageNote);
  break; // no further page is asked for
}
// #endregion quickstart
