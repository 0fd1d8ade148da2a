import type { AiCallsExportRequest, ExportRequest } from "../../../generated/auralytik-operations.js";
import { iso } from "./context.js";
import type { EvaluationFacts, VoiceCallFacts } from "../data/rows.js";
import {
  byCallCenter,
  byCampaign,
  byExecutive,
  type Moment,
  type Selection,
  selected,
  summarize,
  trend,
} from "../world/figures.js";
import { exportPeriod, isWithin } from "./period.js";
import { type Cell, createSheet, type Table, writeCsv } from "./sheet.js";
import type { ExportRecord } from "../world/records.js";
import type { State } from "../world/state.js";
import { voiceCalls } from "../services/voice-calls.js";
import { TextEncoder } from "../../../platform/web-classes.js";

/** The file of a completed export, made from the rows as they stood at its completion. */
export function exportFile(state: State, record: ExportRecord): { readonly type: string; readonly bytes: Uint8Array } {
  const format = record.request.format;
  const moment = { state, now: record.completedAt };
  const rows = record.kind === "ai-calls" ? aiCalls(moment, record.request) : analyticsRows(moment, record.request);
  if (format === "json") return { type: "application/json", bytes: utf8(JSON.stringify(rows)) };
  const table = tableOf(rows.map(flat));
  if (format === "csv") return { type: "text/csv; charset=utf-8", bytes: utf8(writeCsv(table)) };
  return { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes: createSheet(table) };
}

function analyticsRows(moment: Moment, request: ExportRequest): readonly object[] {
  const { campaignId, callCenterId, engagementId } = request;
  const selection: Selection = { period: exportPeriod(request), campaignId, callCenterId, engagementId };
  const sources: Readonly<Record<string, () => readonly object[]>> = {
    summary: () => [summarize(moment, selection)],
    campaigns: () => byCampaign(moment, selection),
    "call-centers": () => byCallCenter(moment, selection),
    executives: () => byExecutive(moment, selection),
    trends: () => trend(moment, selection, "daily"),
    evaluations: () => [...selected(moment, selection)],
  };
  return sources[request.type]?.() ?? [];
}

/** One row per AI call; dates in the time zone that was asked for. */
function aiCalls({ state, now }: Moment, request: AiCallsExportRequest): readonly object[] {
  const { campaignId, status, outcome, timezone = "UTC" } = request;
  const period = exportPeriod(request);
  const rows: object[] = [];
  for (const call of voiceCalls(state, now)) {
    if (!isWithin(call.createdAt, period)) continue;
    if (campaignId !== undefined && call.campaignId !== campaignId) continue;
    if (outcome !== undefined && call.outcome !== outcome) continue;
    const evaluation = call.state === "Completed" ? state.history.evaluation(Number(call.id.slice(3))) : undefined;
    const stands = evaluationStatus(evaluation);
    if (status !== undefined && stands !== status) continue;
    rows.push(aiCallRow(call, evaluation, stands, timezone));
  }
  return rows;
}

function aiCallRow(
  call: VoiceCallFacts,
  evaluation: EvaluationFacts | undefined,
  status: string,
  timezone: string,
): object {
  return {
    callId: call.id,
    campaignId: call.campaignId,
    direction: call.direction,
    state: call.state,
    startTime: localTime(call.startTime, timezone),
    durationSeconds: call.durationSeconds,
    outcome: call.outcome,
    evaluationStatus: status,
    evaluationId: evaluation?.id ?? null,
    averageNote: evaluation?.averageNote ?? null,
    sentiment: evaluation?.sentiment ?? null,
  };
}

function evaluationStatus(evaluation: EvaluationFacts | undefined): string {
  if (evaluation === undefined) return "notEvaluated";
  return { Completed: "evaluated", Failed: "failed", Pending: "pending", Processing: "processing" }[evaluation.state];
}

function localTime(time: string, timezone: string): string {
  if (timezone === "UTC") return iso(Date.parse(time));
  const style = { dateStyle: "short", timeStyle: "medium", timeZone: timezone, hourCycle: "h23" } as const;
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat("sv-SE", style).format(Date.parse(time));
}

/** `{ sentiment: { positive: 1 } }` becomes `{ "sentiment.positive": 1 }`. */
function flat(row: object): FlatRow {
  const entries = Object.entries(row).flatMap(([name, value]: readonly [string, unknown]) =>
    typeof value === "object" && value !== null
      ? Object.entries(flat(value)).map(([inner, item]) => [`${name}.${inner}`, item] as const)
      : [[name, cellOf(value)] as const],
  );
  return Object.fromEntries(entries);
}

type FlatRow = Readonly<Record<string, Cell>>;

function cellOf(value: unknown): Cell {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

function tableOf(rows: readonly FlatRow[]): Table {
  const columns = Object.keys(rows[0] ?? {});
  return { columns, rows: rows.map((row) => columns.map((name) => row[name] ?? null)) };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
