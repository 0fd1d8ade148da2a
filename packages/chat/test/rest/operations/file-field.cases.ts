import { file, guild, messages, payload, send, text, upload } from "./field-asks.js";
import type { FieldCase, Part } from "./field-case.js";
import { asFluxer } from "./play.js";

const image =
  (data: string): FieldCase["ask"] =>
  (play) => ({
    method: "POST",
    to: `${guild(play)}/emojis`,
    body: { name: "one", image: data },
  });

const showing =
  (name: string, ...files: readonly Part[]): FieldCase["ask"] =>
  (play) =>
    upload(payload({ embeds: [{ image: { url: `attachment://${name}` } }] }), ...files)(play);

/** Fluxer's codes of attachments, uploads and images. */
export const fileFieldCases: Readonly<Record<string, FieldCase>> = {
  TOO_MANY_FILES: { path: "attachments", ask: upload(payload({}), ...Array.from({ length: 11 }, (_, at) => file(at))) },
  FILE_INDEX_EXCEEDS_MAXIMUM: { path: "files[10]", ask: upload(payload({}), file(10)) },
  INVALID_FILE_FIELD_NAME: { path: "picture", ask: upload(payload({}), ["picture", "abc", { name: "a.txt" }]) },
  DUPLICATE_FILE_INDEX: { path: "files[0]", ask: upload(payload({}), file(0), file("00")) },
  MULTIPLE_FILES_FOR_INDEX_NOT_ALLOWED: { path: "files[0]", ask: upload(payload({}), file(0), file(0)) },
  NO_FILE_FOR_ATTACHMENT_METADATA: { path: "attachments", ask: upload(payload({ attachments: [{ id: 1 }] }), file(0)) },
  DUPLICATE_ATTACHMENT_IDS_NOT_ALLOWED: {
    path: "attachments",
    ask: upload(payload({ attachments: [{ id: 0 }, { id: 0 }] }), file(0)),
  },
  INVALID_JSON_IN_PAYLOAD_JSON: { path: "payload_json", ask: upload(["payload_json", "{"], file(0)) },
  PAYLOAD_JSON_REQUIRED_FOR_MULTIPART: { path: "payload_json", ask: upload(file(0)) },
  FAILED_TO_PARSE_MULTIPART_FORM_DATA: {
    path: "root",
    ask: (play) => ({ method: "POST", to: messages(play), raw: "no parts" }),
  },
  FILENAME_LENGTH_INVALID: { path: "files[0]", ask: upload(payload({}), file(0, text(256))) },
  CANNOT_REFERENCE_ATTACHMENTS_WITHOUT_ATTACHMENTS: { path: "embeds.0.image.url", ask: showing("a.png") },
  REFERENCED_ATTACHMENT_NOT_FOUND: { path: "embeds.0.image.url", ask: showing("b.png", file(0, "a.png", "image/png")) },
  ATTACHMENT_MUST_BE_IMAGE: { path: "embeds.0.image.url", ask: showing("a.txt", file(0)) },
  ATTACHMENT_ID_NOT_FOUND_IN_MESSAGE: {
    path: "attachment_id",
    async ask(play) {
      const { id } = await play.bot.messages.create(play.channelId, { content: "x" });
      return { method: "DELETE", to: `${messages(play)}/${id}/attachments/1` };
    },
  },
  UPLOADED_ATTACHMENT_NOT_FOUND: {
    path: "attachments.0",
    ask: send({ attachments: [{ id: 0, filename: "a", upload_filename: "nowhere" }] }),
  },
  NO_UPLOADED_PARTS_TO_FINALIZE: {
    path: "uploads.0",
    async ask({ bot, channelId }) {
      const film = { id: 0, filename: "a", file_size: 11 * 1024 * 1024, content_type: "video/mp4" };
      const [planned] = (await asFluxer(bot).attachments.plan(channelId, { attachments: [film] })).attachments;
      const uploads = [{ upload_filename: planned?.upload_filename, upload_id: planned?.upload_id }];
      return { method: "POST", to: `/channels/${channelId}/attachments/complete`, body: { uploads } };
    },
  },
  INVALID_IMAGE_FORMAT: { path: "image", ask: image("data:text/plain;base64,AAAA") },
  INVALID_BASE64_FORMAT: { path: "image", ask: image("data:image/png;base64,??==") },
  BASE64_LENGTH_INVALID: { path: "image", ask: image("data:image/png;base64,AAAAA") },
  IMAGE_SIZE_EXCEEDS_LIMIT: {
    path: "avatar",
    ask: (play) => ({
      method: "PATCH",
      to: `${guild(play)}/members/@me`,
      body: { avatar: `data:image/png;base64,${"A".repeat((10 * 1024 * 1024 * 4 - 4) / 3 + 4)}` },
    }),
  },
};
