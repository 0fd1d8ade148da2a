import { BodyTooLarge } from "../../kernel/request/body.js";
import { Failure } from "../../kernel/request/failure.js";
import { store } from "./object-store.js";
import { slice, type StoredObject } from "./stored-object.js";
import { signature } from "./presign.js";
import type { CloudAnswer, CloudContext, CloudRequest } from "./request.js";

/** `GET` of a presigned URL: the object or a range of it. */
export async function getObject(context: CloudRequest<"storage.get">): Promise<CloudAnswer<"storage.get">> {
  const object = context.state.objects.get(await grantedKey(context, "GET"));
  if (!object) throw new Failure("NOT_FOUND", { message: "The specified key does not exist." });
  const headers = { etag: object.etag, "accept-ranges": "bytes" };
  const range = askedRange(context, object);
  if (!range) return answer(object, 0, object.size, 200, headers);
  const contentRange = `bytes ${range.start}-${range.end - 1}/${object.size}`;
  return answer(object, range.start, range.end, 206, { ...headers, "content-range": contentRange });
}

/** `PUT` of a presigned URL: stores the whole body, or nothing. */
export async function putObject(context: CloudRequest<"storage.put">): Promise<CloudAnswer<"storage.put">> {
  const key = await grantedKey(context, "PUT");
  const type = context.request.headers["content-type"]?.split(";")[0]?.trim();
  // The signature of the real store covers the content type, so that another one is a wrong signature.
  if (type !== "application/zip") throw new Failure("FORBIDDEN", { message: "SignatureDoesNotMatch" });
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of context.chunks(context.state.settings.objectLimit)) {
      chunks.push(new Uint8Array(chunk)); // the face may use its buffer again
    }
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) throw error;
    throw new Failure("PAYLOAD_TOO_LARGE", {
      message: "Your proposed upload exceeds the maximum allowed object size.",
    });
  }
  const { etag } = store(context.state, key, chunks);
  context.effect("object", key);
  return { status: 200, headers: { etag } };
}

async function grantedKey(
  context: CloudRequest<"storage.get" | "storage.put">,
  method: "GET" | "PUT",
): Promise<string> {
  const { folder, job_id: jobId, file } = context.path;
  const key = `${folder}/${jobId}/${file}`;
  const { expires, sig } = context.query;
  const expected = await signature(context.state.storageSecret, method, key, expires);
  if (sig !== expected) throw new Failure("FORBIDDEN", { message: "SignatureDoesNotMatch" });
  if (context.now >= expires * 1000) throw new Failure("FORBIDDEN", { message: "Request has expired" });
  return key;
}

function askedRange(
  context: Pick<CloudContext, "request">,
  object: StoredObject,
): { start: number; end: number } | undefined {
  const { range, "if-range": validator } = context.request.headers;
  const match = /^bytes=(\d*)-(\d*)$/.exec(range ?? "");
  if (!match || (validator !== undefined && validator !== object.etag)) return undefined;
  const [, first = "", last = ""] = match;
  if (first === "" && last === "") return undefined;
  const start = first === "" ? Math.max(0, object.size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? object.size : Math.min(object.size, Number(last) + 1);
  if (start >= end) {
    throw new Failure("RANGE_NOT_SATISFIABLE", { headers: { "content-range": `bytes */${object.size}` } });
  }
  return { start, end };
}

function answer(
  object: StoredObject,
  start: number,
  end: number,
  status: 200 | 206,
  headers: Readonly<Record<string, string>>,
): CloudAnswer<"storage.get"> {
  return {
    status,
    type: "application/octet-stream",
    headers: { ...headers, "content-length": String(end - start) },
    body: slice(object, start, end),
  };
}
