import type { Answer } from "../../../../kernel/engine.js";
import { servedType } from "../../../../kernel/request/multipart.js";
import type { ChatContext } from "../../world/act.js";
import { receivePart } from "./uploads.js";
import { testHarness } from "./harness.js";
import { answerPreflight } from "../../rules/pages.js";

/** What lies outside the specification: questions of browsers, the media host, the test harness. */
export function fluxerExtras(context: ChatContext): Answer | undefined | Promise<Answer | undefined> {
  const asked = answerPreflight(context);
  if (asked !== undefined) return asked;
  if (context.request.place === "media") return mediaHost(context);
  return testHarness(context);
}

/** Attachments by their address alone, and the upload links of a plan. Errors are plain text. */
async function mediaHost(context: ChatContext): Promise<Answer> {
  const { request, state } = context;
  const [path = "", query = ""] = request.url.split("?", 2);
  const key = /^\/v1\/relay\/([\w.]+)$/.exec(path)?.[1];
  if (key !== undefined) {
    if (request.method !== "PUT") return text(405);
    const status = receivePart(state, key, new URLSearchParams(query).get("t"), await context.bytes());
    return status === 200 ? { status, headers: { etag: `"${state.world.ids.hex(16)}"` } } : text(status);
  }
  if (request.method !== "GET" && request.method !== "HEAD") return text(405);
  const file = state.files.get(path);
  if (file === undefined) return text(404);
  const headers = { "cache-control": "public, max-age=31536000", "accept-ranges": "bytes" };
  const range = rangeOf(request.headers["range"], file.bytes.length);
  if (range === "none") return { status: 416, headers: { "content-range": `bytes */${file.bytes.length}` } };
  const bytes = range === undefined ? file.bytes : file.bytes.subarray(range.from, range.to + 1);
  const part = range === undefined ? {} : { "content-range": `bytes ${range.from}-${range.to}/${file.bytes.length}` };
  const status = range === undefined ? 200 : 206;
  return { status, type: servedType(file.content_type), body: bytes, headers: { ...headers, ...part } };
}

/** A single range of bytes; `undefined` when the whole is meant. */
function rangeOf(
  header: string | undefined,
  length: number,
): { readonly from: number; readonly to: number } | "none" | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? "");
  if (match === null || (match[1] === "" && match[2] === "")) return undefined;
  const from = match[1] === "" ? Math.max(length - Number(match[2]), 0) : Number(match[1]);
  const to = match[1] === "" || match[2] === "" ? length - 1 : Math.min(Number(match[2]), length - 1);
  return from > to ? "none" : { from, to };
}

function text(status: number): Answer {
  const words: Readonly<Record<number, string>> = {
    401: "unauthorized",
    403: "forbidden",
    404: "not found",
    405: "method not allowed",
    413: "too large",
  };
  return { status, type: "text/plain", body: words[status] ?? "error" };
}
