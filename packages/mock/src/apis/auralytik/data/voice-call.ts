import { Dice } from "./dice.js";
import type { CallFacts } from "./evaluation.js";
import type { EpaRow, VoiceCallFacts, VoiceCallRow } from "./rows.js";
import { campaigns, outcomes, surveyQuestions, turns } from "./words.js";

const callKind = 4;
const turnsKind = 13;

/** The call behind an evaluated AI call, or one of the calls that nobody picked up; `undefined` for calls of people. */
export function createVoiceCall(
  seed: number,
  number: number,
  time: number,
  facts: CallFacts,
): VoiceCallFacts | undefined {
  const dice = new Dice(seed, callKind, number);
  const unanswered = !facts.isAICall && dice.chance(0.15);
  if (!facts.isAICall && !unanswered) return undefined;
  const startTime = time - (unanswered ? 30_000 : facts.durationInSeconds * 1000 + 60_000);
  const shared = {
    id: `vc_${number}`,
    campaignId: facts.campaignId ?? `camp_${dice.between(1, campaigns.length)}`,
    direction: unanswered || dice.chance(0.8) ? ("Outbound" as const) : ("Inbound" as const),
    startTime: new Date(startTime).toISOString(),
    createdAt: new Date(time - 1000).toISOString(),
  };
  if (unanswered) {
    const state = dice.pick(["Busy", "NoAnswer", "NoAnswer", "Failed"] as const);
    const endTime = new Date(startTime + 25_000).toISOString();
    return { ...shared, state, endTime, durationSeconds: 25, talkTimeSeconds: 0, outcome: null, epaResults: null };
  }
  return {
    ...shared,
    state: "Completed",
    endTime: new Date(startTime + facts.durationInSeconds * 1000).toISOString(),
    durationSeconds: facts.durationInSeconds,
    talkTimeSeconds: Math.floor(facts.durationInSeconds * 0.9),
    outcome: dice.pick(outcomes),
    epaResults: dice.chance(0.6) ? createSurvey(dice) : null,
  };
}

/** What was said; nothing where nobody picked up. */
export function createTurns(seed: number, call: VoiceCallFacts): VoiceCallRow["transcript"] {
  if (call.state !== "Completed") return [];
  const dice = new Dice(seed, turnsKind, Number(call.id.slice(3)));
  const { durationSeconds } = call;
  const count = dice.between(4, turns.length);
  return turns.slice(0, count).map(({ role, text }, index) => {
    const second = 1 + Math.floor((index * (durationSeconds - 2)) / count);
    const parts = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
    return { role, text, timestamp: parts.map((part) => String(part).padStart(2, "0")).join(":") };
  });
}

function createSurvey(dice: Dice): EpaRow {
  const totalQuestions = surveyQuestions.length;
  const questionsAnswered = dice.pick([0, 1, 2, 3, 3, 3, 3]);
  const responses = surveyQuestions.slice(0, questionsAnswered).map((question) => {
    const score = dice.between(1, 5);
    return { question, answer: String(score), score };
  });
  const sum = responses.reduce((total, { score }) => total + score, 0);
  return {
    state: questionsAnswered === totalQuestions ? "Completed" : questionsAnswered === 0 ? "NotStarted" : "Partial",
    completionReason: questionsAnswered === totalQuestions ? "AllAnswered" : dice.pick(["HangUp", "Timeout"] as const),
    totalQuestions,
    questionsAnswered,
    calculatedScore: questionsAnswered === 0 ? null : Math.round((sum / questionsAnswered) * 100) / 100,
    responses,
  };
}
