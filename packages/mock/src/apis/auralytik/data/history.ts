import { createTimes } from "./times.js";
import { type CallFacts, callFacts, createAudioFile, createEvaluation, oldResults } from "./evaluation.js";
import { createCampaign } from "./campaign.js";
import { createConversation } from "./conversation.js";
import type {
  AudioFileRow,
  CampaignRow,
  ConversationRow,
  EvaluationFacts,
  EvaluationResultsRow,
  VoiceCallFacts,
} from "./rows.js";
import { createVoiceCall } from "./voice-call.js";
import { campaigns as campaignNames } from "./words.js";

/** What happened on the account before the world began: each row made when it is first looked at, and kept from then on. */
export interface History {
  readonly size: number;
  evaluation(number: number): EvaluationFacts | undefined;
  results(number: number): EvaluationResultsRow | null;
  audioFile(number: number): AudioFileRow | undefined;
  /** Not every number has one: only AI calls, and a few calls that nobody picked up. */
  voiceCall(number: number): VoiceCallFacts | undefined;
  readonly conversationCount: number;
  conversation(number: number): ConversationRow | undefined;
  /** Newest first. Their status depends on the time. */
  campaigns(now: number): readonly CampaignRow[];
  /** Millisecond of the row's evaluation. */
  timeOf(number: number): number;
}

export interface HistoryInit {
  readonly seed: number;
  /** End of the history: the moment the world began. */
  readonly until: number;
  readonly evaluations: number;
  readonly conversations: number;
  readonly days: number;
}

const dayMs = 86_400_000;

let newest: { readonly init: string; readonly history: History } | undefined;

/** Nobody changes a row, so worlds that began alike share one history: a test suite makes a world for each of its tests. */
export function historyOf(init: HistoryInit): History {
  const text = JSON.stringify(init);
  if (newest?.init !== text) newest = { init: text, history: createHistory(init) };
  return newest.history;
}

function createHistory(init: HistoryInit): History {
  const lastMidnight = Math.floor(init.until / dayMs) * dayMs;
  const timeOf = createTimes({ seed: init.seed, lastMidnight, days: init.days, rows: init.evaluations });
  const conversationTime = (number: number): number =>
    timeOf(Math.max(1, Math.ceil((number / init.conversations) * init.evaluations)));
  const { seed } = init;
  const known = remembered(init.evaluations, (number) => callFacts(seed, number));
  const facts = (number: number): CallFacts => known(number) ?? callFacts(seed, number);
  return {
    size: init.evaluations,
    conversationCount: init.conversations,
    timeOf,
    evaluation: remembered(init.evaluations, (number) => createEvaluation(seed, number, timeOf(number), facts(number))),
    results: (number) => oldResults(seed, number, facts(number)),
    audioFile: remembered(init.evaluations, (number) => createAudioFile(number, timeOf(number), facts(number))),
    voiceCall: remembered(init.evaluations, (number) => createVoiceCall(seed, number, timeOf(number), facts(number))),
    conversation: remembered(init.conversations, (number) =>
      createConversation(seed, number, conversationTime(number)),
    ),
    campaigns: (now) =>
      campaignNames.map((_, index) => createCampaign(campaignNames.length - index, lastMidnight, init.days, now)),
  };
}

function remembered<Row>(size: number, create: (number: number) => Row): (number: number) => Row | undefined {
  // Made at its full length: rows are asked for from the last to the first, which would make a growing array a slow one.
  let rows: (Row | undefined)[] | undefined;
  return (number) => {
    if (!Number.isInteger(number) || number < 1 || number > size) return undefined;
    rows ??= Array.from<Row | undefined>({ length: size + 1 });
    return (rows[number] ??= create(number));
  };
}
