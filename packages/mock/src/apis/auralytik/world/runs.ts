import { Dice } from "../data/dice.js";
import { createResults, createTranscript, rollScores } from "../data/evaluation.js";
import type { AudioFileStatus, EvaluationFacts, EvaluationResultsRow, TranscriptRow } from "../data/rows.js";
import { callCenters, executives } from "../data/words.js";
import { iso } from "../wire/context.js";
import type { ProcessingRun } from "./records.js";
import type { State } from "./state.js";

const runKind = 7;

export type RunStatus = Exclude<AudioFileStatus, "AwaitingUpload" | "Uploaded">;

/** Where a run stands is a question of the time alone. */
export function statusOf(run: ProcessingRun, now: number): RunStatus {
  if (now < run.transcribingAt) return "Queued";
  if (now < run.evaluatingAt) return "Transcribing";
  if (run.error !== undefined) return "Failed";
  return now < run.endsAt ? "Evaluating" : "Processed";
}

export function isUnderWay(run: ProcessingRun, now: number): boolean {
  return ["Queued", "Transcribing", "Evaluating"].includes(statusOf(run, now));
}

/** When the run reaches its last state. */
export function endOf(run: ProcessingRun): number {
  return run.error === undefined ? run.endsAt : run.evaluatingAt;
}

/** 1 to 49 while transcribing, 50 to 99 while evaluating. */
export function progressOf(run: ProcessingRun, now: number): number {
  const share = (from: number, to: number): number => (to === from ? 1 : (now - from) / (to - from));
  const status = statusOf(run, now);
  if (status === "Transcribing") return 1 + Math.floor(48 * share(run.transcribingAt, run.evaluatingAt));
  if (status === "Evaluating") return 50 + Math.floor(49 * share(run.evaluatingAt, run.endsAt));
  return status === "Queued" ? 0 : 100;
}

/** The evaluation that the run makes. */
export function evaluationOf(state: State, run: ProcessingRun, file: FileFacts, now: number): EvaluationFacts {
  const dice = diceOf(state, run);
  const executiveName = dice.pick(executives);
  const callCenterId = `cc_${dice.between(1, callCenters.length)}`;
  const status = statusOf(run, now);
  const scores = status === "Processed" ? rollScores(diceOf(state, run)) : undefined;
  return {
    id: run.evaluationId,
    engagementId: file.engagementId,
    engagementName: state.engagements.get(file.engagementId)?.name ?? "",
    audioFileName: file.fileName,
    audioDate: file.createdAt,
    executiveName,
    durationInSeconds: run.durationInSeconds,
    state: states[status] ?? "Pending",
    sentiment: scores?.sentiment ?? null,
    averageNote: scores?.averageNote ?? null,
    isAICall: false,
    campaignId: file.campaignId,
    callCenterId,
    createdAt: iso(run.startedAt),
  };
}

const states: Readonly<Partial<Record<RunStatus, EvaluationFacts["state"]>>> = {
  Evaluating: "Processing",
  Processed: "Completed",
  Failed: "Failed",
};

export function resultsOf(state: State, run: ProcessingRun, now: number): EvaluationResultsRow | null {
  if (statusOf(run, now) !== "Processed") return null;
  const dice = diceOf(state, run);
  return createResults(rollScores(dice), dice, run.evaluationId);
}

export interface FileFacts {
  readonly fileName: string;
  readonly engagementId: string;
  readonly campaignId: string | null;
  readonly createdAt: string;
}

function diceOf(state: State, run: ProcessingRun): Dice {
  return new Dice(state.seed, runKind, Number(run.evaluationId.replace(/\D/g, "")));
}

export function transcriptOf(seed: number, run: ProcessingRun, id: string): TranscriptRow {
  return createTranscript(seed, Number(run.evaluationId.replace(/\D/g, "")), id, run.language);
}
