import type { AnalyticsSummary, PerformanceRow, TrendPoint } from "../../../generated/auralytik-operations.js";
import { type AuralytikContext, iso } from "../wire/context.js";
import type { EvaluationFacts } from "../data/rows.js";
import { callCenters, executives, voiceBots } from "../data/words.js";
import { evaluations } from "../services/evaluations.js";
import { audioFiles } from "../wire/files.js";
import { type Period, isWithin } from "../wire/period.js";
import { createTally, type Tally } from "./tally.js";
import { voiceCalls } from "../services/voice-calls.js";

/** Which rows a figure covers. */
export interface Selection {
  readonly period: Period;
  readonly campaignId?: string | undefined;
  readonly callCenterId?: string | undefined;
  readonly engagementId?: string | undefined;
}

/** A context with the time that figures are taken at. */
export type Moment = Pick<AuralytikContext, "state" | "now">;

export type Granularity = "daily" | "weekly" | "monthly";

export function* selected({ state, now }: Moment, selection: Selection): Generator<EvaluationFacts, void> {
  const { campaignId, callCenterId, engagementId, period } = selection;
  for (const row of evaluations(state, now)) {
    if (campaignId !== undefined && row.campaignId !== campaignId) continue;
    if (callCenterId !== undefined && row.callCenterId !== callCenterId) continue;
    if (engagementId !== undefined && row.engagementId !== engagementId) continue;
    if (isWithin(row.createdAt, period)) yield row;
  }
}

export function summarize(moment: Moment, selection: Selection): AnalyticsSummary {
  const tally = createTally();
  let aiCalls = 0;
  let from: string | null = null;
  let to: string | null = null;
  for (const row of selected(moment, selection)) {
    tally.add(row);
    if (row.isAICall) aiCalls += 1;
    from = row.createdAt;
    to ??= row.createdAt;
  }
  const { from: first, to: last } = selection.period;
  const period = { from: Number.isFinite(first) ? iso(first) : from, to: Number.isFinite(last) ? iso(last) : to };
  const { evaluations: totalEvaluations, averageNote, averageDurationSeconds, sentiment } = tally.figures();
  return {
    period,
    totalEvaluations,
    totalAudioFiles: countFiles(moment, selection),
    totalCalls: countCalls(moment, selection),
    averageNote,
    averageDurationSeconds,
    sentiment,
    aiCallShare: totalEvaluations === 0 ? 0 : aiCalls / totalEvaluations,
  };
}

export function byCampaign(moment: Moment, selection: Selection): readonly PerformanceRow[] {
  const names = new Map(moment.state.history.campaigns(moment.now).map(({ id, name }) => [id, name]));
  return grouped(
    moment,
    selection,
    (row) => row.campaignId,
    (id) => names.get(id) ?? id,
  );
}

export function byCallCenter(moment: Moment, selection: Selection): readonly PerformanceRow[] {
  return grouped(
    moment,
    selection,
    (row) => row.callCenterId,
    (id) => callCenters[Number(id.slice(3)) - 1] ?? id,
  );
}

export function byExecutive(moment: Moment, selection: Selection): readonly PerformanceRow[] {
  const people = [...executives, ...voiceBots];
  return grouped(
    moment,
    selection,
    (row) => `exec_${people.indexOf(row.executiveName) + 1}`,
    (id) => people[Number(id.slice(5)) - 1] ?? id,
  );
}

/** One point for each day, ISO week (named by its Monday) or month that has an evaluation; oldest first. */
export function trend(moment: Moment, selection: Selection, granularity: Granularity): readonly TrendPoint[] {
  const points = new Map<string, { tally: Tally; calls: number }>();
  const at = (time: string): { tally: Tally; calls: number } => {
    const date = startOfSpan(time, granularity);
    const point = points.get(date) ?? { tally: createTally(), calls: 0 };
    points.set(date, point);
    return point;
  };
  for (const row of selected(moment, selection)) at(row.createdAt).tally.add(row);
  for (const call of selectedCalls(moment, selection)) at(call.createdAt).calls += 1;
  return [...points.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, { tally, calls }]) => {
      const { evaluations: count, averageNote, sentiment } = tally.figures();
      return { date, evaluations: count, averageNote, calls, sentiment };
    });
}

function grouped(
  moment: Moment,
  selection: Selection,
  keyOf: (row: EvaluationFacts) => string | null,
  nameOf: (id: string) => string,
): readonly PerformanceRow[] {
  const groups = new Map<string, Tally>();
  for (const row of selected(moment, selection)) {
    const id = keyOf(row);
    if (id === null) continue;
    const tally = groups.get(id) ?? createTally();
    groups.set(id, tally);
    tally.add(row);
  }
  return [...groups]
    .map(([id, tally]) => ({ id, name: nameOf(id), ...tally.figures() }))
    .sort((a, b) => b.evaluations - a.evaluations || (a.id < b.id ? -1 : 1));
}

function countFiles({ state, now }: Moment, { period, campaignId, engagementId, callCenterId }: Selection): number {
  let count = 0;
  for (const row of audioFiles(state, now)) {
    if (campaignId !== undefined && row.campaignId !== campaignId) continue;
    if (engagementId !== undefined && row.engagementId !== engagementId) continue;
    if (callCenterId !== undefined && !isOfCenter(state, row.id, callCenterId)) continue;
    if (isWithin(row.createdAt, period)) count += 1;
  }
  return count;
}

function countCalls(moment: Moment, selection: Selection): number {
  return [...selectedCalls(moment, selection)].length;
}

function* selectedCalls({ state, now }: Moment, selection: Selection): Generator<{ readonly createdAt: string }, void> {
  const { period, campaignId, callCenterId, engagementId } = selection;
  for (const call of voiceCalls(state, now)) {
    if (campaignId !== undefined && call.campaignId !== campaignId) continue;
    if (callCenterId !== undefined && !isOfCenter(state, call.id, callCenterId)) continue;
    if (engagementId !== undefined && evaluationBehind(state, call.id)?.engagementId !== engagementId) continue;
    if (isWithin(call.createdAt, period)) yield call;
  }
}

/** Files and calls of the history share their number with their evaluation. */
function evaluationBehind(state: Moment["state"], id: string): EvaluationFacts | undefined {
  return state.history.evaluation(Number(id.slice(id.indexOf("_") + 1)));
}

function isOfCenter(state: Moment["state"], id: string, callCenterId: string): boolean {
  return evaluationBehind(state, id)?.callCenterId === callCenterId;
}

function startOfSpan(time: string, granularity: Granularity): string {
  if (granularity === "daily") return time.slice(0, 10);
  if (granularity === "monthly") return `${time.slice(0, 7)}-01`;
  const day = new Date(`${time.slice(0, 10)}T00:00:00Z`);
  const sinceMonday = (day.getUTCDay() + 6) % 7;
  return iso(day.getTime() - sinceMonday * 86_400_000).slice(0, 10);
}
