import { stringify } from "csv-stringify/sync";
import { drawCharts } from "./charts.js";
import type { Month } from "./month.js";

export const columns = [
  "id",
  "createdAt",
  "executiveName",
  "campaignId",
  "isAICall",
  "durationInSeconds",
  "state",
  "sentiment",
  "averageNote",
] as const;

/** One line per evaluation. */
export function writeCsv({ evaluations }: Month): string {
  return stringify([...evaluations], { header: true, columns: [...columns], cast: { boolean: String } });
}

/** A page that needs nothing but itself. */
export function writeHtml(month: Month): string {
  const { from, to, summary } = month;
  const facts: readonly (readonly [string, string])[] = [
    ["Evaluations", String(summary.totalEvaluations)],
    ["Voice bot calls", String(summary.totalCalls)],
    ["Average note", String(summary.averageNote ?? "–")],
    ["Average duration", `${Math.round(summary.averageDurationSeconds ?? 0)} s`],
    ["Share of AI calls", `${Math.round(summary.aiCallShare * 100)} %`],
  ];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Call quality, ${from} to ${to}</title>
<style>body{font:16px/1.5 system-ui;max-width:900px;margin:2rem auto;padding:0 1rem}dl{display:flex;gap:2rem;flex-wrap:wrap}dt{color:#666}dd{margin:0;font-size:1.5rem}svg{max-width:100%;height:auto}</style>
<h1>Call quality, ${from} to ${to}</h1>
<dl>${facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join("")}</dl>
${drawCharts(month)
  .map((svg) => `<figure>${svg}</figure>`)
  .join("\n")}
</html>
`;
}
