import {
  type AuralytikContext,
  type AuralytikRequest,
  type AuralytikServices,
  notFound,
  type WithId,
} from "../wire/context.js";
import { createTranscript } from "../data/evaluation.js";
import type { EvaluationFacts, EvaluationRow } from "../data/rows.js";
import { answer, page } from "../wire/envelope.js";
import { fileFactsOf } from "../wire/files.js";
import { isWithin, periodOf } from "../wire/period.js";
import { evaluationOf, resultsOf, transcriptOf } from "../world/runs.js";
import type { ProcessingRun } from "../world/records.js";
import type { State } from "../world/state.js";

export const evaluationServices: AuralytikServices<
  "evaluations.list" | "evaluations.get" | "evaluations.results" | "evaluations.transcript"
> = {
  "evaluations.list": (context) => page(context, matching(context), (row) => present(context, row)),

  "evaluations.get": (context) => answer(context, present(context, findEvaluation(context))),

  "evaluations.results": (context) => {
    const { id, results } = present(context, findEvaluation(context));
    if (results === null) throw notFound("result of the evaluation", id);
    return answer(context, results);
  },

  "evaluations.transcript": (context) => {
    const { id, state } = findEvaluation(context);
    if (state !== "Completed") throw notFound("transcript of the evaluation", id);
    const run = context.state.runs.get(id);
    if (run !== undefined) return answer(context, transcriptOf(context.world.seed, run, id));
    return answer(context, createTranscript(context.world.seed, numberOf(id), id, "es"));
  },
};

/** Every evaluation there is at a time, newest first: those made since the world began, then the history. */
export function* evaluations(state: State, now: number): Generator<EvaluationFacts, void> {
  for (const run of [...state.runs.values()].reverse()) if (run.startedAt <= now) yield presentRun(state, run, now);
  for (let number = state.history.size; number > 0; number -= 1) {
    const row = state.history.evaluation(number);
    if (row !== undefined) yield row;
  }
}

/** Number in a history id: `eval_17` is 17. */
function numberOf(id: string): number {
  return Number(id.slice(id.indexOf("_") + 1));
}

function presentRun(state: State, run: ProcessingRun, now: number): EvaluationFacts {
  return evaluationOf(state, run, fileFactsOf(state, run.audioFileId), now);
}

function present({ state, now }: AuralytikContext, row: EvaluationFacts): EvaluationRow {
  const run = state.runs.get(row.id);
  return { ...row, results: run === undefined ? state.history.results(numberOf(row.id)) : resultsOf(state, run, now) };
}

function findEvaluation(context: WithId): EvaluationFacts {
  const { id } = context.path;
  const { state, now } = context;
  const run = state.runs.get(id);
  const row = run === undefined ? state.history.evaluation(numberOf(id)) : presentRun(state, run, now);
  if (row === undefined || row.id !== id) throw notFound("evaluation", id);
  return row;
}

function matching(context: AuralytikRequest<"evaluations.list">): readonly EvaluationFacts[] {
  const { engagementId, campaignId, callCenterId, state, sentiment, isAICall } = context.query;
  const period = periodOf(context);
  const rows: EvaluationFacts[] = [];
  for (const row of evaluations(context.state, context.now)) {
    if (engagementId !== undefined && row.engagementId !== engagementId) continue;
    if (campaignId !== undefined && row.campaignId !== campaignId) continue;
    if (callCenterId !== undefined && row.callCenterId !== callCenterId) continue;
    if (state !== undefined && row.state !== state) continue;
    if (sentiment !== undefined && row.sentiment !== sentiment) continue;
    if (isAICall !== undefined && row.isAICall !== isAICall) continue;
    if (isWithin(row.createdAt, period)) rows.push(row);
  }
  return rows;
}
