import { pathOf } from "../../../kernel/request/path-of.js";
import type { Answer } from "../../../kernel/engine.js";
import { servedType } from "../../../kernel/request/multipart.js";
import type { ChatContext } from "../world/act.js";
import { answerPreflight } from "../rules/pages.js";

/** What lies outside the specification: questions of browsers, and attachments, which whoever has the URL may fetch. */
export function serveMedia(context: ChatContext): Answer | undefined {
  const asked = answerPreflight(context);
  if (asked !== undefined) return asked;
  const { request, state } = context;
  const path = pathOf(request.url);
  if (!path.startsWith("/attachments/")) return undefined;
  const file = state.files.get(path);
  if (file === undefined || (request.method !== "GET" && request.method !== "HEAD"))
    return { status: 404, type: "text/plain", body: "not found" };
  return {
    status: 200,
    type: servedType(file.content_type),
    body: file.bytes,
    headers: { "cache-control": "public, max-age=31536000" },
  };
}
