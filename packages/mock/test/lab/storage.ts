import type { Answer } from "../../src/kernel/engine.js";
import { Failure } from "../../src/kernel/request/failure.js";
import type { LabContext } from "./context.js";
import { ticketOf } from "./files.js";
import type { LabFile } from "./state.js";

const route = /^\/storage\/([^/?]+)\?expires=(\d+)&ticket=([^&]+)$/;

/** What presigned links lead to: no credential, ranges, an end. */
export async function serveStorage(context: LabContext): Promise<Answer | undefined> {
  const { now, request, state } = context;
  const [, fileId = "", expires = "", ticket = ""] = route.exec(request.url) ?? [];
  if (fileId === "") return undefined;
  if (request.method !== "GET") throw new Failure("METHOD_NOT_ALLOWED");
  const secrets = ["authorization", "cookie", "x-api-key", "x-signature"].filter(
    (name) => request.headers[name] !== undefined,
  );
  if (secrets.length > 0)
    throw new Failure("INVALID_REQUEST", { message: `A presigned link takes no ${secrets.join(", ")}.` });
  const file = state.files.get(fileId);
  if (file === undefined || decodeURIComponent(ticket) !== (await ticketOf(state, fileId, Number(expires))))
    throw new Failure("NOT_FOUND");
  if (Number(expires) <= now) throw new Failure("LINK_EXPIRED");
  return state.settings.ranges ? ranged(file, request.headers["range"], request.headers["if-range"]) : whole(file);
}

function ranged(file: LabFile, range: string | undefined, ifRange: string | undefined): Answer {
  const size = file.bytes.length;
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range ?? "") ?? [];
  if (first === undefined || (ifRange !== undefined && ifRange !== etagOf(file))) return whole(file);
  const start = Number(first);
  const end = last === "" || last === undefined ? size - 1 : Math.min(Number(last), size - 1);
  if (start > end) return { status: 416, headers: { "content-range": `bytes */${size}` } };
  const headers = { ...headersOf(file), "content-range": `bytes ${start}-${end}/${size}` };
  return { status: 206, body: file.bytes.subarray(start, end + 1), type: file.contentType, headers };
}

function whole(file: LabFile): Answer {
  return { status: 200, body: file.bytes, type: file.contentType, headers: headersOf(file) };
}

function headersOf(file: LabFile): Record<string, string> {
  const disposition = `attachment; filename="${file.filename.replaceAll(/["\\\r\n]/g, "_")}"`;
  return { etag: etagOf(file), "accept-ranges": "bytes", "content-disposition": disposition };
}

function etagOf({ id, version }: LabFile): string {
  return `"${id}-${version}"`;
}
