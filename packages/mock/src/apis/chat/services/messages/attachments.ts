import type { EmbedInput, MessageAttachment } from "../../../../generated/fluxer-operations.js";
import { Failure } from "../../../../kernel/request/failure.js";
import { invalid, type Act } from "../../world/act.js";
import { fileLimit } from "../../rules/file-limit.js";
import { uploadsIn } from "../../platforms/fluxer/uploads.js";
import type { UploadedFile } from "../../wire/multipart.js";
import type { AttachmentRecord } from "../../world/records.js";
import type { ChatState } from "../../world/state.js";
import { attachmentPath } from "../../wire/wire.js";

/** Attachments that may be kept, and are not yet: what else is wrong with the message can still refuse it. */
export function readFiles(
  { state }: Act,
  userId: string,
  entries: readonly MessageAttachment[],
  sent: readonly UploadedFile[],
): AttachmentRecord[] {
  const files = [...sent, ...uploadsIn(state, userId, entries)];
  if (files.length > state.dialect.limits.files)
    throw invalid("attachments", `At most ${state.dialect.limits.files} files.`, "TOO_MANY_FILES");
  for (const entry of entries) {
    if (!files.some((file) => describes(entry, file)))
      throw invalid("attachments", "An entry describes a file that was not sent.", "NO_FILE_FOR_ATTACHMENT_METADATA");
  }
  return files.map((file) => {
    const entry = entries.find((one) => describes(one, file));
    if (entry === undefined && state.dialect.unclaimedFiles === "refuse" && !state.options.discord) {
      throw invalid("attachments", `files[${file.index}] has no entry with its id and filename.`);
    }
    if (file.bytes.byteLength > fileLimit(state, userId)) throw new Failure("FILE_SIZE_TOO_LARGE");
    const filename = entry?.filename ?? file.filename;
    return {
      id: state.world.ids.snowflake(),
      filename,
      title: entry?.title ?? null,
      description: entry?.description ?? null,
      content_type: file.content_type,
      flags: entry?.flags ?? 0,
      bytes: file.bytes,
      size: imageSize(file.bytes),
      sound: soundOf(entry),
    };
  });
}

/** Serves the files from now on; what was uploaded ahead is used up. */
export function keepFiles(
  { state }: Act,
  channelId: string,
  entries: readonly MessageAttachment[],
  files: readonly AttachmentRecord[],
): void {
  for (const file of files) state.files.set(attachmentPath(channelId, file.id, file.filename), file);
  for (const { upload_filename: name } of entries) state.fluxer.uploads.delete(String(name));
}

export function forgetFiles(state: ChatState, channelId: string, files: readonly AttachmentRecord[]): void {
  for (const file of files) state.files.delete(attachmentPath(channelId, file.id, file.filename));
}

/** Embeds may show only images that came with the message. */
export function checkEmbedFiles(
  state: ChatState,
  embeds: readonly EmbedInput[],
  files: readonly AttachmentRecord[],
): void {
  if (!state.dialect.rules.strictEmbedFiles) return;
  for (const [at, embed] of embeds.entries()) {
    for (const key of ["image", "thumbnail"] as const) {
      const url = embed[key]?.url;
      const path = `embeds.${at}.${key}.url`;
      if (url === undefined || !url.startsWith("attachment://")) continue;
      if (files.length === 0)
        throw invalid(path, "The message has no files.", "CANNOT_REFERENCE_ATTACHMENTS_WITHOUT_ATTACHMENTS");
      const file = files.find(({ filename }) => filename === url.slice("attachment://".length));
      if (file === undefined) throw invalid(path, "The message has no such file.", "REFERENCED_ATTACHMENT_NOT_FOUND");
      if (!file.content_type.startsWith("image/"))
        throw invalid(path, "The file is no image.", "ATTACHMENT_MUST_BE_IMAGE");
    }
  }
}

/** Where the message's own file of this name is shown, for `attachment://name`. */
export function attachmentUrl(
  files: readonly AttachmentRecord[],
  channelId: string,
  base: string,
): (name: string) => string | undefined {
  return (name) => {
    const file = files.find((one) => one.filename === name);
    return file === undefined ? undefined : `${base}${attachmentPath(channelId, file.id, file.filename)}`;
  };
}

function describes(entry: MessageAttachment, file: UploadedFile): boolean {
  return String(entry.id) === String(file.index);
}

function soundOf(entry: MessageAttachment | undefined): AttachmentRecord["sound"] {
  const { duration, waveform } = entry ?? {};
  return duration !== undefined && waveform !== undefined ? { duration, waveform } : undefined;
}

/** Width and height of a PNG or GIF. */
function imageSize(bytes: Uint8Array): AttachmentRecord["size"] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength >= 24 && view.getUint32(0) === 0x89504e47)
    return { width: view.getUint32(16), height: view.getUint32(20) };
  if (bytes.byteLength >= 10 && view.getUint32(0) === 0x47494638)
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  return undefined;
}
