import { createAudioFile, createEvaluation } from "./evaluation.js";
import { createCampaign } from "./campaign.js";
import { createConversation } from "./conversation.js";
import type { AudioFileRow, CampaignRow, ConversationRow, EvaluationRow, VoiceCallRow } from "./rows.js";
import { createVoiceCall } from "./voice-call.js";
import { campaigns as campaignNames } from "./words.js";

/** What happened on the account before the world began: each row made when it is first looked at, and kept from then on. */
export interface History {
  readonly size: number;
  evaluation(number: number): EvaluationRow | undefined;
  audioFile(number: number): AudioFileRow | undefined;
  /** Not every number has one: only AI calls, and a few calls that nobody picked up. */
  voiceCall(number: number): VoiceCallRow | undefined;
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
const opensMs = 8 * 3_600_000;
const openMs = 12 * 3_600_000;

export function createHistory(init: HistoryInit): History {
  const lastMidnight = Math.floor(init.until / dayMs) * dayMs;
  // Evenly spread over the open hours (08:00 to 20:00) of the days before, so that numbers are in the order of time.
  const timeOf = (number: number): number => {
    const place = ((number - 0.5) / init.evaluations) * init.days;
    const day = Math.floor(place);
    return Math.floor(lastMidnight - (init.days - day) * dayMs + opensMs + (place - day) * openMs);
  };
  const conversationTime = (number: number): number => timeOf(Math.max(1, Math.ceil((number / init.conversations) * init.evaluations)));
  const { seed } = init;
  return {
    size: init.evaluations,
    conversationCount: init.conversations,
    timeOf,
    evaluation: remembered(init.evaluations, (number) => createEvaluation(seed, number, timeOf(number))),
    audioFile: remembered(init.evaluations, (number) => createAudioFile(seed, number, timeOf(number))),
    voiceCall: remembered(init.evaluations, (number) => createVoiceCall(seed, number, timeOf(number))),
    conversation: remembered(init.conversations, (number) => createConversation(seed, number, conversationTime(number))),
    campaigns: (now) =>
      campaignNames.map((_, index) => createCampaign(campaignNames.length - index, lastMidnight, init.days, now)),
  };
}

function remembered<Row>(size: number, create: (number: number) => Row): (number: number) => Row | undefined {
  const rows: (Row | undefined)[] = [];
  const known: boolean[] = [];
  return (number) => {
    if (!Number.isInteger(number) || number < 1 || number > size) return undefined;
    if (known[number] !== true) {
      rows[number] = create(number);
      known[number] = true;
    }
    return rows[number];
  };
}
