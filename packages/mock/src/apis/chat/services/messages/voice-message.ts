import { invalid } from "../../world/act.js";
import { isBlank } from "./message-content.js";
import type { MessageFields } from "./message-draft.js";
import type { AttachmentRecord } from "../../world/records.js";
import type { ChatState } from "../../world/state.js";

const voiceMessageFlag = 8192;

/** A voice message is one piece of audio with its length and shape, and carries nothing else. */
export function checkVoiceMessage(
  { dialect }: ChatState,
  { flags = 0, content, embeds = [], sticker_ids: stickers = [], attachments = [] }: MessageFields,
  [file, ...others]: readonly AttachmentRecord[],
): void {
  if (!dialect.rules.voiceMessages || (flags & voiceMessageFlag) === 0) return;
  if (!isBlank(content ?? "")) throw invalid("content", "A voice message has no text.", code("CANNOT_HAVE_CONTENT"));
  if (embeds.length > 0) throw invalid("embeds", "A voice message has no embeds.", code("CANNOT_HAVE_EMBEDS"));
  if (stickers.length > 0)
    throw invalid("sticker_ids", "A voice message has no stickers.", code("CANNOT_HAVE_STICKERS"));
  if (file === undefined || others.length > 0)
    throw invalid("attachments", "A voice message is one file.", code("REQUIRE_SINGLE_ATTACHMENT"));
  if (!file.content_type.startsWith("audio/"))
    throw invalid("attachments.0", "The file is no audio.", code("ATTACHMENT_MUST_BE_AUDIO"));
  const { waveform, duration } = attachments[0] ?? {};
  if (waveform === undefined)
    throw invalid("attachments.0.waveform", "Its shape is missing.", code("ATTACHMENT_WAVEFORM_REQUIRED"));
  if (duration === undefined)
    throw invalid("attachments.0.duration", "Its length is missing.", code("ATTACHMENT_DURATION_REQUIRED"));
  const most = dialect.limits.voiceMessageSeconds;
  if (duration > most)
    throw invalid("attachments.0.duration", `At most ${most} seconds.`, code("DURATION_EXCEEDS_LIMIT"));
}

function code(name: string): string {
  return `VOICE_MESSAGES_${name}`;
}
