import type { Part } from "../../../kernel/request/multipart.js";
import { invalid, type ChatContext } from "../world/act.js";
import { TextDecoder } from "../../../platform/web-classes.js";

/** A part of a multipart body that came with a file name. */
export interface UploadedFile {
  readonly index: number;
  readonly filename: string;
  readonly content_type: string;
  readonly bytes: Uint8Array;
}

export interface Upload {
  /** The parsed `payload_json`; an empty object without one. */
  readonly payload: unknown;
  readonly files: readonly UploadedFile[];
}

/** Reads `payload_json` and `files[n]` of a multipart body; `undefined` when the body is something else. */
export async function readUpload(context: ChatContext): Promise<Upload | undefined> {
  const parts = await context.parts();
  if (parts === undefined) return undefined;
  if ("problem" in parts)
    throw invalid("", `The multipart body ${parts.problem}.`, "FAILED_TO_PARSE_MULTIPART_FORM_DATA");
  const { limits, rules } = context.state.dialect;
  const sent = parts.filter((part) => part.name !== "payload_json");
  const names = new Set<string>();
  const twice = sent.find(({ name }) => names.size === names.add(name).size);
  if (twice !== undefined) throw invalid(twice.name, "One part, one file.", "MULTIPLE_FILES_FOR_INDEX_NOT_ALLOWED");
  if (sent.length > limits.files) throw invalid("attachments", `At most ${limits.files} files.`, "TOO_MANY_FILES");
  const files = sent.map((part) => fileOf(part, limits.files - 1));
  for (const [at, file] of files.entries()) {
    if (files.findIndex((other) => other.index === file.index) !== at)
      throw invalid(`files[${file.index}]`, "Two files have the same index.", "DUPLICATE_FILE_INDEX");
  }
  const payload = parts.find((part) => part.name === "payload_json");
  if (payload === undefined && rules.payloadRequired)
    throw invalid("payload_json", "A part has the message.", "PAYLOAD_JSON_REQUIRED_FOR_MULTIPART");
  return { payload: payloadOf(context, payload), files };
}

const filenameChars = 255;

function fileOf(part: Part, last: number): UploadedFile {
  const index = /^files\[(\d+)\]$/.exec(part.name)?.[1];
  if (index === undefined) throw invalid(part.name, "A file part is named files[n].", "INVALID_FILE_FIELD_NAME");
  if (Number(index) > last) throw invalid(part.name, `At most files[${last}].`, "FILE_INDEX_EXCEEDS_MAXIMUM");
  if (part.filename === undefined || part.filename === "" || [...part.filename].length > filenameChars)
    throw invalid(part.name, `A file has a name of up to ${filenameChars} characters.`, "FILENAME_LENGTH_INVALID");
  return { index: Number(index), filename: part.filename, content_type: part.type, bytes: part.bytes.slice() };
}

/** Read as a JSON body is. */
function payloadOf(context: ChatContext, part: Part | undefined): unknown {
  if (part === undefined) return {};
  const { parse = JSON.parse, normalize = (value: unknown) => value } = context.state.dialect.hooks.bodies ?? {};
  try {
    return normalize(parse(new TextDecoder().decode(part.bytes)), context);
  } catch {
    throw invalid("payload_json", "The part is no JSON.", "INVALID_JSON_IN_PAYLOAD_JSON");
  }
}
