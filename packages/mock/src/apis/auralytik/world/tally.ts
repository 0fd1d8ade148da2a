import type { EvaluationFacts } from "../data/rows.js";

/** Figures of some evaluations. */
export interface Figures {
  readonly evaluations: number;
  readonly averageNote: number | null;
  readonly averageDurationSeconds: number | null;
  readonly sentiment: { readonly positive: number; readonly neutral: number; readonly negative: number };
}

/** Counts evaluations one by one. */
export interface Tally {
  add(row: EvaluationFacts): void;
  figures(): Figures;
}

export function createTally(): Tally {
  const counts = { positive: 0, neutral: 0, negative: 0 };
  let evaluationCount = 0;
  let noted = 0;
  let notes = 0;
  let seconds = 0;
  return {
    add({ averageNote, sentiment, durationInSeconds }) {
      evaluationCount += 1;
      seconds += durationInSeconds;
      if (sentiment !== null) counts[words[sentiment]] += 1;
      if (averageNote === null) return;
      noted += 1;
      notes += averageNote;
    },
    figures: () => ({
      evaluations: evaluationCount,
      averageNote: noted === 0 ? null : round(notes / noted),
      averageDurationSeconds: evaluationCount === 0 ? null : round(seconds / evaluationCount),
      sentiment: { ...counts },
    }),
  };
}

const words = { Positive: "positive", Neutral: "neutral", Negative: "negative" } as const;

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
