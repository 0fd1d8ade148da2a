import { iso, isoOrNull, notFound } from "./context.js";
import { bytesPerSecond, wavHeaderBytes } from "../data/evaluation.js";
import type { AudioFileRow } from "../data/rows.js";
import { type FileFacts, endOf, isUnderWay, statusOf } from "../world/runs.js";
import type { AudioRecord, ProcessingRun } from "../world/records.js";
import type { State } from "../world/state.js";

/** Every audio file there is at a time, newest first: those registered since the world began, then the history. */
export function* audioFiles(state: State, now: number): Generator<AudioFileRow, void> {
  for (const record of [...state.audioFiles.values()].reverse())
    if (record.createdAt <= now) yield presentRecord(record, now);
  for (let number = state.history.size; number > 0; number -= 1) {
    const row = presentOld(state, number, now);
    if (row !== undefined) yield row;
  }
}

/** The row of an audio file as it stands now; `undefined` when there is none. */
export function findFile(state: State, id: string, now: number): AudioFileRow | undefined {
  const record = state.audioFiles.get(id);
  if (record !== undefined) return presentRecord(record, now);
  const row = id.startsWith("af_") ? presentOld(state, Number(id.slice(3)), now) : undefined;
  return row?.id === id ? row : undefined;
}

/** The latest processing of a file, if it was processed since the world began. */
export function latestRun(state: State, fileId: string): ProcessingRun | undefined {
  const record = state.audioFiles.get(fileId);
  return record === undefined ? state.rerun.get(fileId) : record.run;
}

export function fileFactsOf(state: State, fileId: string): FileFacts {
  const record = state.audioFiles.get(fileId);
  if (record !== undefined) return { ...record, createdAt: iso(record.createdAt) };
  const row = state.history.audioFile(Number(fileId.slice(3)));
  if (row === undefined) throw notFound("audio file", fileId);
  return row;
}

/** Bytes to seconds as the history's recordings have it: 8 kHz, 8 bit, mono behind a WAV header. */
function secondsOf(content: Uint8Array): number {
  return Math.round((Math.max(0, content.length - wavHeaderBytes) / bytesPerSecond) * 100) / 100;
}

function presentRecord(record: AudioRecord, now: number): AudioFileRow {
  const { content, run } = record;
  return {
    id: record.id,
    fileName: record.fileName,
    engagementId: record.engagementId,
    campaignId: record.campaignId,
    isAICall: false,
    durationInSeconds: content === undefined ? null : secondsOf(content),
    sizeBytes: content?.length ?? null,
    status: run === undefined ? (content === undefined ? "AwaitingUpload" : "Uploaded") : statusOf(run, now),
    createdAt: iso(record.createdAt),
    processedAt: run === undefined || isUnderWay(run, now) ? null : isoOrNull(endOf(run)),
  };
}

function presentOld(state: State, number: number, now: number): AudioFileRow | undefined {
  const row = state.history.audioFile(number);
  const run = row && state.rerun.get(row.id);
  if (row === undefined || run === undefined) return row;
  return { ...row, status: statusOf(run, now), processedAt: isUnderWay(run, now) ? null : iso(endOf(run)) };
}
