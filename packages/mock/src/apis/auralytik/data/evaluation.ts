import { Dice } from "./dice.js";
import type { AudioFileRow, EvaluationFacts, EvaluationResultsRow, Sentiment, TranscriptRow } from "./rows.js";
import { callCenters, campaigns, comments, criteria, engagements, executives, turns, voiceBots } from "./words.js";

/** What an evaluation and its recording have in common. */
export interface CallFacts {
  readonly engagement: number;
  readonly campaignId: string | null;
  readonly isAICall: boolean;
  readonly executive: string;
  readonly callCenterId: string;
  readonly durationInSeconds: number;
  readonly failed: boolean;
}

/** 8 kHz, 8 bit, mono. */
export const bytesPerSecond = 8000;
export const wavHeaderBytes = 44;

const evaluationKind = 1;
const resultsKind = 2;
const transcriptKind = 3;
const commentKind = 12;
const skillKind = 10;
const easeKind = 11;

export function callFacts(seed: number, number: number): CallFacts {
  const dice = new Dice(seed, evaluationKind, number);
  const isAICall = dice.chance(0.4);
  const engagement = isAICall ? engagements.length : dice.between(1, engagements.length - 1);
  return {
    isAICall,
    engagement,
    campaignId: isAICall || dice.chance(0.5) ? `camp_${dice.between(1, campaigns.length)}` : null,
    executive: dice.pick(isAICall ? voiceBots : executives),
    callCenterId: `cc_${dice.between(1, callCenters.length)}`,
    // Most calls are short, some are long.
    durationInSeconds: Math.round(45 + 600 * dice.roll() * dice.roll()),
    failed: dice.chance(0.02),
  };
}

export function createEvaluation(seed: number, number: number, time: number, facts: CallFacts): EvaluationFacts {
  const scores = scoresOf(seed, number, facts);
  return {
    id: `eval_${number}`,
    engagementId: `eng_${facts.engagement}`,
    engagementName: engagements[facts.engagement - 1]?.name ?? "",
    audioFileName: fileName(number, facts),
    audioDate: new Date(time - facts.durationInSeconds * 1000 - 120_000).toISOString(),
    executiveName: facts.executive,
    durationInSeconds: facts.durationInSeconds,
    state: facts.failed ? "Failed" : "Completed",
    sentiment: scores?.sentiment ?? null,
    averageNote: scores?.averageNote ?? null,
    isAICall: facts.isAICall,
    campaignId: facts.campaignId,
    callCenterId: facts.callCenterId,
    createdAt: new Date(time).toISOString(),
  };
}

/** The results of an evaluation of the history; `null` when it failed. */
export function oldResults(seed: number, number: number, facts: CallFacts): EvaluationResultsRow | null {
  const scores = scoresOf(seed, number, facts);
  return scores === undefined ? null : createResults(scores, new Dice(seed, commentKind, number), `eval_${number}`);
}

function scoresOf(seed: number, number: number, facts: CallFacts): Scores | undefined {
  return facts.failed ? undefined : rollScores(new Dice(seed, resultsKind, number), levelOf(seed, facts));
}

export function createAudioFile(number: number, time: number, facts: CallFacts): AudioFileRow {
  return {
    id: `af_${number}`,
    fileName: fileName(number, facts),
    engagementId: `eng_${facts.engagement}`,
    campaignId: facts.campaignId,
    isAICall: facts.isAICall,
    durationInSeconds: facts.durationInSeconds,
    sizeBytes: wavHeaderBytes + facts.durationInSeconds * bytesPerSecond,
    status: facts.failed ? "Failed" : "Processed",
    createdAt: new Date(time - 60_000).toISOString(),
    processedAt: new Date(time).toISOString(),
  };
}

export interface Scores {
  /** Of ten, one for each criterion. */
  readonly scores: readonly number[];
  readonly averageNote: number;
  readonly sentiment: Sentiment;
}

/** Scores around what is usual, their weighted average, and a mood that agrees with it. */
export function rollScores(dice: Dice, usual = 0.75): Scores {
  const level = usual + 0.3 * (dice.roll() - 0.5);
  let sum = 0;
  const scores = criteria.map(({ weight }) => {
    const score = Math.round(Math.min(1, Math.max(0, level + 0.3 * (dice.roll() - 0.5))) * 100) / 10;
    sum += score * weight;
    return score;
  });
  const averageNote = Math.round(sum * 100) / 10;
  return { scores, averageNote, sentiment: averageNote > 78 ? "Positive" : averageNote > 68 ? "Neutral" : "Negative" };
}

export function createResults(
  { scores, averageNote, sentiment }: Scores,
  dice: Dice,
  evaluationId: string,
): EvaluationResultsRow {
  const scored = criteria.map(({ name, weight }, index) => {
    return {
      id: `crit_${index + 1}`,
      name,
      score: scores[index] ?? 0,
      maxScore: 10,
      weight,
      comment: dice.pick(comments),
    };
  });
  return { evaluationId, averageNote, sentiment, summary: summaries[sentiment], criteria: scored };
}

/** Some people are better than others, some campaigns harder: what their calls usually reach, of 1. */
function levelOf(seed: number, { executive, campaignId }: CallFacts): number {
  const skill = new Dice(seed, skillKind, executives.indexOf(executive) + voiceBots.indexOf(executive) * 100).roll();
  const ease = campaignId === null ? 0.5 : new Dice(seed, easeKind, Number(campaignId.slice(5))).roll();
  return 0.64 + 0.15 * skill + 0.08 * ease;
}

const summaries: Record<Sentiment, string> = {
  Positive: "The customer's question was answered and the call ended on good terms.",
  Neutral: "The customer's question was answered after some searching.",
  Negative: "The customer was not satisfied and asked for a call back.",
};

/** `text` is the turns one after the other; times follow the length of each turn. */
export function createTranscript(seed: number, number: number, id: string, language: string): TranscriptRow {
  const dice = new Dice(seed, transcriptKind, number);
  const said = turns.slice(0, dice.between(4, turns.length));
  let at = 0;
  const segments = said.map(({ role, text }) => {
    const startSeconds = at;
    const endSeconds = Math.round((at + text.length / 15) * 10) / 10;
    at = Math.round((endSeconds + 0.4) * 10) / 10;
    const confidence = Math.round((0.9 + 0.1 * dice.roll()) * 1000) / 1000;
    return { speaker: role === "agent" ? "1" : "2", role, text, startSeconds, endSeconds, confidence };
  });
  return { id, language, text: said.map(({ text }) => text).join("\n"), segments };
}

function fileName(number: number, facts: CallFacts): string {
  return `${facts.isAICall ? "bot" : "call"}-${String(number).padStart(6, "0")}.wav`;
}
