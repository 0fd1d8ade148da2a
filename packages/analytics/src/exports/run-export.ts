import type { CallOptions, Download, DownloadOptions, Poll } from "@antiphon/core";
import { poll } from "@antiphon/core";
import { createDownload, Deadline, type Runtime } from "@antiphon/core/internal";
import { get } from "../audio/audio-download.js";
import { ExportError } from "./export-error.js";
import type { ExportsResource } from "../generated/resources.js";
import type { AiCallsExportRequest, ExportJob, ExportRequest } from "../generated/schema.js";

/** Options of running an export. */
export interface RunExportOptions {
  /** Aborting rejects with the signal's own reason; the export itself goes on. Default: it waits until the file is ready. */
  readonly signal?: CallOptions["signal"] | undefined;
  /** Longest time until the file is ready, in ms. Default: none. */
  readonly deadlineMs?: number | undefined;
  /** Told after every look at the job: `job.progress` is in percent. */
  readonly onProgress?: ((job: ExportJob) => void) | undefined;
  /** Shortest wait between two looks, in ms; the vendor asks for two to five seconds. Default 2000. */
  readonly pollIntervalMs?: number | undefined;
}

/** A finished export: the job, and its file to be read once or many times while the link lives (two hours). */
export interface ExportFile {
  /** The finished job. */
  readonly job: ExportJob;
  /** Streams the file as `audioFiles.download` does. A link that has run out is asked for anew, once. */
  download(options?: DownloadOptions): Download;
}

/**
 * Starts an export, waits until its file is ready and gives it to read.
 * Throws `ExportError` when the job fails, `TimeoutError` at the deadline, and what the single calls throw. An export that
 * was started before goes on with `exports.wait(jobId)`. Needs the scopes `analytics:export` and `analytics:read`.
 */
export type RunExport = (request: ExportRequest, options?: RunExportOptions) => Promise<ExportFile>;

/** Like `exports.run`, for AI calls. Needs the scope `analytics:export`. */
export type RunAiCallsExport = (request: AiCallsExportRequest, options?: RunExportOptions) => Promise<ExportFile>;

/** Waits for an export that was started before, perhaps by another process, and gives its file to read. */
export type WaitForExport = (
  jobId: string,
  options?: RunExportOptions & { readonly kind?: "analytics" | "ai-calls" | undefined },
) => Promise<ExportFile>;

/** Exports from start to file. */
export interface ExportHelpers {
  /** Starts an export and gives its file. */
  readonly run: RunExport;
  /** Starts an export of AI calls and gives its file. */
  readonly runAiCalls: RunAiCallsExport;
  /** Waits for an export that was started elsewhere, and gives its file. */
  readonly wait: WaitForExport;
}

export function exportHelpers(runtime: Runtime, exports: ExportsResource): ExportHelpers {
  const wait: WaitForExport = async (jobId, options = {}) => {
    const look = options.kind === "ai-calls" ? exports.getAiCalls : exports.get;
    const name = options.kind === "ai-calls" ? "exports.runAiCalls" : "exports.run";
    const job = await ready(runtime, look, jobId, options);
    if (job.status === "failed") throw new ExportError(name, job);
    return Object.freeze<ExportFile>({
      job,
      download(downloadOptions) {
        let known = job.downloadUrl;
        const link = async (): Promise<string> => {
          const url = known ?? (await look(jobId, signalOf(downloadOptions))).downloadUrl;
          known = null;
          if (url === null)
            throw new ExportError(name, {
              ...job,
              error: "its file can no longer be fetched: the link lives two hours",
            });
          return url;
        };
        return createDownload({ runtime, operation: get(`${name} download`), link, options: downloadOptions });
      },
    });
  };
  const startedAt = (options: RunExportOptions | undefined): (() => RunExportOptions) => {
    const deadline = Deadline.after(runtime.clock, options?.deadlineMs);
    return () => deadline.options({ ...options });
  };
  return {
    wait,
    async run(request, options) {
      const left = startedAt(options);
      const { jobId } = await exports.create(request, callOptions(left()));
      return wait(jobId, left());
    },
    async runAiCalls(request, options) {
      const left = startedAt(options);
      const { jobId } = await exports.createAiCalls(request, callOptions(left()));
      return wait(jobId, { ...left(), kind: "ai-calls" });
    },
  };
}

function ready(
  runtime: Runtime,
  look: ExportsResource["get"],
  jobId: string,
  options: RunExportOptions,
): Poll<string, ExportJob> {
  const { pollIntervalMs = 2000, onProgress } = options;
  return poll<string, ExportJob>({
    subject: jobId,
    check: (id, checkOptions) => look(id, checkOptions),
    state: (job) => job.status,
    pending: ["queued", "processing"],
    terminal: ["completed", "failed"],
    ...(onProgress && { onAnswer: onProgress }),
    floorMs: pollIntervalMs,
    ceilingMs: Math.max(pollIntervalMs, 5000),
    clock: runtime.clock,
    random: runtime.random,
    ...callOptions(options),
  });
}

function callOptions({ signal, deadlineMs }: RunExportOptions): CallOptions {
  return { ...(signal && { signal }), ...(deadlineMs !== undefined && { deadlineMs }) };
}

function signalOf(options: DownloadOptions | undefined): CallOptions {
  return options?.signal === undefined ? {} : { signal: options.signal };
}
