import {
  type CallOptions,
  ConfigError,
  DecodeError,
  type FileInput,
  isAntiphonError,
  type TransferProgress,
} from "@antiphon/core";
import { Deadline, type Operation, prepareFile, type Runtime, uploadToLink, whileHeld } from "@antiphon/core/internal";
import { type ChatFile, type FileEntry, nameFiles } from "./chat-file.js";
import type { MessageAttachment, PlannedUpload, UploadCompletion, UploadPlan } from "../generated/fluxer/schema.js";
import { inPieces } from "./in-pieces.js";
import { type EncodeMessage, encodeMessage, type MessageWithFiles, withAttachments } from "./uploads.js";

/** Options of a planned upload. `deadlineMs` is the time for all of it, and `signal` ends it. There is no deadline unless one is set. */
export interface PlannedUploadOptions extends Pick<
  CallOptions,
  "signal" | "timeoutMs" | "deadlineMs" | "retry" | "onUploadProgress"
> {}

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

/** What the platform takes in one piece; it plans parts for larger files. */
const pieceBytes = 10 * 1024 * 1024;
/** Largest piece that a plan may ask for: it is held in memory. */
const LARGEST_PIECE = 256 * 1024 * 1024;

export function uploadAttachments(runtime: Runtime): UploadAttachments {
  return (channelId, files, options) =>
    whileHeld(files, async () => {
      const sources = await openSources(runtime, files);
      if (sources.some(({ entry }) => Number.isNaN(entry.file_size)))
        throw new ConfigError("INVALID_OPTION", "a planned upload needs to know how large a file is: give `sizeBytes`");
      return uploadAhead(runtime, channelId, sources, options);
    });
}

/**
 * Files that are large together go ahead of a new message, which then is plain JSON. They go with it where the plan cannot name a
 * size (streams of unknown length, empty files) or has no channel (webhooks). So do those of an edit: it has no nonce, and an
 * attempt that is repeated would find its uploads used up.
 */
export async function encodeOrUpload(
  runtime: Runtime,
  ...[body, context]: Parameters<EncodeMessage>
): ReturnType<EncodeMessage> {
  const { message, files, path, options } = body as MessageWithFiles;
  // Files that were uploaded before have numbers as well; what an edit keeps has ids.
  const first = (message.attachments ?? []).filter(({ id }) => typeof id === "number").length;
  const encode = (): ReturnType<EncodeMessage> => encodeMessage({ ...(body as MessageWithFiles), first }, context);
  const channelId = path?.["channel_id"];
  if (channelId === undefined || message.nonce === undefined) return encode();
  const sources = await openSources(runtime, files, first);
  const sizes = sources.map(({ entry }) => entry.file_size);
  // Of an unknown size the sum is NaN.
  if (sizes.includes(0) || !(total(sizes) > pieceBytes)) return encode();
  try {
    // Headers of the call are for the message, and none of the media host's business.
    const attachments = await uploadAhead(runtime, channelId, sources, { ...options, headers: {} });
    return { contentType: "application/json", content: JSON.stringify(withAttachments(message, attachments)) };
  } catch (error) {
    if (isAntiphonError(error) && error.outcome !== "rejected")
      Object.assign(error, { outcome: "not_sent", message: `${error.message} The message itself was not sent.` });
    throw error;
  }
}

async function uploadAhead(
  runtime: Runtime,
  channelId: string,
  sources: readonly Source[],
  { onUploadProgress, deadlineMs, ...rest }: CallOptions = {},
): Promise<readonly MessageAttachment[]> {
  const deadline = Deadline.after(runtime.clock, deadlineMs);
  const left = (): CallOptions => deadline.options(rest);
  const call = <T>(id: string, body: object): Promise<T> =>
    runtime.call(runtime.operation(id), { path: { channel_id: channelId }, body }, left());
  const plan = await call<UploadPlan>("attachments.plan", { attachments: sources.map(({ entry }) => entry) });
  const totalBytes = total(sources.map(({ entry }) => entry.file_size));
  let sentBytes = 0;
  const uploads: UploadCompletion[] = [];
  const attachments: MessageAttachment[] = [];
  for (const { source, pieces, upload_filename, upload_id } of sources.map((one) => plannedFor(one, plan))) {
    for await (const { url, bytes } of piecesOf(source, pieces)) {
      const before = sentBytes;
      const progress = ({ loadedBytes, attempt }: TransferProgress): void =>
        onUploadProgress?.({ loadedBytes: before + loadedBytes, totalBytes, attempt });
      await uploadToLink({
        runtime,
        operation: put,
        link: url,
        file: bytes,
        headers: { "content-type": source.entry.content_type },
        options: { ...left(), onUploadProgress: progress },
      });
      sentBytes += bytes.length;
    }
    if (upload_id !== undefined) uploads.push({ upload_filename, upload_id });
    attachments.push({ ...(source.described as MessageAttachment), ...source.entry, upload_filename });
  }
  if (uploads.length > 0) await call("attachments.complete", { uploads });
  return attachments;
}

