import { file, payload, upload } from "./field-asks.js";
import type { FieldCase, Part } from "./field-case.js";
import { pixel } from "./play.js";

/** A voice message as it should be, with what is wrong about one. */
const voice = (fields: object, ...files: readonly Part[]): FieldCase["ask"] => {
  const sound = { id: 0, filename: "a.ogg", duration: 3, waveform: "AAA=" };
  return upload(
    payload({ flags: 8192, attachments: [sound], ...fields }),
    ...(files.length > 0 ? files : [file(0, "a.ogg", "audio/ogg")]),
  );
};

const soundWithout = (name: string, change: object = {}): object => ({
  attachments: [
    Object.fromEntries(
      Object.entries({ id: 0, filename: "a.ogg", duration: 3, waveform: "AAA=", ...change }).filter(
        ([key]) => key !== name,
      ),
    ),
  ],
});

/** Fluxer's codes of voice messages. */
export const voiceMessageFieldCases: Readonly<Record<string, FieldCase>> = {
  VOICE_MESSAGES_CANNOT_HAVE_CONTENT: { path: "content", ask: voice({ content: "listen" }) },
  VOICE_MESSAGES_CANNOT_HAVE_EMBEDS: { path: "embeds", ask: voice({ embeds: [{ title: "x" }] }) },
  VOICE_MESSAGES_CANNOT_HAVE_STICKERS: {
    path: "sticker_ids",
    async ask(play) {
      const { id } = await play.bot.stickers.create(play.guildId, { name: "wave", image: pixel });
      return voice({ sticker_ids: [id] })(play);
    },
  },
  VOICE_MESSAGES_REQUIRE_SINGLE_ATTACHMENT: {
    path: "attachments",
    ask: voice({}, file(0, "a.ogg", "audio/ogg"), file(1, "b.ogg", "audio/ogg")),
  },
  VOICE_MESSAGES_ATTACHMENT_MUST_BE_AUDIO: { path: "attachments.0", ask: voice({}, file(0)) },
  VOICE_MESSAGES_ATTACHMENT_WAVEFORM_REQUIRED: { path: "attachments.0.waveform", ask: voice(soundWithout("waveform")) },
  VOICE_MESSAGES_ATTACHMENT_DURATION_REQUIRED: { path: "attachments.0.duration", ask: voice(soundWithout("duration")) },
  VOICE_MESSAGES_DURATION_EXCEEDS_LIMIT: {
    path: "attachments.0.duration",
    ask: voice(soundWithout("", { duration: 1201 })),
  },
};
