import { type Clock, ConfigError, type FileInput, type FileSource } from "@antiphon/core";
import { CALL_OPTIONS, checkOptions, isFileInput, listenTo, whileHeld } from "@antiphon/core/internal";
import type { Connection } from "../client/connect.js";
import type { SubmittedJob } from "../generated/schema.js";
import { loadWorkspace } from "../platform/load-workspace.js";
import type { OpenProject } from "../platform/workspace.js";
import { describeSubmission, type Submission } from "./submission.js";
import { SUBMIT_OPTIONS, type SubmitOptions } from "./submit-options.js";

/** Packs what must be packed, checks what stated facts decide, and uploads. */
export function submit(connection: Submitter, file: string | FileInput, options: SubmitOptions): Promise<SubmittedJob> {
  return whileHeld(file, () => packAndSend(connection, file, options));
}

type Submitter = Connection & { note(submission: Submission): unknown };

async function packAndSend(
  { runtime, resources, userId, deadlineMs, note }: Submitter,
  file: string | FileInput,
  options: SubmitOptions,
): Promise<SubmittedJob> {
  checkOptions(options, "jobs.submit", [...SUBMIT_OPTIONS, ...CALL_OPTIONS], { operation: "jobs.submit" });
  const {
    platform,
    timeout,
    output_directory,
    filename,
    ignoreFiles: _files,
    onLeftOut: _line,
    onSubmission: _submission,
    ...call
  } = options;
  const user_id = userId();
  // A bad platform should not wait for the packing of a large directory.
  describeSubmission("check.zip", options, 0);
  const project = await open(file, options, runtime.clock);
  try {
    const submission = describeSubmission(filename ?? project.filename, options, runtime.clock.now());
    await note(submission);
    return await resources.jobs.submit(
      {
        user_id,
        file: { ...sourceOf(project.content), filename: submission.filename },
        ...(platform !== undefined && { platform }),
        ...(timeout !== undefined && { timeout }),
        ...(output_directory !== undefined && { output_directory }),
      },
      // As long as bytes go out, a large upload takes the time it takes.
      { deadlineMs: deadlineMs ?? Number.POSITIVE_INFINITY, ...call },
    );
  } finally {
    await project.release();
  }
}

async function open(
  file: string | FileInput,
  { ignoreFiles, onLeftOut, signal }: SubmitOptions,
  clock: Clock,
): Promise<Pick<OpenProject, "filename" | "content" | "release">> {
  if (typeof file !== "string" && !isFileInput(file)) {
    const reason = "the project must be a path, a Blob, bytes, a stream or a function that opens one";
    throw new ConfigError("INVALID_OPTION", reason, { operation: "jobs.submit" });
  }
  const path = typeof file === "string" ? file : pathOf(file);
  if (path !== undefined) {
    const tell = (line: string): void => listenTo(onLeftOut?.(line));
    const { openProject } = await loadWorkspace(clock);
    return openProject(path, { ignoreFiles, tell, signal: signal as AbortSignal | undefined });
  }
  const content = file as FileInput;
  if (sizeOf(content) === 0)
    throw new ConfigError("INVALID_OPTION", "the file is empty.", { operation: "jobs.submit" });
  return { filename: nameOf(content) ?? "project.zip", content, release: async () => undefined };
}

function sourceOf(content: FileInput): FileSource {
  return isSource(content) ? content : { content };
}

function isSource(file: FileInput): file is FileSource {
  return typeof file === "object" && "content" in file;
}

function pathOf(file: FileInput): string | undefined {
  const content = isSource(file) ? file.content : file;
  return typeof content === "object" && "path" in content && typeof content.path === "string"
    ? content.path
    : undefined;
}

function nameOf(file: FileInput): string | undefined {
  if (isSource(file)) return file.filename ?? nameOf(file.content);
  return typeof file === "object" && "name" in file && typeof file.name === "string" ? file.name : undefined;
}

function sizeOf(file: FileInput): number | undefined {
  if (isSource(file)) return file.sizeBytes ?? sizeOf(file.content);
  if (file instanceof Uint8Array || file instanceof ArrayBuffer) return file.byteLength;
  return typeof file === "object" && "size" in file && typeof file.size === "number" ? file.size : undefined;
}
