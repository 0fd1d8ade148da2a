import type { ProcessingStatus } from "../../../generated/auralytik-operations.js";
import { Failure } from "../../../kernel/request/failure.js";
import type { World } from "../../../kernel/world/world.js";
import {
  type AuralytikContext,
  type AuralytikRequest,
  type AuralytikServices,
  type WithId,
  invalid,
  iso,
  notFound,
} from "../wire/context.js";
import { createTranscript } from "../data/evaluation.js";
import type { AudioFileRow } from "../data/rows.js";
import { answer, answerAs, itself, page } from "../wire/envelope.js";
import { publish } from "../world/events.js";
import { audioFiles, fileFactsOf, findFile, latestRun } from "../wire/files.js";
import { createLink } from "../wire/links.js";
import { isWithin, periodOf } from "../wire/period.js";
import { endOf, evaluationOf, isUnderWay, progressOf, type RunStatus, statusOf, transcriptOf } from "../world/runs.js";
import type { AudioRecord, ProcessingRun } from "../world/records.js";
import type { State } from "../world/state.js";

export const audioFileServices: AuralytikServices<
  | "audioFiles.list"
  | "audioFiles.get"
  | "audioFiles.transcript"
  | "audioFiles.processingStatus"
  | "audioFiles.downloadUrl"
  | "audioFiles.uploadUrl"
  | "audioFiles.process"
> = {
  "audioFiles.list": (context) => page(context, matching(context), itself, 50),

  "audioFiles.get": (context) => answer(context, find(context)),

  "audioFiles.transcript": (context) => {
    const { id, status } = find(context);
    const run = latestRun(context.state, id);
    const { seed } = context.world;
    const isTranscribed = status === "Evaluating" || status === "Processed";
    if (!isTranscribed) throw notFound("transcript of the audio file", id);
    return answer(
      context,
      run === undefined ? createTranscript(seed, Number(id.slice(3)), id, "es") : transcriptOf(seed, run, id),
    );
  },

  "audioFiles.processingStatus": (context) => {
    const row = find(context);
    const run = latestRun(context.state, row.id);
    return answer(context, run === undefined ? finished(row) : progress(row.id, run, context.now));
  },

  "audioFiles.downloadUrl": (context) => {
    const { id, fileName, status } = find(context);
    if (status === "AwaitingUpload") throw notFound("content of the audio file", id);
    const { url, expiresAt } = createLink(context, "read", { kind: "audio", id }, fileName);
    return answer(context, { url, expiresAt: iso(expiresAt) });
  },

  "audioFiles.uploadUrl": (context) => {
    const { state, now, body } = context;
    const { fileName, engagementId, campaignId } = body;
    if (!state.engagements.has(engagementId)) throw invalid("body", "engagementId", "must be the id of an engagement");
    if (campaignId !== undefined && !state.history.campaigns(now).some(({ id }) => id === campaignId)) {
      throw invalid("body", "campaignId", "must be the id of a campaign");
    }
    const record: AudioRecord = {
      id: `af_${state.history.size + ++state.made}`,
      fileName,
      engagementId,
      campaignId: campaignId ?? null,
      createdAt: now,
      content: undefined,
      run: undefined,
    };
    state.audioFiles.set(record.id, record);
    context.effect("audio-file", record.id);
    const { url, expiresAt } = createLink(context, "write", { kind: "audio", id: record.id }, record.fileName);
    return answerAs(context, 201, { audioFileId: record.id, uploadUrl: url, expiresAt: iso(expiresAt) });
  },

  "audioFiles.process": (context) => {
    const row = find(context);
    const { language, force } = context.body ?? {};
    const latest = latestRun(context.state, row.id);
    if (row.status === "AwaitingUpload")
      throw new Failure("CONFLICT", { message: "The audio file has not been uploaded yet." });
    if (latest !== undefined && isUnderWay(latest, context.now))
      throw new Failure("CONFLICT", { message: "The audio file is being processed." });
    if (row.status === "Processed" && force !== true) {
      throw new Failure("CONFLICT", { message: "The audio file has been processed; `force` processes it again." });
    }
    const run = startRun(context, row, language ?? "es");
    context.effect("processing", run.id);
    context.afterCommit(() => announce(context, run));
    return answerAs(context, 202, { audioFileId: row.id, status: "Queued", processingId: run.id });
  },
};

