import type { CallOptions, FileInput, TransferProgress } from "@antiphon/core";
import { poll } from "@antiphon/core";
import { Deadline, type Operation, type Runtime, uploadToLink, whileHeld } from "@antiphon/core/internal";
import type { AudioFilesResource } from "../generated/resources.js";
import type { AudioFile, ProcessingStatus } from "../generated/schema.js";
import { AudioProcessingError } from "./processing-error.js";

/** What to upload and under which name. */
export interface UploadAudio {
  /** Name with extension. */
  readonly fileName: string;
  readonly engagementId: string;
  readonly campaignId?: string | undefined;
  /** Bytes, a `Blob`, `{ path }` (Node, Bun, Deno), a function that opens a stream, or a stream. All but the stream are retried. */
  readonly content: FileInput;
  /** Default: the content's own type, else one by the extension, else `application/octet-stream`. */
  readonly contentType?: string | undefined;
  /** Language tag, such as `es`. Default: detected. */
  readonly language?: string | undefined;
}

/** Options of `audioFiles.upload()`. */
export interface UploadAudioOptions {
  /** Aborting rejects with the signal's own reason. Default: the upload ends by itself only. */
  readonly signal?: CallOptions["signal"] | undefined;
  /** Longest time for everything, processing included, in ms. Default: none. */
  readonly deadlineMs?: number | undefined;
  /** Told as the bytes are sent. */
  readonly onUploadProgress?: ((progress: TransferProgress) => void) | undefined;
  /** Told after every look at the processing. */
  readonly onProcessing?: ((status: ProcessingStatus) => void) | undefined;
  /** What to do after the bytes are there. `"wait"` resolves when the file is processed, `"start"` when processing began, `"none"` at once. Default `"wait"`. */
  readonly processing?: "wait" | "start" | "none" | undefined;
  /** Shortest wait between two looks, in ms. Default 2000. */
  readonly pollIntervalMs?: number | undefined;
}

/**
 * Registers an audio file, uploads it, starts processing and waits for its end; resolves to the file as it then is.
 * Throws `AudioProcessingError` when processing fails, `TimeoutError` at the deadline, and what the single calls throw.
 * An upload link that runs out meanwhile is not renewed, since that would register a second file.
 * Needs the scopes `audio:write` and, to wait and to read the file, `audio:read`.
 */
export type UploadAudioFile = (file: UploadAudio, options?: UploadAudioOptions) => Promise<AudioFile>;

/** The blob store is not part of the API: what errors of the `PUT` name. */
const put: Operation = {
  id: "audioFiles.upload",
  method: "PUT",
  path: "{uploadUrl}",
  // A second PUT overwrites the first.
  safety: "idempotent",
  body: "binary",
  response: "text",
  codes: [],
};

export function uploadAudio(runtime: Runtime, audioFiles: AudioFilesResource): UploadAudioFile {
  return (file, options) => whileHeld(file, () => upload(runtime, audioFiles, file, options));
}

async function upload(
  runtime: Runtime,
  audioFiles: AudioFilesResource,
  file: UploadAudio,
  options: UploadAudioOptions = {},
): Promise<AudioFile> {
  const { fileName, engagementId, campaignId, language } = file;
  const deadline = Deadline.after(runtime.clock, options.deadlineMs);
  // Each step gets what is left of the time.
  const left = (): CallOptions => deadline.options(options.signal ? { signal: options.signal } : {});
  const { audioFileId, uploadUrl } = await audioFiles.uploadUrl(
    { fileName, engagementId, ...(campaignId !== undefined && { campaignId }) },
    left(),
  );
  await uploadToLink({
    runtime,
    operation: put,
    link: uploadUrl,
    file: file.content,
    headers: { "x-ms-blob-type": "BlockBlob", ...contentTypeOf(file) },
    options: { ...left(), ...(options.onUploadProgress && { onUploadProgress: options.onUploadProgress }) },
  });
  if (options.processing !== "none")
    await audioFiles.process(audioFileId, language === undefined ? {} : { language }, left());
  if (options.processing === undefined || options.processing === "wait")
    await processed(runtime, audioFiles, audioFileId, options, left);
  return audioFiles.get(audioFileId, left());
}

async function processed(
  runtime: Runtime,
  audioFiles: AudioFilesResource,
  audioFileId: string,
  { onProcessing, pollIntervalMs = 2000 }: UploadAudioOptions,
  left: () => CallOptions,
): Promise<void> {
  const status = await poll<string, ProcessingStatus>({
    subject: audioFileId,
    check: (id, options) => audioFiles.processingStatus(id, options),
    state: (answer) => answer.status,
    pending: ["Pending", "Processing"],
    terminal: ["Completed", "Failed"],
    ...(onProcessing && { onAnswer: onProcessing }),
    floorMs: pollIntervalMs,
    ceilingMs: Math.max(pollIntervalMs, 10_000),
    clock: runtime.clock,
    random: runtime.random,
    ...left(),
  });
  if (status.status === "Failed") throw new AudioProcessingError(status);
}

const types: Readonly<Record<string, string>> = {
  wav: "audio/wav",
  mp3: "audio/mpeg",
  ogg: "audio/ogg",
  flac: "audio/flac",
  m4a: "audio/mp4",
};

function contentTypeOf({ contentType, fileName }: UploadAudio): { "content-type"?: string } {
  const type = contentType ?? types[fileName.slice(fileName.lastIndexOf(".") + 1).toLowerCase()];
  return type === undefined ? {} : { "content-type": type };
}
