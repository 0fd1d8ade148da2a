import { Failure } from "../../../../kernel/request/failure.js";
import { actOf, callerId, invalid, ok, type At, type ChatContext, type ChatServices } from "../../world/act.js";
import { fileLimit } from "../../rules/file-limit.js";
import type { UploadRecord } from "./state.js";
import type { UploadedFile } from "../../wire/multipart.js";
import type { ChannelRecord } from "../../world/records.js";
import type { ChatState } from "../../world/state.js";
import { allowedChannel } from "../../permissions/visibility.js";

const mebibyte = 1024 * 1024;
const partBytes = 10 * mebibyte;
const linkMs = 900_000;

interface PlannedFile {
  readonly id: number;
  readonly filename: string;
  readonly file_size: number;
  readonly content_type: string;
}

export const uploadServices: ChatServices<"attachments.plan" | "attachments.complete"> = {
  "attachments.plan": (context) => {
    const act = actOf(context);
    const channel = uploadChannel(context);
    const files = context.body.attachments;
    if (new Set(files.map(({ id }) => id)).size < files.length)
      throw invalid("attachments", "Two files have the same id.", "DUPLICATE_ATTACHMENT_IDS_NOT_ALLOWED");
    if (files.some(({ file_size: size }) => size > fileLimit(act.state, callerId(context))))
      throw new Failure("FILE_SIZE_TOO_LARGE");
    const media = context.request.places?.["media"] ?? "";
    return ok({ attachments: files.map((file) => planned(planFile(context, channel, file), file.id, media)) });
  },

  "attachments.complete": (context) => {
    uploadChannel(context);
    const uploads = context.body.uploads;
    const records = uploads.map(({ upload_filename: name, upload_id: id }, at) => {
      const record = uploadOf(context.state, name, callerId(context));
      if (record === undefined || record.uploadId !== id)
        throw invalid(`uploads.${at}`, "There is no such upload.", "UPLOADED_ATTACHMENT_NOT_FOUND");
      if (record.parts.size < partsOf(record))
        throw invalid(`uploads.${at}`, "Parts are missing.", "NO_UPLOADED_PARTS_TO_FINALIZE");
      return record;
    });
    for (const record of records) {
      record.complete = true;
      actOf(context).effect("upload", record.name);
    }
    return ok({ uploads: records.map(({ name }) => ({ upload_filename: name })) });
  },
};

/** Files that entries of a message name by `upload_filename`, as if they had come with it. Each serves one message. */
export function uploadsIn(
  state: ChatState,
  userId: string,
  entries: readonly Readonly<Record<string, unknown>>[],
): UploadedFile[] {
  return entries.flatMap((entry, at) => {
    const name = entry["upload_filename"];
    if (name === undefined) return [];
    const record = uploadOf(state, String(name), userId);
    if (record === undefined || !record.complete)
      throw invalid(`attachments.${at}`, "There is no such upload.", "UPLOADED_ATTACHMENT_NOT_FOUND");
    return [
      {
        index: Number(entry["id"]),
        filename: record.filename,
        content_type: record.contentType,
        bytes: wholeOf(record),
      },
    ];
  });
}

/** Takes one part from its link; gives the status to answer. */
export function receivePart(state: ChatState, key: string, capability: string | null, bytes: Uint8Array): number {
  const [name = "", number = "1"] = key.split(".");
  const record = state.fluxer.uploads.get(name);
  if (record === undefined) return 404;
  if (capability === null) return 401;
  if (capability !== record.capability || record.expiresAt <= state.world.clock.now()) return 403;
  const part = Number(number);
  const last = part === partsOf(record);
  const expected = last ? record.size - record.partSize * (part - 1) : record.partSize;
  if (bytes.length > expected) return 413;
  record.parts.set(part, bytes.slice());
  if (record.uploadId === undefined) record.complete = bytes.length === record.size;
  return 200;
}

function uploadChannel(context: At<"channel_id">): ChannelRecord {
  if (context.state.options.mediaDown) throw new Failure("BAD_GATEWAY");
  return allowedChannel(
    context.state,
    callerId(context),
    context.path.channel_id,
    "message",
    "SEND_MESSAGES",
    "ATTACH_FILES",
  );
}

function uploadOf(state: ChatState, name: string, userId: string): UploadRecord | undefined {
  const record = state.fluxer.uploads.get(name);
  return record?.userId === userId ? record : undefined;
}

function planFile({ state, now, caller }: ChatContext, channel: ChannelRecord, file: PlannedFile): UploadRecord {
  const { ids } = state.world;
  const large = file.file_size > partBytes;
  const record: UploadRecord = {
    name: ids.token("", 24),
    userId: caller.kind === "anonymous" ? "" : caller.userId,
    channelId: channel.id,
    filename: file.filename,
    contentType: file.content_type,
    size: file.file_size,
    expiresAt: now + linkMs,
    uploadId: large ? ids.token("", 32) : undefined,
    partSize: large ? Math.max(partBytes, Math.ceil(file.file_size / 20)) : file.file_size,
    capability: ids.token("", 32),
    parts: new Map(),
    complete: false,
  };
  state.fluxer.uploads.set(record.name, record);
  state.world.register(record.capability);
  return record;
}

function planned(record: UploadRecord, id: number, media: string): object {
  const url = (key: string): string => `${media}/v1/relay/${key}?t=${record.capability}`;
  if (record.uploadId === undefined) return { id, upload_filename: record.name, upload_url: url(record.name) };
  const parts = Array.from({ length: partsOf(record) }, (_, at) => ({
    part_number: at + 1,
    upload_url: url(`${record.name}.${at + 1}`),
  }));
  return { id, upload_filename: record.name, upload_id: record.uploadId, part_size: record.partSize, parts };
}

function partsOf({ size, partSize }: UploadRecord): number {
  return Math.max(Math.ceil(size / partSize), 1);
}

function wholeOf(record: UploadRecord): Uint8Array {
  const whole = new Uint8Array(record.size);
  for (const [number, bytes] of record.parts) whole.set(bytes, (number - 1) * record.partSize);
  return whole;
}
