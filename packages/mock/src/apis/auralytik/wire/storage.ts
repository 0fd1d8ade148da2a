import type { Answer } from "../../../kernel/engine.js";
import type { AuralytikContext } from "./context.js";
import { exportFile } from "./export-file.js";
import { findFile } from "./files.js";
import { signatureOf } from "./links.js";
import { ranged } from "./ranged.js";
import { createRecording } from "./recording.js";
import { meterStorage } from "../world/meter.js";
import type { Link } from "../world/records.js";
import { findCall } from "../services/voice-calls.js";

/** The blob store behind signed URLs: knows no API key, and refuses one as the real store does. */
export async function storage(context: AuralytikContext): Promise<Answer | undefined> {
  const { request } = context;
  if (request.place !== "storage") return undefined;
  if (["x-api-key", "x-signature", "authorization"].some((name) => request.headers[name] !== undefined)) {
    return refusal(400, "InvalidAuthenticationInfo", "A signed URL must be used without any other credential.");
  }
  const link = context.state.links.get(signatureOf(request.url) ?? "");
  if (link === undefined || !request.url.startsWith(`/${link.target.kind}/${link.target.id}/`)) {
    return refusal(403, "AuthenticationFailed", "The signature is not valid for this URL.");
  }
  if (context.now >= link.expiresAt || context.now < link.validFrom)
    return refusal(403, "AuthenticationFailed", "The signed URL has expired.");
  if (request.method === "PUT" && link.action === "write") return upload(context, link);
  if ((request.method === "GET" || request.method === "HEAD") && link.action === "read") return download(context, link);
  return refusal(405, "UnsupportedHttpVerb", "The signed URL does not allow this method.");
}

async function upload(context: AuralytikContext, link: Link): Promise<Answer> {
  if (context.request.headers["x-ms-blob-type"]?.toLowerCase() !== "blockblob") {
    return refusal(400, "MissingRequiredHeader", "x-ms-blob-type: BlockBlob is missing.");
  }
  const record = context.state.audioFiles.get(link.target.id);
  if (record === undefined) return refusal(404, "BlobNotFound", "There is no such blob.");
  const content = await context.bytes();
  meterStorage(context.state, record, content.length);
  record.content = content;
  context.effect("audio-content", record.id);
  return { status: 201, headers: { etag: etagOf(link.target.id, record.content.length) } };
}

function download(context: AuralytikContext, link: Link): Answer {
  const { state, now, request } = context;
  const { kind, id } = link.target;
  if (kind === "export") {
    const record = state.exports.get(id);
    if (record === undefined || record.error !== undefined)
      return refusal(404, "BlobNotFound", "There is no such blob.");
    const { type, bytes } = exportFile(state, record);
    return ranged(request, bytes, type, etagOf(id, bytes.length));
  }
  const seconds = kind === "audio" ? findFile(state, id, now)?.durationInSeconds : findCall(state, id)?.durationSeconds;
  const bytes = state.audioFiles.get(id)?.content ?? createRecording(seconds ?? 0);
  return ranged(request, bytes, "audio/wav", etagOf(id, bytes.length));
}

function etagOf(id: string, length: number): string {
  return `"${id}-${length.toString(16)}"`;
}

function refusal(status: number, code: string, message: string): Answer {
  return {
    status,
    type: "application/xml",
    body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  };
}