interface Source {
  readonly described: FileEntry;
  readonly entry: {
    readonly id: number;
    readonly filename: string;
    /** `NaN` where it is not known. */
    readonly file_size: number;
    readonly content_type: string;
  };
  read(): AsyncIterable<Uint8Array>;
}

/** Looks at the files without reading them. */
async function openSources(
  { random }: Runtime,
  files: readonly (ChatFile | FileInput)[],
  first?: number,
): Promise<readonly Source[]> {
  return Promise.all(
    nameFiles(files, first).map(async ({ entry, source }) => {
      const { content, contentType, length } = await prepareFile(source, { random });
      const { id, filename } = entry;
      return {
        described: entry,
        entry: { id, filename, file_size: length ?? Number.NaN, content_type: contentType as string },
        read: content as () => AsyncIterable<Uint8Array>,
      };
    }),
  );
}

function total(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Where the pieces of one file go, and how large all but the last are. */
interface Pieces {
  readonly urls: readonly string[];
  readonly bytes: number;
}

interface Planned extends Pick<PlannedUpload, "upload_filename" | "upload_id"> {
  readonly source: Source;
  readonly pieces: Pieces;
}

/** What the platform planned for a file. Nothing is sent by a plan that cannot be right: it would end in a broken file. */
function plannedFor(source: Source, plan: UploadPlan): Planned {
  const { id, filename, file_size } = source.entry;
  const all: unknown = (plan as UploadPlan | null)?.attachments;
  const planned = (Array.isArray(all) ? (all as readonly (PlannedUpload | null)[]) : []).find((one) => one?.id === id);
  const pieces = planned && piecesIn(planned, file_size);
  if (!planned || !pieces)
    throw new DecodeError(`the platform's plan does not fit the file ${JSON.stringify(filename)}`, {
      operation: "attachments.plan",
      outcome: "rejected",
    });
  const { upload_filename, upload_id } = planned;
  return { source, pieces, upload_filename, upload_id };
}

function piecesIn(planned: PlannedUpload, fileSize: number): Pieces | undefined {
  const { part_size: bytes = fileSize } = planned;
  const urls = addressesIn(planned);
  const isUsable =
    Number.isInteger(bytes) &&
    bytes >= 1 &&
    bytes <= LARGEST_PIECE &&
    urls.length === Math.ceil(fileSize / bytes) &&
    urls.every((url) => typeof url === "string");
  return isUsable ? { urls, bytes } : undefined;
}

/** One address for each piece, in order; a list of parts that cannot be read has none. */
function addressesIn({ parts, upload_url }: PlannedUpload): readonly unknown[] {
  if (parts === undefined) return [upload_url];
  const listed: unknown = parts;
  if (!Array.isArray(listed) || listed.some((part) => typeof part !== "object" || part === null)) return [];
  return [...parts].sort((a, b) => a.part_number - b.part_number).map((part) => part.upload_url);
}

/** What goes where: one piece at a time is in memory, so that each can be sent again. */
async function* piecesOf(
  source: Source,
  { urls, bytes: size }: Pieces,
): AsyncGenerator<{ readonly url: string; readonly bytes: Uint8Array }, void> {
  let at = 0;
  // The source ends with an error when it is not as large as it was planned.
  for await (const bytes of inPieces(source.read(), size)) yield { url: urls[at++] as string, bytes };
}