function find(context: WithId): AudioFileRow {
  const { id } = context.path;
  const row = findFile(context.state, id, context.now);
  if (row === undefined) throw notFound("audio file", id);
  return row;
}

function matching(context: AuralytikRequest<"audioFiles.list">): readonly AudioFileRow[] {
  const { campaignId, isAICall, engagementId } = context.query;
  const period = periodOf(context);
  const rows: AudioFileRow[] = [];
  for (const row of audioFiles(context.state, context.now)) {
    if (campaignId !== undefined && row.campaignId !== campaignId) continue;
    if (engagementId !== undefined && row.engagementId !== engagementId) continue;
    if (isAICall !== undefined && row.isAICall !== isAICall) continue;
    if (isWithin(row.createdAt, period)) rows.push(row);
  }
  return rows;
}

function startRun({ state, world, now }: AuralytikContext, row: AudioFileRow, language: string): ProcessingRun {
  const { queueMs, transcriptionMs, evaluationMs } = state.settings.processing;
  const transcribingAt = now + queueMs;
  const evaluatingAt = transcribingAt + transcriptionMs;
  const run: ProcessingRun = {
    id: world.ids.token("proc_", 10),
    audioFileId: row.id,
    evaluationId: `eval_${state.history.size + ++state.made}`,
    language,
    durationInSeconds: row.durationInSeconds ?? 0,
    startedAt: now,
    transcribingAt,
    evaluatingAt,
    endsAt: evaluatingAt + evaluationMs,
    error: row.durationInSeconds === 0 ? "The file holds no audio." : undefined,
  };
  const record = state.audioFiles.get(row.id);
  if (record === undefined) state.rerun.set(row.id, run);
  else record.run = run;
  state.runs.set(run.evaluationId, run);
  return run;
}

/** The events of a run, each at its time. */
function announce(context: AuralytikContext, run: ProcessingRun): void {
  if (run.error !== undefined) return;
  const { world, now } = context;
  world.schedule("transcribed", run, run.evaluatingAt - now);
  world.schedule("processed", run, run.endsAt - now);
}

/** What the engine does at those times. */
export const audioTasks = {
  transcribed(world: World, state: State, { audioFileId, language, durationInSeconds }: ProcessingRun): void {
    publish(world, state, "audio.transcribed", { audioFileId, language, durationInSeconds });
  },
  processed(world: World, state: State, run: ProcessingRun): void {
    const { audioFileId, evaluationId, endsAt } = run;
    publish(world, state, "audio.processed", { audioFileId, evaluationId });
    const facts = fileFactsOf(state, audioFileId);
    const { engagementId, averageNote, sentiment } = evaluationOf(state, run, facts, endsAt);
    publish(world, state, "evaluation.completed", { evaluationId, engagementId, averageNote, sentiment });
  },
};

const words: Readonly<Record<RunStatus, ProcessingStatus["status"]>> = {
  Queued: "Pending",
  Transcribing: "Processing",
  Evaluating: "Processing",
  Processed: "Completed",
  Failed: "Failed",
};
const stages: Readonly<Partial<Record<RunStatus, ProcessingStatus["stage"]>>> = {
  Transcribing: "transcription",
  Evaluating: "evaluation",
};

function progress(audioFileId: string, run: ProcessingRun, now: number): ProcessingStatus {
  const status = statusOf(run, now);
  return {
    audioFileId,
    status: words[status],
    progress: progressOf(run, now),
    stage: stages[status] ?? null,
    error: status === "Failed" ? (run.error ?? null) : null,
    startedAt: iso(run.startedAt),
    completedAt: isUnderWay(run, now) ? null : iso(endOf(run)),
  };
}

/** Of a file that was not processed since the world began. */
function finished(row: AudioFileRow): ProcessingStatus {
  const failed = row.status === "Failed";
  const done = failed || row.status === "Processed";
  return {
    audioFileId: row.id,
    status: failed ? "Failed" : done ? "Completed" : "Pending",
    progress: done ? 100 : 0,
    stage: null,
    error: failed ? "The recording could not be understood." : null,
    startedAt: done ? row.createdAt : null,
    completedAt: row.processedAt,
  };
}
