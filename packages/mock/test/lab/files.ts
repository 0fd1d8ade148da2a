import type { Answer } from "../../src/kernel/engine.js";
import { Failure } from "../../src/kernel/request/failure.js";
import { type Part, parseMultipart } from "../../src/kernel/request/multipart.js";
import { type LabContext, data, isoTime } from "./context.js";
import { hmacBase64, sha256Hex } from "./signature.js";
import type { LabFile, LabState } from "./state.js";
import { TextDecoder } from "../../src/platform/web-classes.js";

export async function uploadFile(context: LabContext): Promise<Answer> {
  const parts = parseMultipart(context.request.headers["content-type"], await context.bytes());
  if ("problem" in parts) throw invalid([], `the form ${parts.problem}`);
  const [file, ...doubles] = parts.filter((part) => part.name === "file");
  if (file === undefined || doubles.length > 0) throw invalid(["file"], "must be given exactly once");
  const title = parts.find((part) => part.name === "title");
  const extras = parts.filter((part) => part.name === "extra");
  const stored = addFile(context.state, {
    title: title === undefined ? null : new TextDecoder().decode(title.bytes),
    filename: file.filename ?? "file",
    contentType: file.type,
    bytes: file.bytes.slice(),
    extraSizes: extras.map((part: Part) => part.bytes.length),
  });
  context.effect("file", stored.id);
  return data(await fileView(stored), 201);
}

export function addFile(state: LabState, facts: Omit<LabFile, "id" | "version">): LabFile {
  const file = { ...facts, id: state.world.ids.token("file_", 8), version: 1 };
  state.files.set(file.id, file);
  return file;
}

export function readFile({ path, state }: LabContext): Answer {
  return { status: 200, body: fileAt(state, path).bytes, type: "application/octet-stream" };
}

export function readText({ path, state }: LabContext): Answer {
  return { status: 200, body: new TextDecoder().decode(fileAt(state, path).bytes), type: "text/plain" };
}

/** The link's ticket is its signature; registered, it leads back to this world without any credential. */
export async function createLink({ now, path, request, state }: LabContext): Promise<Answer> {
  const file = fileAt(state, path);
  const expires = now + state.settings.linkLifetimeMs;
  const ticket = await ticketOf(state, file.id, expires);
  state.world.register(ticket);
  const url = `${request.base}/storage/${file.id}?expires=${expires}&ticket=${encodeURIComponent(ticket)}`;
  return data({ url, expires_at: isoTime(expires) });
}

export function ticketOf(state: LabState, fileId: string, expires: number): Promise<string> {
  return hmacBase64(state.hmacSecret, `GET ${fileId} ${expires}`);
}

async function fileView({ id, title, filename, contentType, bytes, extraSizes }: LabFile): Promise<object> {
  return {
    id,
    title,
    filename,
    content_type: contentType,
    size: bytes.length,
    sha256: await sha256Hex(bytes),
    extra_sizes: extraSizes,
  };
}

function fileAt(state: LabState, path: Readonly<Record<string, string>>): LabFile {
  const file = state.files.get(path["file_id"] ?? "");
  if (file === undefined) throw new Failure("NOT_FOUND", { message: "There is no such file." });
  return file;
}

function invalid(path: readonly string[], message: string): Failure {
  return new Failure("INVALID_REQUEST", { issues: [{ in: "body", path, keyword: "form", message }] });
}
