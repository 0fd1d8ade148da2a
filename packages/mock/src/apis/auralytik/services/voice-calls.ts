import { type AuralytikRequest, type AuralytikServices, iso, notFound, type WithId } from "../wire/context.js";
import type { VoiceCallFacts, VoiceCallRow } from "../data/rows.js";
import { createTurns } from "../data/voice-call.js";
import { answer, page } from "../wire/envelope.js";
import { createLink } from "../wire/links.js";
import { isWithin, periodOf } from "../wire/period.js";
import type { State } from "../world/state.js";

export const voiceCallServices: AuralytikServices<
  "voiceCalls.list" | "voiceCalls.get" | "voiceCalls.epaResults" | "voiceCalls.recordingUrl"
> = {
  "voiceCalls.list": (context) => page(context, matching(context), (row) => present(context.state, row)),

  "voiceCalls.get": (context) => answer(context, present(context.state, find(context))),

  "voiceCalls.epaResults": (context) => {
    const { id, epaResults } = find(context);
    if (epaResults === null) throw notFound("survey of the call", id);
    return answer(context, epaResults);
  },

  "voiceCalls.recordingUrl": (context) => {
    const { id, state } = find(context);
    if (state !== "Completed") throw notFound("recording of the call", id);
    const { url, expiresAt } = createLink(context, "read", { kind: "recording", id }, `${id}.wav`);
    return answer(context, { url, expiresAt: iso(expiresAt) });
  },
};

/** Every call of a voice bot there is at a time, newest first. */
export function* voiceCalls(state: State, now: number): Generator<VoiceCallFacts, void> {
  for (const call of [...state.calls].reverse()) if (Date.parse(call.createdAt) <= now) yield call;
  for (let number = state.history.size; number > 0; number -= 1) {
    const row = state.history.voiceCall(number);
    if (row !== undefined) yield row;
  }
}

export function findCall(state: State, id: string): VoiceCallFacts | undefined {
  const row = state.calls.find((call) => call.id === id) ?? state.history.voiceCall(Number(/^vc_(\d+)$/.exec(id)?.[1]));
  return row?.id === id ? row : undefined;
}

function present({ seed }: State, row: VoiceCallFacts): VoiceCallRow {
  return { ...row, transcript: createTurns(seed, row) };
}

function find(context: WithId): VoiceCallFacts {
  const { id } = context.path;
  const row = findCall(context.state, id);
  if (row === undefined) throw notFound("voice call", id);
  return row;
}

function matching(context: AuralytikRequest<"voiceCalls.list">): readonly VoiceCallFacts[] {
  const { campaignId, state, direction } = context.query;
  const period = periodOf(context);
  const rows: VoiceCallFacts[] = [];
  for (const row of voiceCalls(context.state, context.now)) {
    if (campaignId !== undefined && row.campaignId !== campaignId) continue;
    if (state !== undefined && row.state !== state) continue;
    if (direction !== undefined && row.direction !== direction) continue;
    if (isWithin(row.createdAt, period)) rows.push(row);
  }
  return rows;
}
