import type { CallOptions, Download, DownloadOptions } from "@antiphon/core";
import { createDownload, type Operation, type Runtime } from "@antiphon/core/internal";
import type { AudioFilesResource, VoiceCallsResource } from "../generated/resources.js";

/**
 * The audio of a file. Nothing is sent before it is read, by iterating, `bytes()`, `to(writable)` or `toFile(path)`. The
 * signed link gets no credential of ours, is asked for when needed and once more when it has run out; a body that is cut
 * goes on where it ended. Needs the scope `audio:download`.
 */
export type DownloadAudio = (audioFileId: string, options?: DownloadOptions) => Download;

/** The recording of a call, read like `audioFiles.download`. Needs the scope `audio:download`. */
export type DownloadRecording = (voiceCallId: string, options?: DownloadOptions) => Download;

export function downloadAudio(runtime: Runtime, audioFiles: AudioFilesResource): DownloadAudio {
  return (id, options) =>
    createDownload({
      runtime,
      operation: get("audioFiles.download"),
      link: () => urlOf(audioFiles.downloadUrl(id, linkOptions(options))),
      options,
    });
}

export function downloadRecording(runtime: Runtime, voiceCalls: VoiceCallsResource): DownloadRecording {
  return (id, options) =>
    createDownload({
      runtime,
      operation: get("voiceCalls.downloadRecording"),
      link: () => urlOf(voiceCalls.recordingUrl(id, linkOptions(options))),
      options,
    });
}

/** The blob store is not part of the API: what errors of the `GET` name. */
export function get(id: string): Operation {
  return { id, method: "GET", path: "{downloadUrl}", safety: "safe", response: "binary", codes: [] };
}

async function urlOf(link: PromiseLike<{ readonly url: string }>): Promise<string> {
  return (await link).url;
}

/** Asking for the link ends with the download. */
function linkOptions(options: DownloadOptions | undefined): CallOptions {
  return options?.signal === undefined ? {} : { signal: options.signal };
}
