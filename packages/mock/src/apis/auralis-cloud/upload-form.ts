import type { MultipartError, PartInfo } from "multipasta";
import { TextDecoder, TextEncoder } from "../../platform/web-classes.js";
import type { CloudContext } from "./request.js";

/** A multipart upload, read to its end. */
export interface UploadForm {
  readonly fields: Readonly<Record<string, string>>;
  readonly file: UploadedFile | undefined;
  /** Set when the body is not well-formed multipart. */
  readonly error: string | undefined;
}

export interface UploadedFile {
  readonly name: string;
  /** Empty when the file was over the limit. */
  readonly chunks: readonly Uint8Array[];
  readonly size: number;
}

interface ReadFile {
  readonly name: string;
  readonly chunks: Uint8Array[];
  size: number;
}

/** What a form may weigh beside a file of the largest size: fields, heads of parts, a file that is somewhat too large. */
const formBytes = 64 * 1024 * 1024;

/** Reads fields and file in any order, chunk by chunk; keeps no more than `limit` bytes of the file. */
export async function readUploadForm(
  context: Pick<CloudContext, "chunks" | "request">,
  limit: number,
): Promise<UploadForm> {
  const fields: Record<string, string> = {};
  let file: ReadFile | undefined;
  let error: string | undefined;
  let last: object | undefined;

  const { decodeField, make } = await loadParser();
  const parser = make({
    headers: { "content-type": context.request.headers["content-type"] ?? "" },
    isFile: (part) => part.filename !== undefined,
    onField: (part: PartInfo | undefined, value) => {
      // For a part whose head does not end the parser tells of the one before it, or of none.
      if (part === undefined || part === last) {
        error ??= "BadHeaders";
        return;
      }
      last = part;
      fields[part.name] = decodeField(part, value);
    },
    onFile: (part) => {
      const current: ReadFile = { name: part.filename ?? "", chunks: [], size: 0 };
      if (part.name === "file") file = current;
      return (chunk) => {
        if (!chunk) return;
        current.size += chunk.length;
        if (current.size > limit) current.chunks.length = 0;
        else current.chunks.push(new Uint8Array(chunk));
      };
    },
    onError: (problem) => {
      error ??= describe(problem);
    },
    onDone: () => undefined,
  });
  // A refusal comes after the whole body, as from servers of this kind: unless it has no end.
  for await (const chunk of context.chunks(limit + formBytes)) if (error === undefined) parser.write(chunk);
  if (error === undefined) parser.end();
  return { fields, file, error };
}

/** At the first upload: it needs global classes already when it is loaded, which Jest's jsdom sandbox lacks. */
function loadParser(): Promise<typeof import("multipasta")> {
  globalThis.TextDecoder ??= TextDecoder;
  globalThis.TextEncoder ??= TextEncoder;
  return import("multipasta");
}

function describe(problem: MultipartError): string {
  return problem._tag === "ReachedLimit" ? `${problem._tag} ${problem.limit}` : problem._tag;
}
