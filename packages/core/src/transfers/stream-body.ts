import { ConfigError } from "../call/errors.js";
import type { BodyContext, PreparedBody } from "../call/runtime.js";
import type { FileInput } from "./file-source.js";
import { openFile } from "./open-file.js";
import { progressTeller } from "./progress-teller.js";

/** A body that is read as it is sent. */
export interface StreamSource {
  readonly contentType: string;
  /** Length in bytes; unknown, it is sent in chunks. */
  readonly sizeBytes: number | undefined;
  /** Whether `read()` can be called again: decides whether the call can be retried. */
  readonly replayable: boolean;
  /** The whole from its first byte. */
  read(): AsyncIterable<Uint8Array>;
}

/** A single file as the whole body (`PUT` to a presigned link). */
export async function prepareFile(input: FileInput, context: BodyContext): Promise<PreparedBody> {
  const file = await openFile(input);
  return streamBody({ ...file, contentType: file.contentType ?? "application/octet-stream" }, context);
}

/** Makes a stream a body of the pipeline: it counts what is sent, and each reading of it is one attempt. */
export function streamBody(source: StreamSource, context: BodyContext): PreparedBody {
  const { sizeBytes } = source;
  let attempt = 0;
  const tell = progressTeller("onUploadProgress", context.onProgress);
  return {
    contentType: source.contentType,
    content: () => {
      attempt += 1;
      const thisAttempt = attempt;
      return counted(source, (loadedBytes) => {
        // An attempt that was given up may still read a piece: its progress is nobody's any more.
        if (thisAttempt === attempt) tell({ loadedBytes, totalBytes: sizeBytes, attempt });
      });
    },
    replayable: source.replayable,
    ...(sizeBytes !== undefined && { length: sizeBytes }),
  };
}

/** A file whose length changed since it was announced would shift the end of the body: better an error than a wrong request. */
async function* counted(source: StreamSource, report: (loadedBytes: number) => void): AsyncGenerator<Uint8Array, void> {
  const { sizeBytes } = source;
  let loaded = 0;
  report(0);
  for await (const piece of source.read()) {
    loaded += piece.length;
    if (sizeBytes !== undefined && loaded > sizeBytes) throw wrongSize(sizeBytes, "more");
    yield piece;
    report(loaded);
  }
  if (sizeBytes !== undefined && loaded < sizeBytes) throw wrongSize(sizeBytes, String(loaded));
}

function wrongSize(announced: number, given: string): ConfigError {
  return new ConfigError(
    "INVALID_OPTION",
    `${announced} bytes were announced, but the files gave ${given}: did one change meanwhile?`,
  );
}
