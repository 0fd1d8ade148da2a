import type { CallOptions, TransferProgress } from "@antiphon/core";
import { ConfigError } from "@antiphon/core";
import { type Operation, prepareFile, type Runtime, uploadToLink } from "@antiphon/core/internal";
import type { FileInput } from "@antiphon/core";
import { type ChatFile, fileEntry, namedFile } from "./chat-file.js";
import type { AttachmentsResource } from "./generated/fluxer/resources.js";
import type { MessageAttachment, PlannedUpload } from "./generated/fluxer/schema.js";

/** Options of a planned upload. `deadlineMs` is the time for each request, and `signal` ends them all. */
export interface PlannedUploadOptions extends Pick<CallOptions, "signal" | "timeoutMs" | "retry"> {
  /** Told as the bytes of all files together are sent. */
  readonly onUploadProgress?: (progress: TransferProgress) => void;
}

/** Uploads files to the media host, in parts where they are large; what it gives goes into `attachments` of a message. */
export type UploadAttachments = (
  channelId: string,
  files: readonly (ChatFile | FileInput)[],
  options?: PlannedUploadOptions,
) => Promise<readonly MessageAttachment[]>;

/** The media host is not part of the API: what errors of the `PUT` name. A second PUT overwrites the first. */
const put: Operation = {
  id: "attachments.put",
  method: "PUT",
  path: "{upload_url}",
  safety: "idempotent",
  body: "binary",
  response: "text",
  codes: [],
};

export function uploadAttachments(runtime: Runtime, attachments: AttachmentsResource): UploadAttachments {
  return async (channelId, files, options = {}) => {
    const { onUploadProgress, ...rest } = options;
    const sources = await Promise.all(files.map((file, index) => openSource(runtime, file, index)));
    const plan = await attachments.plan(channelId, { attachments: sources.map(({ entry }) => entry) }, rest);
    const totalBytes = sources.reduce((sum, { entry }) => sum + entry.file_size, 0);
    let sentBytes = 0;
    for (const source of sources) {
      const planned = plan.attachments.find(({ id }) => id === source.entry.id);
      if (planned === undefined) throw new ConfigError("INVALID_OPTION", "the plan leaves out a file");
      for await (const { url, bytes } of piecesOf(planned, source)) {
        const before = sentBytes;
        const progress = ({ loadedBytes, attempt }: TransferProgress): void =>
          onUploadProgress?.({ loadedBytes: before + loadedBytes, totalBytes, attempt });
        const type = { "content-type": source.entry.content_type };
        await uploadToLink({
          runtime,
          operation: put,
          link: url,
          file: bytes,
          headers: type,
          options: { ...rest, onUploadProgress: progress },
        });
        sentBytes += bytes.length;
      }
    }
    const uploads = plan.attachments.flatMap(({ upload_filename, upload_id }) =>
      upload_id === undefined ? [] : [{ upload_filename, upload_id }],
    );
    if (uploads.length > 0) await attachments.complete(channelId, { uploads }, rest);
    return sources.map(({ entry, described }) => {
      const upload_filename = plan.attachments.find(({ id }) => id === entry.id)?.upload_filename as string;
      return { ...described, ...entry, upload_filename };
    });
  };
}

interface Source {
  readonly described: ReturnType<typeof fileEntry>;
  readonly entry: {
    readonly id: number;
    readonly filename: string;
    readonly file_size: number;
    readonly content_type: string;
  };
  read(): AsyncIterable<Uint8Array>;
}

async function openSource(runtime: Runtime, file: ChatFile | FileInput, index: number): Promise<Source> {
  const named = namedFile(file);
  const {
    content,
    contentType = "application/octet-stream",
    length,
  } = await prepareFile(named, { random: runtime.random });
  if (length === undefined)
    throw new ConfigError("INVALID_OPTION", "a planned upload needs to know how large a file is: give `sizeBytes`");
  if (typeof content !== "function") throw new ConfigError("INVALID_OPTION", "the file cannot be read");
  const described = fileEntry(file, index);
  return {
    described,
    entry: { id: index, filename: described.filename, file_size: length, content_type: contentType },
    read: content,
  };
}

/** What goes where: one piece at a time is in memory, so that each can be sent again. */
async function* piecesOf(
  planned: PlannedUpload,
  source: Source,
): AsyncGenerator<{ readonly url: string; readonly bytes: Uint8Array }, void> {
  const urls =
    planned.parts === undefined
      ? [planned.upload_url as string]
      : [...planned.parts].sort((a, b) => a.part_number - b.part_number).map(({ upload_url }) => upload_url);
  const size = planned.part_size ?? source.entry.file_size;
  let at = 0;
  for await (const bytes of inPieces(source.read(), size)) {
    const url = urls[at];
    if (url === undefined) throw new ConfigError("INVALID_OPTION", "the file is larger than it was planned");
    at += 1;
    yield { url, bytes };
  }
}

/** The stream in pieces of exactly this size; the last one may be smaller. */
async function* inPieces(stream: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array, void> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (let chunk of stream) {
    while (length + chunk.length >= size) {
      const cut = size - length;
      yield joined([...held, chunk.subarray(0, cut)], size);
      chunk = chunk.subarray(cut);
      held = [];
      length = 0;
    }
    if (chunk.length > 0) held.push(chunk);
    length += chunk.length;
  }
  if (length > 0) yield joined(held, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
