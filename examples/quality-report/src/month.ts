import type { AnalyticsSummary, Auralytik, Evaluation, PerformanceRow, TrendPoint } from "@antiphon/analytics";

/** Everything a report says of one month. */
export interface Month {
  readonly from: string;
  readonly to: string;
  readonly evaluations: readonly Evaluation[];
  readonly summary: AnalyticsSummary;
  readonly days: readonly TrendPoint[];
  readonly campaigns: readonly PerformanceRow[];
}

export async function pullMonth(auralytik: Auralytik, from: string, to: string): Promise<Month> {
  const period = { dateFrom: from, dateTo: to };
  const [evaluations, summary, trends, campaigns] = await Promise.all([
    collect(auralytik.evaluations.list({ ...period, pageSize: 100 })),
    auralytik.analytics.summary(period),
    auralytik.analytics.trends({ ...period, granularity: "daily" }),
    collect(auralytik.analytics.campaigns(period)),
  ]);
  return { from, to, evaluations, summary, days: trends.points, campaigns };
}

/** What does not add up between the rows and the vendor's totals; empty when all does. */
export function discrepancies({ evaluations, summary, days, campaigns }: Month): readonly string[] {
  const notes = evaluations.flatMap(({ averageNote }) => (averageNote === null ? [] : [averageNote]));
  const mood = (name: string): number => evaluations.filter(({ sentiment }) => sentiment === name).length;
  const checks: readonly (readonly [what: string, rows: number | null, total: number | null])[] = [
    ["evaluations", evaluations.length, summary.totalEvaluations],
    ["average note", round(sum(notes) / notes.length), summary.averageNote],
    [
      "average duration",
      round(sum(evaluations.map(({ durationInSeconds }) => durationInSeconds)) / evaluations.length),
      summary.averageDurationSeconds,
    ],
    ["positive", mood("Positive"), summary.sentiment.positive],
    ["neutral", mood("Neutral"), summary.sentiment.neutral],
    ["negative", mood("Negative"), summary.sentiment.negative],
    ["evaluations by day", sum(days.map((day) => day.evaluations)), summary.totalEvaluations],
    ["calls by day", sum(days.map(({ calls }) => calls)), summary.totalCalls],
    [
      "evaluations by campaign",
      sum(campaigns.map((row) => row.evaluations)),
      evaluations.filter(({ campaignId }) => campaignId !== null).length,
    ],
  ];
  return checks
    .filter(([, rows, total]) => rows !== total)
    .map(([what, rows, total]) => `${what}: ${rows} from the rows, ${total} from the vendor`);
}

async function collect<T>(list: AsyncIterable<T>): Promise<readonly T[]> {
  const items: T[] = [];
  for await (const item of list) items.push(item);
  return items;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
