import type { Operation } from "../call/operation.js";
import type { Answer, Runtime } from "../call/runtime.js";
import { Deadline } from "../time/deadline.js";
import type { FileInput } from "./file-source.js";
import { whileHeld } from "../bytes/hold-streams.js";
import { holdLink, type Link } from "./link.js";
import { prepareFile } from "./stream-body.js";
import type { UploadOptions } from "./upload-options.js";

export interface UploadInit {
  readonly runtime: Runtime;
  /** What errors name; its method and safety decide how it is sent. */
  readonly operation: Operation;
  /** A presigned link: it carries no credential of ours. A function is asked again, once, when the link has expired. */
  readonly link: Link;
  readonly file: FileInput;
  /** What the store demands (`x-ms-blob-type`), lower-case names. `content-type` wins over the file's own. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly options: UploadOptions | undefined;
}

/** Sends a file as the whole body. A file that can be read again is retried, and sent again to a renewed link. */
export function uploadToLink(init: UploadInit): Promise<Answer> {
  return whileHeld(init.file, () => sendFile(init));
}

async function sendFile(init: UploadInit): Promise<Answer> {
  const { runtime, operation, options = {} } = init;
  const link = holdLink(init.link);
  const deadline = Deadline.after(runtime.clock, options.deadlineMs);
  const body = await prepareFile(init.file, { random: runtime.random, onProgress: options.onUploadProgress });
  const { "content-type": contentType = body.contentType, ...headers } = init.headers ?? {};
  for (;;) {
    try {
      return await runtime.send({
        operation,
        args: {},
        options,
        url: await link.get(),
        headers,
        body: { ...body, contentType },
        deadline,
        want: "text",
      });
    } catch (error) {
      if (body.replayable === false || !link.renew(error)) throw error;
    }
  }
}
