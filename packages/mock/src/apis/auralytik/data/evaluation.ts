import { createDice, type Dice } from "./dice.js";
import type { AudioFileRow, EvaluationResultsRow, EvaluationRow, Sentiment, TranscriptRow } from "./rows.js";
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

export function callFacts(seed: number, number: number): CallFacts {
  const dice = createDice(seed, evaluationKind, number);
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

export function createEvaluation(seed: number, number: number, time: number): EvaluationRow {
  const facts = callFacts(seed, number);
  const id = `eval_${number}`;
  const results = facts.failed ? null : createResults(createDice(seed, resultsKind, number), id);
  return {
    id,
    engagementId: `eng_${facts.engagement}`,
    engagementName: engagements[facts.engagement - 1]?.name ?? "",
    audioFileName: fileName(number, facts),
    audioDate: new Date(time - facts.durationInSeconds * 1000 - 120_000).toISOString(),
    executiveName: facts.executive,
    durationInSeconds: facts.durationInSeconds,
    state: facts.failed ? "Failed" : "Completed",
    sentiment: results?.sentiment ?? null,
    averageNote: results?.averageNote ?? null,
    isAICall: facts.isAICall,
    campaignId: facts.campaignId,
    callCenterId: facts.callCenterId,
    results,
    createdAt: new Date(time).toISOString(),
  };
}

export function createAudioFile(seed: number, number: number, time: number): AudioFileRow {
  const facts = callFacts(seed, number);
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

/** Scores whose weighted average is the note, and a mood that agrees with it. */
export function createResults(dice: Dice, evaluationId: string): EvaluationResultsRow {
  const level = 0.55 + 0.4 * dice.roll();
  const scored = criteria.map(({ name, weight }, index) => {
    const score = Math.round(Math.min(1, Math.max(0, level + 0.3 * (dice.roll() - 0.5))) * 100) / 10;
    return { id: `crit_${index + 1}`, name, score, maxScore: 10, weight, comment: dice.pick(comments) };
  });
  const averageNote = Math.round(scored.reduce((sum, { score, weight }) => sum + score * weight, 0) * 100) / 10;
  const sentiment: Sentiment = averageNote > 78 ? "Positive" : averageNote > 68 ? "Neutral" : "Negative";
  return { evaluationId, averageNote, sentiment, summary: summaries[sentiment], criteria: scored };
}

const summaries: Record<Sentiment, string> = {
  Positive: "The customer's question was answered and the call ended on good terms.",
  Neutral: "The customer's question was answered after some searching.",
  Negative: "The customer was not satisfied and asked for a call back.",
};

/** `text` is the turns one after the other; times follow the length of each turn. */
export function createTranscript(seed: number, number: number, id: string, language: string): TranscriptRow {
  const dice = createDice(seed, transcriptKind, number);
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
